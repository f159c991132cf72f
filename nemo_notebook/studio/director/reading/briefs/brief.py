"""Hold what film was asked for. What the words leave open stays open; `composing` decides it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from nemo_notebook.studio.director.operations import Operation
from nemo_notebook.studio.director.plan import Media
from nemo_notebook.studio.director.reading.articles.script import Script
from nemo_notebook.studio.director.reading.briefs.charts import Chart
from nemo_notebook.studio.director.reading.briefs.sound import Music
from nemo_notebook.studio.director.reading.messages.attachments import Chosen
from nemo_notebook.studio.director.reading.messages.topic_kind import is_thing
from nemo_notebook.studio.director.reading.terms.counting_down import Countdown
from nemo_notebook.studio.director.reading.terms.subjects import Subject


@dataclass(frozen=True)
class Brief:
    """A film as it was asked for; None and empty mean that nothing was said.

    Attributes:
        duration_ms, each_ms: of the film, of each picture.
        aspect, short_px: the canvas.
        too_large: whether more lines were asked for than a film can have.
        tone: of colour.
        accent: #rrggbb of what stands out, "" where no colour was named for the film.
        colour_tone: the tone that goes with its accent, "" for none.
        lettering: #rrggbb of the words by track, where a colour was named for them.
        colours_background: whether a colour was named for what lies behind the words.
        spare_colour: a second colour that was named for the film and is not its accent, "" for none.
        teaches: whether it is to explain something.
        unshown: what stands in a list of scenes and is none of the studio's.
        seed: for everything that is made.
        title, captions, action: words; `action` is the call to action at the end.
        no_title, no_captions: kept away.
        wants_title, wants_captions: asked for, with or without words.
        music, silent: sound; silent also mutes clips.
        unheard: the sound of a thing that was asked for, "rain sounds", of which the studio has none.
        voice: None for none; "" for a voice without words of its own.
        subjects: scenes, in order.
        topic: what it is about, in the person's words.
        promo, plain: whether it tells of something; whether it is a clip for its own sake.
        chosen: uploaded files that are meant.
        script: what a description comes to.
        points: how many key points it is to come to.
        one_each: whether each of them is to have one caption and no more.
        fitting_style: of music that goes with the subject, "" for none.
        usual_style: of music for such a film, where no tone says otherwise; "" for none.
        no_material: a description was announced but is not there.
        looks: effects and transitions that its pictures are to have.
        graphic: what its facts are to be shown as, see `find_graphic`.
        chart: the numbers that are to be drawn.
        countdown: whether numbers count down in it.
        storyboard: whether each subject was told as a scene, one picture each.
        quote: what somebody said, and on a second line who; "" for none.
        large: whether captions are to be larger than usual.
        untranslated: the language that was asked for, where words of the film are in the other; "" else.
        foreign: whether the words are in a language that is not understood.
    """

    language: str = "en"
    duration_ms: int | None = None
    each_ms: int | None = None
    aspect: str | None = None
    short_px: int | None = None
    too_large: bool = False
    tone: str | None = None
    accent: str = ""
    lettering: Mapping[str, str] = field(default_factory=dict)
    colour_tone: str = ""
    colours_background: bool = False
    spare_colour: str = ""
    teaches: bool = False
    unshown: tuple[str, ...] = ()
    seed: int | None = None
    title: str = ""
    captions: tuple[str, ...] = ()
    action: str = ""
    no_title: bool = False
    no_captions: bool = False
    wants_title: bool = False
    wants_captions: bool = False
    leaves_words: bool = False
    music: Music = field(default_factory=Music)
    silent: bool = False
    mutes_clips: bool = False
    unheard: str = ""
    voice: str | None = None
    subjects: tuple[Subject, ...] = ()
    topic: str = ""
    promo: bool = False
    plain: bool = False
    chosen: Chosen = field(default_factory=Chosen)
    script: Script | None = None
    points: int | None = None
    one_each: bool = False
    fitting_style: str = ""
    usual_style: str = ""
    no_material: bool = False
    graphic: str = ""
    chart: Chart | None = None
    countdown: Countdown | None = None
    storyboard: bool = False
    scene_lengths_ms: tuple[int, ...] = ()
    looks: tuple[Operation, ...] = ()
    quote: str = ""
    large: bool = False
    untranslated: str = ""
    foreign: bool = False

    @property
    def media(self) -> tuple[Media, ...]:
        """The uploaded pictures to be shown, in order."""
        return tuple(self.chosen.pictures)

    @property
    def toned(self) -> str:
        """The tone of its pictures: as named, else that of its accent."""
        return self.tone or self.colour_tone or "neutral"

    @property
    def unseen(self) -> str:
        """What the film is about where no scene shows it; "" where one does, or where it is no thing."""
        shown = any(one.sure or one.fits for one in self.subjects)
        return self.topic if not shown and (self.foreign or is_thing(self.topic, self.language)) else ""

    @property
    def lengths_ms(self) -> tuple[int, ...]:
        """How long each of them is to be shown, where that is said of each."""
        return self.chosen.lengths_ms

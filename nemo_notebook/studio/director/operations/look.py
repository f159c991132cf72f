"""Operations on the look of the whole film: shape, size, tone, and how it comes and goes."""

from __future__ import annotations

from dataclasses import dataclass

from nemo_notebook.models.measures import canvas_size
from nemo_notebook.models.reading import mapping, whole
from nemo_notebook.studio.director.canvas import nearest_aspect
from nemo_notebook.studio.director.composing.graphics import is_graphic
from nemo_notebook.studio.director.composing.pictures import graded, is_scene, refitted
from nemo_notebook.studio.director.drafts import (
    PICTURES,
    canvas,
    length_ms,
    meta,
    segments,
    source_of,
    tone_of,
    with_meta,
    with_segments,
)
from nemo_notebook.studio.director.operations.arguments import Aspect, Ms, Places, ShortSide, Side, Tone
from nemo_notebook.studio.director.operations.operation import Operation
from nemo_notebook.studio.director.plan import Shelf, Wire
from nemo_notebook.studio.director.words.phrases import say, time_words, tone_words


@dataclass(frozen=True)
class SetAspect(Operation):
    """Set the shape; photos and clips are laid out anew, never stretched."""

    aspect: Aspect

    def apply(self, draft: Wire, shelf: Shelf) -> Wire:
        """Return the film in that shape."""
        if nearest_aspect(*canvas(draft)) == self.aspect:
            return draft
        return _resized(draft, canvas_size(self.aspect, min(canvas(draft))), shelf)

    def said(self, before: Wire, after: Wire, language: str) -> str:
        """Format: 16:9 → 9:16 (1080×1920)."""
        width, height = canvas(after)
        old = nearest_aspect(*canvas(before))
        return f"{say(language, 'Format: ', '画幅：')}{old} → {self.aspect} ({width}×{height})"

    def already(self, draft: Wire, language: str) -> str:
        """It has that shape already."""
        return say(language, f"The film is {self.aspect} already.", f"影片已经是 {self.aspect} 了。")


@dataclass(frozen=True)
class SetResolution(Operation):
    """Set the short side of the picture, in px."""

    short_px: ShortSide

    def apply(self, draft: Wire, shelf: Shelf) -> Wire:
        """Return the film at that size."""
        if min(canvas(draft)) == self.short_px:
            return draft
        return _resized(draft, canvas_size(nearest_aspect(*canvas(draft)), self.short_px), shelf)

    def said(self, before: Wire, after: Wire, language: str) -> str:
        """Size: 1920×1080 → 1280×720."""
        old, new = ("×".join(str(px) for px in canvas(one)) for one in (before, after))
        return f"{say(language, 'Size: ', '尺寸：')}{old} → {new}"

    def already(self, draft: Wire, language: str) -> str:
        """It has that size already."""
        size = "×".join(str(px) for px in canvas(draft))
        return say(language, f"The film is {size} already.", f"影片已经是 {size} 了。")


@dataclass(frozen=True)
class SetTone(Operation):
    """Colour scenes, photos and clips by a tone.

    Attributes:
        tone: one of the catalog's.
        indexes: which pictures, from 0; empty for the whole film, also what is added later.
    """

    tone: Tone
    indexes: Places = ()

    def apply(self, draft: Wire, shelf: Shelf) -> Wire:
        """Return the film in that tone."""
        coloured = draft if self.indexes else with_meta(draft, tone=self.tone)
        pictures = [
            self._coloured(one, shelf) if not self.indexes or i in self.indexes else one
            for i, one in enumerate(segments(draft, PICTURES))
        ]
        return with_segments(coloured, PICTURES, pictures)

    def _coloured(self, picture: Wire, shelf: Shelf) -> Wire:
        if is_scene(picture) or is_graphic(picture):
            return with_meta(picture, recipe={**mapping(meta(picture).get("recipe")), "tone": self.tone})
        if shelf.find(source_of(picture)) is None:
            return picture
        return {**picture, "m": graded(meta(picture), self.tone)}

    def said(self, before: Wire, after: Wire, language: str) -> str:
        """Tone: neutral → warm; or Picture 2: warm."""
        if self.indexes:
            places = ", ".join(str(one + 1) for one in sorted(set(self.indexes)))
            name = tone_words(self.tone, language)
            return say(language, f"Picture {places}: {name}", f"第 {places} 个画面：{name}")
        old, new = tone_words(tone_of(before), language), tone_words(self.tone, language)
        return f"{say(language, 'Tone: ', '色调：')}{old} → {new}"

    def already(self, draft: Wire, language: str) -> str:
        """It has that tone already."""
        name = tone_words(self.tone, language)
        return say(language, f"The tone is {name} already.", f"色调已经是{name}了。")


@dataclass(frozen=True)
class SetFilmFade(Operation):
    """Let the film begin from black or end in black.

    Attributes:
        side: "fade_in" for the beginning, "fade_out" for the end.
        duration_ms: how long that takes, at most half of the film; 0 takes the fade away.
    """

    side: Side
    duration_ms: Ms

    def apply(self, draft: Wire, shelf: Shelf) -> Wire:
        """Return the film with that fade."""
        length = min(self.duration_ms, length_ms(draft) // 2)
        return with_meta(draft, **{self.side: length or None})

    def said(self, before: Wire, after: Wire, language: str) -> str:
        """Fade to black: 0 s → 1 s."""
        comes = self.side == "fade_in"
        label = say(
            language,
            "Fade in from black: " if comes else "Fade to black: ",
            "从黑场淡入：" if comes else "淡出到黑场：",
        )
        old, new = (time_words(film_fade_ms(one, self.side), language) for one in (before, after))
        return f"{label}{old} → {new}"

    def already(self, draft: Wire, language: str) -> str:
        """It fades like that already."""
        if not film_fade_ms(draft, self.side):
            return say(language, "The picture does not fade.", "画面没有淡入淡出。")
        now = time_words(film_fade_ms(draft, self.side), language)
        return say(language, f"The picture fades over {now} already.", f"画面的淡入淡出已经是{now}。")


def film_fade_ms(draft: Wire, side: str) -> int:
    """Return how long the film takes to come out of black ("fade_in") or to go into it ("fade_out")."""
    return whole(meta(draft).get(side)) or 0


def _resized(draft: Wire, size: tuple[int, int], shelf: Shelf) -> Wire:
    sized = with_meta(draft, width=size[0], height=size[1])
    pictures = [refitted(one, shelf.find(source_of(one)), size) for one in segments(draft, PICTURES)]
    return with_segments(sized, PICTURES, pictures)

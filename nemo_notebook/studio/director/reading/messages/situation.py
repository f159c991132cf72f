"""What there is to be edited, and what an edit's reader gives back."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import Literal

from nemo_notebook.studio.director.composing.pictures import scene_of
from nemo_notebook.studio.director.drafts import CAPTIONS, PICTURES, segments, source_of, words_of
from nemo_notebook.studio.director.operations import (
    AddPicture,
    HoldPicture,
    Operation,
    RemoveCaptions,
    RemovePicture,
    Reorder,
    SetCaptions,
)
from nemo_notebook.studio.director.operations.comparing import operations_between
from nemo_notebook.studio.director.operations.drawings import Drawing, drawing_of
from nemo_notebook.studio.director.operations.wording import end_card_of, title_of
from nemo_notebook.studio.director.plan import Media, Shelf, Wire
from nemo_notebook.studio.director.reading.terms.subjects import find_subjects, hinted_scenes
from nemo_notebook.studio.director.words.phrases import say


@dataclass(frozen=True)
class Ask:
    """A question put to the person, and the wish that its answer makes.

    Attributes:
        kind: what the answer is: words for the film, a place, a length, a shape, a style of music, a scene,
            one of two ways, which words on the screen, or which sound.
        template: the wish, with {} where the answer goes.
    """

    kind: Literal["words", "place", "length", "shape", "style", "scene", "way", "text", "sound"]
    template: str


@dataclass(frozen=True)
class Reading:
    """What a clause asks for: operations, or a sentence for the person, or both.

    Attributes:
        operations: in the order of the words.
        says: what the person is to read.
        asks: where that is a question, what its answer makes.
    """

    operations: tuple[Operation, ...] = ()
    says: str = ""
    asks: Ask | None = None


@dataclass(frozen=True)
class Situation:
    """The draft an edit is about, and what else is at hand.

    Attributes:
        draft: the one that is there.
        shelf: the session's files.
        language: of the person, "en" or "zh".
        earlier: the draft before the last change, None where there is none.
    """

    draft: Wire
    shelf: Shelf
    language: str
    earlier: Wire | None = None

    def say(self, english: str, chinese: str) -> str:
        """Return the sentence in the person's language."""
        return say(self.language, english, chinese)

    @cached_property
    def pictures(self) -> list[Wire]:
        """The pictures of the film."""
        return segments(self.draft, PICTURES)

    @cached_property
    def drawings(self) -> tuple[tuple[int, Drawing], ...]:
        """The graphics of the film that have items, with their places."""
        found = ((place, drawing_of(one)) for place, one in enumerate(self.pictures))
        return tuple((place, one) for place, one in found if one and one.rows and one.kind != "shapes")

    @cached_property
    def caption_words(self) -> tuple[str, ...]:
        """What the captions say."""
        return tuple(words_of(one) for one in segments(self.draft, CAPTIONS))

    @cached_property
    def title_words(self) -> str:
        """What the title says, "" where there is none."""
        return words_of(title_of(self.draft) or {})

    @cached_property
    def end_words(self) -> str:
        """What the end card says, "" where there is none."""
        return words_of(end_card_of(self.draft) or {})

    @cached_property
    def last(self) -> tuple[Operation, ...]:
        """What was done last, as far as the two drafts show it; a picture that came in counts as held."""
        if self.earlier is None:
            return ()
        found = operations_between(self.earlier, self.draft)
        if any(isinstance(one, RemovePicture | AddPicture | HoldPicture | Reorder) for one in found):
            found = tuple(
                one for one in found if not isinstance(one, RemoveCaptions | SetCaptions)
            )  # these follow
        return tuple(
            HoldPicture(one.at, one.duration_ms) if isinstance(one, AddPicture) else one for one in found
        )

    @property
    def fresh_pictures(self) -> list[Media]:
        """Photos and clips that came with this message."""
        return self.shelf.just_uploaded("image", "video")

    def clips(self) -> list[int]:
        """Return the indexes of pictures that are uploaded clips."""
        files = [self.shelf.find(source_of(one)) for one in self.pictures]
        return [i for i, file in enumerate(files) if file and file.kind == "video"]

    def stills_beside_clips(self) -> list[int]:
        """Return the indexes of pictures that are no clips, where there are clips too; else none."""
        clips = self.clips()
        return [i for i in range(len(self.pictures)) if i not in clips] if clips else []

    def showing(self, scene: str) -> tuple[int, ...]:
        """Return the indexes of pictures that show a scene."""
        return tuple(i for i, one in enumerate(self.pictures) if scene_of(one) == scene)

    def scenes_in(self, text: str) -> list[str]:
        """Return the scenes that words name, in order; a part of its title names one that is shown."""
        sure = [(one.start, one.scene) for one in find_subjects(text) if one.sure]
        hinted = [one for one in hinted_scenes(text) if self.showing(one[1])]
        return list(dict.fromkeys(scene for _, scene in sorted([*sure, *hinted])))

    def no_such(self, place: int) -> str:
        """Say that a picture does not exist."""
        count = len(self.pictures)
        there = self.say(
            "There is only one picture" if count == 1 else f"There are {count} pictures",
            f"影片里只有 {count} 个画面",
        )
        return self.say(f"{there}, so no number {place + 1}.", f"{there}，没有第 {place + 1} 个。")

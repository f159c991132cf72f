"""Operations on the look of the whole film: shape, size and tone."""

from __future__ import annotations

from dataclasses import dataclass

from nemo_notebook.models.measures import canvas_size
from nemo_notebook.studio.director.canvas import nearest_aspect
from nemo_notebook.studio.director.composing.pictures import graded, is_scene, refitted
from nemo_notebook.studio.director.drafts import (
    PICTURES,
    canvas,
    meta,
    segments,
    source_of,
    tone_of,
    with_meta,
    with_segments,
)
from nemo_notebook.studio.director.operations.operation import Operation
from nemo_notebook.studio.director.plan import Shelf, Wire
from nemo_notebook.studio.director.words.phrases import say, tone_words


@dataclass(frozen=True)
class SetAspect(Operation):
    """Set the shape; photos and clips are laid out anew, never stretched."""

    aspect: str

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

    short_px: int

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
    """Colour scenes, photos and clips by a tone."""

    tone: str

    def apply(self, draft: Wire, shelf: Shelf) -> Wire:
        """Return the film in that tone."""
        coloured = with_meta(draft, tone=self.tone)
        pictures = [self._coloured(one, shelf) for one in segments(draft, PICTURES)]
        return with_segments(coloured, PICTURES, pictures)

    def _coloured(self, picture: Wire, shelf: Shelf) -> Wire:
        if is_scene(picture):
            return with_meta(picture, recipe={**meta(picture).get("recipe", {}), "tone": self.tone})
        if shelf.find(source_of(picture)) is None:
            return picture
        return {**picture, "m": graded(meta(picture), self.tone)}

    def said(self, before: Wire, after: Wire, language: str) -> str:
        """Tone: neutral → warm."""
        old, new = tone_words(tone_of(before), language), tone_words(self.tone, language)
        return f"{say(language, 'Tone: ', '色调：')}{old} → {new}"

    def already(self, draft: Wire, language: str) -> str:
        """It has that tone already."""
        name = tone_words(self.tone, language)
        return say(language, f"The tone is {name} already.", f"色调已经是{name}了。")


def _resized(draft: Wire, size: tuple[int, int], shelf: Shelf) -> Wire:
    sized = with_meta(draft, width=size[0], height=size[1])
    pictures = [refitted(one, shelf.find(source_of(one)), size) for one in segments(draft, PICTURES)]
    return with_segments(sized, PICTURES, pictures)

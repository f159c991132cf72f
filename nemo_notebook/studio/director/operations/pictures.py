"""Operations on the row of pictures: add, remove, reorder, vary.

Indexes count pictures from 0.
"""

from __future__ import annotations

from dataclasses import dataclass

from nemo_notebook.models.reading import mapping, whole
from nemo_notebook.studio.director.composing.pictures import (
    coming_in,
    labels,
    scene_meta,
)
from nemo_notebook.studio.director.drafts import (
    MUSIC,
    PICTURES,
    fresh_ids,
    length_ms,
    meta,
    seed_of,
    segments,
    span,
    tone_of,
    with_meta,
    with_segments,
)
from nemo_notebook.studio.director.operations.arguments import (
    Length,
    MediaId,
    Place,
    Places,
    SceneOrNone,
    Seed,
    TimeOrNone,
    WeatherOrNone,
)
from nemo_notebook.studio.director.operations.length import length_line, words_line
from nemo_notebook.studio.director.operations.operation import Operation
from nemo_notebook.studio.director.operations.replacing import media_meta
from nemo_notebook.studio.director.plan import Shelf, Wire
from nemo_notebook.studio.director.retiming import with_labels, with_span, without_span
from nemo_notebook.studio.director.timing import SHORTEST_PICTURE_MS, lay_end_to_end
from nemo_notebook.studio.director.words.phrases import no_such_picture, say


@dataclass(frozen=True)
class AddPicture(Operation):
    """Add a scene or an uploaded file; the film gets longer by it.

    Attributes:
        at: index of the new picture.
        duration_ms: how long it shows.
        scene, time, weather: a scene; or
        media_id: a file.
    """

    at: Place
    duration_ms: Length
    scene: SceneOrNone = ""
    time: TimeOrNone = ""
    media_id: MediaId = ""
    weather: WeatherOrNone = ""

    def apply(self, draft: Wire, shelf: Shelf) -> Wire:
        """Return the film with one more picture."""
        about = self._meta(draft, shelf)
        if about is None:
            return draft
        return with_picture(draft, self.at, self.duration_ms, about)

    def _meta(self, draft: Wire, shelf: Shelf) -> Wire | None:
        if self.media_id:
            return media_meta(
                draft, shelf, self.media_id, self.at, max(SHORTEST_PICTURE_MS, self.duration_ms)
            )
        if not self.scene:
            return None
        return scene_meta(
            self.scene,
            self.time or None,
            tone=tone_of(draft),
            seed=seed_of(draft) + 100 + self.at,
            language=str(meta(draft).get("language")),
            weather=self.weather,
        )

    def said(self, before: Wire, after: Wire, language: str) -> str:
        """Added: forest (10-15s)."""
        new = segments(after, PICTURES)[min(self.at, len(segments(before, PICTURES)))]
        head = say(language, "Picture added: ", "已添加画面：")
        name = f"{head}{meta(new).get('name')} ({span(new)[0] / 1000:g}-{span(new)[1] / 1000:g}s)"
        return f"{name}{say(language, '; ', '；')}{length_line(before, after, language)}"

    def already(self, draft: Wire, language: str) -> str:
        """There is nothing to add."""
        return say(language, "There is no such picture to add.", "没有这样的画面可以添加。")


def with_picture(draft: Wire, at: int, duration_ms: int, about: Wire) -> Wire:
    """Return a film with one more picture, by its meta, at a place of the row; the film gets longer by it."""
    pictures = segments(draft, PICTURES)
    at, length = min(at, len(pictures)), max(SHORTEST_PICTURE_MS, duration_ms)
    begin = pictures[at]["s"] if at < len(pictures) else length_ms(draft)
    fresh = {"id": fresh_ids(draft, PICTURES, 1)[0], "s": begin, "d": length, "m": about}
    after = [coming_in(one, pictures) if at == 0 and i == 0 else one for i, one in enumerate(pictures[at:])]
    row = [*pictures[:at], coming_in(fresh, pictures) if at else fresh, *after]
    return with_segments(with_span(draft, begin, length), PICTURES, lay_end_to_end(row))


@dataclass(frozen=True)
class RemovePicture(Operation):
    """Remove a picture; the film gets shorter by it."""

    index: Place

    def apply(self, draft: Wire, shelf: Shelf) -> Wire:
        """Return the film without that picture."""
        pictures = segments(draft, PICTURES)
        if self.index >= len(pictures) or len(pictures) < 2:
            return draft
        start, end = span(pictures[self.index])
        rest = [*pictures[: self.index], *pictures[self.index + 1 :]]
        first = [with_meta(one, transition=None) if i == 0 else one for i, one in enumerate(rest)]
        return with_segments(without_span(draft, start, end), PICTURES, lay_end_to_end(first))

    def said(self, before: Wire, after: Wire, language: str) -> str:
        """Picture removed: b.jpg."""
        gone = meta(segments(before, PICTURES)[self.index]).get("name")
        head = say(language, "Picture removed: ", "已删除画面：")
        length = length_line(before, after, language) if length_ms(before) != length_ms(after) else ""
        line = f"{head}{gone}{say(language, '; ', '；') if length else ''}{length}"
        return f"{line}{words_line(before, after, language)}"

    def already(self, draft: Wire, language: str) -> str:
        """There is no such picture, or no other."""
        if self.index >= len(segments(draft, PICTURES)):
            return say(language, *no_such_picture(self.index))
        return say(language, "A film needs one picture at least.", "影片至少要有一个画面。")


@dataclass(frozen=True)
class Reorder(Operation):
    """Show the pictures in another order; a caption that stands for one picture goes with it.

    Attributes:
        order: old indexes in the new order.
    """

    order: Places

    def apply(self, draft: Wire, shelf: Shelf) -> Wire:
        """Return the film with its pictures reordered."""
        pictures = segments(draft, PICTURES)
        places = list(range(len(pictures)))
        if sorted(self.order) != places or list(self.order) == places:
            return draft
        row = [self._in_place(old, place, pictures) for place, old in enumerate(self.order)]
        return with_labels(draft, with_segments(draft, PICTURES, lay_end_to_end(row)), self.order)

    def _in_place(self, old: int, place: int, pictures: list[Wire]) -> Wire:
        if place == 0:
            return with_meta(pictures[old], transition=None)
        return pictures[old] if old else coming_in(pictures[0], pictures)

    def said(self, before: Wire, after: Wire, language: str) -> str:
        """Order: a.jpg, b.jpg → b.jpg, a.jpg."""
        old, new = (", ".join(labels(segments(draft, PICTURES)[:6], language)) for draft in (before, after))
        return f"{say(language, 'Order: ', '顺序：')}{old} → {new}"

    def already(self, draft: Wire, language: str) -> str:
        """They are in that order already."""
        return say(language, "The pictures are in that order already.", "画面已经是这个顺序了。")


@dataclass(frozen=True)
class Vary(Operation):
    """Make the scenes and the music anew from another seed; words, times and uploaded files stay.

    Attributes:
        seed: of the film from now on, or of the pictures that are named.
        indexes: which pictures, from 0; empty for all of them and the music.
    """

    seed: Seed
    indexes: Places = ()

    def apply(self, draft: Wire, shelf: Shelf) -> Wire:
        """Return another version of the film."""
        if self.indexes:
            row = [
                _reseeded(one, self.seed - _seed_in(one)) if i in self.indexes else one
                for i, one in enumerate(segments(draft, PICTURES))
            ]
            return with_segments(draft, PICTURES, row)
        shift = self.seed - seed_of(draft)
        varied = with_meta(draft, seed=self.seed)
        for track_id in (PICTURES, MUSIC):
            if row := segments(draft, track_id):
                varied = with_segments(varied, track_id, [_reseeded(one, shift) for one in row])
        return varied

    def said(self, before: Wire, after: Wire, language: str) -> str:
        """Seed: 7 → 8."""
        if self.indexes:
            listed = ", ".join(str(one + 1) for one in sorted(set(self.indexes)))
            return say(language, f"Picture {listed}: another version", f"第 {listed} 个画面：换了一个版本")
        old, new = seed_of(before), seed_of(after)
        return say(language, f"Another version (seed {old} → {new})", f"换了一个版本（种子 {old} → {new}）")

    def already(self, draft: Wire, language: str) -> str:
        """The seed is that already, or nothing there is made from one."""
        if self.indexes:
            return say(
                language,
                "Only scenes can be made anew; photos and clips stay as they are.",
                "只有程序场景可以换一个版本；照片和视频保持不变。",
            )
        return say(language, f"The seed is {self.seed} already.", f"种子已经是 {self.seed} 了。")


def _reseeded(segment: Wire, shift: int) -> Wire:
    recipe = meta(segment).get("recipe")
    if not isinstance(recipe, dict) or "seed" not in recipe:
        return segment
    return with_meta(segment, recipe={**recipe, "seed": _seed_in(segment) + shift})


def _seed_in(segment: Wire) -> int:
    return whole(mapping(meta(segment).get("recipe")).get("seed")) or 0

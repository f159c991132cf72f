"""The operation on how photos move on the screen: a slow zoom or pan over them, or none."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from nemo_notebook.models.reading import items, mapping, number
from nemo_notebook.studio.director.drafts import PICTURES, meta, segments, source_of, with_meta, with_segments
from nemo_notebook.studio.director.operations.arguments import MoveName, Places
from nemo_notebook.studio.director.operations.operation import Operation
from nemo_notebook.studio.director.plan import Shelf, Wire
from nemo_notebook.studio.director.words.phrases import listed, say

_MOVES: Final[Mapping[str, Wire]] = {
    "zoom in": {"zoom": [1.0, 1.18], "pan": [0.0, 0.0]},
    "zoom out": {"zoom": [1.18, 1.0], "pan": [0.0, 0.0]},
    "pan left": {"zoom": [1.14, 1.14], "pan": [-0.9, 0.0]},
    "pan right": {"zoom": [1.14, 1.14], "pan": [0.9, 0.0]},
    "pan up": {"zoom": [1.14, 1.14], "pan": [0.0, -0.9]},
    "pan down": {"zoom": [1.14, 1.14], "pan": [0.0, 0.9]},
}
_IN_CHINESE: Final = {
    "still": "静止",
    "zoom in": "缓慢放大",
    "zoom out": "缓慢缩小",
    "pan left": "向左平移",
    "pan right": "向右平移",
    "pan up": "向上平移",
    "pan down": "向下平移",
}
_LITTLE: Final = 0.03


@dataclass(frozen=True)
class SetMove(Operation):
    """Let photos move slowly in one way, or stand still; scenes and clips move by themselves.

    Attributes:
        move: "zoom in", "zoom out", "pan left", "pan right", "pan up", "pan down" or "still".
        indexes: which pictures, from 0; empty for all photos.
    """

    move: MoveName
    indexes: Places = ()

    def apply(self, draft: Wire, shelf: Shelf) -> Wire:
        """Return the film with that move."""
        row = [
            self._moved(one) if not self.indexes or i in self.indexes else one
            for i, one in enumerate(segments(draft, PICTURES))
        ]
        return with_segments(draft, PICTURES, row) if row else draft

    def _moved(self, picture: Wire) -> Wire:
        wanted = _MOVES.get(self.move, {})
        if not is_photo(picture) or _raw(picture) == wanted:
            return picture
        return with_meta(picture, move={key: list(value) for key, value in wanted.items()} or None)

    def said(self, before: Wire, after: Wire, language: str) -> str:
        """Picture 2 moves: zoom out → zoom in."""
        pairs = zip(segments(before, PICTURES), segments(after, PICTURES), strict=True)
        old = dict.fromkeys(_title(move_of(a), language) for a, b in pairs if a != b)
        places = ", ".join(str(one + 1) for one in sorted(set(self.indexes)))
        english = f"Picture {places} moves: " if places else "Photos move: "
        head = say(language, english, f"第 {places} 个画面的运动：" if places else "照片运动：")
        new = _title(self.move, language)
        if list(old) == [new]:
            return f"{head}{new}{say(language, ', more', '，更明显')}"
        return f"{head}{listed(list(old), language)} → {new}"

    def already(self, draft: Wire, language: str) -> str:
        """It moves so already, or moves by itself."""
        row = [
            one for i, one in enumerate(segments(draft, PICTURES)) if not self.indexes or i in self.indexes
        ]
        if not any(is_photo(one) for one in row):
            return moves_by_itself(language)
        name = _title(self.move, language)
        return say(language, f"It moves so already: {name}.", f"已经是这样了：{name}。")


def is_photo(picture: Wire) -> bool:
    """Whether a picture is a still of the person's, over which the studio moves."""
    return ":" not in source_of(picture) and "in" not in meta(picture)


def move_of(picture: Wire) -> str:
    """Return how a picture moves, by the name of the nearest move."""
    move = mapping(meta(picture).get("move"))
    zoom, pan = (_pair(move.get(key), usual) for key, usual in (("zoom", 1.0), ("pan", 0.0)))
    grown = zoom[1] - zoom[0]
    if abs(grown) > _LITTLE:
        return "zoom in" if grown > 0 else "zoom out"
    if zoom[0] - 1 <= _LITTLE or max(map(abs, pan)) <= _LITTLE:
        return "still"
    if abs(pan[0]) >= abs(pan[1]):
        return "pan right" if pan[0] > 0 else "pan left"
    return "pan down" if pan[1] > 0 else "pan up"


def moves_between(old: Sequence[Wire], new: Sequence[Wire]) -> Iterator[SetMove]:
    """Yield what leads from how some photos move to how they move later."""
    changed = [i for i, (a, b) in enumerate(zip(old, new, strict=True)) if _raw(a) != _raw(b)]
    if changed:
        photos = [i for i, one in enumerate(new) if is_photo(one)]
        yield SetMove(move_of(new[changed[0]]), () if changed == photos else tuple(changed))


def moves_by_itself(language: str) -> str:
    """Say that only photos are moved over."""
    return say(
        language,
        "Only photos are zoomed and panned; scenes and clips move by themselves.",
        "只有照片可以缩放和平移；场景和视频片段自己会动。",
    )


def _raw(picture: Wire) -> Wire:
    return mapping(meta(picture).get("move"))


def _pair(given: object, usual: float) -> tuple[float, float]:
    told = [number(one) for one in items(given)] + [None, None]
    first, second = (usual if one is None else one for one in told[:2])
    return first, second


def _title(move: str, language: str) -> str:
    return say(language, move, _IN_CHINESE[move])

"""The operation on looks that are laid over pictures: black and white, grain, a vignette and the like."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from nemo_notebook.models.reading import items, mapping, number
from nemo_notebook.studio.director.drafts import PICTURES, meta, segments, with_meta, with_segments
from nemo_notebook.studio.director.operations.arguments import Effect, Places, Volume
from nemo_notebook.studio.director.operations.operation import Operation
from nemo_notebook.studio.director.plan import Shelf, Wire
from nemo_notebook.studio.director.words.phrases import say
from nemo_notebook.studio.make.looks import EFFECTS, OPPOSITES

_USUAL: Final = 0.5
_NAMES: Final = {
    "black_and_white": ("Black and white", "黑白"),
    "sepia": ("Sepia", "怀旧褐色"),
    "blur": ("Blur", "模糊"),
    "sharpen": ("Sharpening", "锐化"),
    "vignette": ("Vignette", "暗角"),
    "grain": ("Film grain", "胶片颗粒"),
    "brighten": ("Brighter", "提亮"),
    "darken": ("Darker", "压暗"),
    "contrast": ("More contrast", "对比增强"),
    "flatten": ("Less contrast", "对比减弱"),
    "saturate": ("Stronger colours", "色彩增强"),
    "mute": ("Softer colours", "色彩减弱"),
}


@dataclass(frozen=True)
class SetEffect(Operation):
    """Lay a look over pictures, or take it away.

    Attributes:
        kind: which look.
        strength: 0..1; 0 takes it away.
        indexes: which pictures, from 0; empty for all.
    """

    kind: Effect
    strength: Volume = _USUAL
    indexes: Places = ()

    def apply(self, draft: Wire, shelf: Shelf) -> Wire:
        """Return the film with that look."""
        pictures = [
            self._laid_on(one) if not self.indexes or i in self.indexes else one
            for i, one in enumerate(segments(draft, PICTURES))
        ]
        return with_segments(draft, PICTURES, pictures)

    def _laid_on(self, picture: Wire) -> Wire:
        if strength_of(picture, self.kind) == self.strength:
            return picture
        taken = (self.kind, OPPOSITES.get(self.kind, "") if self.strength else "")
        kept = [one for one in items(meta(picture).get("effects")) if mapping(one).get("kind") not in taken]
        new = [{"kind": self.kind, "strength": self.strength}] if self.strength else []
        return with_meta(picture, effects=[*kept, *new] or None)

    def said(self, before: Wire, after: Wire, language: str) -> str:
        """Vignette: 0% → 50%."""
        old, new = (_strengths(segments(one, PICTURES), self) for one in (before, after))
        places = ", ".join(str(one + 1) for one in sorted(set(self.indexes)))
        head = effect_name(self.kind, language)
        if places:
            head = say(language, f"Picture {places}: {head.lower()}", f"第 {places} 个画面：{head}")
            return f"{head} {old} → {new}"
        return f"{head}{say(language, ': ', '：')}{old} → {new}"

    def already(self, draft: Wire, language: str) -> str:
        """It looks like that already."""
        name = effect_name(self.kind, language)
        if not self.strength:
            return say(language, f"There is no such look: {name.lower()}.", f"没有这种效果：{name}。")
        now = _strengths(segments(draft, PICTURES), self)
        return say(language, f"{name} is at {now} already.", f"{name}已经是{now}了。")


def effect_name(kind: str, language: str) -> str:
    """Return what people call a look: Film grain, 胶片颗粒."""
    return say(language, *_NAMES[kind])


def strength_of(picture: Wire, kind: str) -> float:
    """Return how strongly a look lies over a picture, 0 where it does not."""
    found = [mapping(one) for one in items(meta(picture).get("effects")) if mapping(one).get("kind") == kind]
    if not found:
        return 0.0
    told = number(found[-1].get("strength"))
    return _USUAL if told is None else min(1.0, max(0.0, told))


def effects_between(old: Sequence[Wire], new: Sequence[Wire]) -> Iterator[SetEffect]:
    """Yield what leads from the looks of some pictures to those they have later."""
    for kind in EFFECTS:
        ways = [[strength_of(one, kind) for one in row] for row in (old, new)]
        changed = tuple(i for i, (was, now) in enumerate(zip(*ways, strict=True)) if was != now)
        if changed:
            yield SetEffect(kind, ways[1][changed[0]], () if len(changed) == len(new) else changed)


def _strengths(pictures: Sequence[Wire], meant: SetEffect) -> str:
    """Return the strength of the first picture that is meant, as "50%"."""
    row = [one for i, one in enumerate(pictures) if not meant.indexes or i in meant.indexes]
    return f"{round(100 * strength_of(row[0], meant.kind)) if row else 0}%"

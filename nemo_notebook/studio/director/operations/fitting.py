"""The operation on how a photo or clip of another shape lies on the canvas: cropped, or shown whole."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from nemo_notebook.models.reading import text
from nemo_notebook.studio.director.drafts import PICTURES, meta, segments, source_of, with_meta, with_segments
from nemo_notebook.studio.director.operations.arguments import Fit, Places
from nemo_notebook.studio.director.operations.operation import Operation
from nemo_notebook.studio.director.plan import Shelf, Wire
from nemo_notebook.studio.director.words.phrases import say

_NAMES: Final = {
    "cover": ("fills the picture", "铺满画面"),
    "contain": ("shown whole", "完整显示"),
    "middle": ("fills the picture from its middle", "居中铺满画面"),
}


@dataclass(frozen=True)
class SetFit(Operation):
    """Crop photos and clips so that they fill the film, or show the whole of them over a blurred copy.

    Attributes:
        fit: "cover" keeps faces and what stands out, "middle" crops all sides alike, "contain" shows all.
        indexes: which pictures, from 0; empty for all.
    """

    fit: Fit
    indexes: Places = ()

    def apply(self, draft: Wire, shelf: Shelf) -> Wire:
        """Return the film with pictures that lie like that; scenes and graphics fill it anyway."""
        row = [
            with_meta(one, fit=self.fit) if self._meant(i, one) else one
            for i, one in enumerate(segments(draft, PICTURES))
        ]
        return with_segments(draft, PICTURES, row) if row else draft

    def _meant(self, index: int, picture: Wire) -> bool:
        given = bool(source_of(picture)) and ":" not in source_of(picture)
        return given and (not self.indexes or index in self.indexes) and fit_of(picture) != self.fit

    def said(self, before: Wire, after: Wire, language: str) -> str:
        """Picture 2: fills the picture → shown whole."""
        pairs = enumerate(zip(segments(before, PICTURES), segments(after, PICTURES), strict=True))
        changed = [(i, a) for i, (a, b) in pairs if a != b]
        places = ", ".join(str(i + 1) for i, _ in changed)
        head = say(language, f"Picture {places}: ", f"第 {places} 个画面：")
        return f"{head}{_title(fit_of(changed[0][1]), language)} → {_title(self.fit, language)}"

    def already(self, draft: Wire, language: str) -> str:
        """It lies so already, or fills the film by itself."""
        row = [
            one for i, one in enumerate(segments(draft, PICTURES)) if not self.indexes or i in self.indexes
        ]
        if not any(fit_of(one) == self.fit and ":" not in source_of(one) for one in row):
            return say(
                language,
                "Only photos and clips are cropped; scenes fill the picture.",
                "只有照片和视频会被裁剪；场景本来就铺满。",
            )
        name = _title(self.fit, language)
        return say(language, f"It is like that already: {name}.", f"已经是这样了：{name}。")


def fit_of(picture: Wire) -> str:
    """Return how a picture lies on the canvas: "cover", "middle" or "contain"."""
    kept = text(meta(picture).get("fit"))
    return kept if kept in _NAMES else "cover"


def fits_between(old: Sequence[Wire], new: Sequence[Wire]) -> Iterator[SetFit]:
    """Yield what leads from how some pictures lie to how they lie later."""
    changed = [i for i, (a, b) in enumerate(zip(old, new, strict=True)) if fit_of(a) != fit_of(b)]
    if changed:
        yield SetFit(fit_of(new[changed[0]]), tuple(changed))


def _title(fit: str, language: str) -> str:
    return say(language, *_NAMES[fit])

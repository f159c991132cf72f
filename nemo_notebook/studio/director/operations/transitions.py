"""The operation on how pictures pass into each other."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from nemo_notebook.models.reading import mapping
from nemo_notebook.studio.director.drafts import (
    PICTURES,
    meta,
    segments,
    with_meta,
    with_segments,
)
from nemo_notebook.studio.director.operations.arguments import (
    ColorOrNone,
    DirectionOrNone,
    Ms,
    Places,
    TransitionOrNone,
)
from nemo_notebook.studio.director.operations.operation import Operation
from nemo_notebook.studio.director.plan import Shelf, Wire
from nemo_notebook.studio.director.timing import DISSOLVE_MS, lay_end_to_end
from nemo_notebook.studio.director.words.phrases import say, time_words
from nemo_notebook.studio.make.looks import TRANSITIONS

_TRANSITIONS: Final = {
    "dissolve": ("dissolves", "叠化"),
    "fade": ("fades", "淡出淡入"),
    "wipe": ("wipes", "擦除"),
    "slide": ("slides", "滑入"),
    "push": ("pushes", "推移"),
    "zoom": ("zooms", "缩放"),
}


@dataclass(frozen=True)
class SetTransitions(Operation):
    """Let pictures take each other's place in some way, or cut hard.

    Attributes:
        duration_ms: how long that takes; 0 is a cut.
        indexes: which pictures come in like that, from 0; empty for all.
        kind: of transition; "" keeps what it is, a dissolve where there was a cut.
        toward: where the edge of a wipe, or the picture of a slide or push, goes; "" as it is, or left.
        color: what a fade goes through; "" as it is, or black.
    """

    duration_ms: Ms = DISSOLVE_MS
    indexes: Places = ()
    kind: TransitionOrNone = ""
    toward: DirectionOrNone = ""
    color: ColorOrNone = ""

    def apply(self, draft: Wire, shelf: Shelf) -> Wire:
        """Return the film with its transitions set."""
        pictures = segments(draft, PICTURES)
        row = [
            with_meta(one, transition=self._from(one)) if self._meant(i) else one
            for i, one in enumerate(pictures)
        ]
        return with_segments(draft, PICTURES, lay_end_to_end(row))

    def _meant(self, index: int) -> bool:
        return index > 0 and (not self.indexes or index in self.indexes)

    def _from(self, picture: Wire) -> Wire | None:
        if not self.duration_ms:
            return None
        was = mapping(meta(picture).get("transition"))
        kind = self.kind or (was.get("kind") if was.get("kind") in TRANSITIONS else "dissolve")
        kept = was if was.get("kind") == kind else {}
        told = {"to": self.toward or kept.get("to"), "color": self.color or kept.get("color")}
        return {"kind": kind, "d": self.duration_ms, **{key: one for key, one in told.items() if one}}

    def said(self, before: Wire, after: Wire, language: str) -> str:
        """Transitions: dissolves of 0.5 s."""
        places = ", ".join(str(one + 1) for one in sorted(set(self.indexes)))
        head = say(language, f"Transition to picture {places}", f"第 {places} 个画面的转场")
        head = head if places else say(language, "Transitions", "转场")
        if not self.duration_ms:
            return f"{head}{say(language, ': hard cuts', '：硬切')}"
        coming = [one for i, one in enumerate(segments(after, PICTURES)) if self._meant(i)]
        kinds = {str(mapping(meta(one).get("transition")).get("kind")) for one in coming}
        kind = kinds.pop() if len(kinds) == 1 else ""
        name = say(language, *_TRANSITIONS.get(kind, ("transitions", "转场")))
        length = time_words(self.duration_ms, language)
        return f"{head}{say(language, f': {name} of {length}', f'：{length}{name}')}"

    def already(self, draft: Wire, language: str) -> str:
        """They are, or there is only one picture."""
        if len(segments(draft, PICTURES)) < 2:
            return say(
                language, "There is only one picture, so nothing to pass into.", "只有一个画面，没有转场。"
            )
        return say(language, "The transitions are like that already.", "转场已经是这样了。")

"""Put all findings of a film right, one after the other, as ordinary edits that undo takes back."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import Final

from nemo_notebook.studio.director.checks.checking import check_draft
from nemo_notebook.studio.director.checks.finding import Finding, Kind
from nemo_notebook.studio.director.operations import (
    Change,
    Edited,
    SetColor,
    SetTextGround,
    SetTextPlace,
    SetTextSize,
    apply_all,
)
from nemo_notebook.studio.director.plan import Shelf, Wire

# Pieces need their time only once they are cut, and a new place may need another ground.
_ORDER: Final[tuple[Kind, ...]] = ("cut", "small", "hasty", "covered", "faint")
_LOOKS: Final = (SetTextSize, SetTextPlace, SetTextGround, SetColor)
_MOST_ROUNDS: Final = 60
_MOST_TRIES: Final = 2  # a film gets longer first, then its texts are moved


def repair(draft: Wire, shelf: Shelf, language: str) -> Edited:
    """Return the film with all done to it that is known to help, and what was done."""
    done: list[Change] = []
    tried: Counter[tuple[str, str]] = Counter()
    for _ in range(_MOST_ROUNDS):
        finding = _next(check_draft(draft, language, shelf), tried)
        if finding is None:
            break
        tried[finding.kind, finding.segment_id] += 1
        edited = apply_all(draft, finding.operations, shelf, language)
        done += edited.done
        draft = edited.draft
    return Edited(draft, tuple(done))


def clarified(draft: Wire, shelf: Shelf, language: str) -> Wire:
    """Return a new film whose letters are large and clear enough; its words and times stay as they are."""
    for finding in check_draft(draft, language, shelf):
        if finding.operations and all(isinstance(one, _LOOKS) for one in finding.operations):
            draft = apply_all(draft, finding.operations, shelf, language).draft
    return draft


def _next(findings: Sequence[Finding], tried: Counter[tuple[str, str]]) -> Finding | None:
    open_ones = [one for one in findings if one.operations and tried[one.kind, one.segment_id] < _MOST_TRIES]
    return min(open_ones, key=lambda one: _ORDER.index(one.kind), default=None)

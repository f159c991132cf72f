"""Read how much less of what was just complained of is wished for: "too loud, half of that", 小一半."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from nemo_notebook.models.measures import MIN_DURATION_MS
from nemo_notebook.studio.director.drafts import length_ms, segments
from nemo_notebook.studio.director.operations import Operation, SetDuration, SetTextSize, SetVolume
from nemo_notebook.studio.director.operations.lettering import size_of
from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.edits.context.leaning import BARE_AMOUNT
from nemo_notebook.studio.director.reading.edits.sound.volume import volume_now
from nemo_notebook.studio.director.reading.messages.clauses import Clause
from nemo_notebook.studio.director.reading.messages.situation import Reading, Situation

_ALL: Final = regex(r"\b(?:both|each|all)\b|都|全", re.I)
_SMALLEST: Final = 0.5  # of letters


def read_half(clause: Clause, operations: Sequence[Operation], there: Situation) -> Reading | None:
    """Read a bare "half of that" as half of what the wish before it is about."""
    if not operations or clause.texts or not BARE_AMOUNT.match(clause.text):
        return None
    meant = operations if _ALL.search(clause.text) else operations[-1:]
    halves = tuple(half for one in meant if (half := _half(one, there)))
    return Reading(halves) if halves else None


def _half(last: Operation, there: Situation) -> Operation | None:
    if isinstance(last, SetVolume):
        return replace(last, volume=round(volume_now(last.of, there) / 2, 3))
    if isinstance(last, SetTextSize):
        row = segments(there.draft, last.track)[last.index or 0 :]
        return replace(last, size=max(_SMALLEST, size_of(row[0]) / 2 if row else 0))
    if isinstance(last, SetDuration) and length_ms(there.draft) >= 2 * MIN_DURATION_MS:
        return SetDuration(length_ms(there.draft) // 2)
    return None

"""Say which clauses of a message were not understood, without those that need no answer."""

from __future__ import annotations

from collections.abc import Sequence

from nemo_notebook.studio.director.operations import Operation
from nemo_notebook.studio.director.reading.edits.half_back import TOO_FAR
from nemo_notebook.studio.director.reading.edits.pointing import names_what_changed
from nemo_notebook.studio.director.reading.edits.restating import restates
from nemo_notebook.studio.director.reading.messages.clauses import Clause
from nemo_notebook.studio.director.reading.messages.remarks import is_remark
from nemo_notebook.studio.director.reading.messages.situation import Situation


def missed(unread: Sequence[Clause], operations: Sequence[Operation], there: Situation) -> tuple[str, ...]:
    """Return the clauses that say more than why, or what is done anyway, as they were written."""
    return tuple(one.raw for one in unread if not _needs_no_answer(one, operations, there))


def _needs_no_answer(clause: Clause, operations: Sequence[Operation], there: Situation) -> bool:
    return (
        restates(clause, operations)
        or is_remark(clause.text)
        or names_what_changed(clause, operations, there)
        or bool(operations and TOO_FAR.match(clause.text))
    )

"""Take in what a person said, however much it is, and plan it: the way into the director."""

from __future__ import annotations

from collections.abc import Sequence

from nemo_notebook.studio.director.checks.answering import with_findings
from nemo_notebook.studio.director.directing import direct as direct_words
from nemo_notebook.studio.director.new_films import new_film
from nemo_notebook.studio.director.plan import Media, Plan, Shelf, Wire
from nemo_notebook.studio.director.reading.messages.message import read_message
from nemo_notebook.studio.director.reading.messages.taken_in import near, taken_in


def direct(
    message: str,
    *,
    draft: Wire | None,
    past: Sequence[Wire] = (),
    future: Sequence[Wire] = (),
    media: Sequence[Media] = (),
    fresh: Sequence[str] = (),
    before: Sequence[str] = (),
) -> Plan:
    """Plan what a message asks for. The same arguments give the same plan, byte for byte.

    Args:
        message: what the person said, of any length.
        draft: the draft that is there, None before the first film.
        past: drafts that undo goes back to, the newest last.
        future: drafts that redo goes forward to, the next one first.
        media: uploaded files of the session, in order.
        fresh: ids of those that came since the last message.
        before: what the person said since the draft changed last, oldest first: a question may stand open.

    Returns:
        The plan; drafts given are never changed, and none is given back with kind "answer".

    Raises:
        TypeError: the message is no text; says so in a sentence.
    """
    message, before = taken_in(message), [near(taken_in(one)) for one in before]
    told = message if draft is None else near(message)
    plan = direct_words(told, draft=draft, past=past, future=future, media=media, fresh=fresh, before=before)
    if draft is None or told == message or plan.kind != "generate":
        return plan
    shelf = Shelf(tuple(media), tuple(fresh))
    return with_findings(new_film(read_message(message), shelf, new_session=False), draft, shelf)

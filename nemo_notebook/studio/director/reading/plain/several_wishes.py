"""Read a message of several wishes thing by thing; each wish is read of the film that those before it made.

What rules have read clearly is left alone, unless every word of the message is understood in another way.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import reduce
from typing import Final

from nemo_notebook.studio.director.operations import Operation, SetDuration
from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.plan import Wire
from nemo_notebook.studio.director.reading.edits.edits import Edits, read_edits
from nemo_notebook.studio.director.reading.messages.courtesies import plainly
from nemo_notebook.studio.director.reading.messages.message import Message, read_message
from nemo_notebook.studio.director.reading.messages.options import Options
from nemo_notebook.studio.director.reading.messages.situation import Situation
from nemo_notebook.studio.director.reading.plain.deeds_told import Wish, wishes_told
from nemo_notebook.studio.director.reading.terms.thing_words import JOINS

_LONGEST: Final = 400  # characters; more is material
_MOST: Final = 12  # wishes
_OPENS: Final = regex(r"\b(?:start|begin|open)\s(?:with|on)\b.*\bon\s(?:black|white)\b", re.I)
"""A picture that is black, and no colour of letters."""
_REMOVED: Final = regex(r"^remove (?:picture|caption) (?P<place>\d+)$")


def read_several_wishes(said: Message, there: Situation, read: Edits) -> Edits:
    """Return what rules have read, or what a message wishes for of which thing."""
    text = (said.typed or said.said).strip()
    if (
        not text
        or len(text) > _LONGEST
        or _OPENS.search(text)
        or said.options != Options()
        or read.instead
        or there.drawings
    ):
        return read
    wishes = wishes_told(text, there)
    if not wishes or not 1 < len(wishes) <= _MOST:
        return read
    clear = bool(read.operations) and not read.unread and not read.says
    several = bool(JOINS.search(text)) or len({one.of for one in wishes}) > 1
    plain = several and all(one.plain for one in wishes)
    if clear and (not plain or len(wishes) < len(read.operations)):
        return read
    found = _one_by_one(wishes, text, there)
    if found is None or _film(found.operations, there) == _film(read.operations, there):
        return read
    return found


def _one_by_one(wishes: Sequence[Wish], text: str, there: Situation) -> Edits | None:
    """Read the wishes in their order; what goes goes last, so that the places of the others stay true.

    How long the film is to be is set once all else is done.
    """
    made: list[Operation] = []
    says: list[str] = []
    now = there
    for wish in sorted(dict.fromkeys(wishes), key=lambda one: (_sets_length(one, text, there), _when(one))):
        read = _read_one(wish, text, now)
        if read is None:
            return None
        says += read.says
        if read.operations:
            draft = _film(read.operations, now)
            made += read.operations if draft != now.draft else ()
            now = replace(now, draft=draft, earlier=now.draft)
    return Edits(tuple(made), tuple(dict.fromkeys(says))) if made else None


def _when(wish: Wish) -> int:
    gone = _REMOVED.match(wish.sentence)
    return 1000 - int(gone["place"]) if gone else 0


def _sets_length(wish: Wish, text: str, there: Situation) -> bool:
    """Whether a wish is for a film of so many seconds, and no more than that."""
    if wish.plain and not re.search(r"\d", wish.sentence):  # "longer", which is of the film as it was
        return False
    read = _read_one(wish, text, there)
    made = read.operations if read else ()
    return bool(made) and all(isinstance(one, SetDuration) for one in made)


def _read_one(wish: Wish, text: str, now: Situation) -> Edits | None:
    """What one wish does; nothing for words that wish for nothing, None for what is not understood."""
    if wish.plain:
        read = read_edits(read_message(wish.sentence), now)
        return read if read.operations or read.says else None
    start, end = (int(one) for one in wish.sentence.split(":"))
    read = read_edits(read_message(plainly(text[start:end].strip(" ,，.。;；"))), now)
    if read.operations and not read.unread and not read.says and not read.instead:
        return read
    return Edits() if wish.bare and not read.operations and not read.says else None


def _film(operations: Sequence[Operation], there: Situation) -> Wire:
    return reduce(lambda film, one: one.apply(film, there.shelf), operations, there.draft)

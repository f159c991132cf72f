"""Take out of what was read the operations that nobody asked for, and say what can be said instead.

Doing nothing, with a word of what works, is better than doing what was not meant.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from nemo_notebook.studio.director.operations import Operation, SetVoice
from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.messages.situation import Situation
from nemo_notebook.studio.director.reading.terms import unasked_removal_words
from nemo_notebook.studio.director.reading.terms import unasked_words as words
from nemo_notebook.studio.director.unasked.of_missing import MISSING_RULES
from nemo_notebook.studio.director.unasked.of_pictures import PICTURE_RULES
from nemo_notebook.studio.director.unasked.of_removals import REMOVAL_RULES
from nemo_notebook.studio.director.unasked.of_sounds import SOUND_RULES
from nemo_notebook.studio.director.unasked.of_texts import TEXT_RULES, TEXTS

_LONGEST: Final = 300  # characters of a message that is judged
_MARKED = regex(words.MARKED)
_UNSURE, _CAN_YOU = regex(words.UNSURE, re.I), regex(words.CAN_YOU, re.I)
_STATED = regex(words.STATED, re.I)
_HOW, _PRAISE = (regex(one, re.I) for one in (unasked_removal_words.ASKS_HOW, unasked_removal_words.PRAISE))
_RULES: Final = (*MISSING_RULES, *TEXT_RULES, *REMOVAL_RULES, *PICTURE_RULES, *SOUND_RULES)


def asked_for(
    operations: Sequence[Operation], said: str, there: Situation
) -> tuple[tuple[Operation, ...], tuple[str, ...]]:
    """Return the operations that a message asks for, and what is said in place of the others."""
    if not operations or len(said) > _LONGEST or "\n" in said:
        return tuple(operations), ()
    if not _MARKED.search(said) and (_leaves_open(said) or _only_tells(said)):
        return (), (
            there.say(
                "Nothing was changed. Say what to do, and it is done; “undo” takes it back.",
                "没有改动。直接说要怎么改就会改；“撤销”可以恢复。",
            ),
        )
    kept, says = list[Operation](), list[str]()
    for one in operations:
        found = next((told for rule in _RULES if (told := rule(one, said, there))), one)
        if isinstance(found, str):
            says.append(found)
        elif found is one or found not in kept:
            kept.append(found)
    if says and any(isinstance(one, TEXTS) for one in operations):
        kept = [one for one in kept if not isinstance(one, SetVoice)]
    return tuple(kept), tuple(dict.fromkeys(says))


def _leaves_open(said: str) -> bool:
    """Whether a message asks for an opinion, or puts a change off."""
    return bool(_UNSURE.search(said)) and not _CAN_YOU.search(said)


def _only_tells(said: str) -> bool:
    """Whether a message says how something is, praises it, or asks how a thing is done."""
    return any(one.search(said.strip()) for one in (_STATED, _HOW, _PRAISE))

"""Read a follow-up as the plain commands that it means, one after another."""

from __future__ import annotations

import re
from typing import Final

from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.edits.answers.drawn_later import drawn_later
from nemo_notebook.studio.director.reading.edits.answers.explaining import explained
from nemo_notebook.studio.director.reading.edits.answers.facts import told_of
from nemo_notebook.studio.director.reading.edits.answers.suiting import suits
from nemo_notebook.studio.director.reading.edits.bounds.settling import settled
from nemo_notebook.studio.director.reading.edits.bounds.sparing import tells_same_length
from nemo_notebook.studio.director.reading.edits.edits import Edits, read_edits
from nemo_notebook.studio.director.reading.messages.message import Message, read_message
from nemo_notebook.studio.director.reading.messages.options import Options
from nemo_notebook.studio.director.reading.messages.situation import Situation
from nemo_notebook.studio.director.reading.plain.putting import put_plainly
from nemo_notebook.studio.director.words.telling import about_film

_TURNS: Final = regex(
    r"^\W*(?:no|nope|not|undo|actually|wait|i\smean[t]?|rather|sorry)\b|\bundo\b"
    r"|^[^a-z]*\d[^a-z]*\bnot\b[^a-z]*$",
    re.I,
)
"""What takes the last change back, or corrects it."""
_FINER: Final = regex(
    r"\b(?:start|begin|open)\s(?:with|on)\b.*\bon\s(?:black|white)\b|\bkeep(?:ing)?\sthe\s(?:total\s|whole\s|same\s)?length\b|\bfor\sthe\slast\s\w+\ssec"
    r"|^\W*(?:make|colou?r)\s[\"“]\w+[\"”]\s(?:in\s)?\w+\W*$",
    re.I,
)
"""What rules read better than a plain command says: one word of a text, a length that is kept."""
_ASKS: Final = regex(
    r"\W*(?:(?:hi|hey|hello)\W+)?(?:where(?:['’]?s|\sis|\sare|\sdid)|what(?:['’]?s|\sis)\sthe\sname|what\s(?:camera|program|app|software)\b|who(?:['’]?s|\s(?:is|are|made|sings|plays|speaks))\b"
    r"|is\s(?:\d+\s?:\s?\d+|\d+\s?(?:s|secs?|seconds?)|square|vertical|landscape|portrait)\s(?:ok(?:ay)?|better|good|fine|enough|best|right|too\s\w+)\b)[^.;!?]*\?*\s*",
    re.I,
)
"""What is only asked: "where's my second photo?", "is 4:5 better for Instagram?"."""


def read_put_plainly(said: Message, there: Situation) -> Edits | None:
    """Return the edits of a message that holds plain commands; None for any other."""
    if not said.typed or said.language != "en" or said.options != Options():
        return None
    if _FINER.search(said.typed) or tells_same_length(said.typed):
        return None
    if there.earlier is not None and _TURNS.search(said.typed):
        return None
    if told := suits(said.typed, there) or drawn_later(said.typed):
        return Edits(says=(told,))
    if _ASKS.fullmatch(said.typed):
        told = explained(said.bare, there) or told_of(said, there)
        return Edits(says=(told or about_film(there.draft, there.language),))
    found = [read_edits(read_message(words), there) for words in put_plainly(said.typed, there)]
    operations = settled([operation for one in found for operation in one.operations])
    says = tuple(dict.fromkeys(line for one in found for line in one.says))
    asks = next((one.asks for one in found if one.asks), None)
    return Edits(operations, says, asks=asks) if operations or says else None

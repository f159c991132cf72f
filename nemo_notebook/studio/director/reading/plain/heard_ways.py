"""Ways to read the new words of a follow-up that rules did not find."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from nemo_notebook.studio.director.operations import AddCaption, Operation, SetCaptions, SetVoice
from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.edits.edits import Edits, read_edits
from nemo_notebook.studio.director.reading.edits.words.corrections import (
    Correction,
    corrected,
    corrected_item,
    correction_of,
    held_whole,
)
from nemo_notebook.studio.director.reading.messages.courtesies import plainly
from nemo_notebook.studio.director.reading.messages.message import Message, read_message
from nemo_notebook.studio.director.reading.messages.situation import Ask, Situation
from nemo_notebook.studio.director.reading.plain.heard_runs import (
    ADDS,
    JOINS,
    SURE,
    TURNS,
    WRITES,
    adds,
    alone,
    holds,
    in_text,
    is_length,
    said_beside,
    texts_of,
    written_by,
)
from nemo_notebook.studio.director.reading.plain.placing import placed, said_again
from nemo_notebook.studio.director.reading.roles.followups import FollowUp, Run
from nemo_notebook.studio.director.reading.roles.tokens import words_in
from nemo_notebook.studio.director.reading.terms.value_kinds import kind_of, value_of

_SURE_OLD: Final = 0.6
_SURE_VALUE: Final = 0.6
"""How likely words must be old, or a new value."""
_MENDS: Final = regex(
    r"\b(?:wrong|typo|misspel\w+|spel\w+|mistake|incorrect|should|actually|really|not|n['’]t|no\slonger"
    r"|instead|changed?|make|swap|replace|is|are|was|were|its|it['’]s|now|dropped|went|up|down|correct|fix|update|sorry|oops|meant)\b|→|->"
    r"|错|不对|应该|不是|是|改|换|写成|变|涨|降|其实|现在|才",
    re.I,
)
"""Words that put something right."""
_PUTS: Final = regex(
    rf"{ADDS.pattern}|\b(?:put|say|saying|says|reads?|write|show|texts?|words?|lines?|captions?|subtitles?|title|card|have"
    r"|want|end|close|finish|instead|slogan|tagline|mention)\b|[写放来上说]|字幕|标题|文字|结尾|最后|一句|换|改",
    re.I,
)
"""Words that ask for a text; without them a fact is only told."""
_LABEL: Final = regex(r"[:：]\s*$")


def marked(said: Message, there: Situation, heard: FollowUp, new: Sequence[Run], read: Edits) -> Edits | None:
    """Read the message with its new words in quotation marks; None where other words are written then."""
    if min(one.sure for one in new) < SURE or any(is_length(in_text(one, heard)) for one in new):
        return None
    text = heard.text
    for run in reversed(new):
        words = in_text(run, heard)
        start = text.index(words, run.start)
        text = f"{text[:start]}“{words}”{text[start + len(words) :]}"
    quoted = replace(read_message(plainly(text)), language=said.language, options=said.options)
    found = read_edits(quoted, there)
    wanted = sorted(" ".join(words_in(in_text(one, heard))) for one in new)
    if sorted(" ".join(words_in(one)) for one in written_by(found.operations)) != wanted:
        return None
    made = {type(one) for one in found.operations}
    before = {type(one) for one in read.operations}
    if SetCaptions in made - before and there.caption_words:
        return None  # these would go
    joins = JOINS.search(heard.text) or any(_is_piece(in_text(one, heard), there) for one in new)
    if {AddCaption, SetCaptions} & (made - before) and (joins or not _PUTS.search(said_beside(heard, new))):
        return None
    spoken = any(one.role == "V" for one in new)
    kept = before - set(WRITES) <= made and spoken == (SetVoice in made)
    return found if kept and len(found.unread) <= len(read.unread) else None


def as_corrected(
    said: Message, there: Situation, heard: FollowUp, new: Sequence[Run], read: Edits
) -> Edits | None:
    """Put new words in the place of what they stand for; None where that is not a correction."""
    beside = said_beside(heard, new)
    if len(new) > 1 or new[0].role != "N" or written_by(read.operations) and len(read.operations) > 1:
        return None
    words = in_text(new[0], heard)
    if new[0].sure >= SURE and (whole := held_whole(words, there)):
        return _beside_others(read, [whole.replaced(words)], words)
    if ADDS.search(beside) or not _MENDS.search(beside):
        return None
    old = [one for one in heard.runs("O") if one.sure >= _SURE_OLD and one.end <= new[0].start]
    old += [one for one in heard.runs("O") if one.sure >= _SURE_OLD and one.start >= new[0].end]
    named = {heard.text[one.start : one.end].strip(" .,，。“”\"'").casefold() for one in old}
    if len(named) > 1:  # "March is not 21k": the value is meant
        named = {one for one in named if value_of(one, words) != one or kind_of(one) == kind_of(words) != ""}
    if len(named) > 1 or (old and not named):
        return None
    if any(one.end < new[0].start and not TURNS.search(heard.text[one.end : new[0].start]) for one in old):
        return None  # "free shipping over 30 dollars"
    found = correction_of(words, value_of(next(iter(named), ""), words), beside, there)
    if found is None and (item := corrected_item(words, beside, there)) and new[0].sure >= _SURE_VALUE:
        return _beside_others(read, [item], words)
    if found is None or new[0].sure < (_SURE_VALUE if found.old else SURE):
        return None
    if not found.old:
        return _which(found, there) if not read.operations else None
    made = corrected(found, there)
    return _beside_others(read, made, words) if made else None


def as_likened(
    said: Message, there: Situation, heard: FollowUp, new: Sequence[Run], read: Edits
) -> Edits | None:
    """Put new words in the place of the one text that they mostly say again."""
    beside = said_beside(heard, new)
    if not alone(new) or read.operations or adds(beside):
        return None
    made = said_again(in_text(new[0], heard), there)
    return Edits((made,)) if made else None


def as_placed(
    said: Message, there: Situation, heard: FollowUp, new: Sequence[Run], read: Edits
) -> Edits | None:
    """Put new words, where nothing else was understood, in the place they are like, or as a caption more."""
    if not alone(new) or read.operations or is_length(in_text(new[0], heard)):
        return None
    beside = said_beside(heard, new)
    asks = bool(_PUTS.search(beside) or _LABEL.search(heard.text[: new[0].start]))
    made = placed(in_text(new[0], heard), beside, there, adds=adds(beside), asks=asks)
    return Edits(tuple(made)) if made else None


def _is_piece(words: str, there: Situation) -> bool:
    """Whether words are a bare value, or some that the film has: these are meant for a text there."""
    value = bool(kind_of(words)) and not any(one.isalpha() and one.isascii() for one in words)
    return value or any(holds(words_in(one), words_in(words)) for one in texts_of(there))


def _beside_others(read: Edits, made: Sequence[Operation], words: str) -> Edits:
    """Return new words put right, with what rules understood beside them."""
    if not read.operations or written_by(read.operations):
        return Edits(tuple(made))
    left = tuple(one for one in read.unread if not holds(words_in(one), words_in(words)))
    return replace(read, operations=(*read.operations, *made), unread=left)


def _which(found: Correction, there: Situation) -> Edits:
    """Ask which of several values a new one stands for."""
    listed = there.say(", ", "、").join(f"“{one}”" for one in found.candidates)
    question = there.say(f"What is to become “{found.new}”: {listed}?", f"哪个改成“{found.new}”：{listed}？")
    wish = there.say(f'change "{{}}" to "{found.new}"', f"把“{{}}”改成“{found.new}”")
    return Edits(says=(question,), asks=Ask("way", wish))

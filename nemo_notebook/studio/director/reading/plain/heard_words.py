"""Read a follow-up once more where rules did not find its words for the film, but a learnt ear does.

What rules read clearly is never touched.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from nemo_notebook.studio.director.operations import (
    AddPicture,
    ReplaceScenes,
    SetDuration,
    SetTime,
    SetVolume,
)
from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.edits.edits import Edits, read_edits
from nemo_notebook.studio.director.reading.messages.courtesies import plainly
from nemo_notebook.studio.director.reading.messages.message import Message, read_message
from nemo_notebook.studio.director.reading.messages.options import Options
from nemo_notebook.studio.director.reading.messages.situation import Situation
from nemo_notebook.studio.director.reading.messages.texts import QUOTED
from nemo_notebook.studio.director.reading.plain.contrary_wishes import read_contrary
from nemo_notebook.studio.director.reading.plain.heard_runs import (
    alone,
    holds,
    in_text,
    items_of,
    new_runs,
    said_beside,
    text_of,
    texts_of,
    written_by,
)
from nemo_notebook.studio.director.reading.plain.heard_ways import (
    as_corrected,
    as_likened,
    as_placed,
    marked,
)
from nemo_notebook.studio.director.reading.plain.one_of_several import read_one_of_several
from nemo_notebook.studio.director.reading.plain.several_wishes import read_several_wishes
from nemo_notebook.studio.director.reading.roles.followups import FollowUp, Run, hear_follow_up
from nemo_notebook.studio.director.reading.roles.tokens import words_in

_A_TEXT: Final = 3  # words, or signs, of new words that are hardly a value or a thing
_FROM_FIGURES: Final = (SetVolume, SetDuration, SetTime, AddPicture, ReplaceScenes)
"""What rules read in the figures and things that new words speak of."""
_STEERS: Final = regex(
    r"\b(?:(?:in|at|on|under|below|above|with|near|beneath)\s(?:the|it|small|big|tiny|large|bold)(?:\s[a-z]+)?"
    r"|(?:small|big|tiny|large|bold)\s(?:letters|text|print|font)"
    r"|(?:at|on|in)\s(?:top|bottom)|under\sit)\b|[小大]字|底部|顶部|在[上下]面|最[后前]面?|字[体号大小]|改成|换成|放在",
    re.I,
)
"""Words of place and size that hardly any text has."""
_ORDERS: Final = regex(
    r"\b(?:and|then)\s(?:call|put|make|add|move|change|remove|keep)\b|\b(?:should|needs?\sto)\sbe\b|^\s?(?:use|add|put)\s|然后|并且|再把",
    re.I,
)
"""Words of an order: what holds them was not heard well."""
OTHERWISE: Final = regex(
    r"\btranslat\w+|\binto\s(?:french|german|spanish|italian|chinese|english)\b|翻译|[改换]成?[日英韩法]文|换行|分[成两]行|\d\s?[:：比]\s?\d(?![\d:])|#[0-9a-f]{6}\b|[横竖][版屏]|到第[二三四五六七八九十\d]{1,2}[个位张段]"
    r"|\blabel\s(?:them|each|all|the\s(?:pictures|photos|clips))\b|\beach\s(?:clip|picture|photo|image|scene)|每[张个段](?:图|照片|画面|视频)"
    r"|[个张段幕](?:镜头|画面|场景|图片?|照片|背景)(?:换|改|变|替换)[成为]"
    r"|[加添来]上?[一二两三四五六几\d]{1,2}[个张段幕](?:图片?|照片|画面|镜头|场景)[^，。“]{0,4}[:：]"
    r"|\badd\s(?:a|one|two|three|four|five|\d)\s(?:more\s)?(?:scenes?|pictures?|shots?)\s?:",
    re.I,
)
"""What is no new text, though words and numbers are given."""

_CHOICE: Final = regex(r"\bor\b[^.!?]*\?\s*$|还是[^。！？]*[?？]\s*$", re.I)
"""Asks which of two it is; neither is told."""


def read_follow_up(said: Message, there: Situation) -> Edits:
    """Return what rules read in a follow-up, or what it says when its words are heard; see docs/roles.md."""
    if which := read_contrary(said, there) or read_one_of_several(said, there):
        return which
    return read_several_wishes(said, there, heard_again(said, there, read_edits(said, there)))


def heard_again(said: Message, there: Situation, read: Edits) -> Edits:
    """Return what rules have read, or what the message says when its words are heard."""
    typed = said.typed if said.typed and said.options == Options() else said.said
    if QUOTED.search(typed) or OTHERWISE.search(typed) or _CHOICE.search(typed):
        return read
    written = written_by(read.operations)
    told = read.says and (read.asks is None or read.asks.kind == "style")
    if read.instead or (told and not written):
        return read
    heard = hear_follow_up(typed, (*texts_of(there), *items_of(there)))
    new = new_runs(heard) if heard else []
    if heard is None or not new or any(_ORDERS.search(text_of(one, heard)) for one in new):
        return read
    understood = read
    if read.operations and not written and not read.unread:
        if not _of_new_words(read, heard, new, there):
            return read
        read = Edits()
    if read.operations and not (_is_amiss if written else _is_left)(read, heard, new):
        return read
    ways = (marked, as_corrected) if written else (as_likened, as_corrected, marked, as_placed)
    return next((found for way in ways if (found := way(said, there, heard, new, read))), understood)


def _of_new_words(read: Edits, heard: FollowUp, new: Sequence[Run], there: Situation) -> bool:
    """Whether rules read a wish in new or old words, as a volume in "put up to 40 %"."""
    if not (alone(new) and all(isinstance(one, _FROM_FIGURES) for one in read.operations)):
        return False
    if len(words_in(in_text(new[0], heard))) < _A_TEXT:
        return False
    rest = read_edits(read_message(plainly(said_beside(heard, heard.runs("NO")))), there)
    return not rest.operations


def _is_amiss(read: Edits, heard: FollowUp, new: Sequence[Run]) -> bool:
    """Whether rules write new words cut short, and tell so, or words that steer with them."""
    written = [words_in(one) for one in written_by(read.operations)]
    runs = [words_in(in_text(one, heard)) for one in new]
    left = [words_in(one) for one in read.unread]
    if any(holds(run, rest) and any(holds(run, text) for text in written) for run in runs for rest in left):
        return True
    steering = [words_in(one[0]) for run in heard.runs("D") for one in _STEERS.finditer(text_of(run, heard))]
    return any(
        holds(text, one) for text in written if not any(text == run for run in runs) for one in steering
    ) and any(holds(text, run[:1]) for text in written for run in runs)


def _is_left(read: Edits, heard: FollowUp, new: Sequence[Run]) -> bool:
    """Whether rules understood something else and left the new words unread."""
    left = [words_in(one) for one in read.unread]
    return all(any(holds(rest, words_in(in_text(one, heard))) for rest in left) for one in new)

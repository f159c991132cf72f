"""The new words of a follow-up: where they begin and end, how they are to stand, what is said beside them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from nemo_notebook.models.measures import find_durations
from nemo_notebook.studio.director.operations import (
    AddCaption,
    AddItem,
    Operation,
    SetCaption,
    SetCaptions,
    SetEndCard,
    SetItem,
    SetTitle,
    SetVoice,
)
from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.messages.situation import Situation
from nemo_notebook.studio.director.reading.roles.followups import FollowUp, Run
from nemo_notebook.studio.director.reading.roles.tokens import words_in

SURE: Final = 0.8
"""How likely words must be new. Chosen on follow-ups that were not learnt, of those that are."""
_FEW: Final = 4  # words, or signs, of a length of time
_ONE_TEXT: Final = (SetTitle, SetCaption, AddCaption, SetEndCard, SetVoice, AddItem)
WRITES: Final = (*_ONE_TEXT, SetCaptions, SetItem)
ADDS: Final = regex(
    r"\b(?:add|adding|also|another|extra|append|insert|include|more|under|underneath|below|beneath|above"
    r"|before|after|beside|next\sto|behind|front|squeeze|sneak|tack|pop|stick|tag|throw|slot)\b"
    r"|[补添插]|加(?![大粗快长深价])|再[写来放]|多[写来放]|后[面头边]|前[面头边]|[上下]面|旁边|底下|同时",
    re.I,
)
"""Words that are to come beside what is there, not in its place."""
JOINS: Final = regex(r"[前后][面头边]?(?:用?括号)?(?:再|都)?[加写补添](?!上?一?[句条行屏段])")
"""New words that are to stand within a text that is there."""
_SAYS: Final = regex(r"(?:\b(?:says?|saying|reads?|reading|to)|[:：写成])\s*$", re.I)
TURNS: Final = regex(
    r"\b(?:to|into|with|for|is|was|are|be|not|its|it['’]s|say|says|read)\b|→|->|[:：，,.。!！?？;；改换成是写]",
    re.I,
)
_AT_ENDS: Final = " \t\n,;:，；：、—–-→>"
_PARTICLE: Final = regex(r"(?<=[\d元块折号日月年点人位个份张])[的了吧哈啦呀]+$")
_STOPS_INSIDE: Final = regex(r"[.!?。！？]\s*[^\W\d]")


def new_runs(heard: FollowUp) -> list[Run]:
    """The new words; those that begin with words of the film are one with these: say Merry Christmas, all."""
    found: list[Run] = []
    old = heard.runs("O")
    for run in heard.runs("NV"):
        first = next(
            (one for one in old if _SAYS.search(heard.text[: one.start]) and one.end < run.start), None
        )
        plain = first is not None and not TURNS.search(heard.text[first.end : run.start])
        if first is not None and plain:
            last = not heard.text[run.end :].strip(" .!。！")
            run = replace(run, start=first.start, sure=max(run.sure, SURE) if last else run.sure)
        found.append(run)
    return found


def in_text(run: Run, heard: FollowUp) -> str:
    """The words of a run as they are to stand: a stop at their end belongs to the message."""
    words = _PARTICLE.sub("", heard.text[run.start : run.end].strip(_AT_ENDS))
    return words if _STOPS_INSIDE.search(words) else words.rstrip(".。")


def text_of(run: Run, heard: FollowUp) -> str:
    """Return the words of a run as they were typed."""
    return heard.text[run.start : run.end]


def said_beside(heard: FollowUp, new: Sequence[Run]) -> str:
    """What is said beside the new words."""
    text = heard.text
    for run in reversed(new):
        text = f"{text[: run.start]} … {text[run.end :]}"
    return text


def alone(new: Sequence[Run]) -> bool:
    """Whether there is one run of new words, to be read, and surely heard."""
    return len(new) == 1 and new[0].role == "N" and new[0].sure >= SURE


def adds(beside: str) -> bool:
    """Whether new words are to come beside what is there."""
    return bool(ADDS.search(beside) or JOINS.search(beside))


def is_length(words: str) -> bool:
    """Whether words are a length of time and nothing else."""
    return len(words_in(words)) <= _FEW and bool(find_durations(words))


def written_by(operations: Sequence[Operation]) -> list[str]:
    """The words that operations put into the film."""
    found: list[str] = []
    for one in operations:
        if isinstance(one, SetItem):
            found += [words for words in (one.text, one.shown) if words]
        elif isinstance(one, SetCaptions):
            found += one.texts
        elif isinstance(one, _ONE_TEXT):
            found.append(one.text)
    return found


def texts_of(there: Situation) -> tuple[str, ...]:
    """Return the title, the captions and the end card of a film."""
    return tuple(one for one in (there.title_words, *there.caption_words, there.end_words) if one)


def items_of(there: Situation) -> list[str]:
    """The items of graphics, as they are read."""
    rows = (row for _, drawing in there.drawings for row in drawing.rows)
    return [f"{row.get('text', '')} {row.get('shown', '')}".strip() for row in rows]


def holds(row: Sequence[str], part: Sequence[str]) -> bool:
    """Whether some words follow on one another in a row of words."""
    return bool(part) and any(
        list(row[at : at + len(part)]) == list(part) for at in range(len(row) - len(part) + 1)
    )

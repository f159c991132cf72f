"""Find the place of new words that a person gives without naming it: "winter schedule: 4 crossings a day".

They stand for the text that is most like them or whose words are said beside them, else they come as a
caption more where that is asked for.
"""

from __future__ import annotations

import re
from difflib import SequenceMatcher
from typing import Final

from nemo_notebook.studio.director.operations import Operation
from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.edits.edits import read_edits
from nemo_notebook.studio.director.reading.edits.naming.on_screen import Shown, shown_words
from nemo_notebook.studio.director.reading.edits.words.corrections import Correction, corrected, correction_of
from nemo_notebook.studio.director.reading.messages.message import read_message
from nemo_notebook.studio.director.reading.messages.situation import Situation
from nemo_notebook.studio.director.reading.roles.clues import is_chinese
from nemo_notebook.studio.director.reading.roles.tokens import is_sign, tokens_of, words_in

_LIKE: Final = 0.5  # of the marks of the shorter text that both have
_WHOLE, _WHOLE_ZH = 3, 5  # words, or signs, of what is a text of its own
_TITLE: Final = regex(r"\b(?:title|headline|heading)\b(?!['’]s\s(?:fine|ok|good|great))|标题|片名|大字", re.I)
_END: Final = regex(
    r"\b(?:end\scard|call\sto\saction|cta|button|closing\sline|(?:last|final)\s(?:words?|frame|screen|card)"
    r"|(?:end|close|finish)(?:es|s)?\s(?:on|with))\b|片尾|结尾|结束语|按钮|行动号召|收尾",
    re.I,
)
_BESIDE: Final = regex(
    r"\b(?:under|underneath|below|beneath|above|after|before|beside|next\sto|behind)\b|[后前上下]面|旁边|底下|[之以]?[后前]再?[加补写放]",
    re.I,
)
_EACH: Final = regex(r"\beach\b|\bevery\b|\b(?:pictures|photos|clips|images)\b|每[张个段幅]|分别", re.I)
"""Several texts, one for each picture, are no text."""
_SMALL: Final = frozenset(
    ("the", "and", "for", "with", "you", "your", "our", "are", "was", "not", "now", "that", "this", "from")
    + ("all", "one", "its", "has", "have", "per", "can", "put", "say", "make", "text", "line", "caption")
)


def placed(words: str, beside: str, there: Situation, *, adds: bool, asks: bool) -> list[Operation]:
    """Return the operations that put new words in their place; [] where it is not clear.

    Args:
        words: the new words.
        beside: what else is said.
        there: the film.
        adds: whether they are to come beside what is there.
        asks: whether a text is asked for at all.
    """
    shown = shown_words(there)
    if any(one.words.casefold() == words.casefold() for one in shown) or _EACH.search(beside):
        return []
    if not adds:
        if named := _by_name(beside, shown):
            return [named.replaced(words)]
        if like := _like(words, beside, shown):
            return _instead(words, like, there)
        found = correction_of(words, "", beside, there)
        if found and found.old:
            return corrected(found, there)
    tokens = words_in(words)
    whole = _WHOLE_ZH if is_chinese(tokens_of(words)) else _WHOLE
    if not asks or len(tokens) < whole or (_like(words, "", shown) and not adds):
        return []
    added = read_edits(read_message(there.say(f"add a caption “{words}”", f"加一条字幕“{words}”")), there)
    return list(added.operations)


def said_again(words: str, there: Situation) -> Operation | None:
    """Return the operation that puts new words in the place of the text most of which they say again."""
    shown = shown_words(there)
    mine = words_in(words)
    if len(mine) < _WHOLE or any(one.words.casefold() == words.casefold() for one in shown):
        return None
    like = [one for one in shown if _repeats(mine, words_in(one.words))]
    return like[0].replaced(words) if len(like) == 1 else None


def _repeats(mine: list[str], theirs: list[str]) -> bool:
    """Whether most words of either text are in the other, in order."""
    same = sum(one.size for one in SequenceMatcher(None, mine, theirs, autojunk=False).get_matching_blocks())
    return 2 * same > len(mine) and 2 * same > len(theirs)


def _by_name(beside: str, shown: list[Shown]) -> Shown | None:
    """The title, or the end card, where it is spoken of and nothing is to stand beside it."""
    if _BESIDE.search(beside):
        return None
    for track, pattern in (("title", _TITLE), ("end", _END)):
        if pattern.search(beside):
            return next((one for one in shown if one.track == track), None)
    return None


def _like(words: str, beside: str, shown: list[Shown]) -> Shown | None:
    """The one text that shares most with new words, of those that share enough; None for none."""
    mine, said = _marks(words), _marks(beside)
    rated: list[tuple[float, Shown]] = []
    for one in shown:
        own = _marks(one.words)
        others = set().union(*(_marks(other.words) for other in shown if other != one))
        shared = len(mine & own) / max(1, min(len(mine), len(own)))
        named = len((own - others) & said) > 0
        if shared >= _LIKE or (named and mine & own):
            rated.append((shared + named, one))
    rated.sort(key=lambda one: -one[0])
    alone = len(rated) == 1 or (len(rated) > 1 and rated[0][0] > rated[1][0])
    return rated[0][1] if alone else None


def _instead(words: str, shown: Shown, there: Situation) -> list[Operation]:
    """New words in the place of a text, or of the piece of it that they are like."""
    if len(words_in(words)) >= len(words_in(shown.words)) or len(_marks(words)) >= _WHOLE:
        return [shown.replaced(words)]
    found = correction_of(words, "", "", there)
    if found and found.old and found.old in shown.words:
        return corrected(Correction(found.old, words), there)
    return [shown.replaced(words)] if _marks(words) else []


def _marks(text: str) -> set[str]:
    """The words that tell texts apart; of Chinese each two signs."""
    tokens = words_in(text)
    pairs = {
        one + after for one, after in zip(tokens, tokens[1:], strict=False) if is_sign(one) and is_sign(after)
    }
    long = {one.removesuffix("'s").rstrip("s") for one in tokens if len(one) > 2 and not one[0].isdigit()}
    return pairs | (long - _SMALL)

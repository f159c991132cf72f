"""Find new words that stand against old ones: "we bake rolls, not bread", "not bread but rolls"."""

from __future__ import annotations

import re
from typing import Final

from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.messages.situation import Situation
from nemo_notebook.studio.director.reading.plain.words_told import Spans, holding, words_of

_LAST_WORDS: Final = regex(r"(?<![\w'’-])[\w'’-]+$|[\u4e00-\u9fff]{2,4}$")
_RUN: Final = regex(r"[\w'’-]+(?=\s|$)")
_NOT_OLD: Final = regex(r"[,，]?\s?(?:\b(?:and\s)?(?:not|instead\sof|rather\sthan)\s|(?:而)?不是)", re.I)
_RATHER: Final = regex(r"\s?,?\sbut\s(?P<new>[^,.;!?]+?)(?=[\s.!?]*$)", re.I)
_IT_IS: Final = regex(r"\s*(?:it['’]s|it\sis|it\sshould\s(?:be|say|read))\s", re.I)


def set_against(bare: str, pieces: Spans, there: Situation) -> list[tuple[int, int]]:
    """Return where new words may stand in a sentence that turns old ones down, the likeliest first.

    Args:
        bare: the sentence, without what is quoted in it.
        pieces: the words of texts on the screen in it.
        there: the film.
    """
    cut = _NOT_OLD.search(bare)
    if not cut or cut.end() not in pieces or pieces[cut.end()][1].kind != "o":
        return []
    stop, piece = pieces[cut.end()]
    if rather := _RATHER.match(bare, stop):
        return [rather.span("new")]
    before = bare[: cut.start()]
    starts = [one.start() for one in _LAST_WORDS.finditer(before)]
    return [(start, cut.start()) for start in [*_likely(before, piece.name, there), *starts]]


def _likely(before: str, old: str, there: Situation) -> list[int]:
    """Where words begin that take the place of a whole text, or of as many words as were turned down."""
    whole = [words_of(one, there).strip(".!?").lower() for one in holding(old, there)]
    if old.lower() in whole:
        said = _IT_IS.match(before)
        return [said.end() if said else len(before) - len(before.lstrip())]
    words, many = list(_RUN.finditer(before)), len(old.split())
    return [words[-many].start()] if 1 < many <= len(words) else []

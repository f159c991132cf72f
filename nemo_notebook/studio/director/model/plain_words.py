"""A model's question as the person reads it: plain, short, in their language, without links or secrets."""

from __future__ import annotations

import re
from typing import Any, Final

from nemo_notebook.redaction import STRUCK, redact
from nemo_notebook.studio.director.model.own_words import asks_for_money, in_language
from nemo_notebook.studio.director.patterns import regex

_LONGEST: Final = 200  # characters of a question
_READ: Final = 4000  # characters of an answer in which it is looked for
_HIDDEN: Final = regex(r"[\x00-\x1f\x7f-\x9f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]+")
_MARKUP: Final = regex(
    r"<(script|style)\b.{0,2000}?(?:</\1\s*>|$)|<[!/a-z][^<>]{0,300}>?|\]\([^()]{0,300}\)?|&#?\w{1,8};|[*_`#~|\[\]{}\\]+",
    re.I | re.S,
)
_LINK: Final = regex(r"\(?\b(?:[a-z][a-z\d+.-]{1,10}://|www\.|(?:javascript|data|mailto):)[^\s)）]*\)?", re.I)
_LONG_WORD: Final = regex(r"[^\s\u3040-\u9fff。，！？]{31,}")
_QUESTION: Final = regex(r"[^?？.!。！]*(?:[.!。！](?=\S)[^?？.!。！]*)*[?？]")
_APART: Final = regex(r"\s+(?=[?？,，])")
_SPEECH: Final = regex(r"[a-zà-ɏ]{2}|[\u3400-\u9fff]", re.I)


def struck(raw: Any) -> Any:
    """Return what a model gave, without the secrets in any of its words."""
    if isinstance(raw, str):
        return redact(raw)
    if isinstance(raw, list):
        return [struck(one) for one in raw]
    return {str(key): struck(one) for key, one in raw.items()} if isinstance(raw, dict) else raw


def plain_question(raw: str, language: str) -> str:
    """Return a question as it can be put to the person.

    Raises:
        ValueError: when it is none, or one that nobody should be asked; says why.
    """
    words = _LINK.sub(" ", _MARKUP.sub(" ", _HIDDEN.sub(" ", redact(raw[:_READ])).replace(STRUCK, " ")))
    found = _QUESTION.search(" ".join(_LONG_WORD.sub(" ", words).split()))
    asked = _APART.sub("", found.group().strip(" ,;:，；：-–")) if found else ""
    if not asked or not _SPEECH.search(asked):
        raise ValueError('"ask" is one short question in words, with a question mark')
    if asks_for_money(asked):
        raise ValueError("nobody is asked for money, for secrets or for ways to reach them")
    if not in_language(asked, language) and not _may_quote(asked, language):
        raise ValueError("ask in the person's language")
    return asked if len(asked) <= _LONGEST else f"{asked[: _LONGEST - 1]}…"


def _may_quote(asked: str, language: str) -> bool:
    """Whether Chinese stands in an English question only here and there, as the film's words do."""
    signs = len(re.findall(r"[\u3400-\u9fff]", asked))
    return language == "en" and signs < len(re.findall(r"[A-Za-z]{2,}", asked))

"""Find the pictures, or captions, that an answer names: "the hat", 就第三张, 市集那张, c.jpg."""

from __future__ import annotations

from typing import Final

from nemo_notebook.studio.director.drafts import CAPTIONS, segments, source_of
from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.edits.naming.references import with_references
from nemo_notebook.studio.director.reading.messages.clauses import Clause
from nemo_notebook.studio.director.reading.messages.situation import Situation
from nemo_notebook.studio.director.reading.plain.pictures_called import pictures_named
from nemo_notebook.studio.director.reading.terms import verbs
from nemo_notebook.studio.director.reading.terms.concepts import tokens_of

_CALLED_ONE: Final = regex(r"(?:的?那一?[张个段幅](?:图片?|照片|画面)?)?[吧呢啊]*[。.!！]*$")
_THAT_ONE: Final = regex(
    "^(?:嗯+|哦|那|就|是|选|要|[，,\\s])+(?=第|最后|[\u4e00-\u9fff]{1,8}那[张个段]|[\\w-]+\\.\\w{3,4})"
)
"""What leads to the one that is meant: 就第三张."""


def without_lead(words: str) -> str:
    """Return an answer from where it names which one is meant."""
    return _THAT_ONE.sub("", words)


def places_answered(words: str, template: str, there: Situation) -> list[int]:
    """Return the places that an answer names and nothing else: "the hat", 第一张和最后一张."""
    captions = verbs.CAPTIONS.search(template)
    clause = with_references(Clause(words, (), words), there)
    count = len(segments(there.draft, CAPTIONS)) if captions else len(there.pictures)
    tokens = tokens_of(clause.text, count) or []
    allowed = ("position", "picture", "captions", "one", "idle", "each", "only")
    named = [round(one.amount) for one in tokens if one.concept == "position"]
    if named and all(one.concept in allowed for one in tokens):
        return list(dict.fromkeys(named))
    return [] if captions else _called(words, there)


def _called(words: str, there: Situation) -> list[int]:
    """The place of the one picture that an answer calls by what it shows, or by its file: 市集, c.jpg那张."""
    bare = _CALLED_ONE.sub("", words)
    found = pictures_named(bare, there).get(0)
    if found and found[0] == len(bare) and len(found[1].places) == 1:
        return list(found[1].places)
    files = [there.shelf.find(source_of(one)) for one in there.pictures]
    names = [one.name.lower() if one else "" for one in files]
    return [names.index(bare.lower())] if names.count(bare.lower()) == 1 else []

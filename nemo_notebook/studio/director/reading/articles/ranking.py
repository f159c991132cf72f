"""Rank the sentences of an article: those that the others speak of most, each told once (LexRank).

Sentences are vectors of their words' tf-idf; a random walk over their cosines finds the central ones
(Erkan and Radev, 2004), restarting more often where articles state their point: early, and where a
paragraph opens. The walk goes from sentences to words and back, so that its time grows with the text only.
"""

from __future__ import annotations

import math
import re
from collections import Counter, defaultdict
from collections.abc import Sequence
from typing import Final

from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.messages.sentences import Sentence, Writing

Vector = dict[str, float]

_WORD: Final = regex(r"[a-zà-ɏ]+(?:['’][a-z]+)?|\d[\d.,:]*%?|[\u3400-\u9fff]+")
_STOP: Final = frozenset(
    re.findall(
        r"\S+",
        """
    a about after all also an and any are as at be been before being both but by can could did do does each
    even for from get had has have he her here his how if in into is it its just like made make many may more
    most much must no not now of on one only or other our out over own said say says she should so some such
    than that the their them then there these they this those through to too under up us very was we were what
    when where which while who will with would you your
    """,
    )
)
_STOP_SIGNS: Final = frozenset(
    "的了是在和与及也都就而及着或被把将让给对从到为于之其这那个们我你他她它有没不很更最还又"
)
_DAMPING: Final = 0.85
_STEPS: Final = 12  # the order no longer changes after some ten
_LEAD: Final = 0.25  # share of an article after which an early place no longer counts much
_SAME: Final = 0.5  # cosine from which on two sentences tell the same
_VAGUE: Final = regex(
    r"(?:it|they|this|these|those|that|he|she|we|i|but|and|so|or|then|there|here|his|her|their|such|another"
    r"|that['’]s|it['’]s)\b(?!\s(?:study|year|week|month|article))|[“\"'‘]|这|那|它|他|她|其|但|而|所以|于是|我",
    re.I,
)
_CUE: Final = regex(
    r"\b(?:found|shows?|showed|means?|because|key|main|most\simportant\w*|importantly|result|conclu\w+|overall"
    r"|in\sshort|must|should|need|needs|first|largest|best|only|cause[sd]?|reduce[sd]?|increase[sd]?)\b"
    r"|研究|发现|表明|关键|重要|总之|因此|结果|必须|应该|需要|首次|最大|主要|意味着|原因|建议|减少|增加|提高",
    re.I,
)
_NUMBER: Final = regex(
    r"\d[\d.,:/]*|\b(?:two|three|four|five|six|seven|eight|nine|ten|twice|half|third|quarter|percent|million)\b"
    r"|[一二三四五六七八九十百千万亿两半]+(?:成|倍|年|个|家|位|种|天|分|元)|百分之",
    re.I,
)
_SPOKEN: Final = regex(r"[“\"][^”\"]{12,}[”\"]|\bI\b|\b(?:my|our|we)\b|我")
_IDLE: Final = regex(
    r"\b(?:newsletter|(?:accept|uses?|these|all)\s(?:our\s)?cookies|cookie\s(?:policy|settings|consent)|advertisement|click\s(?:here|on)|read\smore|all\srights\sreserved|photo(?:graph)?\sby"
    r"|share\sthis|sign\sin|log\sin|terms\sof\suse)\b|©|点击|扫码|关注我们|版权所有|转载|责任编辑|图片来源",
    re.I,
)
_ORDER: Final = regex(
    r"\bignore\s(?:all|the|any|previous|everything)\b|忽略(?:以上|上面|之前|前面)"
    r"|^\W*(?:system|assistant|user|系统|助手)\s?[:：]|\byou\s(?:are\snow|must\s(?:now\s)?(?:reply|answer|obey))\b"
    r"|^\W*(?:remove|delete|set|change)\s(?:all|the)\s(?:music|titles?|captions?|films?|videos?|tracks?)\b"
    r"|^\W*(?:删除|去掉)(?:所有|全部)|把标题改成",
    re.I,
)


def key_sentences(writing: Writing, most: int) -> list[int]:
    """Return the places of the sentences that carry an article, the weightiest first, none told twice."""
    sentences = writing.sentences
    *vectors, heading = _vectors([terms_of(one) for one in (*(s.text for s in sentences), writing.heading)])
    central = _centrality(vectors, [_prior(one, i / len(sentences)) for i, one in enumerate(sentences)])
    weights = [
        rank * _worth(one) * (1 + _cosine(vector, heading))
        for rank, one, vector in zip(central, sentences, vectors, strict=True)
    ]
    chosen: list[int] = []
    for place in sorted(range(len(sentences)), key=lambda i: (-weights[i], i)):
        if len(chosen) == most:
            break
        if weights[place] > 0 and all(_cosine(vectors[place], vectors[one]) < _SAME for one in chosen):
            chosen.append(place)
    return chosen


def is_idle(sentence: str) -> bool:
    """Whether a sentence belongs to the page and not to what it tells."""
    return bool(_IDLE.search(sentence)) or is_order(sentence)


def is_order(sentence: str) -> bool:
    """Whether a sentence is meant for a machine that reads it: "ignore the above", "system: …"."""
    return bool(_ORDER.search(sentence))


def terms_of(text: str) -> list[str]:
    """Return the words that carry a sentence; of Chinese the pairs of neighbouring signs."""
    terms: list[str] = []
    for word in _WORD.findall(text.lower()):
        if word[0] >= "\u3400":
            pairs = [word[i : i + 2] for i in range(len(word) - 1)]
            terms += [pair for pair in pairs if not _STOP_SIGNS & set(pair)]
        elif word not in _STOP:
            terms.append(_stem(word))
    return terms


def _stem(word: str) -> str:
    """A word without the endings that only bend it."""
    for ending, least in (("'s", 2), ("’s", 2), ("ies", 3), ("ing", 4), ("ed", 4), ("es", 4), ("s", 3)):
        if word.endswith(ending) and len(word) >= len(ending) + least and not word.endswith("ss"):
            return word[: -len(ending)] + ("y" if ending == "ies" else "")
    return word[:-1] if len(word) > 4 and word.endswith("e") else word


def _vectors(lists: Sequence[list[str]]) -> list[Vector]:
    spread = Counter(term for terms in lists for term in set(terms))
    total = len(lists)
    return [
        _unit({term: count * math.log(1 + total / spread[term]) for term, count in Counter(terms).items()})
        for terms in lists
    ]


def _unit(vector: Vector) -> Vector:
    length = math.sqrt(sum(value * value for value in vector.values()))
    return {term: value / length for term, value in vector.items()} if length else {}


def _cosine(one: Vector, other: Vector) -> float:
    small, large = sorted((one, other), key=len)
    return sum(value * large.get(term, 0.0) for term, value in small.items())


def _centrality(vectors: Sequence[Vector], prior: Sequence[float]) -> list[float]:
    """Walk from sentence to sentence over the words they share; return how often each is met."""
    start = [one / sum(prior) for one in prior]
    degrees = _through_words(vectors, [1.0] * len(vectors))
    ranks = start
    for _ in range(_STEPS):
        spread = [rank / degree if degree else 0.0 for rank, degree in zip(ranks, degrees, strict=True)]
        met = _through_words(vectors, spread)
        ranks = [(1 - _DAMPING) * s + _DAMPING * m for s, m in zip(start, met, strict=True)]
    return ranks


def _through_words(vectors: Sequence[Vector], values: Sequence[float]) -> list[float]:
    """Multiply with all cosines at once: the sentences give to their words, the words give back."""
    words: defaultdict[str, float] = defaultdict(float)
    for vector, value in zip(vectors, values, strict=True):
        for term, weight in vector.items():
            words[term] += weight * value
    return [sum(weight * words[term] for term, weight in vector.items()) for vector in vectors]


def _prior(sentence: Sentence, place: float) -> float:
    return 0.5 + math.exp(-place / _LEAD) + (0.4 if sentence.opens else 0.0)


def _worth(sentence: Sentence) -> float:
    """How well a sentence stands alone on the screen, as a factor."""
    text = sentence.text
    if is_idle(text):
        return 0.0
    length = sum(2 if sign >= "\u2e80" else 1 for sign in text)
    worth: float = 0.6 if length < 40 else 1.0 if length <= 170 else 0.8 if length < 260 else 0.5
    worth *= 0.6 if text.endswith(("?", "？")) else 1.0
    worth *= 0.6 if _VAGUE.match(text) else 1.0
    worth *= 0.7 if _SPOKEN.search(text) else 1.0
    worth *= 1 + 0.25 * min(3, len(_NUMBER.findall(text)))
    worth *= 1.2 if _CUE.search(text) else 1.0
    return worth * (1.1 if sentence.listed else 1.0)

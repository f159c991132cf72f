"""Make short captions of a description: a hook, points and a call to action, in its own words only.

Sentences are chosen and cut at their joints; nothing is added.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

_SENTENCE: Final = re.compile(r"(?<=[.!?])\s+(?=[\w\"“$€£¥])|(?<=[。！？；])|\n+|\s[•·]\s")
_BULLET: Final = re.compile(r"^\s*(?:[-*•·–—]|\(?\d{1,2}[.)、:：]|[①-⑩])\s*")
_JOINT: Final = re.compile(
    r"\s*(?:[,;:—–]|\s-\s|，|；|：|\s(?:so\sthat|because|which|while|whereas|but)\s)\s*"
)
_AND: Final = re.compile(r"\s(?:and|or|with|by|that|when)\s|(?<=.)(?:并且|而且|以及|和)")
_ACTION: Final = re.compile(
    r"\b(?:order|buy|shop|visit|try|call|book|join|get|download|subscribe|sign\sup|learn|discover"
    r"|pre-?order|reserve|follow"
    r"|available|grab|start)\b.{0,60}\b(?:now|today|here|us|it|free|yours|at|on|online|more|in)\b"
    r"|\bwww\.|https?://|\.com\b|立即|马上|现在就|赶快|快来|抢购|下单|购买|预约|扫码|关注|报名|欢迎|官网",
    re.I,
)
_FACT: Final = re.compile(
    r"\d|[%$€£¥]|\b(?:only|first|best|new|free|never|always|every|without|instead|guarantee|saves?"
    r"|lasts?|keeps?|made|designed)\b|首款|全新|免费|仅|超|持久|保温|防水|无需",
    re.I,
)
PRICE: Final = re.compile(
    r"[$€£¥￥]\s?\d[\d,.]*|\b\d[\d,.]*\s?(?:usd|eur|dollars?|euros?|yuan|rmb)\b|\d[\d,.]*\s?(?:元"
    r"|块钱|块|美元)|\b\d{1,3}\s?%\s?(?:off|discount)"
    r"|[\d一二三四五六七八九](?:[.点]?[\d一二三四五六七八九])?\s?折|半价|\bhalf\sprice\b"
    r"|\bbuy\sone\b|\b\d\sfor\s(?:the\sprice\sof\s)?\d\b|买一送一",
    re.I,
)
DATE: Final = re.compile(
    r"\b\d{1,2}(?:st|nd|rd|th)?\s(?:of\s)?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w*(?:\s\d{4})?"
    r"|\b(?:january|february|march|april|june|july|august|september|october|november|december|jan"
    r"|feb|apr|aug|sept?|oct|nov|dec)\.?\s\d{1,2}(?:st|nd|rd|th)?\b"
    r"|\bmay\s\d{1,2}(?:st|nd|rd|th)?\b|\d{1,2}月\d{1,2}[日号]?|\b(?:until|till|opening|opens|open"
    r"|starts|from|by|this|on)\s(?:mon|tues|wednes|thurs|fri|satur|sun)day\b"
    r"|\b\d{4}-\d{2}-\d{2}\b|本周[一二三四五六日末]|下周[一二三四五六日]|周[六日]",
    re.I,
)
_FILM_WORDS: Final = re.compile(r"\b(?:video|clip|film|slideshow)s?\b|视频|短片|影片|宣传片", re.I)
_OFFER_SPLIT: Final = re.compile(
    r"[.;!?](?=\s|$)|,(?!\d{3})\s*|:\s|\s[-–—]\s|[。；！？，：\n]|\band\b(?=[^,]*$)"
)
_WISH_HEAD: Final = re.compile(
    r"^.*\b(?:videos?|clips?|films?|slideshows?|ads?|promos?|reels?|tiktoks?|stor(?:y|ies)|posts?|invit(?:es?|ations?)"
    r"|cards?|teasers?|trailers?|spots?)\s(?:for|about|of|promoting|announcing|on)\s(?:our\s|my\s|the\s|an?\s)?",
    re.I,
)
_NAME: Final = re.compile(
    r"^(?:(?i:meet|introducing|presenting|say\shello\sto|discover|try|the|our|new|with)\s+)*"
    r"((?:[A-Z][\w'’&+.-]*|\d+[A-Z]\w*)(?:\s(?:(?:[A-Z0-9][\w'’&+-]*)|of|the|and|&))*)",
    re.UNICODE,
)
_NAME_ZH: Final = re.compile(
    r"^([A-Za-z0-9\u4e00-\u9fff·]{2,14}?)(?:是|[:：——，,]|采用|能|让|可|为|专为|拥有)"
)
_NO_NAME: Final = frozenset(
    [
        "the",
        "our",
        "new",
        "a",
        "an",
        "this",
        "that",
        "it",
        "we",
        "you",
        "your",
        "with",
        "made",
        "every",
        "no",
        "if",
        "when",
        "in",
        "at",
        "for",
        "is",
    ]
)
_DESCRIBING: Final = re.compile(r"^[A-Z][a-z]*(?:made|[a-z]ed|[a-z]ly)$|^(?:每|所有|这|那|我们|一)|都$")
_LONGEST: Final = 20_000
MOST_LINES: Final = 5
"""The hook and four points."""
EN_LETTERS: Final = 64
ZH_SIGNS: Final = 22
"""Longest caption that is read at a glance on a phone."""


@dataclass(frozen=True, slots=True)
class Script:
    """What a description comes to.

    Attributes:
        name: the product's name, "" where none is told from the words.
        lines: hook first, then points.
        action: a call to action found in the words, "" for none.
    """

    name: str
    lines: tuple[str, ...]
    action: str = ""


def write_script(material: str, *, most: int = MOST_LINES) -> Script:
    """Choose the sentences of a description that carry it, shortened to captions.

    Args:
        material: the description.
        most: how many lines there is time for.
    """
    sentences = _sentences(material)
    actions = [one for one in sentences if _ACTION.search(one) and len(one) < 2 * EN_LETTERS]
    action = shorten(actions[-1]) if actions and len(sentences) > 1 else ""
    rest = [one for one in sentences if not (action and one is actions[-1])]
    chosen = _chosen(rest, most)
    return Script(_name(sentences), tuple(dict.fromkeys(shorten(one) for one in chosen)), action)


def shorten(sentence: str) -> str:
    """Cut a sentence to a caption at a joint or, failing that, at a word, without a mark at its end."""
    flat = " ".join(_BULLET.sub("", sentence).split()).strip(" ,;:，；：")
    limit = ZH_SIGNS if _is_chinese(flat) else EN_LETTERS
    if len(flat) > limit:
        flat = _at_joint(flat, limit) or _at_word(flat, limit)
    return flat.rstrip(" .。,，;；:：—–-")


def list_items(text: str) -> list[str]:
    """Return the items of a list: bullets, numbers, or lines; else parts between ; | / or commas."""
    lines = [_BULLET.sub("", line).strip() for line in text.splitlines() if line.strip()]
    if len(lines) > 1:
        return [line for line in lines if line]
    for mark in (r"[;；|]", r"\s/\s", r"[,，、]\s*"):
        parts = [one.strip(" .。") for one in re.split(mark, text) if one.strip(" .。")]
        if len(parts) > 1:
            return [*parts[:-1], *_last_items(parts)]
    return [text.strip()] if text.strip() else []


def _last_items(parts: list[str]) -> list[str]:
    """The end of "Red, Green, Blue and Gold" as items of their own, where all are single words."""
    last = re.sub(r"^and\s+", "", parts[-1])
    pair = re.fullmatch(r"(\w+)\sand\s(\w+)", last)
    return [pair[1], pair[2]] if pair and all(" " not in one for one in parts[:-1]) else [last]


def offers(text: str) -> list[str]:
    """Return the clauses that name a price, a discount or a date, as they were written."""
    clauses = _OFFER_SPLIT.split(text)
    found = [_WISH_HEAD.sub("", one).strip(" ,.") for one in clauses if PRICE.search(one) or DATE.search(one)]
    return [one for one in found if 3 < len(one) <= 80 and not _FILM_WORDS.search(one)]


def _sentences(material: str) -> list[str]:
    pieces = [_BULLET.sub("", one).strip() for one in _SENTENCE.split(material[:_LONGEST])]
    return [one for one in pieces if sum(sign.isalnum() for sign in one) >= 3]


def _chosen(sentences: list[str], most: int) -> list[str]:
    """The first sentence is the hook; of the others those with the most facts, in their order."""
    if len(sentences) < 2:
        return _parts(sentences[0], most) if sentences else []
    rest = range(1, len(sentences))
    best = sorted(rest, key=lambda i: (-_score(sentences[i], i), i))[: max(0, most - 1)]
    return [sentences[i] for i in [0, *sorted(best)]][:most]


def _parts(sentence: str, most: int) -> list[str]:
    parts = [one for one in _JOINT.split(sentence) if len(one.strip()) >= 3]
    return parts[:most] if len(sentence) > EN_LETTERS or _is_chinese(sentence) else [sentence]


def _score(sentence: str, place: int) -> float:
    facts = len(_FACT.findall(sentence[:300]))
    too_long = max(0, len(sentence) - 160) / 80
    return min(facts, 4) + (1.5 if PRICE.search(sentence) else 0) - too_long - place * 0.02


def _at_joint(text: str, limit: int) -> str:
    for joint in (_JOINT, _AND):
        ends = [match.start() for match in joint.finditer(text) if limit * 0.35 <= match.start() <= limit]
        if ends:
            return text[: ends[-1]]
    return ""


def _at_word(text: str, limit: int) -> str:
    if _is_chinese(text):
        return text[: limit - 1] + "…"
    return text[: limit - 1].rsplit(" ", 1)[0].rstrip(" ,;:") + "…"


def _name(sentences: list[str]) -> str:
    if not sentences:
        return ""
    match = (_NAME_ZH if _is_chinese(sentences[0]) else _NAME).match(sentences[0])
    name = match[1].strip(" .-") if match else ""
    name = re.sub(r"\s(?:of|the|and|&)$", "", name)
    named = name.lower().split()[0] not in _NO_NAME and not _DESCRIBING.search(name) if name else False
    return name if named and 2 <= len(name) <= 40 else ""


def _is_chinese(text: str) -> bool:
    return sum("\u3400" <= sign <= "\u9fff" for sign in text) * 3 > len(text)

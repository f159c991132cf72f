"""Say plainly which picture a clause means: "the hat" of green_hat.jpg, "the opening shot", 第2、4张.

The readers then meet "image 3" and know no other names.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Final

from nemo_notebook.models.quantities import CHINESE, read_number
from nemo_notebook.studio.director.drafts import meta
from nemo_notebook.studio.director.plan import Wire
from nemo_notebook.studio.director.reading import verbs
from nemo_notebook.studio.director.reading.clauses import Clause
from nemo_notebook.studio.director.reading.situation import Situation

_NOUN: Final = r"(?:images?|photos?|pictures?|pics?|scenes?|shots?|clips?|slides?|one)"
_SECOND: Final = re.compile(rf"\bsecond\s(\d{{1,3}}(?:\.\d)?)\b(?!\s?(?:{_NOUN}|s\b|sec))", re.I)
_A_SECOND: Final = re.compile(
    r"\ba\ssecond(?=\s(?:later|earlier|longer|shorter|more|less|after|off|in)\b)", re.I
)
_OPENING: Final = re.compile(rf"\b(?:very\s)?(?:opening|starting|beginning|intro)\s(?={_NOUN}\b)", re.I)
_CLOSING: Final = re.compile(rf"\b(?:very\s)?(?:closing|ending|end)\s(?={_NOUN}\b)", re.I)
_MIDDLE: Final = re.compile(rf"\bmiddle\s(?={_NOUN}\b)|中间(?:那|的)?一?(?=[张个段幅])", re.I)
_NUMBER: Final = re.compile(
    rf"(?:\b{_NOUN}\s)?\b(?:number|no\.|nr\.?)\s?(?=\d{{1,2}}\b(?!\s?(?:%|s\b|sec)))", re.I
)
_BARE_PAIR: Final = re.compile(
    r"\b(swap|switch|exchange|flip)\s(\d{1,2})\s(?:and|&&&|with|for|&)\s(\d{1,2})\b(?!\s?[:%s])", re.I
)
_PLAIN_NOUN: Final = r"(?:images?|photos?|pictures?|pics?|scenes?|shots?|clips?|slides?|captions?|subtitles?)"
_IN_WORDS: Final = re.compile(
    rf"\b({_PLAIN_NOUN})\s(one|two|three|four|five|six|seven|eight|nine|ten)\b(?!\s(?:seconds?|secs?|s"
    rf"|minutes?)\b)",
    re.I,
)
_NUMBERED: Final = re.compile(
    rf"\b({_PLAIN_NOUN})\s((?:\d{{1,2}}(?:\s?(?:,\s?(?:and\s)?|and|&&&|&|-|–|to"
    rf"|through)\s?))+\d{{1,2}})\b(?!\s?(?:s\b|sec|秒|%|:\d))",
    re.I,
)
_LISTED_BARE: Final = re.compile(
    r"(?<![第十百])([一二三四五六七八九]{2,4})([两三四]?)([张个幅段])(?=画面|镜头|场景|图|照片|片段|都)"
)
_SIGN: Final = rf"(?:\d{{1,2}}|{CHINESE})"
_LISTED_ZH: Final = re.compile(rf"第\s?({_SIGN}(?:\s?[、,和与及]\s?(?:第\s?)?{_SIGN})+)\s?([张个幅段幕条句])")
_NUMBER_ZH: Final = re.compile(r"(?<!\d)(\d{1,2})号(画面|镜头|场景|图片?|照片|片段)")
_RUN_ZH: Final = re.compile(rf"第({_SIGN})(?=第({_SIGN})([张个幅段]))")
_START_ZH: Final = re.compile(
    r"(?:最?开头|开场|最开始|最前面?|起始)(?:那|的)?一?[张个段幅]?的?(?=画面|镜头|场景|图|照片|片段)"
)
_END_ZH: Final = re.compile(
    r"(?:最末|末尾|结尾|收尾)(?:那|的)?一?[张个段幅]?的?(?=画面|镜头|场景|图|照片|片段)"
)
_LAST_ZH: Final = re.compile(r"最后(?:的|那)一?(?:[张个段幅]|(?=画面|镜头|场景|图|照片|片段))")
_ONLY_PICTURE: Final = re.compile(
    rf"^(?:the\s|also\s)*(?:image\s#?\d{{1,2}}|(?:first|second|third|fourth|fifth|sixth|last)\s{_NOUN}"
    rf"|{_NOUN}\s\d{{1,2}}|\d{{1,2}})(?:\s(?:too|as\swell|please))?$"
    r"|^第\s?[\d一二三四五六七八九十]+[张个段幅]?(?:画面|镜头|图片?|照片)?$",
    re.I,
)
_PLACE: Final = r"(?:first|second|third|fourth|fifth|sixth|seventh|eighth|last|opening|closing)"
_TOPIC: Final = re.compile(
    rf"\b(?:{_PLACE}\s|the\s)*(?:titles?|headline|captions?|subtitles?|music|song|soundtrack"
    rf"|voice-?over|narration|transitions?|end\scard|(?:{_PLACE}\s|the\s)(?:image|photo|picture|scene"
    rf"|shot|clip)|image\s#?\d{{1,2}})\b"
    r"|\bthe\s(?:first|last)\s(?:few\s)?[\w.]*\s?(?:seconds?|secs?)\b|(?:最后|[前后]|开头"
    r"|结尾)[\d一二两三四五六七八九十]+秒"
    r"|(?:第[\d一二三四五六七八九十]+|最后一)?[条句]?(?:标题|字幕|背景音乐|音乐|配乐|旁白|转场|片尾)"
    r"|这首(?=不|太)|(?:第[\d一二三四五六七八九十]+|最后一)[张个段幅](?:画面|镜头|图片?|照片)?",
    re.I,
)
_NEW: Final = re.compile(r"\b(?:an?|another|some|more|new|other|different)\s(?:\w+\s)?$", re.I)
_SHORTEST: Final = 3  # letters of a file's noun


def with_references(clause: Clause, there: Situation) -> Clause:
    """Return the clause with what it calls a picture by put as a place: "drop the hat" → "drop image #3"."""
    text = _placed(clause.text, len(there.pictures))
    for name, place in _names(there):
        text = _replaced(text, name, place)
    return clause if text == clause.text else replace(clause, text=text)


def joined(clauses: Sequence[Clause]) -> list[Clause]:
    """Put a clause that only names one more picture back to the one before: "keep image 2" and "image 3"."""
    kept: list[Clause] = []
    for one in clauses:
        if kept and not one.texts and _ONLY_PICTURE.match(one.text) and verbs.PICTURES.search(kept[-1].text):
            last = kept.pop()
            one = Clause(f"{last.text} and {one.text}", last.texts, f"{last.raw} and {one.raw}")
        kept.append(one)
    return kept


def topic_of(clause: Clause) -> str:
    """Return the words with which a clause names a part of the film: "the second caption", 标题; or ""."""
    found = _TOPIC.search(clause.text)
    return found[0].strip() if found else ""


def _placed(text: str, count: int) -> str:
    text = _A_SECOND.sub("1 second", _SECOND.sub(r"\1 s", text))
    text = _OPENING.sub("first ", _CLOSING.sub("last ", text))
    if count % 2 and (middle := _MIDDLE.search(text)):
        word = f"image {count // 2 + 1} " if middle[0].isascii() else f"第{count // 2 + 1}"
        text = text[: middle.start()] + word + text[middle.end() :]
    text = _NUMBERED.sub(_each_numbered, _IN_WORDS.sub(_in_digits, text))
    text = _LISTED_BARE.sub(_each_bare, text)
    text = _BARE_PAIR.sub(r"\1 image \2 and image \3", text)
    text = _NUMBER.sub("image ", text)
    text = _NUMBER_ZH.sub(r"第\1个\2", text)
    text = _START_ZH.sub("第1个", _END_ZH.sub("最后一个", text))
    text = _LAST_ZH.sub("最后一个", text)
    text = _RUN_ZH.sub(r"第\1\3和", text)
    return _LISTED_ZH.sub(_each_listed, text)


def _in_digits(match: re.Match[str]) -> str:
    """Scene one → scene 1."""
    return f"{match[1]} {round(read_number(match[2].lower()))}"


def _each_numbered(match: re.Match[str]) -> str:
    """Scenes 2 and 3 → scene 2 and scene 3; scenes 2 to 4 → each of them."""
    noun, numbers = match[1].rstrip("s"), [int(one) for one in re.findall(r"\d{1,2}", match[2])]
    if re.search(r"\d\s?(?:-|–|to|through)\s?\d", match[2]) and len(numbers) == 2:
        numbers = list(range(numbers[0], min(numbers[1], numbers[0] + 20) + 1))
    return " and ".join(f"{noun} {one}" for one in numbers)


def _each_bare(match: re.Match[str]) -> str:
    """二三两个镜头 → 第二个镜头和第三个镜头."""
    return "和".join(f"第{sign}{match[3]}" for sign in match[1])


def _each_listed(match: re.Match[str]) -> str:
    """第2、4张 → 第2张和第4张."""
    numbers = re.findall(_SIGN, match[1])
    return "和".join(f"第{one}{match[2]}" for one in numbers)


def _names(there: Situation) -> Iterator[tuple[str, int]]:
    """What a file may be called, the longest first: "red shoe", "redshoe", and "shoe" where only one is."""
    stems = [_words(one) for one in there.pictures]
    last = [words[-1] if words else "" for words in stems]
    names = {" ".join(words): i for i, words in enumerate(stems) if words}
    names |= {"".join(words): i for i, words in enumerate(stems) if len(words) > 1}
    for i, noun in enumerate(last):
        if last.count(noun) == 1 and len(noun) >= _SHORTEST and not noun.isdigit():
            names.setdefault(noun, i)
    return iter(sorted(names.items(), key=lambda pair: -len(pair[0])))


def _words(picture: Wire) -> list[str]:
    name = str(meta(picture).get("name", "")).lower()
    stem, dot, _ = name.rpartition(".")
    return re.findall(r"[a-z]{2,}|[\u4e00-\u9fff]+", stem) if dot and len(name) >= 6 else []


def _replaced(text: str, name: str, place: int) -> str:
    """Put "image 3" for a file's name where one that is there is meant: not in "add a hat"."""
    if name.isascii():
        spaced = re.escape(name).replace(r"\ ", r"[\s_-]?")
        pattern = (
            rf"(?<![A-Za-z])(?:{_NOUN}\s(?:of|with|showing)\s)?(?:(?:the|my|that|this)\s)?"
            rf"{spaced}(?:e?s)?(?:\.\w{{3,4}})?(?:['’]s)?(?:\s{_NOUN})?(?![A-Za-z])"
        )
        found = re.search(pattern, text, re.I)
        if found is None or _NEW.search(text[: found.start()]):
            return text
        return f"{text[: found.start()]}image #{place + 1}{text[found.end() :]}"
    at = text.find(name)
    return (
        text
        if at < 0
        else f"{text[:at]}第{place + 1}张{re.sub(r'^那?一?[张个幅]', '', text[at + len(name) :])}"
    )

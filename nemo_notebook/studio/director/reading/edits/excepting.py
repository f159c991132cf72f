"""Read a wish that leaves something out: "all photos except the hat", 除了最后一句，字幕都改成黄色.

The wish is read as if it were for all, and then held back from what is excepted.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import partial
from typing import Final

from nemo_notebook.models.measures import find_durations
from nemo_notebook.studio.director.drafts import CAPTIONS, segments
from nemo_notebook.studio.director.operations import Operation, SetDuration, SetPictureLength
from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.edits.bounds.bounds import parts_named, spared
from nemo_notebook.studio.director.reading.edits.texts.caption_rows import caption_under
from nemo_notebook.studio.director.reading.messages.clauses import Clause
from nemo_notebook.studio.director.reading.messages.situation import Reading, Situation
from nemo_notebook.studio.director.reading.terms.keeping import leaves_alone
from nemo_notebook.studio.director.reading.terms.places import NOUN, places_in
from nemo_notebook.studio.director.reading.terms.subjects import find_subjects

_EXCEPT: Final = (
    r"(?:except(?:ing)?|apart\sfrom|aside\sfrom|other\sthan|excluding|save|bar|with\sthe\sexception\sof"
    r"|(?:but|though|just|only)\snot|but|not|minus|without|leaving\sout)(?:\s(?:for|on|in|from|over|to))?"
)
_NTH: Final = r"(?:(?:very\s)?(?:first|second|third|fourth|fifth|sixth|last|final)|(?:1st|2nd|3rd|\dth))"
_TEXT: Final = r"(?:captions?|subtitles?|lines?|texts?)"
_CARD: Final = (
    r"(?:(?:end(?:ing)?|closing|final)\s(?:card|text|screen|line|words|message)|outro|call\sto\saction)"
)
_ONE: Final = (
    rf"(?:(?:the|my|our|its)\s)?(?:(?:first|last)\s(?:two|three|four|\d)(?:\s(?:{NOUN}|{_TEXT}))?|image\s#?\d{{1,2}}(?:\s{NOUN})?|{_NTH}(?:\s(?:{NOUN}|{_TEXT}))?(?:\sone)?"
    rf"|(?:{NOUN}|{_TEXT})\s\d{{1,2}}|(?:headline|titles?|{_TEXT}|{_CARD}|music|song|voice(?:-?\s?over)?|narration)(?!\s\w)"
    rf"|[a-z-]+(?:\s(?:{NOUN}|part))?(?=\W*$|,|\s(?:though|please|too)\W*$))"
)
_SEVERAL: Final = rf"{_ONE}(?:(?:\s?,\s?|\s(?:and|&&&|or)\s)(?:on\s|the\s)*{_ONE})*"
_ALL: Final = (
    r"(?:all|every\w*|each|the\s(?:whole|entire|other|rest)|any(?:thing)?|both|captions|pictures|photos|clips|images"
    r"|scenes|texts?|titles|words|letters|film|video|them)"
)
_ENGLISH: Final = (
    regex(
        rf"^(?P<main>[^,]+),\s(?:but\s)?(?P<apart>{_EXCEPT})\s"
        rf"(?P<but>{_SEVERAL})(?:\s(?:though|please|too))?\W*$",
        re.I,
    ),
    regex(rf"^(?P<main>.*\b{_ALL}\b.*?)[\s,]+{_EXCEPT}\s(?P<but>{_SEVERAL})(?P<more>\b.*)$", re.I),
    regex(
        r"^\W*(?:except|apart\sfrom|aside\sfrom|excluding|other\sthan)(?:\s(?:for|on))?\s"
        rf"(?P<but>{_SEVERAL}),\s?(?P<main>.+)$",
        re.I,
    ),
)
_SIGN: Final = (
    r"(?:image\s#\d{1,2}|(?:倒数)?第\s?[\d一二三四五六七八九十]{1,2}[张个段幅条句](?:字幕|图片?|照片|画面|视频|片段)?|最后一?[张个段幅条句](?:字幕|图片?|照片|画面|视频|片段)?"
    r"|首[张句条]|标题|字幕|片尾(?:文字)?|(?:背景)?音乐|旁白|配音|[\u4e00-\u9fff]{1,6}?(?:那[张段个条句]|画面|场景)?)"
)
_SIGNS: Final = rf"{_SIGN}(?:[和、跟与]{_SIGN})*"
_CHINESE: Final = (
    regex(
        r"^\W*(?:请|把)?除(?:了|去|开)?(?P<but>[^，,\s]{1,12}?)(?:[以之]?外)?[，,]\s?(?:(?:其[他它余]|别|剩[下余])的?)?(?P<main>[^，,\s].*)$"
    ),
    regex(
        rf"^\W*(?:请|把)?除(?:了|去|开)?(?P<but>{_SIGNS})(?:[以之]?外)?[，,\s]*(?:(?:其[他它余]|别|剩[下余])的?)?(?P<main>[^，,\s].*)$"
    ),
    regex(rf"^(?P<main>[^，,]+?)除(?:了|去|开)?(?P<but>{_SIGNS})(?:[以之]?外)?(?P<more>[都全].+)$"),
    regex(rf"^\W*(?:请|把)?(?P<but>{_SIGNS})[以之]外的?(?P<main>.+)$"),
    regex(rf"^(?P<main>[^，,]*?)[，,]\s?(?:但是?)?除(?:了|去|开)?(?P<but>{_SIGNS})(?:[以之]?外)?\W*$"),
    regex(rf"^(?P<main>.*?)[，,\s]+(?:但是?)?(?P<but>{_SIGNS})(?:除外|不算|例外|不包括|不在内)\W*$"),
)
_EXCEPTS_ZH: Final = regex("除|[以之]外|不算|例外|不包括|不在内")
"""One of these is in each of them; without it a long row of names is not tried."""
_OPENS: Final = regex(
    rf"^\W*(?:but\s)?(?:except|apart\sfrom|aside\sfrom|other\sthan|excluding|save\sfor|with\sthe\sexception\sof)\b(?:\s(?:for|on|in))?\s(?:{_SEVERAL})\W*$"
    rf"|^\W*(?:(?:though|but|just|only|and)\s)?not\s(?:on\s|in\s|for\s)?(?:the\s)?(?:image\s#\d{{1,2}}|{_NTH}(?:\s(?:{NOUN}|{_TEXT}))?|titles?|captions?|{_CARD}|music|voice(?:-over)?)\W*$|^(?=.*(?:除外|不算|例外|不包括|不在内))(?:但是?)?{_SIGNS}(?:除外|不算|例外|不包括|不在内)\W*$",
    re.I,
)
_NOT_SCENE: Final = regex(
    r"^\W*(?:(?:but|just|only|and|though)\s)*not\s(?:on\s|in\s|for\s|over\s|at\s|to\s)?the\s(?P<scene>[a-z]+)(?:\s(?:though|please|too|one|scene|picture|shot|clip))*\W*$",
    re.I,
)
_SPARED: Final = regex(
    rf"^(?=.*[别不无])(?:但是?)?(?P<but>{_SIGNS})(?:就|则|可以)?(?:(?:别|不用|不必|不要|先不|无需)(?:再|去)?(?:加|改|调|弄|做|变|剪|缩短?|放[大小]|延长|换|动|下雪|下雨|下)|(?:不用|不必|无需)|(?<![音曲字幕标题旁白配文片尾乐也都])(?:不要|别))了?\W*$"
)
"""每张多停两秒，西瓜那张就别加了: after a wish for all this one is left out."""
_FOR_ALL: Final = regex(
    r"[每都全各]|所有|^(?:请|帮我|给)?(?:加|来|下|飘|要)[上点些]{0,2}(?:小|大)?[雪雨雾](?:花|天)?$"
)
_LEADS: Final = regex(
    rf"^\W*(?:except|apart\sfrom|aside\sfrom|excluding|other\sthan)(?:\s(?:for|on))?\s(?:{_SEVERAL})$|^(?:请|把)?除(?:了|去|开)?{_SIGNS}(?:[以之]?外)?$",
    re.I,
)
_OF_TEXTS: Final = regex(
    r"\b(?:captions?|subtitles?|texts?|lettering|letters|lines|words)\b|字幕|文字|[条句]|(?<!数)字", re.I
)

_PICTURE: Final = regex(r"image\s#|第\d+张")
_LONGEST: Final = 120  # characters


@dataclass(frozen=True)
class _Exception:
    """What is left out of a wish: parts, pictures and captions by their places; whether a mark parts them."""

    main: Clause
    parts: frozenset[str] = frozenset()
    pictures: tuple[int, ...] = ()
    captions: tuple[int, ...] = ()
    apart: bool = False


def with_exceptions(clauses: Sequence[Clause]) -> list[Clause]:
    """Put a clause that only leaves something out back to the one that it is of."""
    kept: list[Clause] = []
    for at, one in enumerate(clauses):
        before = kept[-1] if kept else None
        of_all = before and _FOR_ALL.search(before.text) and not leaves_alone(one.text)
        spared_one = _SPARED.match(one.text) if of_all else None
        if before and spared_one:
            kept[-1] = replace(
                before, text=f"除了{spared_one['but']}以外，{before.text}", raw=f"{before.raw}，{one.raw}"
            )
        elif before and not one.texts and (_leaves_out(clauses[at:]) or _LEADS.match(before.text)):
            kept[-1] = replace(one, text=f"{before.text}, {one.text}", texts=(*before.texts, *one.texts))
            kept[-1] = replace(kept[-1], raw=f"{before.raw}, {one.raw}")
        else:
            kept.append(one)
    return kept


def _leaves_out(clauses: Sequence[Clause]) -> bool:
    """Whether the first clause says no more than what is left out: "except the hat", "not the ocean"."""
    text = clauses[0].text
    at_end = len(clauses) == 1 and bool(_LEADS.match(text))
    scene = _NOT_SCENE.match(text)
    shown = scene and any(one.sure for one in find_subjects(scene["scene"]))
    return at_end or bool(_OPENS.match(text)) or bool(shown)


def only_excepts(text: str) -> bool:
    """Whether a clause says what is left out of something that is not said: it is no order of its own."""
    return bool(_OPENS.match(text))


def read_excepting(
    clause: Clause, there: Situation, read: Callable[[Clause, Situation], Reading | None]
) -> Reading | None:
    """Read a clause with an exception by `read` without it; None where it has none, or nothing is left."""
    found = None if clause.texts else _exception(clause, there)
    whole = read(found.main, there) if found else None
    if found is None or whole is None or not whole.operations:
        return None
    left = [
        kept
        for one in map(partial(_of_each, found.main), whole.operations)
        for kept in spared(one, found.parts, found.pictures, found.captions, there)
    ]
    changed = left != list(whole.operations) or found.apart
    return replace(whole, operations=tuple(left)) if left and changed else None


def _of_each(main: Clause, one: Operation) -> Operation:
    """In "everything 3 seconds except the last one" the seconds are those of each picture."""
    told = isinstance(one, SetDuration) and find_durations(main.text)
    return SetPictureLength(one.duration_ms) if told and isinstance(one, SetDuration) else one


def does_the_opposite(operations: Sequence[Operation], clause: Clause, there: Situation) -> bool:
    """Whether just what a clause leaves out was read as what it is about."""
    found = None if clause.texts else _exception(clause, there)
    places = set(found.pictures) if found else set()
    done = [getattr(one, "indexes", None) or (getattr(one, "index", None),) for one in operations]
    return bool(places) and bool(done) and all(set(one) <= places for one in done)


def _exception(clause: Clause, there: Situation) -> _Exception | None:
    chinese = _CHINESE if _EXCEPTS_ZH.search(clause.text) else ()
    patterns = (*_ENGLISH, *chinese) if len(clause.text) <= _LONGEST else ()
    said = next((m for one in patterns if (m := one.match(clause.text))), None)
    if said is None:
        return None
    groups = said.groupdict()
    main = f"{groups['main']}{groups.get('more') or ''}".strip(" ,，")
    left_out = _left_out(groups["but"], main, there)
    plain = replace(clause, text=main, raw=main)
    return replace(left_out, main=plain, apart=bool(groups.get("apart"))) if left_out else None


def _left_out(words: str, main: str, there: Situation) -> _Exception | None:
    """What the words behind "except" mean: captions, where the wish is about these."""
    of_texts = _OF_TEXTS.search(f"{words} {main}")
    if of_texts and (under := [caption_under(one, there) for one in _pictures_counted(words, there)]):
        return _Exception(Clause(""), captions=tuple(one for one in under if one is not None))
    count = len(segments(there.draft, CAPTIONS)) if of_texts else len(there.pictures)
    noun = words if places_in(words, count) or not words.isascii() else f"{words} picture"
    places = tuple(one for one in places_in(_one_as_noun(noun), count) if one < count)
    empty = Clause("")
    if places:
        return _Exception(empty, captions=places) if of_texts else _Exception(empty, pictures=places)
    if parts := parts_named(words):
        return _Exception(empty, parts=parts)
    scenes = set(there.scenes_in(words))
    shown = tuple(place for one in scenes for place in there.showing(one))
    return _Exception(empty, pictures=shown) if shown else None


def _pictures_counted(words: str, there: Situation) -> list[int]:
    """The pictures that words name as such: "the hat", whose caption is left out."""
    return places_in(words, len(there.pictures)) if _PICTURE.search(words) else []


def _one_as_noun(words: str) -> str:
    return re.sub(r"\bones?\b", "picture", words)

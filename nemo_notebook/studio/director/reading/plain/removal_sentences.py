"""Read a sentence that says nothing but which texts and sounds are to go: "lose the title, not the end".

As with pictures, it is read only where each of its words is known (see `sentence_signs`). Clauses before
and after it may say anything else as long as they only tell why.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

from nemo_notebook.studio.director.operations import (
    Operation,
    RemoveCaptions,
    RemoveMusic,
    RemoveTitle,
    RemoveVoice,
    SetEndCard,
)
from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.edits.edits import read_edits
from nemo_notebook.studio.director.reading.messages.message import Message, read_message
from nemo_notebook.studio.director.reading.messages.options import Options
from nemo_notebook.studio.director.reading.messages.situation import Situation
from nemo_notebook.studio.director.reading.plain.pictures_called import pictures_named
from nemo_notebook.studio.director.reading.plain.removal_edges import with_edge_told
from nemo_notebook.studio.director.reading.plain.removal_names import SEEN, everything, names_in
from nemo_notebook.studio.director.reading.plain.removal_rows import gone_by
from nemo_notebook.studio.director.reading.plain.sentence_signs import (
    NAMED,
    PRONOUN,
    Named,
    Sign,
    in_place,
    kinds_of,
    last_clause,
    row_of,
    spelt,
)
from nemo_notebook.studio.director.reading.plain.sounds_named import THE_MUSIC, THE_SOUNDS, THE_VOICE
from nemo_notebook.studio.director.reading.plain.texts_named import (
    ALL_TEXTS,
    BROAD,
    SEVERAL,
    THE_CAPTIONS,
    THE_END,
    THE_TITLE,
    telling,
)
from nemo_notebook.studio.director.reading.plain.texts_of_picture import without_picture
from nemo_notebook.studio.director.reading.plain.texts_within import within_stretch
from nemo_notebook.studio.director.reading.terms.removal_sentence_words import CHINESE, ENGLISH

_LONGEST: Final = 140  # characters
_MOST_CLAUSES: Final = 5
_SOUNDS: Final = {THE_MUSIC, THE_VOICE, THE_SOUNDS}
_HIDES: Final = regex(r"\b(?:off|hide)\b|[关隐]", re.I)
"""What hides captions, and keeps them to be shown again."""
_WHILE: Final = regex(
    r"\d|\bsec|秒|\b(?:during|while|until|from|after|before)\b|\b(?:at|in|on|over)\s(?:the\s)?(?:very\s)?(?:start|beginning|end|front|first|last|pictures?|photos?)\b|(?:开头|结尾|片头|片尾|最后|一开始)|时候?$",
    re.I,
)
_GONE: Final = regex(
    r"[就都也请把还是直接干脆给我]*(?:(?:删[除掉了去]*|[去拿撤剪][除掉走]|移[除走]|去了?(?=[吧呗]?[。!！]?$)|不[想需]?要了?|清[空除]|一[条个句]都(?:别|不)[留要]|撤|取消|别[要留])[吧了啊掉]*)+[。!！]?$"
)
_SPARES: Final = regex("不用|不需要|不必|算了|免了")
"""What may also mean that a thing is spared what the others got."""
_ENOUGH: Final = regex(r"就(?:行|好|可以|成|够)了?[吧啦哈啊]*[\s。.！!～~]*$")
_STOPS_THERE: Final = regex(
    r"(?:(?:就|让|最后|干脆|直接|只)*(?:停|定格|落|收|结束|收尾|开始|开场|从|以|用|放|显示|留|切|进|上|看)(?:[在到于进]|掉|下)*)"
    r"(?:[^，。！？；“”\d]{0,10}?(?:画面|图片?|照片|镜头|场景|那[张幅个]))?(?:自己)?[上里]?(?:开始|结束|开场|收尾|收住|进入|就够了?|就行|就好|吧|了)*"
)
"""What a film without the text begins or ends with: 直接停在群山上."""
_EVERY: Final = regex(r"\b(?:all|every|any)|所有|全部|任何|都|全", re.I)
_CUT: Final = regex(r"[,.;:?!，。；：？！]+\s*|\s[–—-]\s|\s(?:so|because|since|as)\s", re.I)
_COVERS: Final = regex(
    r"\b(?:block|cover|hid|obscur|in\sfront|over|on\stop|in\sthe\sway|distract|ruin|spoil|overlap|clash|fight|compet|drown)|[挡遮盖压抢碍]|影响|分散",
    re.I,
)
"""What one thing does to another that is named after it."""
_CAPTION: Final = regex(r"\b(?:that|this|the)\s(?:caption|subtitle|line|text)\b|[那这][条句行]", re.I)
_ELSEWHERE: Final = regex(
    "(?:别|不要|不用|不)再?(?:放|写|打|显示|出现|加|压)(?:在(?!画面|屏幕|影片|视频|片子)|到|[上下]面|[上下]方|中间|[左右底顶])"
)
"""Where a text is not to stand: 字幕放下面，别放上面."""
_DEGREE: Final = regex(r"\btoo\s(?:big|large|loud|high|long|fast|bright|strong|heavy|much)\b", re.I)
_MANY: Final = regex(
    r"(?<![第前后其他它外])[一两二三四五\d][条句行]字幕|(?<!first\s)(?<!last\s)(?<!other\s)\b(?:one|two|three|\d)\s(?:captions?|lines?)\b",
    re.I,
)
"""Captions by their number, of which some are to stay."""
_TELLS_WHY: Final = regex(
    r"(?:it|they|that|this|these|those|he|she|because|since|as|so\sthat|no\s?body|no\s?one|everyone|people|(?:the|our|my)\s(?:viewers?|customers?|clients?|audience|boss|guests?)|viewers?|we|i|there|the\s(?:pictures?|photos?|images?|scenes|visuals)(?=\s(?:speaks?|tells?|says?|do(?:es)?|(?:is|are)\senough)\b))(?:['’]\w+)?\s"
    r"|(?:因为|有字|看字|太|它|这|反正|免得|省得|不然|否则|大家|观众|客户|老板|客人|我们?|没人?|看着|听着|挡|碍|多余|难看|丑|土|俗|烦|乱|突兀|干扰|不好看|影响|显得|有点|会|有些|很|怪|都是)",
    re.I,
)
_STATES: Final = regex(
    r"\W*(?:(?:and|but|well|because|since|as|sorry)\W+)*(?:the|this|that|these|those|our|my|your|it|they|people|everyone|every\s?body|no\s?body|some|most|many|viewers?|customers?|we|i|there|nowadays|today)(?:['’]\w+)?\s"
    r"|[\u4e00-\u9fff]",
    re.I,
)
"""How a clause begins that states something."""
_WISHES: Final = regex(
    r"\b(?:should|must|needs?\sto|has\sto|have\sto|ought|would|['’]d|want|wish|prefer|instead|replace|please|let['’]?s)\b|[?？]|[想要希望改换加变调应该得把请让给吗呢]|怎么|什么|哪",
    re.I,
)
"""What it holds where it wishes for something."""
_ORDERS: Final = regex(
    r"\W*(?:(?:please|and|then|also|just|so|but|can\syou|could\syou|now)\s)*(?:make|put|add|move|change|let|show|set|turn|write|use|bring|replace|swap|give|play|start|end|shorten|lengthen|crop|zoom|animate|insert|switch|speed|slow|colou?r|rename)\b"
    r"|[请帮把将给让]|[加换改放调移做弄写]",
    re.I,
)
"""How a clause begins that asks for something by itself."""
_BRINGS_WORDS: Final = regex(r"(?<=\w)\s?[:：]\s?\w")
"""New words behind a colon."""
_STOP_ZH: Final = regex(r"[。！？](?=.)")
"""The end of a sentence before another one."""


def read_removal(message: Message, there: Situation) -> tuple[Operation, ...]:
    """Return what a sentence of removals alone asks for; () for any other sentence."""
    if message.options != Options() or there.shelf.fresh:
        return ()
    text, seen = without_picture(with_edge_told(_with_enough(message), there), there)
    if not text or len(text) > _LONGEST or (there.earlier is not None and _SPARES.search(text)):
        return ()
    words = spelt(CHINESE if message.language == "zh" else ENGLISH)
    if _ELSEWHERE.search(text) or not any(said.search(text) for kind, said in words if kind in "RNXkwQo"):
        return ()
    named = names_in(text, there)
    gone = next((found for found in _read(text, named, there, message.language == "zh") if found), [])
    gone = within_stretch(gone, text, there, seen)
    return tuple(one for name in _from_last(gone) for one in _removing(name))


def _with_enough(message: Message) -> str:
    """The words of a message, where its last clause tells what is enough, with that: 有音乐就行."""
    text, said = _STOP_ZH.sub("，", message.text.strip()), _ENOUGH.search(message.typed)
    _, last = last_clause(text)
    removes = any(found.search(last) for kind, found in spelt(CHINESE) if kind == "R")
    told = said and last and not removes and message.typed[: said.start()].endswith(last)
    return f"{text}就行" if told else text


def _read(text: str, named: Named, there: Situation, chinese: bool) -> Iterator[list[str]]:
    """What is to go, read from the whole sentence, then from less and less of its clauses."""
    inside = [(start, end) for start, (end, _) in named.items()]
    cuts = [
        one.span()
        for one in _CUT.finditer(text.rstrip(" .。!！?？~"))
        if one.start() and not any(start < one.start() < end for start, end in inside)
    ]
    if len(cuts) > _MOST_CLAUSES:
        return
    for start in (0, *(end for _, end in cuts)):
        for end in (len(text), *(begin for begin, _ in reversed(cuts) if begin > start)):
            row = _row(text[start:end], _within(named, start, end), there, chinese=chinese)
            if row and _tells_why(text[end:], there):
                yield _after(text[:start], text[start:end], row, named, there, chinese=chinese)


def _within(named: Named, start: int, end: int) -> dict[int, tuple[int, Sign]]:
    return {at - start: (to - start, one) for at, (to, one) in named.items() if start <= at and to <= end}


def _tells_why(rest: str, there: Situation) -> bool:
    """Whether what follows is nothing, or only says why."""
    said = _CUT.sub("", rest, count=1).strip() if rest else ""
    because = re.match(r"\W*(?:because|since|as)\b", rest, re.I)
    if said and _stops_there(said, there):
        return True
    return not said or bool((because or _TELLS_WHY.match(said)) and is_reason(said, there))


def _stops_there(said: str, there: Situation) -> bool:
    """Whether a clause only says that the first or the last picture stands there alone."""
    named = {place for _, one in pictures_named(said, there).values() for place in one.places}
    bare = said
    for start, (end, _) in sorted(pictures_named(said, there).items(), reverse=True):
        bare = bare[:start] + bare[end:]
    return named <= {0, len(there.pictures) - 1} and bool(_STOPS_THERE.fullmatch(bare.strip(" 。.！!吧")))


def _row(text: str, named: Named, there: Situation, *, chinese: bool) -> list[Sign]:
    row = row_of(
        text, named, spelt(CHINESE if chinese else ENGLISH), lambda kind, said: Sign(kind, name=said[0])
    )
    if any(one.kind == "N" for one in row):
        if THE_VOICE not in everything(there):
            return []
        both = (Sign("R"), Sign(NAMED, name=THE_VOICE))
        row = [each for one in row for each in (both if one.kind == "N" else (one,))]
    row = [one for at, one in enumerate(row) if not _only_kind(at, row)]
    left = {one.name for one in row if one.kind == NAMED}
    captions = [one.name for one in row if one.name.startswith("caption ")]
    if len({*captions}) < len(captions) or (
        ALL_TEXTS in left and SEEN not in left and not _EVERY.search(text) and not _texts_stay(row)
    ):
        return []  # 第一条字幕把价格删了
    if _MANY.search(text) and re.search("[kwQ]", kinds_of(row)):
        return []
    sounds = _SOUNDS & left
    broad = {*BROAD} & left and SEEN not in left
    return [] if (broad and _HIDES.search(text)) or (sounds and _WHILE.search(text)) else row


def _texts_stay(row: Sequence[Sign]) -> bool:
    """Whether the texts as a whole are spoken of as what is there anyway: "text is enough, cut the voice"."""
    signs = [one for one in row if one.kind not in "JI"]
    return any(
        one.name == ALL_TEXTS and behind.kind == "K" for one, behind in zip(signs, signs[1:], strict=False)
    )


def _only_kind(at: int, row: Sequence[Sign]) -> bool:
    """Whether a name only says of which kind the text is that is named beside it: "the words “Book now”"."""
    if row[at].name not in BROAD:
        return False
    beside = [
        next((one for one in part if one.kind not in "JI&"), None) for part in (row[:at][::-1], row[at + 1 :])
    ]
    named = [one.name for one in beside if one and one.kind == NAMED]
    texts = (THE_TITLE, THE_END) if row[at].name == ALL_TEXTS else ()
    return any(one.startswith("caption ") or one in texts for one in named)


def _after(
    before: str, said: str, row: list[Sign], named: Named, there: Situation, *, chinese: bool
) -> list[str]:
    """What goes by a row, where `before` is told before it: "the title is in the way, delete it"."""
    told = [one.name for at, (end, one) in sorted(named.items()) if end <= len(before)]
    own = {one.name for one in row if one.kind == NAMED}
    kinds = kinds_of(row)
    if not before.strip():
        return gone_by(row, there)
    if _DEGREE.search(before) and re.search(r"\bdown\b", said):  # "too big, take them down"
        return []
    spoken_of = ""
    if re.search("[RXo]", kinds):
        spoken_of = _spoken_of(before, told, there) or (
            _told_of(before, there) if _CAPTION.search(said) else ""
        )
    if spoken_of and PRONOUN in kinds and not own & {THE_CAPTIONS, spoken_of}:
        return gone_by(in_place(Sign(NAMED, name=spoken_of), row), there)
    one_of_them = own == {THE_CAPTIONS} and spoken_of.startswith("caption ")
    if own and not one_of_them:
        return gone_by(row, there) if _is_about(before, told, own, there) else []
    if spoken_of and (own or PRONOUN in kinds or (chinese and _GONE.match(said))):
        return gone_by(
            in_place(Sign(NAMED, name=spoken_of), [one for one in row if one.kind != NAMED]), there
        )
    return []


def _is_about(before: str, told: Sequence[str], own: set[str], there: Situation) -> bool:
    """Whether a clause only tells why something goes, be it the same thing or another."""
    if _ORDERS.match(before) or _BRINGS_WORDS.search(before):
        return False
    same = bool(told) and ({*told} <= own or own <= {*told} or (ALL_TEXTS in told and own <= {*BROAD}))
    return same or own == {_told_of(before, there)} or is_reason(before, there)


def _spoken_of(before: str, told: Sequence[str], there: Situation) -> str:
    """The one thing that a clause is about; "" where that is not clear."""
    names = [one for one in dict.fromkeys(told) if one != SEEN]
    narrow = [one for one in names if one not in BROAD] or names
    if narrow and pictures_named(before, there) and not _COVERS.search(before):
        return ""
    return narrow[0] if narrow and (len(narrow) == 1 or _COVERS.search(before)) else ""


def _told_of(before: str, there: Situation) -> str:
    """The caption that tells what a clause speaks of: "we open at 8 now, so drop that caption"."""
    captions = telling(before, there)
    return f"caption {captions[0] + 1}" if len(captions) == 1 else ""


def is_reason(text: str, there: Situation) -> bool:
    """Whether a clause asks for nothing by itself: "we take no bookings yet, …"."""
    edits = read_edits(read_message(text), there)
    return not edits.operations and (not edits.says or bool(_STATES.match(text) and not _WISHES.search(text)))


def _from_last(names: Sequence[str]) -> list[str]:
    """Names in an order in which none moves another."""
    single = dict.fromkeys(each for one in names for each in one.split(SEVERAL))
    return sorted(single, key=lambda one: -int(one.split()[-1]) if one[-1].isdigit() else -99)


def _removing(name: str) -> Iterator[Operation]:
    if name in (THE_TITLE, ALL_TEXTS):
        yield RemoveTitle()
    if name in (THE_END, ALL_TEXTS):
        yield SetEndCard("")
    if name in (THE_CAPTIONS, ALL_TEXTS):
        yield RemoveCaptions()
    if name.startswith("caption "):
        yield RemoveCaptions(int(name.split()[1]) - 1)
    if name in (THE_MUSIC, THE_SOUNDS):
        yield RemoveMusic()
    if name in (THE_VOICE, THE_SOUNDS):
        yield RemoveVoice()

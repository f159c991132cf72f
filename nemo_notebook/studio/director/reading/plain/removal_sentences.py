"""Read a sentence that says nothing but which texts and sounds are to go: "lose the title, not the end".

As with pictures, it is read only where each of its words is known (see `sentence_signs`). Clauses before and after
it may say anything else as long as they only tell why.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import takewhile
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
from nemo_notebook.studio.director.reading.plain.picture_sentences import pictures_named
from nemo_notebook.studio.director.reading.plain.removal_names import (
    ALL_TEXTS,
    BOTH_SOUNDS,
    END,
    HEADING,
    SEEN,
    SPOKEN,
    SUBTITLES,
    TUNE,
    each_of,
    everything,
    names_in,
    telling,
)
from nemo_notebook.studio.director.reading.plain.sentence_signs import (
    NAMED,
    PRONOUN,
    Named,
    Sign,
    in_place,
    kinds_of,
    row_of,
    spelt,
)
from nemo_notebook.studio.director.reading.terms.removal_sentence_words import CHINESE, ENGLISH

_LONGEST: Final = 140  # characters
_MOST_CLAUSES: Final = 5
_BROAD: Final = (SUBTITLES, ALL_TEXTS)
"""What may only say of which kind a text is that is named beside it: "the words “Book now”"."""
_SOUNDS: Final = {TUNE, SPOKEN, BOTH_SOUNDS}
_HIDES: Final = regex(r"\b(?:off|hide)\b|[关隐]", re.I)
"""What hides captions, and keeps them to be shown again."""
_WHILE: Final = regex(
    r"\d|\bsec|秒|\b(?:during|while|until|from|after|before)\b|\b(?:at|in|on|over)\s(?:the\s)?(?:very\s)?(?:start|beginning|end|front|first|last|pictures?|photos?)\b|(?:开头|结尾|片头|片尾|最后|一开始)|时候?$",
    re.I,
)
_GONE: Final = regex(
    r"[就都也请把还是直接干脆给我]*(?:删[除掉了去]*|[去拿撤剪][除掉走]|移[除走]|不[想需]?要了?|清[空除]|一[条个句]都(?:别|不)[留要]|撤|取消|别[要留])[吧了啊掉]*[。!！]?$"
)
_SPARES: Final = regex("不用|不需要|不必|算了|免了")
"""What may also mean that a thing is spared what the others got."""
_EVERY: Final = regex(r"\b(?:all|every|any)|所有|全部|任何|都|全", re.I)
_CUT: Final = regex(r"[,.;:?!，。；：？！]+\s*|\s[–—-]\s|\s(?:so|because|since|as)\s", re.I)
_COVERS: Final = regex(
    r"\b(?:block|cover|hid|obscur|in\sfront|over|on\stop|in\sthe\sway|distract|ruin|spoil|overlap|clash|fight|compet|drown)|[挡遮盖压抢碍]|影响|分散",
    re.I,
)
"""What one thing does to another that is named after it."""
_TELLS_WHY: Final = regex(
    r"(?:it|they|that|this|these|those|he|she|because|since|as|so\sthat|no\s?body|no\s?one|everyone|people|(?:the|our|my)\s(?:viewers?|customers?|clients?|audience|boss|guests?)|viewers?|we|i|there)(?:['’]\w+)?\s"
    r"|(?:因为|太|它|这|反正|免得|省得|不然|否则|大家|观众|客户|老板|客人|我们?|没人?|看着|听着|挡|影响|显得|有点|会|有些|很|怪|都是)",
    re.I,
)
_ORDERS: Final = regex(
    r"\W*(?:(?:please|and|then|also|just|so|but|can\syou|could\syou|now)\s)*(?:make|put|add|move|change|let|show|set|turn|write|use|bring|replace|swap|give|play|start|end|shorten|lengthen|crop|zoom|animate|insert|switch|speed|slow|colou?r|rename)\b"
    r"|[请帮把将给让]|[加换改放调移做弄写]",
    re.I,
)
"""How a clause begins that asks for something by itself."""
_STAY: Final = "P(?:&*[Kkw]*P)*"
_LEAVE: Final = "P(?:&*R*P)*"
_GO: Final = "(?:R+E|E+R+|X)"
_PLAIN: Final = regex(
    rf"(?:(?P<kept>[Kkw]+{_STAY}[Kkw]*|{_STAY}[Kkw]+)&*)?(?P<gone>R+{_LEAVE}R*|{_LEAVE}&*R+)"
    rf"(?:&*(?P<rest>[Kkw]+{_STAY}[Kkw]*|{_STAY}[Kkw]+))?"
)
"""What goes, and beside it what stays."""
_OTHERS: Final = tuple(
    regex(one)
    for one in (
        rf"(?P<domain>P)?&*[kKw]*[kw][kKw]*(?P<kept>P(?:&*P)*)[Kkw]*(?:&*{_GO})?",
        rf"(?P<kept>P(?:&*P)*)&*[kw][kKw]*(?:&*{_GO})?",
        rf"(?P<kept>P(?:&*P)*)[Kkw]+&*{_GO}",
        rf"(?P<domain>P)?&*[Kkw]+(?P<kept>P(?:&*P)*)[Kkw]*&*{_GO}",
        rf"{_GO}&*[Kkw]+(?P<kept>P(?:&*P)*)[Kkw]*",
        rf"{_GO}&*(?P<kept>P(?:&*P)*)[Kkw]+",
        r"R+(?P<domain>[PE])R*&*Q(?P<kept>P(?:&*P)*)&*R*",
        r"(?P<domain>[PE])R+&*Q(?P<kept>P(?:&*P)*)&*",
        r"(?P<domain>[PE])&*Q(?P<kept>P(?:&*P)*)&*R+",
        r"Q(?P<kept>P(?:&*P)*)&*(?P<behind>[PE])?R+",
        rf"Q(?P<kept>P(?:&*P)*)&*{_GO}",
    )
)
"""What stays, where all others of its kind go."""


def read_removal(message: Message, there: Situation) -> tuple[Operation, ...]:
    """Return what a sentence of removals alone asks for; () for any other sentence."""
    if message.options != Options() or there.shelf.fresh:
        return ()
    text = message.text.strip()
    if not text or len(text) > _LONGEST or (there.earlier is not None and _SPARES.search(text)):
        return ()
    words = spelt(CHINESE if message.language == "zh" else ENGLISH)
    if not any(said.search(text) for kind, said in words if kind in "RNXkwQo"):
        return ()
    named = names_in(text, there)
    gone = next((found for found in _read(text, named, there, message.language == "zh") if found), [])
    return tuple(one for name in _from_last(gone) for one in _removing(name))


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
    return not said or bool((because or _TELLS_WHY.match(said)) and _is_reason(said, there))


def _row(text: str, named: Named, there: Situation, *, chinese: bool) -> list[Sign]:
    row = row_of(
        text, named, spelt(CHINESE if chinese else ENGLISH), lambda kind, said: Sign(kind, name=said[0])
    )
    if any(one.kind == "N" for one in row):
        if not (spoken := each_of(SPOKEN, there)) or SPOKEN not in everything(there):
            return []
        both = (Sign("R"), Sign(NAMED, name=spoken[0]))
        row = [each for one in row for each in (both if one.kind == "N" else (one,))]
    row = [one for at, one in enumerate(row) if not _only_kind(at, row)]
    left = {one.name for one in row if one.kind == NAMED}
    if ALL_TEXTS in left and not _EVERY.search(text):
        return []
    sounds = _SOUNDS & left
    return [] if ({*_BROAD} & left and _HIDES.search(text)) or (sounds and _WHILE.search(text)) else row


def _only_kind(at: int, row: Sequence[Sign]) -> bool:
    """Whether a name only says of which kind the text is that is named beside it: "the words “Book now”"."""
    if row[at].name not in _BROAD:
        return False
    beside = [
        next((one for one in part if one.kind not in "JI&"), None) for part in (row[:at][::-1], row[at + 1 :])
    ]
    named = [one.name for one in beside if one and one.kind == NAMED]
    return any(
        one.startswith("caption ") or (row[at].name == ALL_TEXTS and one in (HEADING, END)) for one in named
    )


def _after(
    before: str, said: str, row: list[Sign], named: Named, there: Situation, *, chinese: bool
) -> list[str]:
    """What goes by a row, where `before` is told before it: "the title is in the way, delete it"."""
    told = [one.name for at, (end, one) in sorted(named.items()) if end <= len(before)]
    own = {one.name for one in row if one.kind == NAMED}
    kinds = kinds_of(row)
    if not before.strip():
        return _gone(row, there)
    spoken_of = _spoken_of(before, told, there) if re.search("[RXo]", kinds) else ""
    if spoken_of and PRONOUN in kinds and not own & {SUBTITLES, spoken_of}:
        return _gone(in_place(Sign(NAMED, name=spoken_of), row), there)
    if own - {SUBTITLES} or (own and not told and not spoken_of):
        about_it = bool(told) and {*told} <= own and not _ORDERS.match(before)
        asks = not about_it and (_ORDERS.match(before) or not _is_reason(before, there))
        return [] if asks else _gone(row, there)
    if not spoken_of or (own and not spoken_of.startswith("caption ")):
        return []
    if not (own or PRONOUN in kinds or (chinese and _GONE.match(said))):
        return []
    return _gone(in_place(Sign(NAMED, name=spoken_of), [one for one in row if one.kind != NAMED]), there)


def _spoken_of(before: str, told: Sequence[str], there: Situation) -> str:
    """The one thing that a clause is about; "" where that is not clear."""
    names = [one for one in dict.fromkeys(told) if one != SEEN]
    narrow = [one for one in names if one not in _BROAD] or names
    if narrow and pictures_named(before, there) and not _COVERS.search(before):
        return ""
    if not narrow:
        captions = telling(before, there)
        return f"caption {captions[0] + 1}" if len(captions) == 1 else ""
    return narrow[0] if len(narrow) == 1 or _COVERS.search(before) else ""


def _is_reason(text: str, there: Situation) -> bool:
    """Whether a clause asks for nothing by itself: "we take no bookings yet, …"."""
    edits = read_edits(read_message(text), there)
    return not (edits.operations or edits.says)


def _gone(row: list[Sign], there: Situation) -> list[str]:
    """The names of what is to go; [] where the row does not clearly say it."""
    kinds = kinds_of(row, without="J")
    kinds = re.sub(r"(?<=[PR])&+(?:R+I+o?|I+R+o?)$", "", kinds).replace("I", "")
    kinds = kinds.replace("o", "" if "R" in kinds else "R").strip("&")
    names = [one.name for one in row if one.kind == NAMED]
    if parts := _PLAIN.fullmatch(kinds):
        first = (parts["kept"] or "").count(NAMED)
        many = parts["gone"].count(NAMED)
        kept = {each for one in [*names[:first], *names[first + many :]] for each in each_of(one, there)}
        gone = list(dict.fromkeys(names[first : first + many]))
        return [] if SEEN in gone else [one for one in gone if not kept & {*each_of(one, there)}]
    found = next((hit for one in _OTHERS if (hit := one.fullmatch(kinds))), None)
    return _others(found, row, names, there) if found else []


def _others(found: re.Match[str], row: Sequence[Sign], names: Sequence[str], there: Situation) -> list[str]:
    """All of one kind but what is to stay."""
    parts = found.groupdict()
    domain = parts.get("domain") or parts.get("behind") or ""
    at = len(names) - 1 if parts.get("behind") == NAMED else 0
    said = names[at] if domain == NAMED else ""
    kept_names = [one for place, one in enumerate(names) if not (domain == NAMED and place == at)]
    kept = {each for one in kept_names for each in each_of(one, there)}
    others = " ".join(one.name for one in row if one.kind in "EX")
    weak = "k" not in found[0] and not others and not said and "Q" not in found[0] and SEEN not in kept_names
    if (said and said not in _BROAD) or (weak and there.earlier is not None):
        return []
    whole = everything(there)
    if not ({*kept} <= {*whole}):
        return []
    gone = [one for one in _domain(said, others, kept, kept_names, there) if one not in kept]
    captions = each_of(SUBTITLES, there)
    if captions and {*captions} <= {*gone}:
        gone = [*(one for one in gone if one not in captions), SUBTITLES]
    return gone


def _domain(said: str, others: str, kept: set[str], names: Sequence[str], there: Situation) -> list[str]:
    """Of what only some is to stay: the captions, all texts, the sounds, or everything."""
    whole, captions = everything(there), each_of(SUBTITLES, there)
    if said:
        return each_of(said, there)
    if SEEN in names or re.search(r"\beverything|\banything|\ball\b|东西|内容", others, re.I):
        return whole
    if kept and SUBTITLES not in names and kept <= {*captions}:
        return captions
    for kind in (each_of(ALL_TEXTS, there), [TUNE, SPOKEN]):
        if kept <= {*kind}:
            return [one for one in kind if one in whole]
    return whole


def _from_last(names: Sequence[str]) -> list[str]:
    """Names in an order in which none moves another."""
    single = [each for one in names for each in (_each(one) or [one])]
    return sorted(dict.fromkeys(single), key=lambda one: -int(one.split()[-1]) if one[-1].isdigit() else -99)


def _each(name: str) -> list[str]:
    return (
        [f"caption {one}" for one in takewhile(str.isdigit, name.split()[1:])] if name[-1].isdigit() else []
    )


def _removing(name: str) -> Iterator[Operation]:
    if name in (HEADING, ALL_TEXTS):
        yield RemoveTitle()
    if name in (END, ALL_TEXTS):
        yield SetEndCard("")
    if name in (SUBTITLES, ALL_TEXTS):
        yield RemoveCaptions()
    if name.startswith("caption "):
        yield RemoveCaptions(int(name.split()[1]) - 1)
    if name in (TUNE, BOTH_SOUNDS):
        yield RemoveMusic()
    if name in (SPOKEN, BOTH_SOUNDS):
        yield RemoveVoice()

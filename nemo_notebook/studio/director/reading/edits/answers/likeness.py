"""Answer whether words on the screen look like others, by comparing them: 字号跟其他字幕一样大吗?"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from nemo_notebook.studio.director.drafts import CAPTIONS, meta, segments
from nemo_notebook.studio.director.operations.lettering import WHITE, size_of
from nemo_notebook.studio.director.operations.wording import end_card_of, title_of
from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.plan import Wire
from nemo_notebook.studio.director.reading.edits.context.focus import topic_of_last
from nemo_notebook.studio.director.reading.messages.situation import Situation
from nemo_notebook.studio.director.reading.terms import verbs
from nemo_notebook.studio.director.reading.terms.places import places_in
from nemo_notebook.studio.make.texts import STYLES

_COMPARES: Final = regex(
    r"\b(?:same|match(?:es|ing)?|alike|identical|as\s(?:big|large|small)|(?:bigger|larger|smaller)\sthan)\b"
    r"|一样|相同|一致|[大小]吗|[跟和比与][^，。]{1,8}[大小]",
    re.I,
)
_SIZE: Final = regex(
    r"\b(?:sizes?|big|bigger|large|larger|small|smaller)\b|字号|大小|一样[大小]|更[大小]|[大小]吗", re.I
)
_COLOUR: Final = regex(r"\bcolou?rs?\b|颜色|一样的?色", re.I)
_OF_WORDS: Final = regex(
    r"\b(?:says?|reads?|words?|time|length|long|place|position|font)\b|[说写念]|内容|时[间长]|位置|字体", re.I
)
"""What is the same in another way."""
_NEARLY: Final = 0.05  # of the size


def likeness_told(text: str, there: Situation) -> str:
    """Return how two texts that a question compares differ in size or colour; "" where it compares none."""
    compares = _COMPARES.search(text) and not _OF_WORDS.search(text)
    pair = list(_compared(text, there)) if compares else []
    if len(pair) < 2:
        return ""
    parts = [tell for tell, said in ((_sizes, _SIZE), (_colours, _COLOUR)) if said.search(text)]
    return there.say(" ", "").join(tell(pair[0], pair[1], there) for tell in parts or (_sizes, _colours))


def _compared(text: str, there: Situation) -> Iterator[tuple[str, Wire]]:
    """The texts that are named, with their names; beside one alone, the one that changed last."""
    captions = segments(there.draft, CAPTIONS)
    known = (
        (verbs.TITLE, there.say("the title", "标题"), title_of(there.draft)),
        (verbs.END_CARD, there.say("the end card", "片尾"), end_card_of(there.draft)),
        (verbs.CAPTIONS, there.say("the captions", "字幕"), captions[0] if captions else None),
    )
    named = [(name, one) for said, name, one in known if one and said.search(text)]
    if len(named) == 1:
        last, alone = topic_of_last(there), named[0][0]
        named = [*((name, one) for _, name, one in known if one and name == last != alone), *named]
    if len(named) == 1 and named[0][0] == known[2][1]:
        named = [*_two_captions(text, captions, there)] or named
    yield from named[:2]


def _two_captions(text: str, captions: list[Wire], there: Situation) -> Iterator[tuple[str, Wire]]:
    """A caption that is named by its place, or the first, and the one of the others that is least like it."""
    places = [one for one in places_in(text, len(captions)) if one < len(captions)][:2] or [0]
    others = [i for i in range(len(captions)) if i not in places]
    others.sort(key=lambda i: _look(captions[i]) == _look(captions[places[0]]))
    for place in [*places, *others][:2]:
        yield there.say(f"caption {place + 1}", f"第{place + 1}条字幕"), captions[place]


def _sizes(one: tuple[str, Wire], other: tuple[str, Wire], there: Situation) -> str:
    times = _letters(one[1]) / _letters(other[1])
    if abs(times - 1) <= _NEARLY:
        return there.say(
            f"The letters of {one[0]} are as large as those of {other[0]}.",
            f"{one[0]}和{other[0]}的字一样大。",
        )
    return there.say(
        f"The letters of {one[0]} are about {times:.1f} times as large as those of {other[0]}.",
        f"{one[0]}的字大约是{other[0]}的 {times:.1f} 倍。",
    )


def _colours(one: tuple[str, Wire], other: tuple[str, Wire], there: Situation) -> str:
    first, second = (str(meta(each[1]).get("color", WHITE)) for each in (one, other))
    if first == second:
        return there.say(f"Both have the colour {first}.", f"颜色一样，都是 {first}。")
    return there.say(
        f"The colour of {one[0]} is {first}, that of {other[0]} {second}.",
        f"{one[0]}的颜色是 {first}，{other[0]}的是 {second}。",
    )


def _look(segment: Wire) -> tuple[float, str]:
    return _letters(segment), str(meta(segment).get("color", WHITE))


def _letters(segment: Wire) -> float:
    """How large letters are, as a share of the canvas's short side."""
    style = STYLES.get(str(meta(segment).get("style")), STYLES["title"])
    return style.size * size_of(segment)

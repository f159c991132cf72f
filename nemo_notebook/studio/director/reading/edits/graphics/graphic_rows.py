"""Find what words name of a chart or list: the picture it is, one of its items, the numbers in them."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from nemo_notebook.models.quantities import CHINESE, ENGLISH, read_number
from nemo_notebook.models.reading import mapping
from nemo_notebook.studio.director.composing.graphics import OF
from nemo_notebook.studio.director.drafts import meta
from nemo_notebook.studio.director.operations.drawings import Drawing
from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.messages.situation import Situation
from nemo_notebook.studio.director.reading.terms import verbs
from nemo_notebook.studio.director.reading.terms.places import ORDINALS

QUOTES: Final = " \"'“”‘’「」『』《》"
POLITE: Final = r"^\W*(?:(?:please|kindly|can|could|would|you|also|and|then|now|just)\s)*"
OF_FILM: Final = (
    verbs.MUSIC, verbs.TITLE, verbs.CAPTIONS, verbs.VOICE, verbs.END_CARD, verbs.TRANSITIONS, verbs.PICTURES,
    verbs.SOUND,
)  # fmt: skip
"""Parts of a film that are no graphic."""
_ORDINAL: Final = rf"(?:{'|'.join(ORDINALS)}|last|final|\d(?:st|nd|rd|th))"
_ANY_NOUN: Final = r"items?|rows?|entry|entries|values?|data\spoints?"
_NOUNS: Final = {
    "bars": r"bars?|columns?",
    "line": r"points?|dots?",
    "donut": r"slices?|segments?|pieces?|shares?|wedges?",
    "counter": r"numbers?|counters?|figures?|stats?",
    "compare": r"cards?|sides?|columns?|options?",
    "steps": r"steps?|stages?|phases?",
    "list": r"bullets?|(?:bullet\s)?points?",
    "timeline": r"milestones?|dates?|years?|events?|stops?",
    "kinetic": r"phrases?|words?",
    "quote": r"quotes?|quotations?",
    "product": r"prices?",
}
_NOUNS_ZH: Final = {
    "bars": "根?柱子?", "line": "个?点", "donut": "块|份", "counter": "个?数字", "compare": "张?卡片|边",
    "steps": "个?步骤?", "list": "个?要?点", "timeline": "个?节点|个?年份", "kinetic": "句", "quote": "句",
    "product": "个?价格",
}  # fmt: skip
_WHOLE: Final = {
    "bars": r"(?:(?:bar|column)\s)?(?:chart|graph|diagram)s?",
    "line": r"(?:line\s)?(?:chart|graph|diagram|curve)s?",
    "donut": r"(?:(?:pie|donut|ring)\s)?(?:chart|graph|diagram)s?",
    "counter": r"counters?|statistics?|stats|figures?|numbers?",
    "compare": r"comparisons?",
    "steps": r"steps",
    "list": r"(?:price\s)?list|menu",
    "timeline": r"time\s?line",
    "quote": r"quote|quotation",
    "product": r"product\scard",
}
_WHOLE_ZH: Final = {
    "bars": "柱状图|条形图|图表?", "line": "折线图|图表?", "donut": "饼状?图|环形图|图表?", "counter": "数字",
    "compare": "对比", "steps": "步骤", "list": "清单|列表|价目表|菜单", "timeline": "时间[线轴]",
    "quote": "引言", "product": "产品卡片?",
}  # fmt: skip
_BARE_ZH: Final = {"bars": "柱子|条柱", "line": "折线|曲线", "donut": "扇区|圆环", "timeline": "节点"}
"""Items that Chinese names without a count."""
_FILLER: Final = regex(
    rf"(?:the|my|our|its|this|that|of|for|in|on|at|from|called|named|value|number|figure|amount|label|name|text|price|height|date|score|wording"
    rf"|part|lines?|{_ANY_NOUN}|{'|'.join(_NOUNS.values())}|{'|'.join(one for one in _WHOLE.values())})",
    re.I,
)
_FILLER_ZH: Final = regex(
    r"^(?:请|麻烦|帮我|把|将|给|那个?|这个?)+|^(?:[柱折环饼条]?[状线形]?图表?|清单|列表|步骤|时间[线轴]|数字|对比)(?:里面?|中|上面?)?的?|^(?:里面?|中)的?"
    r"|(?:那|这)?(?:一|根)?[项条步行格]$|(?:那根?)?柱子?$|的?(?:数字|数值|数据|数|值|文字|内容|标签|名字|名称|价格|高度|销量|金额)$|的$|从图表?(?:里|中)?$"
)
PRICE: Final = regex(r"[\s:：–—-]*[$€£¥￥]?\s?\d[\d.,]*\s?(?:[%％$€£¥￥]|元|块)?\s*$")
"""At the end of an item: "Tea $3"."""
_MONTH: Final = regex(r"(十[一二]?|[一二三四五六七八九])(?=月)")
_MONTHS: Final = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_MONTH_NAMES: Final = regex(
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?"
    r"|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?"
)
"""Names that are a month alone: Feb and 二月 are one."""
_IN_WORDS: Final = regex(
    rf"(?P<number>{ENGLISH}|{CHINESE})(?P<unit>\s?(?:[%％]|percent|thousand|million|billion|[万千亿]?[元块个人次件台份杯单名]?))",
    re.I,
)
_PREFIX: Final = 3  # letters that tell a shortened name: Mar, March
_PREFIX_ZH: Final = 2


@dataclass(frozen=True)
class Graphic:
    """A graphic of the film, as clauses may speak of it.

    Attributes:
        index: which picture, from 0.
        drawing: what it shows.
        captions: whether the film has captions, whose places are not those of its items.
        follows: whether it shows what captions say, and changes with them.
    """

    index: int
    drawing: Drawing
    captions: bool = False
    follows: bool = False

    @property
    def whole(self) -> str:
        """A pattern for what people call all of it."""
        return _WHOLE.get(self.drawing.kind, r"graphics?")

    @property
    def nouns(self) -> str:
        """A pattern for what people call one of its items in English."""
        lines = "" if self.captions else "|lines?"
        return rf"{_ANY_NOUN}|{_NOUNS.get(self.drawing.kind, 'parts?')}{lines}"

    @property
    def nouns_zh(self) -> str:
        """The same in Chinese, after 第二."""
        lines = "" if self.captions else "|条"
        return rf"[项行]|{_NOUNS_ZH.get(self.drawing.kind, '项')}{lines}"

    @property
    def whole_zh(self) -> str:
        """The same in Chinese."""
        return _WHOLE_ZH.get(self.drawing.kind, "图形")

    def speaks_of(self, words: str) -> bool:
        """Whether words name it, or its items, as such: "the chart", "the last bar"."""
        english = rf"\b(?:{self.whole}|{self.nouns})\b|{_BARE_ZH.get(self.drawing.kind, '(?!)')}"
        return bool(re.search(rf"{english}|{self.whole_zh}|第\S{{1,2}}(?:{self.nouns_zh})", words, re.I))

    def item(self, words: str) -> int | None:
        """Return the place of the item that words name, from 0; None where they name none.

        It may lie beyond the last one: "step 9" of four.
        """
        words = self._without_number(words)
        counted = self.counted(words)
        if counted is not None:
            return counted
        return next((found for one in _peeled(words) if (found := self._called(one)) is not None), None)

    def _without_number(self, words: str) -> str:
        """一月, of 一月的12万 where 一月 has that number."""
        said = words.strip(QUOTES)
        shown = (str(row.get("shown") or "") for row in self.drawing.rows)
        number = next((one for one in shown if len(one) > 1 and said.endswith(one) and said != one), "")
        return said[: len(said) - len(number)].removesuffix("的") if number and not said.isascii() else words

    def says(self, place: int, words: str) -> bool:
        """Whether words are the number of an item, not its name or its place."""
        return _plain(str(self.drawing.rows[place].get("shown") or "")) == _plain(words)

    def counted(self, words: str) -> int | None:
        """Return the place that words count: "step 2", "the last bar", 第三项."""
        said = words.strip(QUOTES)
        alone = rf"(?:the\s|my\s)?(?:{self.nouns})|(?:[把将这那]个?)?(?:{self.whole_zh})"
        if len(self.drawing.rows) == 1 and re.fullmatch(alone, said, re.I):
            return 0
        match = re.fullmatch(
            rf"(?:the\s|my\s)?(?:(?:{self.nouns})\s?(?:no\.?\s|number\s|#)?(?P<number>\d{{1,2}}|one|two|three|four|five|six|seven|eight)|(?P<word>{_ORDINAL})\s(?:{self.nouns}))(?:\s(?:in|of|on)\s.*)?",
            said,
            re.I,
        )
        if match and match["number"]:
            return max(0, round(read_number(match["number"].lower())) - 1)
        if match:
            word = match["word"].lower()
            return len(self.drawing.rows) - 1 if word in ("last", "final") else _count(word)
        found = re.search(rf"(?:第(?P<sign>\d{{1,2}}|{CHINESE})|最后一?)(?:{self.nouns_zh})", said)
        if found is None or len(_FILLER_ZH.sub("", said.replace(found[0], ""))) > 0:
            return None
        return round(read_number(found["sign"])) - 1 if found["sign"] else len(self.drawing.rows) - 1

    def _called(self, words: str) -> int | None:
        """The one item whose name or number is just that, or is a longer or shorter form of it."""
        words = _as_month(words)
        texts, numbers = ([str(row.get(key) or "") for row in self.drawing.rows] for key in ("text", "shown"))
        for names in (texts, numbers, [PRICE.sub("", one) for one in texts]):
            same = [i for i, one in enumerate(names) if words and _plain(one) == words]
            if len(same) == 1:
                return same[0]
        if any(sign.isdigit() for sign in words):
            return None
        near = [i for i, one in enumerate(texts) if _is_short_of(words, _plain(one))]
        return near[0] if len(near) == 1 else None


def graphics_of(there: Situation) -> list[Graphic]:
    """Return the graphics of a film that have items."""
    captions = bool(there.caption_words)
    about = (meta(there.pictures[place]) for place, _ in there.drawings)
    return [
        Graphic(place, drawing, captions, bool(mapping(one.get("recipe")).get(OF)))
        for (place, drawing), one in zip(there.drawings, about, strict=True)
    ]


def in_digits(new: str) -> str:
    """Return a number that is written in words in digits: 28万 for 二十八万."""
    worded = _IN_WORDS.fullmatch(new)
    return f"{read_number(worded['number'].lower()):g}{worded['unit']}" if worded else new


def _count(word: str) -> int:
    return ORDINALS.index(word) if word in ORDINALS else int(word[0]) - 1


def _peeled(words: str) -> Iterator[str]:
    """Yield words as they are, then without what only says that an item is meant: "the value of March"."""
    said = _plain(words)
    yield said
    said = re.sub(r"['’]s(?=\s|$)", "", said)
    tokens = said.split()
    while tokens and _FILLER.fullmatch(tokens[0]):
        tokens = tokens[1:]
        yield " ".join(tokens)
    while tokens and _FILLER.fullmatch(tokens[-1]):
        tokens = tokens[:-1]
        yield " ".join(tokens)
    while not said.isascii() and (shorter := _FILLER_ZH.sub("", said, count=1).strip()) != said:
        said = shorter
        yield said


def _plain(words: str) -> str:
    said = unicodedata.normalize("NFKC", words).casefold().strip(f"{QUOTES} .,!?;:。，！？；：")
    return _MONTH.sub(lambda one: f"{read_number(one[0]):g}", " ".join(_as_month(said).split()))


def _as_month(name: str) -> str:
    """Return a month in its number, as Chinese names it: 2月 for "feb"."""
    return f"{_MONTHS.index(name[:3]) + 1}月" if _MONTH_NAMES.fullmatch(name) else name


def _is_short_of(one: str, other: str) -> bool:
    short, long = sorted((one, other), key=len)
    least = _PREFIX if short.isascii() else _PREFIX_ZH
    return len(short) >= least and long.startswith(short) and " " not in long

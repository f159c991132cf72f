"""Make short captions of a description or an article: a hook, points, a call to action, in its own words.

Which sentences carry an article is left to `ranking`, how one gets shorter to `condensing`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from nemo_notebook.studio.director.pacing import reading_ms
from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.articles.counted import counted_points, led_by_points
from nemo_notebook.studio.director.reading.articles.launched import launched
from nemo_notebook.studio.director.reading.articles.paragraphs import best_of_each, paragraphs_of
from nemo_notebook.studio.director.reading.articles.product_names import name_in
from nemo_notebook.studio.director.reading.articles.ranking import is_idle, is_order, key_sentences
from nemo_notebook.studio.director.reading.messages.condensing import (
    EN_LETTERS,
    captions_of,
    clauses,
    condense,
    cut,
    is_chinese,
)
from nemo_notebook.studio.director.reading.messages.sentence_parts import capital
from nemo_notebook.studio.director.reading.messages.sentences import Writing, bare_item, read_writing
from nemo_notebook.studio.director.reading.terms.offers import PRICE

_ACTION: Final = regex(
    r"\b(?:order|buy|shop|visit|try|call|book|join|get|download|subscribe|sign\sup|learn|discover"
    r"|pre-?order|reserve|follow"
    r"|available|grab|start)\b.{0,60}\b(?:now|today|here|us|it|free|yours|at|on|online|more|in)\b"
    r"|\bwww\.|https?://|\.com\b|立即|马上|现在就|赶快|快来|抢购|下单|购买|预约|扫码|关注|报名|欢迎|官网",
    re.I,
)
_FACT: Final = regex(
    r"\d|[%$€£¥]|\b(?:only|first|best|new|free|never|always|every|without|instead|guarantee|saves?"
    r"|lasts?|keeps?|made|designed)\b|首款|全新|免费|仅|超|持久|保温|防水|无需",
    re.I,
)
_CONCLUSION: Final = regex(
    r"(?:in\s(?:short|the\send|conclusion)|to\ssum\sup|all\sin\sall|the\sbottom\sline)"
    r"|总之|总的来说|综上|归根结底|说到底",
    re.I,
)
_LONGEST: Final = 200_000
_ARTICLE: Final = 8  # sentences that make an article; fewer describe something
_LONGEST_NAME: Final = 60
_LONGEST_HEADING: Final = 40
_FEWEST_LINES: Final = 2
_CAN_ZH: Final = regex(
    r"(?!您|你|大家)[\u4e00-\u9fff]{2,8}?们?(?:都|也|就|还|可)?(?:可以|能够?|需要?|应当?|必须)"
)
"""What a sentence says that some people can do: 同学们可以在小程序上预约."""
_LABEL: Final = regex(r"^(?:product|name|brand|产品|品名|名称|品牌)\s*[:：]\s*(?=\S)", re.I)
_NO_HEADING: Final = regex(r"[.。;；:：?？]$|^\s*(?:[-*•]|\d)|[$€£¥￥]")
_SHARES: Final = (1.6, 1.0, 0.85, 0.7, 0.55)
_GOES_ON: Final = regex(r",?\s(?:and|while|but)\s|[，,；;]\s?|[.。]$")
_NTH: Final = regex(
    r"(?:(?:and\s)?(?:first|second|third|fourth|fifth|next|finally|last)(?:ly)?(?:\sof\sall)?[,:]\s|the\s(?:first|second|third|fourth|fifth)\s(?:\w+\s)?(?:is|was|comes)\b)"
    r"|第[一二三四五][点个条步项类]?(?:原因|问题|要点|理由|好处|坑)?[，,、：:是就要]|(?:首先|其次|再次|再者|最后|[一二三四五]是|其[一二三四五])[，,：:是就要\u4e00-\u9fff]",
    re.I,
)
_LEAST: Final = 8  # signs of a clause that tells something
_LEAST_CUT: Final = 40  # letters of a line that only leads up to something
_LEADS_UP: Final = regex(
    r"(?:in|at|on|after|before|since|with|for|by|from|over|under|when|while|as|if)\s", re.I
)
_WHOLE: Final = 4  # shares at which a point that stands alone is still shown whole
_SPARE: Final = 4  # points that may stand in for those that take too long
MOST_LINES: Final = 5
"""The hook and four points."""


@dataclass(frozen=True, slots=True)
class Script:
    """What a description or an article comes to.

    Attributes:
        name: the product's name or the article's heading, "" where none is told from the words.
        points: sentences that could be shown, whole and in order.
        order: their places, the weightiest first.
        most: how many of them are to be shown.
        action: a call to action found in the words, "" for none.
        closing: how an article is rounded off, "" for none.
        paragraphs: where each point stands, where each of them is to give one.
    """

    name: str
    points: tuple[str, ...] = ()
    order: tuple[int, ...] = ()
    most: int = MOST_LINES
    action: str = ""
    closing: str = ""
    paragraphs: tuple[int, ...] = ()

    @property
    def lines(self) -> tuple[str, ...]:
        """The weightiest points as captions, where there is time enough."""
        return self._lines(self.order[: self.most], 1.0)

    def within(self, room_ms: int, *, all_points: bool = False, one_each: bool = False) -> tuple[str, ...]:
        """Return captions that can be read in a time: made of shorter sentences, then of fewer.

        Args:
            room_ms: the time.
            all_points: whether so many points were asked for; then shorter ones stand in for long ones.
            one_each: whether each point is to have one caption and no more.
        """
        if one_each:
            return self._singles(room_ms)
        tries = self._briefer() if all_points else (self.order[:count] for count in range(self.most, 0, -1))
        places: Sequence[int] = ()
        for places in tries:
            for share in _SHARES:
                if _reading_ms(self._lines(places, share)) <= room_ms:
                    return self._filled(places, share, room_ms, whole=all_points)
        return self._cut(places, room_ms)

    def _singles(self, room_ms: int) -> tuple[str, ...]:
        """One caption for each point, whole where points of that weight are short enough; else cut."""
        for places in map(sorted, self._briefer()):
            for share in _SHARES[1:_WHOLE]:
                lines = tuple(dict.fromkeys(capital(cut(self.points[one], share)) for one in places))
                whole = len(lines) == len(places) and all(map(_tells, lines))
                if whole and _reading_ms(lines) <= room_ms:
                    return lines
        return self._cut(self.order[: self.most], room_ms)

    def _briefer(self) -> Iterator[Sequence[int]]:
        """Yield the weightiest points, then with a spare one in place of the longest, again and again."""
        places = list(self.order[: self.most])
        yield places
        for spare in self.order[self.most :]:
            longest = self._giving_way(places, spare)
            if self._least_ms(spare) < self._least_ms(longest):
                places[places.index(longest)] = spare
                yield places

    def _giving_way(self, places: Sequence[int], spare: int) -> int:
        """The point for which a spare one may stand: the longest, or that of its own paragraph."""
        if self.paragraphs:
            return next(one for one in places if self.paragraphs[one] == self.paragraphs[spare])
        return max(places[1:] or places, key=self._least_ms)

    def _least_ms(self, place: int) -> int:
        return _reading_ms(self._lines([place], _SHARES[-1]))

    def _filled(self, places: Sequence[int], share: float, room_ms: int, *, whole: bool) -> tuple[str, ...]:
        """Some points that can be read in a time, and of the others what they begin with, where it fits."""
        told = {one: self._lines([one], share) for one in places}
        if whole and any(is_chinese(self.points[one]) for one in places):  # so many points, so many captions
            told = {one: (cut(self.points[one], share),) for one in places}
        for place in self.order[: self.most]:
            begun = (capital(_GOES_ON.split(self.points[place], maxsplit=1)[0]),)
            lines = [line for one in told.values() for line in one]
            if place not in told and len(begun[0]) >= _LEAST and _reading_ms((*lines, *begun)) <= room_ms:
                told[place] = begun
        return tuple(dict.fromkeys(line for one in sorted(told) for line in told[one]))

    def _lines(self, places: Sequence[int], share: float) -> tuple[str, ...]:
        return tuple(
            dict.fromkeys(
                capital(line) for one in sorted(places) for line in captions_of(self.points[one], share)
            )
        )

    def _cut(self, places: Sequence[int], room_ms: int) -> tuple[str, ...]:
        forms = [tuple(cut(self.points[one], share) for one in sorted(places)) for share in _SHARES]
        return next((lines for lines in forms if _reading_ms(lines) <= room_ms), forms[-1])


def _tells(line: str) -> bool:
    """Whether a line that may have been cut says enough: not "In a study of 48 cities"."""
    short = len(line) < (_LEAST if is_chinese(line) else _LEAST_CUT) and _LEADS_UP.match(line)
    return not (short or line.endswith("…"))


def _reading_ms(lines: Sequence[str]) -> int:
    return sum(reading_ms(one) for one in lines)


def write_script(material: str, *, most: int = MOST_LINES) -> Script:
    """Choose the sentences of a text that carry it, shortened to captions.

    Args:
        material: a description, or an article of any length, plain, Markdown or HTML.
        most: how many points there are to be.
    """
    material = _LABEL.sub("", material.lstrip())
    writing = _headed(read_writing(material[:_LONGEST]), material)
    texts = [one.text for one in writing.sentences]
    told = [one for one in texts if _NTH.match(one)]
    if len(told) == most:  # as many as were asked for, each with its number
        first = writing.heading or ("" if texts[0] in told else shorten(texts[0]))
        return Script(first, tuple(told), tuple(range(most)), most)
    if len(texts) >= _ARTICLE:
        return _of_article(writing, texts, most)
    return _of_description(writing, [one for one in texts if not is_order(one)], most)


def _headed(writing: Writing, material: str) -> Writing:
    """A listing with its first line as its heading, where that names what the other lines tell of."""
    lines = [one.strip() for one in material.splitlines() if one.strip()]
    first = _LABEL.sub("", lines[0]) if len(lines) > _FEWEST_LINES else ""
    short = 0 < len(first) <= _LONGEST_HEADING and all(len(one) <= 2 * _LONGEST_HEADING for one in lines)
    if writing.heading or not short or _NO_HEADING.search(first):
        return writing
    return Writing(first, tuple(one for one in writing.sentences if one.text not in (first, lines[0])))


def _of_description(writing: Writing, texts: list[str], most: int) -> Script:
    actions = [one for one in texts if _calls(one)]
    action = shorten(actions[-1]) if actions and len(texts) > 1 else ""
    rest = [one for one in texts if not (action and one is actions[-1])]
    name = "" if _is_list(writing) and not writing.heading else _named(writing.heading, rest)
    told = [re.sub(rf"^{re.escape(name)}\s[—–-]\s", "", one) if name else one for one in rest]
    points = [one for one in _chosen([one for one in told if one != name], most) if one != name]
    return Script(name, tuple(points), tuple(_by_facts(points)), most, action)


def _is_list(writing: Writing) -> bool:
    """Whether a text is nothing but a list, whose first item names nothing."""
    return all(one.listed for one in writing.sentences)


def _of_article(writing: Writing, texts: list[str], most: int) -> Script:
    ranked, each = _ranked(writing, most)
    places = sorted(ranked)
    name = writing.heading if len(writing.heading) <= _LONGEST_NAME else shorten(writing.heading)
    name = name or launched(texts[0])
    shown = {texts[one] for one in ranked[:most]}
    ends = [one for one in texts[-4:] if _CONCLUSION.match(one) and one not in shown]
    closing = condense(ends[0]) if ends else name
    return Script(
        name,
        points=tuple(texts[one] for one in places),
        order=tuple(places.index(one) for one in ranked),
        most=most,
        action=shorten(texts[-1]) if _calls(texts[-1]) and not is_idle(texts[-1]) else "",
        closing=closing if len(closing) <= _LONGEST_NAME else name,
        paragraphs=tuple(each[one] for one in places) if each else (),
    )


def _ranked(writing: Writing, most: int) -> tuple[list[int], list[int]]:
    """Sentences by weight and where each stands, where each paragraph is to give one point."""
    if points := counted_points(writing):
        weighed = key_sentences(writing, len(writing.sentences))
        return led_by_points(weighed, points, most, len(writing.sentences))[: most + _SPARE], []
    each = paragraphs_of(writing) if most < MOST_LINES else []
    if len(set(each)) != most:
        return key_sentences(writing, most + _SPARE), []
    ranked = best_of_each(key_sentences(writing, len(writing.sentences)), each, most)
    return ranked, each if len({each[one] for one in ranked[:most]}) == most else []


def _calls(sentence: str) -> bool:
    told = _CAN_ZH.match(sentence) or not _ACTION.search(sentence)
    return not told and len(sentence) < 2 * EN_LETTERS


def shorten(sentence: str) -> str:
    """Return a sentence as one caption: without asides, cut at the end of a clause or at a word."""
    return cut(bare_item(sentence))


def _chosen(sentences: list[str], most: int) -> list[str]:
    """The weightiest sentences in their order; of a single one its clauses."""
    if len(sentences) < 2:
        return _parts(sentences[0], most) if sentences else []
    return [sentences[i] for i in sorted(_by_facts(sentences)[:most])]


def _by_facts(sentences: list[str]) -> list[int]:
    """The places of sentences, the weightiest first: the hook, then those with the most facts."""
    rest = range(1, len(sentences))
    return [0, *sorted(rest, key=lambda i: (-_score(sentences[i], i), i))] if sentences else []


def _parts(sentence: str, most: int) -> list[str]:
    parts = clauses(sentence)
    if len(sentence) <= EN_LETTERS and not is_chinese(sentence):
        return [sentence]
    return [parts[i] for i in sorted(_by_facts(parts)[:most])]


def _score(sentence: str, place: int) -> float:
    facts = len(_FACT.findall(sentence[:300]))
    too_long = max(0, len(sentence) - 160) / 80
    return min(facts, 4) + (1.5 if PRICE.search(sentence) else 0) - too_long - place * 0.02


def _named(heading: str, sentences: list[str]) -> str:
    """The heading, where it is short; else the name that it or the first sentence begins with."""
    if 0 < len(heading) <= _LONGEST_NAME:
        return heading
    return name_in(heading or "".join(sentences[:1])) or shorten(heading)

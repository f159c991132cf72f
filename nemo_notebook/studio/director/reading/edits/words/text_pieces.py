"""Read what is done to a piece of a text on the screen: first of its row, last, gone, on a line of its own.

The pieces are those between commas, strokes and spaces: of “手工皂，温和不刺激，第二件半价” there are three.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Final

from nemo_notebook.studio.director.operations import Operation, SetCaption, SetTitle
from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.messages.clauses import Clause
from nemo_notebook.studio.director.reading.messages.situation import Reading, Situation
from nemo_notebook.studio.director.reading.messages.texts import BLANK

_IN: Final = r"(?:(?:文案|字幕|标题|文字|那句话?)(?:里面?|中|上)?的?)?"
_WORDS: Final = rf"(?P<words>{BLANK}+|[^，,。；;]{{2,16}}?)"
_PUT: Final = regex(
    rf"^(?:请|把|将|让)*{_IN}(?:把|将)?{_WORDS}(?:这[几句个]?[个字]?字?)?(?:要|得)?[放移挪调提排](?:到|在|去)?(?:它的?)?(?:(?P<first>最?前面?|开头|第一个?|首位)|(?P<last>最?后面?|末尾|最末|结尾))(?:去|吧|就好)*$"
    rf"|^(?:please\s)?(?:put|move)\s(?P<words_en>{BLANK}+)\s(?:(?P<first_en>first|to\sthe\s(?:front|start|beginning)|at\sthe\s(?:front|start|beginning))|(?P<last_en>last|to\sthe\send|at\sthe\send))(?:\s(?:of|in)\s(?:the\s)?(?:text|line|caption|title))?\W*$",
    re.I,
)
_GONE: Final = regex(
    rf"^(?:请|把|将)*{_IN}(?:把|将)?{_WORDS}(?:这[几句个]?[个字]?字?)?(?:去掉|删掉|删了|删除|拿掉|不要了?|去了)(?:吧)?$",
    re.I,
)
_LINE: Final = regex(
    rf"^(?:请|把|将|让)*{_IN}(?:把|将)?{_WORDS}(?:这[几句个]?[个字]?字?)?(?:单独|另外?|独立|要|得)*(?:(?:放|起|占|成|换|排|写)(?:到|在|成)?(?:新的?)?(?:一|下一?|第二|另一?)行|换行|一行)(?:显示|放)?(?:吧)?$"
    rf"|^(?:please\s)?(?:put|move|have|set)\s(?P<words_en>{BLANK}+)\s(?:on|to|onto|in)\s(?:its\sown|a\s(?:new|separate|second)|the\s(?:next|second))\sline\W*$",
    re.I,
)
_ONE_PIECE: Final = regex(
    rf"^(?:请|帮我|也)*(?P<only>只要?|仅|单独)?(?:把|将|让|给)?{_IN}(?:把|将)?{_WORDS}(?(only)(?:这[几两三四]?个字)?|[这那][几两三四]?个字)(?:的?颜色|字号)?(?:要|都|再)?(?:改|换|变|放大|加大|大|小|缩小|标|用)[^，。]{{0,8}}$",
    re.I,
)
_TWO_LINES: Final = regex(
    r"^(?:请|把|将|让)*标题(?:分|拆|排|写|放)成?[两2二]行(?:显示|放)?(?:吧)?$|^(?:please\s)?(?:split|break|put|set)\s(?:the\s)?title\s(?:in|into|on|over)\s(?:two|2)\slines\W*$",
    re.I,
)
_PARTS: Final = regex(r"([，,、；;]\s*|\s+)")
_LOOKS: Final = regex(
    r"字体?|颜色|[红黄金白黑蓝绿橙粉紫]色|[大小]一?[点些]|放大|缩小|加大"
    r"|\b(?:bigger|larger|smaller|colou?r|font|in\s(?:red|yellow|gold|white|blue|green))\b",
    re.I,
)
_POINTED_AT: Final = regex(r"^(?:第\d+条字幕|caption\s\d+)", re.I)
"""What "it" and 字体 have become where a caption was spoken of before."""
_NAMES_TEXT: Final = regex(r"标题|字幕|片尾|\b(?:title|captions?|end\scard)\b", re.I)


def read_text_pieces(clause: Clause, there: Situation) -> Reading | None:
    """Read a clause that moves, removes or sets apart one piece of a caption or of the title."""
    if _TWO_LINES.match(clause.text) and (title := _in_two(there.title_words)):
        return Reading((SetTitle(title),))
    if _ONE_PIECE.match(clause.text) and (said := _looks_alike(clause, there)):
        return said
    for pattern, change in ((_PUT, _moved), (_GONE, _without), (_LINE, _apart)):
        if match := pattern.match(clause.text):
            words = _said(match, clause)
            made = _changed(words, match, change, there)
            return Reading((made,)) if made else None
    return None


def read_line_looks(clause: Clause, operations: Sequence[Operation], there: Situation) -> Reading | None:
    """Say that both lines of a title look alike, where one was set apart right before."""
    last = operations[-1] if operations else None
    if not isinstance(last, SetTitle | SetCaption) or "\n" not in last.text or clause.texts:
        return None
    before = there.title_words if isinstance(last, SetTitle) else there.caption_words[last.index]
    same = re.sub(r"\s", "", last.text) == re.sub(r"\s", "", before)
    said = _POINTED_AT.sub("", clause.text)
    if not same or not _LOOKS.search(clause.text) or _NAMES_TEXT.search(said):
        return None
    return _one_look(there)


def _looks_alike(clause: Clause, there: Situation) -> Reading | None:
    """Say so where some words of a text alone are to look different: 只把“八折”改成黄色."""
    match = _ONE_PIECE.match(clause.text)
    words = _said(match, clause) if match else ""
    texts = (there.title_words, there.end_words, *there.caption_words)
    part = any(words in one and words != one for one in texts) and words not in texts
    return _one_look(there) if match and part and _LOOKS.search(clause.text) else None


def _one_look(there: Situation) -> Reading:
    return Reading(
        says=there.say(
            "One text has one size and one colour: “title bigger”, “caption 1 yellow”.",
            "一条文字只能有一种大小和颜色，这部分没有改：可以说“标题大一点”“第1条字幕黄色”。",
        )
    )


def _said(match: re.Match[str], clause: Clause) -> str:
    """The piece that is named, in quotation marks or without."""
    named = match.groupdict()
    words = named.get("words") or named.get("words_en") or ""
    return clause.texts[0].words if BLANK in words and len(clause.texts) == 1 else words


def _changed(
    words: str, match: re.Match[str], change: Callable[[_Row, int, bool], str], there: Situation
) -> Operation | None:
    """The change of the one text that has such a piece; None where none has, or several have."""
    captions = [(SetCaption(i, ""), one) for i, one in enumerate(there.caption_words)]
    texts: list[tuple[SetCaption | SetTitle, str]] = [(SetTitle(""), there.title_words), *captions]
    rows = [(write, _Row.of(text)) for write, text in texts if text]
    found = [(write, row) for write, row in rows if row.pieces.count(words) == 1 and len(row.pieces) > 1]
    if len(found) != 1:
        return None
    write, row = found[0]
    named = match.groupdict()
    text = change(row, row.pieces.index(words), bool(named.get("first") or named.get("first_en")))
    return replace(write, text=text)


@dataclass(frozen=True)
class _Row:
    """The pieces of a text, and what stands between them."""

    pieces: tuple[str, ...]
    between: tuple[str, ...]

    @classmethod
    def of(cls, text: str) -> _Row:
        parts = _PARTS.split(text.strip())
        return cls(tuple(parts[::2]), tuple(parts[1::2]))

    def joined(self, pieces: Sequence[str]) -> str:
        """Some of the pieces, in any order, with the signs of the row between them."""
        signs = [*self.between, ""][: len(pieces) - 1]
        return "".join(f"{one}{sign}" for one, sign in zip(pieces, [*signs, ""], strict=True))


def _moved(row: _Row, place: int, first: bool) -> str:
    rest = [*row.pieces[:place], *row.pieces[place + 1 :]]
    return row.joined([row.pieces[place], *rest] if first else [*rest, row.pieces[place]])


def _without(row: _Row, place: int, first: bool) -> str:
    return row.joined([*row.pieces[:place], *row.pieces[place + 1 :]])


def _apart(row: _Row, place: int, first: bool) -> str:
    before, after = row.pieces[:place], row.pieces[place + 1 :]
    lines = (row.joined(before) if before else "", row.pieces[place], row.joined(after) if after else "")
    return "\n".join(one for one in lines if one)


def _in_two(title: str) -> str:
    """A title on two lines, cut between two pieces next to its middle; "" where it is one piece."""
    cuts = [one for one in _PARTS.finditer(title)]
    if not cuts or "\n" in title:
        return ""
    cut = min(cuts, key=lambda one: abs(one.start() - len(title) / 2))
    return f"{title[: cut.start()]}\n{title[cut.end() :]}"

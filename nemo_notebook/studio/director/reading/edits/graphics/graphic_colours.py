"""Read the colour of a graphic; a chart has one, which its largest bar takes full and the others pale."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

from nemo_notebook.studio.director.operations import Operation, SetGraphicColor
from nemo_notebook.studio.director.operations.arguments import CHARTED
from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.edits.graphics.graphic_rows import OF_FILM, Graphic
from nemo_notebook.studio.director.reading.messages.situation import Reading, Situation
from nemo_notebook.studio.director.reading.terms import verbs

_COLOURS: Final = regex(
    r"\b(?:make|turn|paint|colou?r|give|put|set|have|should|want|show|change|in)\b|[改换变染涂标用弄]", re.I
)
_LARGEST: Final = regex(
    r"\b(?:highest|tallest|biggest|largest)\b|最[高大多长](?:的)?(?:那|一)?[根个项条块柱]|(?:最[高大多])(?:的)?那",
    re.I,
)
_BESIDE_COLOUR: Final = regex(
    r"\b(?:and|then|make|it|in|the|lines?|bars?|colou?r|with|to|be|is|should|please|slices?|all|chart|graph)\b|[折曲]?线条?|柱子?|图表?|颜色|统一|[用改换成为要是的都也把弄吧]|\W",
    re.I,
)
_LONGEST: Final = 60  # characters


def item_coloured(said: str, drawn: Sequence[Graphic], there: Situation) -> Reading | None:
    """Colour a chart for its largest bar and say what the others take; ask where another item is meant."""
    color = verbs.find_color(said) if len(said) <= _LONGEST and _COLOURS.search(said) else None
    if color is None or any(part.search(said) for part in OF_FILM[:6]):
        return None
    for one in drawn:
        place = _named(said, one) if one.drawing.kind in CHARTED else None
        if place is None:
            continue
        if one.drawing.kind == "bars" and place == _largest(one):
            return Reading((SetGraphicColor(one.index, color),), _others_paler(there))
        return Reading(says=one_colour(there))
    return None


def whole_coloured(said: str, one: Graphic) -> Iterator[Operation]:
    """Read "make the bars green", 柱子改成绿色."""
    color = verbs.find_color(said)
    named = re.search(
        rf"\b(?:{one.whole}|bars?|columns?|line|ring|slices?|numbers?|accent)\b|{one.whole_zh}|柱子|线条|(?<![\u4e00-\u9fff])[折曲]?线(?=[用改换要])|数字"
        rf"|image\s\#?{one.index + 1}\b|第{one.index + 1}张",
        said,
        re.I,
    )
    others = any(part.search(said) for part in OF_FILM[:6])
    if (
        color
        and named
        and not others
        and not re.search(r"background|背景|底色|[那这]根|\bthat\sbar\b", said, re.I)
    ):
        yield SetGraphicColor(one.index, color)


def names_largest(said: str) -> bool:
    """Whether a clause speaks of the largest item of a chart."""
    return bool(_LARGEST.search(said))


def only_coloured(said: str) -> str | None:
    """Return the colour that a clause names and nothing else: "in green", 线用绿色."""
    spans = verbs.color_spans(said)
    rest = f"{said[: spans[0][0]]} {said[spans[0][1] :]}" if len(spans) == 1 else said
    return spans[0][2] if len(spans) == 1 and not _BESIDE_COLOUR.sub("", rest) else None


def _named(said: str, one: Graphic) -> int | None:
    """The one item of a chart whose name stands in a clause."""
    if one.drawing.rows and names_largest(said):
        return _largest(one)
    found = [
        place
        for place, row in enumerate(one.drawing.rows)
        if (name := str(row.get("text") or "")) and re.search(_as_word(name), said, re.I)
    ]
    return found[0] if len(found) == 1 else None


def _as_word(name: str) -> str:
    return rf"\b{re.escape(name)}\b" if name.isascii() else re.escape(name)


def _largest(one: Graphic) -> int:
    values = [float(row.get("value") or 0) for row in one.drawing.rows]
    return values.index(max(values))


def _others_paler(there: Situation) -> str:
    return there.say("The other bars take a pale shade of it.", "其他柱子用它的浅色。")


def one_colour(there: Situation) -> str:
    """Say that the items of a chart have no colours of their own."""
    return there.say(
        "An item has no colour of its own: the chart has one, the largest value stands out."
        " Say “make the chart red” to colour it all.",
        "单独一项不能另设颜色：整张图表用一种颜色，最大的一项最醒目。可以说“图表改成红色”。",
    )

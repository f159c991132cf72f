"""Leave out of the words of a film what its chart shows: numbers told in a row, and what is left of them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.briefs.brief import Brief
from nemo_notebook.studio.director.reading.briefs.charts import Chart, named_by
from nemo_notebook.studio.director.reading.briefs.graphics import find_graphic
from nemo_notebook.studio.director.reading.messages.message import Message

_OPENING: Final = 6  # characters that tell where the row begins in a title
_CHART_ZH: Final = regex("图表?$")
_AT_END: Final = regex(r"\W*(?:\b(?:from|of|for|in|on|by)\b\W*)*$|[的，,：:\s]+$", re.I)


def without_drawn(brief: Brief, message: Message) -> Brief:
    """Return a brief without captions and a title that say what is drawn, its chart first if told first."""
    chart = brief.chart
    if chart is None:
        return brief
    heading = chart.title.casefold()
    captions = tuple(one for one in brief.captions if one.casefold() != heading and not _CHART_ZH.search(one))
    chart = replace(chart, leads=_leads(chart, captions, message.said))
    brief = replace(brief, captions=captions, chart=chart, title=_of_what(brief, message))
    if not chart.told:
        return brief
    title = brief.title
    if chart.tells(title) if title else not brief.topic or find_graphic(brief.topic):
        title = _AT_END.sub("", title.partition(chart.told[:_OPENING])[0]) or chart.title
    return replace(brief, title=title, captions=tuple(one for one in brief.captions if not chart.tells(one)))


def _of_what(brief: Brief, message: Message) -> str:
    """The title without the words for the chart, where it was not given."""
    title, chart = brief.title, brief.chart
    given = any(one.words == title for one in message.of_role("title"))
    return title if given or not chart or not _CHART_ZH.search(title) else named_by(title) or chart.title


def _leads(chart: Chart, captions: Sequence[str], said: str) -> bool:
    """Whether the last number of a chart stands before the first caption in a message."""
    last = said.find(chart.rows[-1][1])
    places = [said.casefold().find(one.casefold()) for one in captions]
    return bool(places) and 0 <= last < min(places)

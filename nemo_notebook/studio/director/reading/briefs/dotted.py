"""Hold the dots of a message's abbreviations while it is read as a brief, and write them in what was read.

Which dots those are is left to `terms.dots`.
"""

from __future__ import annotations

from dataclasses import replace

from nemo_notebook.studio.director.reading.briefs.brief import Brief
from nemo_notebook.studio.director.reading.messages.message import Message
from nemo_notebook.studio.director.reading.terms.dots import held, released


def with_dots_held(message: Message) -> Message:
    """Return a message in which no abbreviation ends a sentence; every place in it stays the same."""
    return replace(
        message,
        text=held(message.text),
        wishes=held(message.wishes),
        bare=held(message.bare),
        texts=tuple(replace(one, words=held(one.words)) for one in message.texts),
    )


def with_dots(brief: Brief) -> Brief:
    """Return a brief whose words have their dots again."""
    rows = tuple((released(name), released(shown)) for name, shown in brief.chart.rows) if brief.chart else ()
    return replace(
        brief,
        title=released(brief.title),
        captions=tuple(map(released, brief.captions)),
        action=released(brief.action),
        topic=released(brief.topic),
        quote=released(brief.quote),
        voice=released(brief.voice) if brief.voice else brief.voice,
        unshown=tuple(map(released, brief.unshown)),
        chart=replace(brief.chart, title=released(brief.chart.title), rows=rows) if brief.chart else None,
    )

"""Put a Chinese first message in the words that its readers know, one kind of wording after the other."""

from __future__ import annotations

from typing import Final

from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.messages.each_item_zh import without_each_items_wishes
from nemo_notebook.studio.director.reading.messages.edge_words_zh import with_named_edges
from nemo_notebook.studio.director.reading.messages.edges_told_zh import with_edges_told
from nemo_notebook.studio.director.reading.messages.names_each_zh import with_names_each
from nemo_notebook.studio.director.reading.messages.ordered_facts_zh import with_ordered_facts
from nemo_notebook.studio.director.reading.messages.plain_wishes_zh import with_plain_wishes
from nemo_notebook.studio.director.reading.messages.purposes_zh import without_purpose
from nemo_notebook.studio.director.reading.messages.shown_rows_zh import with_shown_rows
from nemo_notebook.studio.director.reading.messages.shown_zh import with_shown_words

_SHAPE: Final = regex(
    r"(?<=[，,。；;\s])(?P<shape>16[:：]9|9[:：]16|4[:：]5|1[:：]1)的(?:就行|就好|吧|尺寸|比例|画幅)?(?=\s*(?:[，,。；;\n]|$))"
)
"""A shape that a list of times could hold: 周六10:00，4:5的."""
_PARTS: Final = regex(
    r"(?P<before>[，,。；;\n])\s?(?:一共|总共|大概|要)?分(?:成|为)?[两二三四五六七八\d](?:个?阶段|个?环节|个?部分)[:：]\s?"
)
"""How many parts there are, before them: 分三个部分：可回收、厨余."""


def in_plain_chinese(text: str) -> str:
    """Return a first message whose orders are told in the one way."""
    text = _SHAPE.sub(r"\g<shape>画幅", with_plain_wishes(text))
    text = _PARTS.sub(r"\g<before>要点：", text)
    text = with_edges_told(with_names_each(without_purpose(text)))
    text = with_ordered_facts(with_shown_words(with_shown_rows(text)))
    return without_each_items_wishes(with_named_edges(text))

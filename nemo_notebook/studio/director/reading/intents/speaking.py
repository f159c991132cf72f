"""Tell whether a message is about the film that is there."""

from __future__ import annotations

from typing import Final

from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.edits.context.shades import read_shade
from nemo_notebook.studio.director.reading.edits.film.weather import read_weather
from nemo_notebook.studio.director.reading.edits.graphics.figures import figures_restated
from nemo_notebook.studio.director.reading.edits.graphics.graphic_rows import graphics_of
from nemo_notebook.studio.director.reading.edits.graphics.graphics import read_graphics
from nemo_notebook.studio.director.reading.edits.naming.references import with_references
from nemo_notebook.studio.director.reading.edits.naming.text_namings import with_texts_named
from nemo_notebook.studio.director.reading.edits.pictures.order_told import read_told_order
from nemo_notebook.studio.director.reading.edits.wishes import read_wish
from nemo_notebook.studio.director.reading.edits.words.retexting import read_retext
from nemo_notebook.studio.director.reading.messages.clauses import Clause, clauses_of
from nemo_notebook.studio.director.reading.messages.message import Message
from nemo_notebook.studio.director.reading.messages.situation import Situation
from nemo_notebook.studio.director.reading.terms import verbs
from nemo_notebook.studio.director.reading.terms.places import places_in

_SHORT: Final = 40  # characters
_STANDS: Final = regex(
    r"[前后]面|之[前后]|最[前后]|开头|结尾|第[一二三四五六\d]|提前|[往靠][前后]|顺序|位置|对调|换过来|反了"
)
_OF_A_BRIEF: Final = regex(
    r"秒|音乐|标题|字幕|旁白|视频|影片|短片|[配做拍]|风格|[日夕]阳|日[出落]|清晨|黄昏|傍晚|夜|[雪雨]"
)
"""What tells of a whole film beside its scenes."""
_OF_THE_FILM: Final = (read_graphics, read_retext, read_shade, read_wish)
"""Readers of what only a film that is there can have."""


def speaks_of_film(message: Message, there: Situation) -> bool:
    """Whether a message is about the film that is there: it names a file, or begins with a plain wish."""
    clauses = clauses_of(message)
    named = [with_references(one, there) for one in clauses]
    if any(one.text != clause.text for one, clause in zip(named, clauses, strict=True)):
        return True
    if with_texts_named(message, there) is not message or read_told_order(message, there):
        return True
    if _tells_where_scenes_stand(message, there):
        return True
    if figures_restated(message, there) or _names_item(message, there):
        return True
    if named and (read_weather(named[0], there) or _names_place(named[0], there)):
        return True
    first = next((found for read in _OF_THE_FILM if named and (found := read(named[0], there))), None)
    return bool(first and first.operations)


def _tells_where_scenes_stand(message: Message, there: Situation) -> bool:
    """Whether a few words place scenes that are all shown: 群山应该在大海前面."""
    if len(message.text) > _SHORT or not _STANDS.search(message.text) or _OF_A_BRIEF.search(message.text):
        return False
    scenes = there.scenes_in(message.text)
    return bool(scenes) and all(there.showing(one) for one in scenes)


def _names_item(message: Message, there: Situation) -> bool:
    """Whether a few words name an item of a chart that the film shows: 数据有误：三月应为28万."""
    names = [str(row.get("text") or "") for one in graphics_of(there) for row in one.drawing.rows]
    return len(message.text) <= _SHORT and any(len(one) > 1 and one in message.text for one in names)


def _names_place(clause: Clause, there: Situation) -> bool:
    """Whether a clause is about a picture by its place: "third scene should be a beach"."""
    return bool(verbs.PICTURES.search(clause.text) and places_in(clause.text, len(there.pictures)))

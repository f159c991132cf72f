"""Complete the title and captions that were found with what they leave out: heading, brand, who, where."""

from __future__ import annotations

from typing import Final

from nemo_notebook.studio.director.reading.briefs.besides import (
    name_told,
    with_besides,
    with_brand,
    with_heading,
    with_kind,
)
from nemo_notebook.studio.director.reading.briefs.borne_names import with_bearer
from nemo_notebook.studio.director.reading.briefs.brief import Brief
from nemo_notebook.studio.director.reading.briefs.leading import with_lead
from nemo_notebook.studio.director.reading.briefs.proper_names import with_names_told
from nemo_notebook.studio.director.reading.messages.message import Message
from nemo_notebook.studio.director.reading.messages.topic import as_title

_SHORT_MS: Final = 8_000  # a film below has no time for more than its name


def completed(
    title: str,
    captions: tuple[str, ...],
    brief: Brief,
    message: Message,
    *,
    said: str,
    named: str,
    given: bool,
    action: str,
) -> tuple[str, tuple[str, ...]]:
    """Return a title and captions with what the brief names beside them.

    Args:
        title: "" for none.
        captions: without what people are to do.
        brief: what was read already.
        message: all words.
        said: the wishes, with the names that were taken out of them, without remnants.
        named: the wishes with those names.
        given: whether the title was, so that it stays as it is.
        action: what people are to do.
    """
    topic = as_title(brief.topic, brief.language)
    long = (brief.duration_ms or _SHORT_MS) >= _SHORT_MS
    title, captions = with_heading(title, captions, said)
    title, captions = with_brand(title, captions, message, topic=topic)
    title, captions = with_besides(title, captions, named, topic=brief.topic)
    title, captions = with_bearer(
        title, captions, message.wishes, topic=brief.topic, sells=brief.promo and long
    )
    title, captions = with_kind(title, captions, said, name=name_told(said), topic=brief.topic, given=given)
    if given:
        captions = with_lead(title, captions, said)
    if not (captions or brief.promo) or brief.foreign:
        return title, captions
    shown = [title or topic, *captions, action, *(one.words for one in message.texts)]
    return with_names_told(title, captions, message.wishes, topic=topic, shown=shown, given=given)

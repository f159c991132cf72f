"""Keep the lines of photos for the photos: one for each, 每张配一句话：….

What else is told in a line of its own ends the film.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.briefs.brief import Brief
from nemo_notebook.studio.director.reading.briefs.weak_titles import strong
from nemo_notebook.studio.director.reading.messages.message import Message

_FOR_EACH: Final = regex(
    r"每一?[张幅][^，。：:\n]{0,8}?(?:一句|一行|一段|文字|字幕|文案|说明|配文|标题|[一个]卖点)[^，。：:\n]{0,4}[:：](?P<list>[^。\n]+)"
    r"|\b(?:one|a)\s(?:line|caption|sentence|text)\s(?:for|per|under|on|to|with)\s(?:each|every|photo|picture)[^:.\n]{0,24}:\s*(?P<list_en>[^.\n]+)"
    r"|\b(?:each|every)\s(?:one|photo|picture|image)?\s?(?:with|has|gets)\s(?:one|a|its\sown)\s(?:line|caption|sentence)[^:.\n]{0,12}:\s*(?P<list_each>[^.\n]+)",
    re.I,
)
_LISTED: Final = regex(r"[，；;]")
"""What ends a list whose items stand between 、."""
_LONGEST_END: Final = 40  # characters


def with_photo_lines(brief: Brief, message: Message) -> Brief:
    """Return a brief with as many captions as photos where each was given its own; the rest ends the film."""
    said = _FOR_EACH.search(message.said)
    photos = len(brief.media)
    if not said or photos < 2:
        return brief
    listed = next(filter(None, said.groups()))
    if len(brief.captions) <= photos:
        items = tuple(one.strip() for one in _LISTED.split(listed)[0].split("、"))
        lost = len(items) == photos and all(items) and not any(one.quoted for one in message.texts)
        title = "" if brief.title in said[0] else strong(brief.title)
        return replace(brief, captions=items, title=title) if lost and brief.captions != items else brief
    listed = listed.casefold()
    lines = tuple(one for one in brief.captions if one.casefold() in listed)
    rest = [one for one in brief.captions if one not in lines]
    if len(lines) != photos or brief.action or len(rest) > 1 or len(rest[0]) > _LONGEST_END:
        return brief
    return replace(brief, captions=lines, action=rest[0])

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
_PICTURE_EACH: Final = regex(
    r"\b(?:one|an?|its\sown|a\s(?:different|new|separate))\s(?:picture|scene|image|shot|background|slide|screen)\s(?:for|per|to|behind|with)\s(?:each|every)\b|\b(?:each|every)\s(?:one|word|line|stage|step|sentence|fact|point|item|caption)?\s?(?:on|with|has|gets|needs)\s(?:its\sown|one|an?|a\s(?:different|new|separate))\s(?:picture|scene|image|shot|background)\b"
    r"|\b(?:on|under|over|with)\s(?:each|every)\s(?:picture|scene|image|shot)\s(?:one|a|its\sown)\s(?:line|caption|sentence|word|text)\b"
    r"|每[个句条步行]?(?:话|字幕|要点)?(?:各|都)?(?:配|用|一)一?[张个幅](?:不同的?)?(?:图|画面|场景|背景)|一[句行条]话?一[张个幅](?:图|画面|场景)",
    re.I,
)
_MOST_PICTURES: Final = 8
_LISTED: Final = regex(r"[，；;]")
"""What ends a list whose items stand between 、."""
_LONGEST_END: Final = 40  # characters


def with_picture_each(brief: Brief, message: Message) -> Brief:
    """Return a brief with as many pictures as captions where each is to have its own."""
    if brief.media or brief.script or not brief.subjects or not _PICTURE_EACH.search(message.bare):
        return brief
    brief = replace(brief, captions=tuple(one for one in brief.captions if not _PICTURE_EACH.match(one)))
    count = len(brief.captions)
    if brief.storyboard or not max(1, len(brief.subjects) - 1) < count <= _MOST_PICTURES:
        return brief
    subjects = tuple(brief.subjects[place * len(brief.subjects) // count] for place in range(count))
    return replace(brief, subjects=subjects, storyboard=True)


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

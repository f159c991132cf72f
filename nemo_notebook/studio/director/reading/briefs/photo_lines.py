"""Keep the lines of photos for the photos: one for each, 每张配一句话：….

What else is told in a line of its own ends the film.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from nemo_notebook.models.quantities import read_number
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
_NTH_PHOTO: Final = regex(
    r"(?:第\s?(?P<nth>[一二三四五六七八九十\d]{1,2})|(?P<last>最后一))[张幅个格页](?:图片?|照片|相片|画面)?(?:[上下]面?|的?[字文]幕?|里|底下|下方|上方)?(?:就|要|请|的)*"
    r"(?:写[上着]?|配[上文字]*|加[上字]*|放[上]?|打[上]?|用|是|上写|的?(?:字幕|文字|文案|配文)(?:是|为|写)?)?(?:一?[句行](?:话|字)?)?\s?[:：]?\s?$"
)
_PICTURE_EACH: Final = regex(
    r"\b(?:one|an?|its\sown|a\s(?:different|new|separate))\s(?:picture|scene|image|shot|background|slide|screen)\s(?:for|per|to|behind|with)\s(?:each|every)\b|\b(?:each|every)\s(?:one|word|line|stage|step|sentence|fact|point|item|caption)?\s?(?:on|with|has|gets|needs)\s(?:its\sown|one|an?|a\s(?:different|new|separate))\s(?:picture|scene|image|shot|background)\b"
    r"|\b(?:on|under|over|with)\s(?:each|every)\s(?:picture|scene|image|shot)\s(?:one|a|its\sown)\s(?:line|caption|sentence|word|text)\b"
    r"|每[个句条步行]?(?:话|字幕|要点)?(?:各|都)?(?:配|用|一)一?[张个幅](?:不同的?)?(?:图|画面|场景|背景)|一[句行条步]话?一[张个幅](?:图|画面|场景|镜头)",
    re.I,
)
_TOLD_EACH: Final = "一句话一个画面"
"""As `item_rows_zh` words it."""
_MOST_PICTURES: Final = 8
_LISTED: Final = regex(r"[，；;]")
"""What ends a list whose items stand between 、."""
_LONGEST_END: Final = 40  # characters


def with_picture_each(brief: Brief, message: Message) -> Brief:
    """Return a brief with as many pictures as captions where each is to have its own."""
    if _TOLD_EACH in message.bare:
        brief = replace(brief, captions=tuple(one for one in brief.captions if _TOLD_EACH not in one))
    if brief.media or brief.script or not brief.subjects or not _PICTURE_EACH.search(message.bare):
        return brief
    brief = replace(brief, captions=tuple(one for one in brief.captions if not _PICTURE_EACH.match(one)))
    count = len(brief.captions)
    if brief.storyboard or not max(1, len(brief.subjects) - 1) < count <= _MOST_PICTURES:
        return brief
    subjects = tuple(brief.subjects[place * len(brief.subjects) // count] for place in range(count))
    return replace(brief, subjects=subjects, storyboard=True)


def _placed(message: Message, photos: int) -> dict[int, str]:
    """The quoted words of each photo that was named by its place: 第一张写“…”，第二张写“…”."""
    placed: dict[int, str] = {}
    for one in message.texts:
        given = one.quoted or one.role == "caption"
        said = _NTH_PHOTO.search(message.bare[: one.start]) if given else None
        place = (photos if said["last"] else round(read_number(said["nth"]))) if said else 0
        if 0 < place <= photos:
            placed.setdefault(place - 1, one.words)
    return placed


def _with_placed(brief: Brief, message: Message) -> Brief | None:
    """A brief whose photos bear the words that name their place; None where other words are captions too."""
    photos = len(brief.media)
    placed = _placed(message, photos)
    if photos < 2 or ([*placed] == [photos - 1] and not message.of_role("caption")):
        return None  # what only the last of them bears ends the film
    told = {*placed.values()}
    if not (told & {*brief.captions, brief.title, brief.action} and told >= {*brief.captions}):
        return None
    called = brief.title in told or _NTH_PHOTO.search(brief.title)
    return replace(
        brief,
        captions=tuple(placed.get(one, "") for one in range(photos)),
        title="" if called else brief.title,
        action="" if brief.action in told else brief.action,
    )


def with_photo_lines(brief: Brief, message: Message) -> Brief:
    """Return a brief with as many captions as photos where each was given its own; the rest ends the film."""
    if placed := _with_placed(brief, message):
        return placed
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

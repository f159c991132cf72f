"""Say the fields of a JSON object as somebody would say them: {"duration": 10, "title": "Hi"}."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from typing import Any, Final

from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.messages.condensing import is_chinese

_OBJECT: Final = regex(r"\A\s*```\w*\s*\n(?P<inside>.*?)\n?\s*```\s*\Z|\A\s*(?P<bare>\{.*\})\s*\Z", re.S)
_LENGTHS: Final = ("duration", "length", "duration_s", "seconds", "时长", "长度")
_SHAPES: Final = ("aspect", "aspect_ratio", "aspectratio", "ratio", "format", "orientation", "比例", "画幅")
_TITLES: Final = ("title", "headline", "标题")
_CAPTIONS: Final = ("captions", "caption", "subtitles", "texts", "lines", "字幕")
_MUSIC: Final = ("music", "soundtrack", "音乐", "配乐")
_TOPICS: Final = (
    "prompt",
    "description",
    "topic",
    "subject",
    "about",
    "brief",
    "text",
    "主题",
    "描述",
    "内容",
)
_SOUNDS: Final = {"true": "with music", "false": "no music", "none": "no music", "": ""}
_SOUNDS_ZH: Final = {"true": "配音乐", "false": "不要音乐", "none": "不要音乐", "": ""}
_KNOWN: Final = (_LENGTHS, _SHAPES, _TITLES, _CAPTIONS, _MUSIC, _TOPICS)


def fields_of(message: str) -> Mapping[str, Any] | None:
    """Return the fields of a JSON object that is the whole message; None for any other message."""
    if not (found := _OBJECT.match(message)):
        return None
    try:
        made = json.loads(found["inside"] or found["bare"] or "")
    except (ValueError, RecursionError):
        return None
    return {_name(name): value for name, value in made.items()} if isinstance(made, dict) else None


def unknown_fields(fields: Mapping[str, Any]) -> tuple[str, ...]:
    """Return the names of fields that say nothing a film has."""
    known = {one for group in _KNOWN for one in group}
    return tuple(name for name, value in fields.items() if name not in known or not _is_plain(value))


def said_in_words(fields: Mapping[str, Any], *, has_film: bool) -> str:
    """Return the fields in words: a first message, or a follow-up; "" where no film has one of them."""
    length, shape, title, captions, music, topic = (_given(fields, group) for group in _KNOWN)
    if not (length or shape or title or captions or music or (topic and not has_film)):
        return topic
    if is_chinese("".join((title, captions, topic))):
        return _in_chinese(length, shape, title, captions, music, "" if has_film else topic, has_film)
    sound = _SOUNDS.get(music.lower(), music if "music" in music.lower() else f"{music} music")
    if has_film:
        length = f"make it {length} seconds" if _is_number(length) else length and f"make it {length}"
        row = [length, shape and f"switch to {shape}", title and f"change the title to “{title}”"]
        return ", ".join(filter(None, [*row, captions and f"change the captions to {captions}", sound]))
    length = f"{length}-second" if _is_number(length) else length
    head = " ".join(filter(None, ("Make a", length, "video", topic and f"about {topic}")))
    row = [head, shape, title and f"with the title “{title}”", captions and f"captions: {captions}", sound]
    return ", ".join(filter(None, row))


def _in_chinese(
    length: str, shape: str, title: str, captions: str, music: str, topic: str, has_film: bool
) -> str:
    length = f"{length}秒" if _is_number(length) else length
    sound = _SOUNDS_ZH.get(music.lower(), music if "音乐" in music else f"{music}音乐")
    rows = captions.replace("”, “", "”、“")
    if has_film:
        row = [length and f"改成{length}", shape and f"换成{shape}", title and f"标题改成“{title}”"]
        return "，".join(filter(None, [*row, rows and f"字幕换成{rows}", sound]))
    head = f"做一个{length}的视频" if length else "做一个视频"
    row = [
        head,
        shape,
        topic and f"主题是{topic}",
        title and f"标题“{title}”",
        rows and f"字幕：{rows}",
        sound,
    ]
    return "，".join(filter(None, row))


def _name(written: str) -> str:
    return written.strip().lower().replace("-", "_").replace(" ", "_")


def _is_number(written: str) -> bool:
    return written.replace(".", "", 1).isdecimal()


def _is_plain(value: Any) -> bool:
    rows = value if isinstance(value, list) else [value]
    return all(isinstance(one, str | int | float) for one in rows)


def _given(fields: Mapping[str, Any], group: tuple[str, ...]) -> str:
    """The value of a field in words; captions each in quotation marks."""
    value = next((fields[one] for one in group if one in fields and _is_plain(fields[one])), "")
    rows = [_flat(one) for one in (value if isinstance(value, list) else [value])]
    marked = [f"“{one}”" for one in rows] if group is _CAPTIONS else rows
    return ", ".join(one for one, row in zip(marked, rows, strict=True) if row)


def _flat(value: str | float) -> str:
    if isinstance(value, float):
        return f"{value:g}"
    return " ".join(str(value).split()).replace("“", "").replace("”", "")

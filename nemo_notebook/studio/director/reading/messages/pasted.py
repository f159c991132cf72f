"""Tell what was pasted that is not said to anybody: fields of JSON, pages of HTML, errors, coded files."""

from __future__ import annotations

import html
import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final, Literal

from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.messages.condensing import is_chinese

Kind = Literal["json", "html", "error", "coded", ""]

_FENCE: Final = regex(r"\A\s*```\w*\s*\n(?P<inside>.*?)\n?\s*```\s*\Z|\A\s*(?P<bare>\{.*\})\s*\Z", 16)
_LONGEST_JSON: Final = 200_000
_TAG: Final = regex(r"</?[a-zA-Z][a-zA-Z0-9]{0,15}(?:\s[^<>]{0,400})?/?>|<!(?:doctype|--)[^>]{0,200}>", 2)
_CLOSING: Final = regex(
    r"</(?:p|div|span|h[1-6]|a|li|ul|ol|body|html|head|title|td|tr|table|b|i|em|strong|section)>", 2
)
_SCRIPT: Final = regex(
    r"<(?P<tag>script|style)\b[^>]{0,400}>[^<]*(?:<(?!/(?:script|style))[^<]*)*</(?P=tag)>", 2
)
_FEWEST_TAGS: Final = 3
_ERROR: Final = regex(
    r"^\s*Traceback \(most recent call last\):\s*$|^\s+File \"[^\"\n]{1,300}\", line \d+", 8
)
_ERROR_LINE: Final = regex(
    r"^\s*(?:Traceback \(most recent call last\):|File \"[^\"\n]*\", line \d+.*|[\w.]+(?:Error|Exception|Interrupt|Warning)\b.*"
    r"|\s{4,}\S.*|[~^\s]+|During handling of .*|The above exception .*)$"
)
_CODED: Final = regex(
    r"(?:data:[\w/+.-]{3,60};base64,)?(?<![\w:/.+-])(?=[A-Za-z0-9+/=_-]{0,40}[A-Z])[A-Za-z0-9+/_-]{48,}={0,2}(?![\w:/.])"
)
_FEWEST_CODED: Final = 200
"""Characters of a coded file; fewer may be a key that somebody shows."""
_SAYS: Final = regex(r"[^\W\d_]{2}|[\u3400-\u9fff]")
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
_KNOWN: Final = (_LENGTHS, _SHAPES, _TITLES, _CAPTIONS, _MUSIC, _TOPICS)


@dataclass(frozen=True, slots=True)
class Pasted:
    """What a message says once what was pasted into it is read.

    Attributes:
        words: the message in words; "" where nothing is left that says anything.
        kind: what was pasted; "" for nothing of the kind.
        unread: names of fields that no film has.
    """

    words: str
    kind: Kind = ""
    unread: tuple[str, ...] = ()


def read_pasted(message: str, *, has_film: bool) -> Pasted:
    """Return a message with what was pasted into it in words.

    Args:
        message: as it was typed or pasted.
        has_film: whether fields are to change a film that is there.
    """
    fields = _fields(message)
    if fields is not None:
        return _of_fields(fields, message, has_film=has_film)
    if len(_CLOSING.findall(message)) >= _FEWEST_TAGS:
        plain = html.unescape(_TAG.sub("\n", _SCRIPT.sub("", message)))
        lines = [" ".join(one.split()) for one in plain.splitlines()]
        return _said("\n".join(filter(None, lines)), "html")
    if _ERROR.search(message):
        lines = [one for one in message.splitlines() if not _ERROR_LINE.match(one)]
        return _said("\n".join(lines).strip(), "error")
    coded = sum(len(one[0]) for one in _CODED.finditer(message))
    return _said(_CODED.sub("", message).strip(), "coded") if coded >= _FEWEST_CODED else Pasted(message)


def is_bare_page(message: str) -> bool:
    """Whether a page was pasted with no word, or only a lead, of what is to be done with it."""
    return message.partition("<")[0].strip()[-1:] in ("", ":", "：")


def _said(words: str, kind: Kind) -> Pasted:
    return Pasted(words if _SAYS.search(words) else "", kind)


def _fields(message: str) -> Mapping[str, Any] | None:
    """The fields of a JSON object that is the whole message; None for any other message."""
    if len(message) > _LONGEST_JSON or not (found := _FENCE.match(message)):
        return None
    try:
        made = json.loads(found["inside"] or found["bare"] or "")
    except (ValueError, RecursionError):
        return None
    return {str(name): value for name, value in made.items()} if isinstance(made, dict) else None


def _of_fields(fields: Mapping[str, Any], message: str, *, has_film: bool) -> Pasted:
    named = {name.strip().lower().replace("-", "_").replace(" ", "_"): name for name in fields}
    known = {one for group in _KNOWN for one in group}
    given = [_given(fields, named, group) for group in _KNOWN]
    unread = tuple(name for one, name in named.items() if one not in known or not _plain(fields[name]))
    if not any(given):
        return Pasted("", "json", unread)
    texts = " ".join(filter(None, (given[2], given[3], given[5])))
    phrases = _phrases(given, chinese=is_chinese(texts), has_film=has_film)
    return Pasted(phrases, "json", unread)


def _plain(value: Any) -> bool:
    return isinstance(value, str | int | float | bool) or (
        isinstance(value, list) and all(isinstance(one, str | int | float) for one in value)
    )


def _given(fields: Mapping[str, Any], named: Mapping[str, str], group: tuple[str, ...]) -> str:
    """The value of a field in words; several of one field each in quotation marks."""
    value = next((fields[named[one]] for one in group if one in named and _plain(fields[named[one]])), "")
    if group is _CAPTIONS:
        rows = value if isinstance(value, list) else [value]
        said = [_flat(one) for one in rows if str(one).strip()]
        return ", ".join(f"“{one}”" for one in said)
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, list):
        return ", ".join(map(_flat, value))
    return f"{value:g}" if isinstance(value, int | float) else _flat(value)


def _flat(value: Any) -> str:
    return " ".join(str(value).split()).replace("“", "").replace("”", "")


def _phrases(given: list[str], *, chinese: bool, has_film: bool) -> str:
    """The fields as somebody would say them."""
    length, shape, title, captions, music, topic = given
    length = f"{length} {'秒' if chinese else 'seconds'}" if length.replace(".", "", 1).isdigit() else length
    sound = {"yes": "with music", "no": "no music", "": ""}.get(
        music, music if "music" in music.lower() else f"{music} music"
    )
    sound_zh = {"yes": "配音乐", "no": "不要音乐", "": ""}.get(music, f"{music}的音乐")
    if chinese:
        rows = captions.replace(", ", "、")
        if has_film:
            row = [
                f"改成{length}" * bool(length),
                f"换成{shape}" * bool(shape),
                f"标题改成“{title}”" * bool(title),
            ]
            return "，".join(filter(None, [*row, f"字幕换成{rows}" * bool(rows), sound_zh]))
        row = [
            f"{length}的视频" if length else "一个视频",
            shape,
            topic and f"主题是{topic}",
            title and f"标题“{title}”",
        ]
        return "做" + "，".join(filter(None, [*row, rows and f"字幕：{rows}", sound_zh]))
    if has_film:
        row = [
            length and f"make it {length}",
            shape and f"switch to {shape}",
            title and f"change the title to “{title}”",
        ]
        return ", ".join(filter(None, [*row, captions and f"change the captions to {captions}", sound]))
    head = f"Make a video{topic and f' about {topic}'}"
    row = [head, length, shape, title and f"title “{title}”", captions and f"captions: {captions}", sound]
    return ", ".join(filter(None, row))

"""Decide what the text of a cell asks for, before anything is sent: a command or a message.

A command is recognised by all of its words, not by one (see `english` and `chinese`); all else is a message.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final, Literal

from nemo_notebook.models.measures import find_resolution, wanted_aspect
from nemo_notebook.text.chinese import chinese_kind, chinese_upload
from nemo_notebook.text.english import english_kind, english_upload

Kind = Literal["export", "credits", "status", "upload", "message"]

_HEAD: Final = 240  # characters within which a command must end
_SEPARATOR: Final = re.compile(
    r"\s*(?:(?P<then>[,;.!]?\s*\b(?:and\s+then|then|after\s+that|afterwards)\b|[,，;；。]?\s*(?:然后|接着"
    r"|之后|随后|再(?!次)|並且|并且|并))"
    r"|(?P<loose>\s*\n+\s*|[;；。]|[.!](?=\s)|,\s*and\b|,|，|\s\band\b))\s*(?:also\s|please\s)?",
    re.I,
)
_EDIT: Final = re.compile(
    r"\s*(?:please\s+)?(?:make|add|change|remove|delete|trim|cut|crop|set|turn|lower|raise|swap|replace|put"
    r"|speed|slow|mute|use"
    r"|switch|give|create|generate|shorten|extend|drop|rename|translate|fade|reduce|increase|move|insert"
    r"|build|tell|show)\b"
    r"|\s*(?:把|将|加|添|改|换|删|去掉|做|调|剪|缩|延|静音|生成|用|配|放|变|裁|设|替换|降|提高|翻译|告诉"
    r"|插入|给)",
    re.I,
)
_BARE: Final = re.compile(
    r"\W*(?:(?:please|now|ok|okay)\W+)*(?:export|download|render|save|upload|import)\W*$", re.I
)
_REFERS: Final = re.compile(r"\b(?:it|this|them|the|my)\b", re.I)
_FORMAT: Final = re.compile(r"(?<![A-Za-z0-9])(mp4|mov|gif|webm|avi|mkv)(?![A-Za-z0-9])", re.I)
_PATH: Final = re.compile(
    r"[\"“']([^\"”'\n]+\.\w{2,4})[\"”']|((?:~|\.{1,2})?/[^\s,，;]+|[A-Za-z0-9_./~-]*[A-Za-z0-9_-]\.(?:mp4"
    r"|mov|webm|gif|mkv|avi))",
    re.I,
)
_SOURCE: Final = re.compile(
    r"[\"“']([^\"”'\n]+\.\w{2,4})[\"”']|(https?://[^\s,，;]+|(?:~|\.{1,2})?/[^\s,，;]+"
    r"|[A-Za-z0-9_./~*-]*[A-Za-z0-9_*-]\.(?:mp4|mov|avi|webm|mkv|jpe?g|png|gif|webp|mp3|wav|m4a"
    r"|aac)(?![A-Za-z0-9]))",
    re.I,
)


@dataclass(frozen=True, slots=True)
class ExportOptions:
    """How a film is wanted.

    Attributes:
        aspect: "9:16" and the like, None where not said.
        short_side_px: 1080 for "1080p", None where not said.
        path: the file it is to go to, None where not said.
        format: "mp4", "gif", …, None where not said.
    """

    aspect: str | None = None
    short_side_px: int | None = None
    path: str | None = None
    format: str | None = None


@dataclass(frozen=True, slots=True)
class Intent:
    """What a text asks for.

    Attributes:
        kind: "export", "credits", "status", "upload" or "message".
        options: for an export.
        rest: what remains to be sent as a message after an upload or export, "" where nothing does.
        paths: for an upload, the files and addresses named in the text.
    """

    kind: Kind
    options: ExportOptions = ExportOptions()
    rest: str = ""
    paths: tuple[str, ...] = ()


def route(text: str, *, attached: bool = False) -> Intent:
    """Decide what a text asks for.

    Args:
        text: what the person wrote, English or Chinese.
        attached: whether files come with it: then it is an upload, unless it is a command.
    """
    whole = text.strip()
    kind = _command(whole) if len(whole) <= _HEAD else None
    if kind == "export":
        return Intent("export", _export_options(whole))
    if kind == "credits" or kind == "status":
        return Intent(kind)
    return _upload(whole, attached) or _export_first(whole) or Intent("message")


def _command(text: str) -> Literal["export", "credits", "status"] | None:
    kind = chinese_kind(text) if _has_han(text) else english_kind(text)
    return "export" if kind == "export" else "credits" if kind == "credits" else "status" if kind else None


def _asks_upload(text: str) -> bool:
    return chinese_upload(text) if _has_han(text) else english_upload(text)


def _has_han(text: str) -> bool:
    return bool(re.search(r"[\u4e00-\u9fff]", text))


def _upload(text: str, attached: bool) -> Intent | None:
    if len(text) <= _HEAD and _asks_upload(text):
        return Intent("upload", paths=_sources(text))
    for head, rest, _ in _splits(text):
        if _asks_upload(head) and not (_BARE.match(head) and not _REFERS.search(rest)):
            return Intent("upload", rest=rest, paths=_sources(head))
    return Intent("upload", rest=text) if attached else None


def _export_first(text: str) -> Intent | None:
    for head, rest, firm in _splits(text):
        follows = _EDIT.match(rest) and (firm or not _BARE.match(head) or bool(_REFERS.search(rest)))
        if follows and _command(head) == "export":
            return Intent("export", _export_options(head), rest)
    return None


def _splits(text: str) -> Iterator[tuple[str, str, bool]]:
    """Yield each way to cut the text in two at a comma or the like; the last says whether it was "then"."""
    for match in _SEPARATOR.finditer(text[:_HEAD]):
        head, rest = text[: match.start()].strip(), text[match.end() :].strip()
        if head and rest:
            yield head, rest, bool(match["then"])


def _export_options(text: str) -> ExportOptions:
    path = _PATH.search(text)
    named = (path[1] or path[2]) if path else None
    words = text.replace(named, " ") if named else text
    aspect, resolution = wanted_aspect(words), find_resolution(words)
    kind = _FORMAT.search(words) or (_FORMAT.search(named) if named else None)
    return ExportOptions(
        aspect=aspect.value if aspect else None,
        short_side_px=resolution.value if resolution else None,
        path=named,
        format=kind[1].lower() if kind else None,
    )


def _sources(text: str) -> tuple[str, ...]:
    return tuple(match[1] or match[2] for match in _SOURCE.finditer(text))

"""How a segment is called in words, and what can be done with it in words at a backend.

The local studio reads sentences by rule: only what it understands exactly is offered there. Another backend
is spoken to as a person would.
"""

from __future__ import annotations

from typing import Final, Literal

from nemo_notebook.models.draft import Draft, Segment, Track
from nemo_notebook.models.reading import mapping, number, whole

Ability = Literal["time", "start", "hold", "trim", "order", "text", "volume", "delete", "duplicate", "split"]
"""A thing that can be done with a segment: `time` says from when to when it shows, `start` only from when
(its length is its own), `hold` sets its length and moves what follows, `trim` shows another stretch of a
clip, `order` gives it another place in its row, `split` cuts it in two."""

Language = Literal["en", "zh"]
"""What the sentences are said in."""
SHORTEST_MS: Final = 200
"""What each piece of a split picture lasts at least."""
_QUOTES: Final = (("“", "”"), ('"', '"'), ("「", "」"), ("«", "»"))
SHOWN_CHARS: Final = 500
"""Longest name that travels to the browser."""
_NAME_CHARS: Final = 80
_SOUNDS: Final = ("music", "voice")
_NAMES: Final[dict[Language, dict[str, str]]] = {
    "en": {
        **{
            "picture": "picture {}",
            "title": "the title",
            "end card": "the end card",
            "caption": "caption {}",
        },
        **{"music": "the music", "voice": "the voice-over"},
    },
    "zh": {
        **{"picture": "第{}个画面", "title": "标题", "end card": "片尾文字", "caption": "第{}条字幕"},
        **{"music": "音乐", "voice": "旁白"},
    },
}


def quoted(text: str) -> str:
    """Return words in quotes that do not occur in them; only the curly ones hold line breaks."""
    lines = "\n".join(kept for line in text.splitlines() if (kept := " ".join(line.split())))
    for left, right in _QUOTES[: 1 if "\n" in lines else None]:
        if left not in lines and right not in lines:
            return f"{left}{lines}{right}"
    return f"“{lines.replace('“', '‘').replace('”', '’')}”"


def shown_name(segment: Segment) -> str:
    """Return what a segment is called on the timeline."""
    return (segment.text or segment.name or segment.source or "")[:SHOWN_CHARS]


def referred(draft: Draft, track: int, index: int, language: Language = "en") -> str:
    """Return what a person would call a segment: "picture 2", "the title", "caption 3", 第3条字幕."""
    row = draft.tracks[track]
    segment = row.segments[index]
    names = _NAMES[language]
    if row.kind == "video" and track == _first_video(draft):
        return names["picture"].format(index + 1)
    if row.kind == "text" and row.id == "title":
        return names["end card" if segment.style == "end_card" else "title"]
    if row.kind == "text" and row.id == "captions":
        return names["caption"].format(index + 1)
    if row.kind == "audio" and row.id in _SOUNDS:
        return names[row.id]
    return _any_english(row, segment) if language == "en" else _any_chinese(row, segment)


def abilities(draft: Draft, track: int, index: int, *, local: bool) -> tuple[Ability, ...]:
    """Return what can be done with a segment at a backend, in words that it understands."""
    row = draft.tracks[track]
    segment = row.segments[index]
    if row.kind == "video" and (not local or row.id == "video"):
        return _of_picture(row, segment, local=local)
    if not local:
        return _of_any(row, segment)
    if row.kind == "audio" and row.id in _SOUNDS and len(row.segments) == 1:
        return _of_sound(row, segment)
    return ("time", "text", "delete") if row.kind == "text" and row.id in ("title", "captions") else ()


def source_span_ms(segment: Segment) -> tuple[int, int] | None:
    """Return which stretch of its file a clip shows, on the file's own clock; None for what is no clip."""
    meta = mapping(segment.wire.get("m"))
    begin, end = whole(meta.get("in")), whole(meta.get("out"))
    return (begin, end) if begin is not None and end is not None and end > begin >= 0 else None


def speed(segment: Segment) -> float:
    """Return how fast a clip runs, 1 for its own speed."""
    return number(mapping(segment.wire.get("m")).get("speed")) or 1.0


def _of_picture(row: Track, segment: Segment, *, local: bool) -> tuple[Ability, ...]:
    several = len(row.segments) > 1
    found: dict[Ability, bool] = {
        "hold": True,
        "trim": source_span_ms(segment) is not None,
        "order": several,
        "volume": segment.volume is not None,
        "delete": several or not local,
        "duplicate": True,
        "split": segment.duration_ms >= 2 * SHORTEST_MS,
    }
    return tuple(name for name, possible in found.items() if possible)


def _of_sound(row: Track, segment: Segment) -> tuple[Ability, ...]:
    timed: tuple[Ability, ...] = (
        ("time",) if row.id == "music" else ("start",)
    )  # a voice is as long as its words
    loud: tuple[Ability, ...] = ("volume",) if segment.volume is not None else ()
    return (*timed, *loud, "delete")


def _of_any(row: Track, segment: Segment) -> tuple[Ability, ...]:
    text: tuple[Ability, ...] = ("text",) if row.kind == "text" else ()
    loud: tuple[Ability, ...] = ("volume",) if segment.volume is not None else ()
    return ("time", *text, *loud, "delete", "duplicate")


def _first_video(draft: Draft) -> int:
    return next((place for place, row in enumerate(draft.tracks) if row.kind == "video"), -1)


def _any_english(row: Track, segment: Segment) -> str:
    noun = {"text": "the text", "audio": "the sound", "video": "the picture"}.get(row.kind, "the segment")
    where = f" on the track {quoted(row.name)}," if row.name else ""
    return f"{noun}{where} {_named(segment) or f'at {segment.start_ms / 1000:g} s'}"


def _any_chinese(row: Track, segment: Segment) -> str:
    noun = {"text": "文字", "audio": "声音", "video": "画面"}.get(row.kind, "片段")
    where = f"轨道{quoted(row.name)}上的" if row.name else ""
    return f"{where}{noun}{_named(segment) or f'（第{segment.start_ms / 1000:g}秒）'}"


def _named(segment: Segment) -> str:
    name = (segment.text or segment.name)[:_NAME_CHARS]
    return quoted(name) if name.strip() else ""

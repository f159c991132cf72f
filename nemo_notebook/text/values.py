"""How values are written in the lines that tell of changes: short, on one line, with their units."""

from __future__ import annotations

import json
import re
from typing import Final

from nemo_notebook.models.draft import Segment, seconds
from nemo_notebook.text.wording import Wording

_LONGEST: Final = 60  # characters of a value


def written(value: object, words: Wording) -> str:
    """Return any value of the wire as it is shown; None reads as "none"."""
    if value is None:
        return words.name("none")
    return shortened(value if isinstance(value, str) else json.dumps(value, ensure_ascii=False, default=str))


def toned(tone: object, words: Wording) -> str:
    """Return a tone in the person's language, "none" for none."""
    return words.name(tone) if tone and isinstance(tone, str) else written(tone, words)


def shortened(said: str) -> str:
    """Return words on one line, an ellipsis where they were cut."""
    line = re.sub(r"\s+", " ", said).strip()
    return line if len(line) <= _LONGEST else line[: _LONGEST - 1].rstrip() + "…"


def quoted(said: str) -> str:
    """Return words that stand in the picture, in quotes."""
    return f"“{shortened(said)}”"


def called(segment: Segment, kind: str) -> str:
    """Return what a person calls a segment: the words it shows, else its name."""
    if kind == "text" and segment.text:
        return quoted(segment.text)
    return shortened(segment.name or segment.source or "untitled")


def span(segment: Segment) -> str:
    """Return when a segment is seen or heard."""
    return f"({seconds(segment.start_ms)}-{seconds(segment.end_ms)}s)"


def lengths(before_ms: int, after_ms: int) -> tuple[str, str]:
    """Return two lengths so that they read as different."""
    told = f"{seconds(before_ms)}s", f"{seconds(after_ms)}s"
    return told if told[0] != told[1] else (f"{before_ms} ms", f"{after_ms} ms")


def percent(times: float | None) -> str:
    """Return a factor as a percentage; None is the usual one."""
    return f"{round((1 if times is None else times) * 100, 1):g}%"

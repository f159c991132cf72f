"""Times, sizes, volumes and names of backends as a person reads them. Numbers and units never part."""

from __future__ import annotations

import unicodedata
from typing import Final

from nemo_notebook.models.draft import seconds
from nemo_notebook.outputs.labels import noun, said
from nemo_notebook.outputs.markup import cut

NBSP: Final = "\u00a0"
"""Keeps a number and its unit on one line."""
_MINUTE_MS: Final = 60_000
_LONGEST_MS: Final = 3_600_000_000  # a thousand hours; a hostile draft may say more


def clock(ms: float) -> str:
    """Write a time as a clock does: `0:04`, `1:12`, `10:00:00`; parts of a second are dropped."""
    minutes, second = divmod(int(min(max(0, ms), _LONGEST_MS) // 1000), 60)
    hours, minute = divmod(minutes, 60)
    return f"{hours}:{minute:02}:{second:02}" if hours else f"{minute}:{second:02}"


def moment(ms: float) -> str:
    """Write a place in a film: seconds below a minute (`2.5`), a clock with tenths above (`1:12.5`)."""
    if ms < _MINUTE_MS:
        return seconds(ms)
    tenth = int(ms % 1000) // 100
    return clock(ms) + (f".{tenth}" if tenth else "")


def length(ms: float) -> str:
    """Write a length: `20 s`, `2.5 s`, `1:12`."""
    return moment(ms) + (f"{NBSP}{said('s')}" if ms < _MINUTE_MS else "")


def span(start_ms: float, end_ms: float) -> str:
    """Write from when to when: `0–2.5 s`, `0:55–1:12`."""
    if end_ms < _MINUTE_MS:
        return f"{moment(start_ms)}–{moment(end_ms)}{NBSP}{said('s')}"
    return f"{clock(start_ms) if start_ms < _MINUTE_MS else moment(start_ms)}–{moment(end_ms)}"


def took(elapsed_s: float) -> str:
    """Write how long something took: `12.4 s`, `1:12`; nothing takes less than `0.1 s`."""
    return f"{max(0.1, elapsed_s):.1f}{NBSP}{said('s')}" if elapsed_s < 60 else clock(elapsed_s * 1000)


def percent(fraction: float) -> str:
    """Write a fraction as `35%`, as answers do; what is out of all reason stops at 0 and at 1000%."""
    return f"{round(100 * min(10.0, max(0.0, fraction)))}%"


def file_size(size_bytes: int) -> str:
    """Write a size as file managers do: `840 kB`, `3.4 MB`."""
    if size_bytes < 1_000_000:
        return f"{max(1, round(size_bytes / 1000))}{NBSP}kB"
    return f"{size_bytes / 1e6:.1f}{NBSP}MB"


def count(number: int, what: str) -> str:
    """Write a number with its noun: `1 track`, `3 tracks`."""
    return f"{number:,}{NBSP}{noun(what, number)}"


def credits(number: float) -> str:
    """Write credits: `1 credit`, `2.5 credits`."""
    return f"{number:,.10g}{NBSP}{noun('credit', number)}"


def backend_name(backend: str) -> str:
    """Name a backend: `local studio`, `hosted backend`, or its address."""
    return {"local": "local studio", "hosted": "hosted backend", "": ""}.get(backend, cut(backend))


def columns(text: str) -> int:
    """Return how many columns a text takes: wide characters take two, combining marks none."""
    wide = sum(unicodedata.east_asian_width(one) in "WF" for one in text)
    return len(text) + wide - sum(unicodedata.combining(one) > 0 for one in text)

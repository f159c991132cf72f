"""The times of day and the tones that scenes come in, and how the catalog lists its words."""

from __future__ import annotations

from typing import Final

TIMES: Final = ("dawn", "day", "sunset", "night")
TONES: Final = ("neutral", "warm", "cool", "cinematic", "playful", "calm", "vivid", "dark")


def words(listed: str) -> tuple[str, ...]:
    """Return the words of a list that is written with commas."""
    return tuple(listed.split(", "))

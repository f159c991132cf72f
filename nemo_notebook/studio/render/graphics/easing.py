"""How things move: curves from 0 to 1 that start at once and settle softly."""

from __future__ import annotations


def progress(now_ms: float, start_ms: float, length_ms: float) -> float:
    """Return how far something has come, 0..1, that begins at `start_ms` and takes `length_ms`."""
    return min(1.0, max(0.0, (now_ms - start_ms) / length_ms))


def settle(at: float) -> float:
    """Return `at` eased: fast at first, then slower and slower."""
    return 1.0 - (1.0 - at) ** 4


def smooth(at: float) -> float:
    """Return `at` eased at both ends."""
    return at * at * (3 - 2 * at)

"""A draft of another backend: no ids, two video tracks, sounds that are neither music nor voice."""

from __future__ import annotations

from typing import Any

FOREIGN: dict[str, Any] = {
    "d": 12_000,
    "t": [
        {
            "tt": 0,
            "sg": [
                {"s": 0, "d": 4000, "m": {"name": "city", "in": 1000, "out": 5000, "volume": 0.8}},
                {"s": 4000, "d": 4000, "m": {"name": "sea"}},
                {"s": 8000, "d": 4000, "m": {"name": "wood"}},
            ],
        },
        {"tt": 1, "m": {"name": "FX"}, "sg": [{"s": 2500, "d": 500, "m": {"name": "whoosh", "volume": 0.5}}]},
        {"tt": 7, "sg": [{"s": 0, "d": 3000, "m": {"text": "Urban Dreams"}}]},
        {"tt": 0, "m": {"name": "B-roll"}, "sg": [{"s": 1000, "d": 1000, "m": {"name": "bird"}}]},
        {"tt": 42, "sg": [{"s": 0, "d": 1000}]},
    ],
}

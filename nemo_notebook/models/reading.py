"""Read loosely typed JSON: numbers that come as text, keys that go by several names."""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import Any, Final

_EXACT: Final = 2**53
"""Up to here a whole number stays what it is as a float."""


def number(value: object) -> float | None:
    """Return a finite number from a number or numeric text, else None; booleans are no numbers."""
    if isinstance(value, bool) or value is None:
        return None
    if isinstance(value, (int, float, str)):
        try:
            found = float(value)
        except (ValueError, OverflowError):
            return None
        return found if math.isfinite(found) else None
    return None


def whole(value: object) -> int | None:
    """Return a number rounded to a whole one, else None."""
    if type(value) is int and -_EXACT <= value <= _EXACT:
        return value
    found = number(value)
    return None if found is None else round(found)


def text(value: object) -> str | None:
    """Return non-empty text as it is, else None."""
    return value if isinstance(value, str) and value.strip() else None


def pick(source: object, *names: str) -> Any:
    """Return the first of `names` that `source` holds with a value, else None."""
    if isinstance(source, Mapping):
        for name in names:
            if source.get(name) is not None:
                return source[name]
    return None


def mapping(value: object) -> dict[str, Any]:
    """Return a dict as it is, anything else as an empty one."""
    return value if isinstance(value, dict) else {}


def items(value: object) -> list[Any]:
    """Return a list as it is, anything else as an empty one."""
    return value if isinstance(value, list) else []

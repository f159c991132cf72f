"""Keep the lists that are asked for again and again; each caller gets one of its own."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache, wraps
from typing import Any, ParamSpec, TypeVar

Given = ParamSpec("Given")
One = TypeVar("One")


def remembered(most: int) -> Callable[[Callable[Given, list[One]]], Callable[Given, list[One]]]:
    """Return a decorator that keeps what a function returned for its last arguments, `most` of them."""

    def keeping(function: Callable[Given, list[One]]) -> Callable[Given, list[One]]:
        def settled(*args: Any, **named: Any) -> tuple[One, ...]:
            return tuple(function(*args, **named))

        kept: Callable[..., tuple[One, ...]] = lru_cache(maxsize=most)(settled)

        @wraps(function)
        def listed(*args: Given.args, **named: Given.kwargs) -> list[One]:
            return list(kept(*args, **named))

        return listed

    return keeping

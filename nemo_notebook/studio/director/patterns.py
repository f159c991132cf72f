"""Regular expressions that are compiled when they are first tried, not when they are written down.

The director knows some 3,800 ways of saying something. Compiling them all takes five times as long as loading
everything else; a film and its first edit try a third. The studio makes the others ready while
it rests.
"""

from __future__ import annotations

import re
from collections import deque
from typing import Any, Final, cast

_MADE: Final = (
    "search", "match", "fullmatch", "finditer", "findall", "split", "sub", "subn", "groups", "groupindex",
)  # fmt: skip


class _Regex:
    """What `re.compile` returns, made when it is used; from then on its methods are the pattern's own."""

    def __init__(self, pattern: str, flags: int) -> None:
        self.pattern, self.flags = pattern, flags

    def __getattr__(self, name: str) -> Any:
        if name not in _MADE:
            raise AttributeError(name)
        self.make()
        return self.__dict__[name]

    @property
    def made(self) -> bool:
        return _MADE[0] in self.__dict__

    def make(self) -> None:
        compiled = re.compile(self.pattern, self.flags)
        self.__dict__.update({one: getattr(compiled, one) for one in _MADE})

    def __eq__(self, other: object) -> bool:
        return self.pattern == other.pattern if isinstance(other, _Regex | re.Pattern) else NotImplemented

    def __hash__(self) -> int:
        return hash(self.pattern)

    def __repr__(self) -> str:
        return f"regex({self.pattern!r})"


_WRITTEN: Final[deque[_Regex]] = deque()
"""Those that may not have been made yet."""


def regex(pattern: str, flags: int = 0) -> re.Pattern[str]:
    """Return a regular expression that is compiled at its first use, to be written at the top of a module.

    A match knows its pattern by `==`, not by `is`. Functions of `re` do not take it: it has its own methods.

    Args:
        pattern: as `re` has it; what is wrong with it shows at its first use.
        flags: as `re` has them.
    """
    written = _Regex(pattern, flags)
    _WRITTEN.append(written)
    return cast("re.Pattern[str]", written)


def any_of(*said: str) -> re.Pattern[str]:
    """Return what matches any of several ways of saying something, in capitals or not."""
    return regex("|".join(f"(?:{one})" for one in said), re.I)


def make_ready(most: int) -> int:
    """Compile up to so many that nothing has tried yet, in the order written; return how many it were.

    Raises:
        re.error: one of them is no regular expression.
    """
    made = 0
    while made < most and _WRITTEN:
        one = _WRITTEN.popleft()
        if not one.made:
            one.make()
            made += 1
    return made

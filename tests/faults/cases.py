"""The table of faults: every call, phase and kind that can be, each once, and where it matters for good."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from tests.faults.proxy import Fault

CALLS: Final = (
    *("token", "session", "upload", "state before", "balance"),
    *("run_sse", "state after", "submit", "poll", "download"),
)
_BREAKS: Final = ("reset", "close", "stall")
_REPLACED: Final = ("502", "503", "504", "page", "empty", "garbage")
_KINDS: Final = {
    "half sent": _BREAKS,
    "before": (*_BREAKS, *_REPLACED),
    "after": (*_BREAKS, *_REPLACED),
    "middle": (*_BREAKS, "slow", "duplicate", "garbage", "cut"),
    "end": _BREAKS,
    "head": ("too long", "too short"),
}
_WITH_BODY: Final = ("upload", "run_sse", "submit")
# What is worth trying again and again; a message goes out once, for it there is no other time.
_FOR_GOOD: Final = {
    *(("before", kind) for kind in ("reset", "stall", "502", "page", "empty")),
    *(("middle", kind) for kind in ("close", "garbage", "duplicate")),
    *(("head", kind) for kind in _KINDS["head"]),
}


def table() -> Iterator[Fault]:
    """Yield every case."""
    for call in CALLS:
        for phase, kinds in _KINDS.items():
            if phase == "half sent" and call not in _WITH_BODY:
                continue
            for kind in kinds:
                yield Fault(call, phase, kind)
                if (phase, kind) in _FOR_GOOD and call != "run_sse":
                    yield Fault(call, phase, kind, always=True)

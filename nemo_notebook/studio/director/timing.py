"""Divide time into whole milliseconds: fair shares, limited shares, transitions that fit."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from nemo_notebook.studio.director.drafts import meta, with_meta
from nemo_notebook.studio.director.plan import Wire

DISSOLVE_MS: Final = 500
SHORTEST_PICTURE_MS: Final = 200


def allot(total_ms: int, weights: Sequence[int], limits: Sequence[int | None]) -> list[int]:
    """Divide a time by weights, none above its limit.

    Returns:
        Whole ms; their sum is `total_ms`, or less where all limits together are less.
    """
    given: dict[int, int] = {}
    while True:
        open_ones = [i for i in range(len(weights)) if i not in given]
        rest = total_ms - sum(given.values())
        portions = dict(zip(open_ones, _shares(rest, [weights[i] for i in open_ones]), strict=True))
        full = {i: limit for i in open_ones if (limit := limits[i]) is not None and portions[i] > limit}
        if not full:
            return [{**given, **portions}[i] for i in range(len(weights))]
        given |= full


def equal_shares(total_ms: int, count: int) -> list[int]:
    """Divide a time into equal whole parts."""
    return _shares(total_ms, [1] * count)


def _shares(total: int, weights: Sequence[int]) -> list[int]:
    whole, done, shares, last = sum(weights) or 1, 0, [], 0
    for weight in weights:
        done += weight
        shares.append(round(total * done / whole) - last)
        last += shares[-1]
    return shares


def lay_end_to_end(pictures: Sequence[Wire]) -> list[Wire]:
    """Return picture segments one after the other from 0, their transitions no longer than fits."""
    laid: list[Wire] = []
    start = 0
    for picture in pictures:
        shortest = min(picture["d"], laid[-1]["d"] if laid else 0)
        placed = picture if picture["s"] == start else {**picture, "s": start}
        laid.append(_fit_transition(placed, shortest // 3))
        start += picture["d"]
    return laid


def _fit_transition(picture: Wire, longest_ms: int) -> Wire:
    transition = meta(picture).get("transition")
    if not isinstance(transition, dict):
        return picture
    if longest_ms < 1:
        return with_meta(picture, transition=None)
    wanted = transition.get("d")
    if isinstance(wanted, int) and wanted <= longest_ms:
        return picture
    return with_meta(picture, transition={**transition, "d": longest_ms})

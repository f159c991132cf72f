"""Read a sentence that says nothing but how long the whole film is to be, and in which shape.

As with pictures, it is read only where each of its words is known (see `sentence_signs`).
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from nemo_notebook.models.aspects import ASPECTS, is_known_shape
from nemo_notebook.models.durations import find_durations
from nemo_notebook.models.quantities import narrow, read_number
from nemo_notebook.studio.director.canvas import nearest_aspect
from nemo_notebook.studio.director.drafts import canvas, length_ms
from nemo_notebook.studio.director.operations import HoldPicture, Operation, SetAspect
from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.edits.context.focus import topic_of_last
from nemo_notebook.studio.director.reading.edits.film.length import to_length
from nemo_notebook.studio.director.reading.messages.message import Message
from nemo_notebook.studio.director.reading.messages.options import Options
from nemo_notebook.studio.director.reading.messages.situation import Situation
from nemo_notebook.studio.director.reading.plain.sentence_signs import Sign, kinds_of, row_of, spelt
from nemo_notebook.studio.director.reading.terms.shape_sentence_words import (
    ANEW,
    ASKS,
    CHINESE,
    ENGLISH,
    NUMBERS,
    WORD_SHAPES,
)
from nemo_notebook.studio.director.timing import SHORTEST_PICTURE_MS

_LONGEST: Final = 140  # characters
_FACTORS: Final = {"2": 2.0, "3": 3.0, "h": 0.5}
_SHAPES: Final = "rw"
"""Shapes: in numbers, and by a word for a tall, a wide or an even one."""
_ASKS: Final = regex(ASKS, re.I)
_ANEW: Final = regex(ANEW, re.I)
_EXTRA: Final = regex(r"\b(?:more|extra|additional)\b", re.I)
_OVER: Final = regex(
    r"(?:it|that|this)\b.*\b(?:over|done|finished|through|end|stop|finish)\s(?:after|in|by)\b", re.I
)
"""Said of what changed last, where that is a part of the film."""
_FULL: Final = regex(r"\b(?:an?\s|one\s)?(?:full|whole|entire)\s(?P<unit>minute|30\sseconds)\b", re.I)
_CLOCK: Final = regex(r"(?<![\d:.])(?P<minutes>\d{1,2}):(?P<seconds>[0-5]\d)(?![\d:.])")
_TO_THAT: Final = regex(
    r"[,.;]?\s(?:(?:and|so|please|then)\s)*(?:stretch|extend|cut|trim|shorten|lengthen|get|bring|fit|make|set|adjust)\s(?:the\s(?:whole\s)?(?:film|video|clip|movie)|it)"
    r"(?:\s(?:down|up|out))?\s(?:to|into|at|within)\s(?:that|this)(?:\slength|\slimit|\sslot)?[\s.!]*$",
    re.I,
)
"""What fits the film to a length that was told."""
_STEP_MS: Final = 500
_TIMES_SHORTER: Final = 3
"""A film that becomes so many times shorter is hardly meant where only its time is spoken of."""


def read_shape_sentence(message: Message, there: Situation) -> tuple[Operation, ...]:
    """Return what a sentence of the film's length and shape alone asks for; () for any other."""
    text = narrow(message.text.strip())
    if message.texts or message.options != Options() or there.shelf.fresh or not 0 < len(text) <= _LONGEST:
        return ()
    if _ASKS.search(text) or _ANEW.search(text) or (_OVER.match(text) and topic_of_last(there)):
        return ()
    if to_that := _to_that(text, there):
        return to_that
    words = spelt(CHINESE if message.language == "zh" else ENGLISH)
    told = row_of(text, measures_in(text), words, _sign)
    if any(one.kind == "again" for one in told) and (held := _held_last(there)):
        return _held_less(held, told, there)
    row = [replace(one, kind="W") if one.kind == "again" else one for one in told if one.kind != "J"]
    if any(one.kind == "?" for one in row):
        return ()
    kept = _kept(row)
    shaped, timed = _shaped(kept, there), _timed(kept, row, there)
    return () if shaped is None or timed is None else (*shaped, *timed)


def _held_last(there: Situation) -> HoldPicture | None:
    """The last change, where it was of how long one picture is shown, with which 再剪2秒 goes on."""
    held = [one for one in there.last if isinstance(one, HoldPicture)]
    return held[0] if len(held) == 1 else None


def _held_less(held: HoldPicture, told: Sequence[Sign], there: Situation) -> tuple[Operation, ...]:
    """The picture that was cut before, cut once more; () where the sentence says anything else."""
    if kinds_of(told, without="J&") != "again-T":
        return ()
    ms = int(there.pictures[held.index]["d"]) - round(next(one.amount for one in told if one.kind == "T"))
    return (HoldPicture(held.index, ms),) if ms >= SHORTEST_PICTURE_MS else ()


def _to_that(text: str, there: Situation) -> tuple[Operation, ...]:
    """The length of which was spoken before: "the slot is 24 seconds, so stretch the film to that"."""
    said = _TO_THAT.search(text)
    told = find_durations(text[: said.start()]) if said else []
    return to_length(told[0].value, there).operations if len(told) == 1 else ()


def measures_in(text: str) -> dict[int, tuple[int, Sign]]:
    """Return the lengths of time in a text, by where they begin."""
    found = {
        one.start(): (one.end(), Sign("T", amount=60_000 if one["unit"].lower() == "minute" else 30_000))
        for one in _FULL.finditer(text)
    }
    for clock in _CLOCK.finditer(text):
        if not is_known_shape(clock[0]):
            ms = int(clock["minutes"]) * 60_000 + int(clock["seconds"]) * 1000
            found[clock.start()] = (clock.end(), Sign("T", amount=ms))
    for one in find_durations(text):
        extra = _EXTRA.search(text, one.start, one.end)
        found[one.start] = (one.end, Sign("Y" if extra else "T", amount=one.value))
    return found


def _sign(kind: str, said: re.Match[str]) -> Sign:
    if kind == "r":
        across, down = (NUMBERS.get(said[part].lower(), said[part]) for part in ("across", "down"))
        ratio = f"{across}:{down}"
        return Sign("r", name=ratio) if ratio in ASPECTS else Sign("?")
    if kind == "px":
        return _of_pixels(int(said["width"]), int(said["height"]))
    if kind in WORD_SHAPES:
        return Sign("w", name=kind)
    if kind == "time":
        return Sign("L", name=kind)
    if kind == "stage":
        return Sign("J")
    return Sign(kind, amount=1000 * read_number(said["n"].lower()) if kind == "n" else _FACTORS.get(kind, 0))


def _of_pixels(width: int, height: int) -> Sign:
    ratio = nearest_aspect(width, height)
    across, _, down = ratio.partition(":")
    return Sign("r", name=ratio) if width * int(down) == height * int(across) else Sign("?")


def _kept(row: Sequence[Sign]) -> list[Sign]:
    """The row without what is turned down, before it or behind it in the same clause."""
    kept = list[Sign]()
    refused = False
    for one in row:
        if one.kind == "N":
            refused = True
        elif one.kind in "Cc":
            _drop_last(kept, "Tn" if one.kind == "c" else _SHAPES)
        elif refused and one.kind in f"Tn{_SHAPES}":
            kept.append(Sign("x"))
            refused = False
        else:
            refused = refused and one.kind != "&"
            kept.append(one)
    return kept


def _drop_last(kept: list[Sign], kinds: str) -> None:
    """Take what a complaint speaks of out of its clause."""
    for at in range(len(kept) - 1, -1, -1):
        if kept[at].kind == "&":
            return
        if kept[at].kind in kinds:
            kept[at] = Sign("x")
            return


def _shaped(kept: Sequence[Sign], there: Situation) -> tuple[Operation, ...] | None:
    """The shape that is asked for; () for none, None where two are."""
    told = [one for one in kept if one.kind in _SHAPES]
    if not told:
        return ()
    now = nearest_aspect(*canvas(there.draft))
    by_kind = {kind: {one.name for one in told if one.kind == kind} for kind in "rw"}
    ratios = by_kind["r"] if len(by_kind["r"]) == 1 else by_kind["r"] - {now}
    words = (
        by_kind["w"]
        if len(by_kind["w"]) == 1
        else {one for one in by_kind["w"] if now not in WORD_SHAPES[one]}
    )
    if len(ratios) > 1 or len(words) > 1:
        return None
    if ratios:
        ratio = next(iter(ratios))
        return (SetAspect(ratio),) if all(ratio in WORD_SHAPES[one] for one in words) else None
    name = next(iter(words), "")
    return (SetAspect(WORD_SHAPES[name][0]),) if name else None


def _timed(kept: Sequence[Sign], row: Sequence[Sign], there: Situation) -> tuple[Operation, ...] | None:
    """The length that is asked for; () for none, None where it is not clear which."""
    told = [one for one in kept if one.kind in "TYn"]
    factors = [one for one in kept if one.kind in _FACTORS]
    if not told and not factors:
        return None if any(one.kind in "+-Ay" for one in kept) else ()
    if not _of_film(row, there):
        return None
    now = length_ms(there.draft)
    if factors:
        ms = round(now * factors[0].amount / _STEP_MS) * _STEP_MS
        return to_length(ms, there).operations or None if len(factors) == 1 and not told else None
    if [one.kind for one in told] == ["T", "n"] and told[0].amount == now:  # 20秒改15
        told = [replace(told[1], kind="T")]
    if len(told) > 1:
        told = [one for one in told if one.kind != "n" and one.amount != now]
    if told and {(one.kind, one.amount) for one in told} == {("T", told[-1].amount)}:
        told = told[-1:]  # 压到16秒以内，就16秒整
    if len(told) != 1 or (told[0].kind == "n" and not _speaks_of_time(row)):
        return None
    kinds = kinds_of(kept, without="xWLC")
    wanted_ms = _wanted_ms(kinds, told[0].amount, now, chinese=there.language == "zh")
    if _TIMES_SHORTER * wanted_ms < now and not _of_film([one for one in row if not one.name], there):
        return None
    return to_length(round(wanted_ms), there).operations or None


def _of_film(row: Sequence[Sign], there: Situation) -> bool:
    """Whether a length is the film's: the film is named, or how long it is now."""
    now = length_ms(there.draft)
    return any(one.kind in "WL" or (one.kind == "T" and one.amount == now) for one in row)


def _speaks_of_time(row: Sequence[Sign]) -> bool:
    return any(one.kind in "TYL+-" for one in row)


def _wanted_ms(kinds: str, amount: float, now: float, *, chinese: bool) -> float:
    """How long the film is to be; a length may say by how much it is to grow or to shrink. -1: not clear."""
    beside = "y?" if chinese else "y"
    grows = bool(re.search(rf"A[Tn]|Y(?!-)|y[Tn](?!-)|T\+|\+{beside}[Tn]", kinds)) and not re.search(
        "-y", kinds
    )
    shrinks = bool(re.search(rf"[TY]f|[TY]-|-{beside}[TYn]", kinds))
    if grows and shrinks or (not grows and not shrinks and re.search(r"[-+]T", kinds)):
        return -1
    return now + amount if grows else now - amount if shrinks else amount

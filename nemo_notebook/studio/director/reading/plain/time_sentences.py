"""Read a sentence that says nothing but when one text is seen: "the title half a second later", 标题停5秒.

As with pictures, it is read only where each of its words is known (see `sentence_signs`).
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from nemo_notebook.models.quantities import read_number
from nemo_notebook.studio.director.drafts import CAPTIONS, TITLE, is_end_card, length_ms, span
from nemo_notebook.studio.director.operations import Operation, SetTextTime, SetTitleTime
from nemo_notebook.studio.director.operations.wording import end_card_of
from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.messages.message import Message
from nemo_notebook.studio.director.reading.messages.options import Options
from nemo_notebook.studio.director.reading.messages.situation import Situation
from nemo_notebook.studio.director.reading.plain.complained_of import row_after_complaint
from nemo_notebook.studio.director.reading.plain.picture_moments import with_moments
from nemo_notebook.studio.director.reading.plain.sentence_signs import NAMED, Sign, row_of, spelt
from nemo_notebook.studio.director.reading.plain.texts_named import (
    Placed,
    asks,
    placed,
    texts_named,
    without_repeats,
)
from nemo_notebook.studio.director.reading.plain.times_before import with_time_before
from nemo_notebook.studio.director.reading.terms.time_sentence_words import CHINESE, ENGLISH

_LONGEST: Final = 120  # characters
_NUMBERS: Final = "@utByAfF1DMmWVq"
_CHANGES_NUMBER: Final = regex(
    r"\b(?:change|replace|swap|turn|correct)\s(?:the\s)?\d+\s(?:to|with|by|into|for)\s\d+(?!\s?s)|[:：]\s?(?-i:[A-Z])(?!.*\d\s?s(?:ec|econds?)?\b)|\b(?:film|video|movie|clip)(?:['’]s|\sis)\s(?:\w+\s)?too\s(?:short|long)\b",
    re.I,
)
"""A number of the words, or the length of the film, not when a text is seen."""
_MOVES: Final = regex(
    r"\b(?:move|put|bring|shift|push|slide|place)\b(?!.*\b(?:until|till?|keep|stay)\b)", re.I
)
_SHORTEST_MS: Final = 400
_STEP_MS, _LITTLE_MS = 2000, 1000
_LONGER, _TITLE_LONGER = 1.5, 1.6
_LONGEST_HELD_MS: Final = 10_000
_NEAR_MS: Final = 4000


@dataclass(frozen=True, slots=True)
class _Now:
    """When a text is seen: from, until, before what, on which track, and whether it ends the film."""

    begin: int
    end: int
    edge: int
    film: int
    last: bool

    @property
    def held(self) -> int:
        return self.end - self.begin


def read_text_times(message: Message, there: Situation) -> tuple[Operation, ...]:
    """Return what a sentence of one text and its time asks for; () for any other sentence."""
    text = message.text.strip()
    if message.options != Options() or there.shelf.fresh or not 0 < len(text) <= _LONGEST or asks(text):
        return ()
    if _CHANGES_NUMBER.search(text):
        return ()
    text = with_moments(with_time_before(text, there), there)
    words = spelt(CHINESE if message.language == "zh" else ENGLISH)
    row = row_of(text, texts_named(text, there), words, _sign)
    if not any(one.kind == NAMED for one in row):
        row = row_after_complaint(message, there, words, _sign)
    row = without_repeats(row, idle="J")
    named = [one for one in row if one.kind == NAMED]
    text_meant = placed(named[0].name, there) if len({one.name for one in named}) == 1 else None
    if text_meant is None:
        return ()
    now = _now(text_meant, there)
    told = [one for one in row if one.kind not in NAMED + "x"]
    others = text_meant.track == CAPTIONS and text_meant.index + 1 < len(there.caption_words)
    if any(one.kind == "E" for one in told) and (others or _MOVES.search(text)):
        return ()
    times = _told(told, now, text_meant)
    return (
        _timed(text_meant, now, times, vague=not any(one.kind in _NUMBERS for one in told)) if times else ()
    )


def _sign(kind: str, said: re.Match[str]) -> Sign:
    given = {key: value for key, value in said.groupdict().items() if value and not key.endswith("half")}
    half = any(key.endswith("half") and value for key, value in said.groupdict().items())
    amount = next(iter(given.values()), "")
    half = half or bool(re.search(r"s(?:ec|econd)?s? and a half", said[0], re.I))
    return Sign(kind, (), (_number(amount) if amount else 1.0 if kind in _NUMBERS else 0) + half / 2)


def _number(said: str) -> float:
    plain = re.sub(r"\s+", " ", said.lower()).removesuffix("个")
    if plain in ("a", "an"):
        return 1.0
    if plain == "one and a half":
        return 1.5
    return 0.5 if "half" in plain or plain == "半" else read_number(plain)


def _now(one: Placed, there: Situation) -> _Now:
    begin, end = span(one.segment)
    film, card = length_ms(there.draft), end_card_of(there.draft)
    edge = span(card)[0] if card and one.track == CAPTIONS else film
    return _Now(begin, end, edge, film, is_end_card(one.segment) and end == film)


def _told(row: Sequence[Sign], now: _Now, one: Placed) -> tuple[int, int] | None:
    """From when to when the text is to be seen; None where the row does not clearly say it."""
    kinds = "".join(sign.kind for sign in row if sign.kind != "&")
    numbers = [sign for sign in row if sign.kind in _NUMBERS]
    ms = [round(sign.amount * 1000) for sign in numbers]
    told = "".join(sign.kind for sign in numbers)
    ways = re.sub(f"[{re.escape(_NUMBERS)}]", "", kinds)
    if "E" in ways:
        return _to_the_end(ways, told, ms, now)
    if len(numbers) == 2:
        return _from_to(told, kinds, ms, now)
    if len(numbers) == 1:
        clauses = "".join(sign.kind for sign in row)
        apart = re.search(r"[+GH-][^&]*&.*D", clauses)  # "shorter, 2 seconds"
        told = "@" if "ta" in kinds else "d" if apart and not set(ways) & set("lez") else told  # 改到13秒出现
        if "z" in ways and re.search("[+GH-][^&]*&.*[D@]", clauses) and now.begin < ms[0] < now.film:
            told = "u"  # 短一点，14秒就收
        if re.search("[el][^&el]*&[^el&]*D", clauses):  # "too late, 11 s"
            told = "q" if abs(ms[0] - now.begin) <= _NEAR_MS else told
        return _by_one(told, ways, ms[0], now)
    return None if numbers else _vaguely(ways, now, one)


def _to_the_end(ways: str, told: str, ms: Sequence[int], now: _Now) -> tuple[int, int] | None:
    """Until the film ends, from the moment that is told or from where it begins now."""
    if set(ways) - {*"E+al0"} or ways.count("E") > 1 or ("0" in ways and told):
        return None
    if "0" in ways:
        return 0, now.film
    if not told:
        return now.begin, now.film
    return (ms[0], now.film) if told in ("@", "A", "D") and (told != "D" or "a" in ways) else None


def _from_to(told: str, kinds: str, ms: Sequence[int], now: _Now) -> tuple[int, int] | None:
    if told in ("@t", "@u") and "!" not in kinds:
        if re.search(r"[+-]", kinds):  # "extend it from 3 to 5 seconds"
            return (now.begin, now.begin + ms[1]) if ms[0] == now.held else None
        return ms[0], ms[1]
    if told in ("@f", "f@") and not re.search("[!lez]", kinds):
        start, held = ms if told == "@f" else ms[::-1]
        return start, start + held
    comes_and_goes = re.fullmatch("(a[@D]|[@D]a|@)(z[@D]|[@D]z)", kinds)
    return (ms[0], ms[1]) if comes_and_goes else None


def _by_one(told: str, ways: str, ms: int, now: _Now) -> tuple[int, int] | None:
    """The time that one number tells, with what is said around it."""
    goes, comes = "z" in ways, "a" in ways
    if "0" in ways:
        return None
    if "!" in ways:
        return _refused(told, ms, now, goes=goes)
    if goes and comes:
        return None
    if told in "F1":
        within = (0, ms) if told == "1" else (now.film - ms, now.film)
        return None if goes else within
    if told == "q":
        return _enough(ways, ms, now)
    if told == "d":
        longer = ms > now.held
        return (now.begin, now.begin + ms) if longer is bool(set(ways) & {"+", "G"}) else None
    if told in "WV" or ("l" in ways) != ("e" in ways):
        return _shifted(told, ways, ms, now)
    if told in "Mm" or ("+" in ways) != ("-" in ways):
        return _stretched(told, ways, ms, now)
    if set(ways) & set("+-le"):
        return None
    return _going(told, ms, now) if goes else _plainly(told, ms, now, comes=comes)


def _refused(told: str, ms: int, now: _Now, *, goes: bool) -> tuple[int, int] | None:
    """What a text is not to do: come before a moment, or stand in the first or the last seconds."""
    if told == "A" and ms > now.begin:
        return now.begin, ms
    if told in "uB":
        return (now.begin, ms) if goes else _from(ms, now)
    if goes or told not in "1F" or (told == "1" and ms >= now.end):
        return None
    return _from(ms, now) if told == "1" else (now.begin, now.film - ms)


def _from(start: int, now: _Now) -> tuple[int, int]:
    """As long as it stands now, where there is room; what ends the film goes on doing so."""
    if now.last:
        return start, now.film
    end = start + now.held
    return start, now.edge if end > now.edge >= start + _LITTLE_MS else end


def _enough(ways: str, ms: int, now: _Now) -> tuple[int, int] | None:
    """What is said to be better than "too late" or "too long"."""
    if set(ways) & {"l", "e"} and not set(ways) & {"G", "H", "z"}:
        fits = ms > now.begin if "l" in ways else ms < now.begin
        return _from(ms, now) if fits else None
    if now.begin < ms < now.end and ms >= now.held:
        return now.begin, ms
    return (now.begin, now.begin + ms) if ms <= _LONGEST_HELD_MS else None


def _shifted(told: str, ways: str, ms: int, now: _Now) -> tuple[int, int] | None:
    later = told == "W" or (told != "V" and "l" in ways)
    if ("e" if later else "l") in ways or told in "Mm":
        return None
    goes = "z" in ways
    if told in "t@u":  # "delay it to 13 s"
        return (now.begin, ms) if goes or "H" in ways else _from(ms, now)
    if told not in "DfyWVA":
        return None
    step = ms if later else -ms
    if goes:
        return now.begin, now.end + step
    start = max(0, now.begin + step)
    return (start, now.end) if now.last else _from(start, now)


def _stretched(told: str, ways: str, ms: int, now: _Now) -> tuple[int, int] | None:
    longer = told == "M" or (told != "m" and "+" in ways)
    if ("-" if longer else "+") in ways and not (told == "m" and "-" in ways):
        return None
    if (
        told in "tf@" and "a" not in ways and (told != "@" or (ms < now.held and "z" not in ways))
    ):  # "cap it at 2 s"
        until = told == "t" and now.begin + ms > now.film
        return now.begin, ms if until else now.begin + ms
    if told == "u":
        return now.begin, ms
    if told not in "DMmy" or "a" in ways:
        return None
    end = now.end + (ms if longer else -ms)
    return (now.begin - (end - now.end), now.film) if now.last else (now.begin, end)


def _going(told: str, ms: int, now: _Now) -> tuple[int, int] | None:
    """In "gone after 2 s" a number that lies before the text is how long it stands."""
    if told not in "@yuBtDA":
        return None
    held = told == "A" or ms <= now.begin
    return (now.begin, now.begin + ms) if held else (now.begin, ms)


def _plainly(told: str, ms: int, now: _Now, *, comes: bool) -> tuple[int, int] | None:
    if told == "@" or (comes and told in "DAy"):
        return _from(ms, now)
    if told == "u":
        return (now.begin, ms) if ms > now.begin else None
    if told != "f":
        return None
    return (now.begin, ms if now.begin + ms > now.film else now.begin + ms)


def _vaguely(ways: str, now: _Now, one: Placed) -> tuple[int, int] | None:
    """A step that no number tells."""
    later_ms = _LITTLE_MS if "b" in ways else _STEP_MS
    ways = ways.replace("b", "")
    if re.fullmatch("[ae]*0[ae]*", ways):
        return _from(0, now) if now.begin and not now.last else None
    goes = re.fullmatch("(z[el]|[el]z)", ways)
    if goes or re.fullmatch("[G+]+|[H-]+", ways):
        longer = "l" in ways or ways[0] in "G+"
        step = _TITLE_LONGER if one.track == TITLE and not is_end_card(one.segment) else _LONGER
        held = now.held * step if longer else now.held / step
        held = 100 * round(held / 100)
        return (now.end - held, now.end) if now.last and not goes else (now.begin, now.begin + held)
    if re.fullmatch("l[la]*|al+", ways):
        return _from(now.begin + later_ms, now)
    if re.fullmatch("e[ea]*|ae+", ways) and now.begin:
        return _from(max(0, now.begin - later_ms), now)
    return None


def _timed(one: Placed, now: _Now, times: tuple[int, int], *, vague: bool) -> tuple[Operation, ...]:
    """Set the time, where it lies in the film and is another one."""
    begin, end = times[0], min(times[1], now.film)
    if not 0 <= begin <= end - _SHORTEST_MS or (begin, end) == (now.begin, now.end):
        return ()
    start = None if vague and (end == now.film if now.last else begin == now.begin) else begin
    if one.track == TITLE and not is_end_card(one.segment):
        return (SetTitleTime(start, end - begin),)
    return (SetTextTime(one.track, one.index, start, end - begin),)

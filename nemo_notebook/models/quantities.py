"""Numbers as people write them: digits, English words, Chinese numerals; and what a reading of a text finds.

Units are left to `durations` and `aspects`.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, Generic, TypeVar

Value = TypeVar("Value")

_UNITS: Final = {
    "zero": 0, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8,
    "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15,
    "sixteen": 16, "seventeen": 17, "eighteen": 18, "nineteen": 19,
}  # fmt: skip
_TENS: Final = {
    "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70,
    "eighty": 80, "ninety": 90,
}  # fmt: skip
_ZH: Final = {"〇": 0, "零": 0, "两": 2} | {sign: value for value, sign in enumerate("一二三四五六七八九", 1)}

DIGITS: Final = r"(?:\d{1,3}(?:,\d{3})+|\d+(?:\.\d+)?|\.\d+)"
"""Pattern of a number in digits: 15, 1.5, 1,200."""
_UNDER_100: Final = rf"(?:(?:{'|'.join(_TENS)})(?:[\s-](?:{'|'.join(_UNITS)}))?|{'|'.join(reversed(_UNITS))})"
ENGLISH: Final = (
    rf"(?:(?:{'|'.join(_UNITS)}|an?)[\s-]hundred(?:(?:[\s-]and)?[\s-]{_UNDER_100})?|{_UNDER_100})"
)
"""Pattern of a number below a thousand in English words; to be matched without regard to case."""
CHINESE: Final = r"[〇零一二两三四五六七八九十百]{1,24}(?:点[〇零一二三四五六七八九]+)?"
"""Pattern of a number below a thousand in Chinese numerals."""

# Full-width signs become plain ones of the same length, so that positions stay true.
_WIDE: Final = str.maketrans("０１２３４５６７８９：∶．，－", "0123456789::.,-")


@dataclass(frozen=True, slots=True)
class Found(Generic[Value]):
    """Something read from a text.

    Attributes:
        value: what it says, in the unit of the function that found it.
        start, end: where it stands, so that `text[start:end]` are its words.
        supported: False where it is clearly meant but no film can have it.
        kind: how it was said, where that matters; see the function that found it.
    """

    value: Value
    start: int
    end: int
    supported: bool = True
    kind: str = ""


def narrow(text: str) -> str:
    """Return the text with full-width digits and signs as plain ones; its length stays the same."""
    return text if text.isascii() else text.translate(_WIDE)


def read_number(written: str) -> float:
    """Return the value of what `DIGITS`, `ENGLISH` or `CHINESE` matched; the upper one of 两三 and 二三十."""
    if written[0].isascii() or written[0].isdecimal():  # the digits of any script
        return float(written.replace(",", "")) if not written[0].isalpha() else _read_english(written.lower())
    whole, _, fraction = written.partition("点")
    return float(f"{_read_chinese(whole)}.{''.join(str(_ZH[sign]) for sign in fraction) or '0'}")


def _read_english(written: str) -> float:
    total = 0
    for word in written.replace("-", " ").split():
        if word == "hundred":
            total = max(1, total) * 100
        else:
            total += _UNITS.get(word, 0) + _TENS.get(word, 0)
    return float(total)


def _read_chinese(written: str) -> int:
    if not set(written) & {"十", "百"}:
        digits = [_ZH[sign] for sign in written]
        if len(digits) == 2 and digits[1] - digits[0] == 1 and digits[0]:
            return digits[1]  # 两三 is two or three
        return int("".join(map(str, digits)))  # read out digit by digit: 三零 is 30
    total, digit = 0, -1
    for sign in written:
        if sign in "十百":
            total += (1 if digit < 0 else digit) * (10 if sign == "十" else 100)
            digit = -1
        else:
            digit = _ZH[sign]
    return total + max(0, digit)

"""Read how loud something is to be: a percentage, or a word that says more or less."""

from __future__ import annotations

import re
from typing import Final

_PERCENT: Final = re.compile(
    r"(?<![\d.])(\d{1,3}(?:\.\d)?)\s?(?:%|percent|per\scent|％)(?!\s?(?:off|discount|cotton|cocoa"
    r"|of\b))|百分之\s?(\d{1,3})",
    re.I,
)
_BARE: Final = re.compile(r"(?:\bvolume|音量)\D{0,8}?(\d{1,3})()(?!\d|\s?(?:s\b|sec|秒|:))", re.I)
_BY: Final = re.compile(
    r"\bby\s\d|%\s?(?:lower|higher|louder|quieter|softer|more|less)\b"
    r"|(?:降低|提高|增加|减少|减小|加大|调低|调高|调小|调大)\s?\d",
    re.I,
)
_ZH_PERCENT: Final = re.compile(r"百分之([一二三四五六七八九十两]{1,3})")
_TENTHS_ZH: Final = re.compile(r"(?:音量|声音|调[到成])\D{0,4}?([一二三四五六七八九])成")
_DIGITS_ZH: Final = {sign: value for value, sign in enumerate("一二三四五六七八九", 1)} | {"两": 2}
_HALF: Final = re.compile(r"\bhalf(?:\s(?:the\s)?(?:volume|as\sloud))?\b|一半|减半", re.I)
_LOUDER: Final = re.compile(
    r"\blouder\b|\b(?:turn|crank|pump|bring)\s(?:\w+\s){0,3}up\b|\bup\sthe\b|\braise\b|\bboost\b"
    r"|\bincrease\b|\bhigher\b"
    r"|\bup\sa\s(?:bit|little)\b|\btoo\s(?:quiet|soft|low)\b|\bmore\svolume\b|\bpump\b"
    r"|大声|大一[点些]|响一[点些]|调大|调高|提高|加大|增大|太小|太轻|听不[见到清]|更[大响]|再大"
    r"|高一[点些]|开大|放大|大点|响点",
    re.I,
)
_QUIETER: Final = re.compile(
    r"\bquieter\b|\bsofter\b|\blower\b|\b(?:turn|bring|dial)\s(?:\w+\s){0,3}down\b|\breduce\b|\bdecrease\b"
    r"|\bless\sloud\b|\btoo\sloud\b|\bdown\sa\s(?:bit|little)\b|\bmore\squiet(?:ly)?\b|\bduck\b"
    r"|\btone\s(?:\w+\s){0,2}down\b"
    r"|小声|小一[点些]|轻一[点些]|调小|调低|降低|减小|减弱|太大|太响|太吵|更[小轻]|再小|低一[点些]"
    r"|关小|小点|轻点|弱一[点些]",
    re.I,
)
_LITTLE: Final = re.compile(r"\ba\s(?:bit|little|touch|tad)\b|\bslightly\b|一[点些]点?|稍|略", re.I)
_MUCH: Final = re.compile(r"\bmuch\b|\ba\slot\b|\bfar\b|\bway\b|很多|得多|大幅", re.I)
_STEP: Final = {"little": 1.3, "usual": 1.5, "much": 2.2}


def find_volume(text: str) -> float | None:
    """Return the last percentage ("from 35% to 20%") as 0..1, None for none; 100 % is the most."""
    match = next(reversed(list(_PERCENT.finditer(text))), None) or _BARE.search(text)
    if match:
        return min(1.0, float(match[1] or match[2]) / 100)
    if tenths := _TENTHS_ZH.search(text):
        return _DIGITS_ZH[tenths[1]] / 10
    signs = _ZH_PERCENT.search(text)
    return min(1.0, _tens(signs[1]) / 100) if signs else None


def beyond_full(text: str) -> bool:
    """Whether a volume above 100 % is named."""
    named = next(reversed(list(_PERCENT.finditer(text))), None) or _BARE.search(text)
    return bool(named and float(named[1] or named[2]) > 100)


def changed_volume(text: str, now: float) -> float | None:
    """Return the volume a text asks for, given the one that is; None where it says nothing of the kind."""
    exact = find_volume(text)
    louder, quieter = _LOUDER.search(text), _QUIETER.search(text)
    if exact is not None and _BY.search(text) and (louder or quieter):
        return _rounded(min(1.0, now + exact) if louder else max(0.0, now - exact))
    if exact is not None:
        return exact
    if _HALF.search(text) and not louder:
        return _rounded(now / 2)
    if not louder and not quieter:
        return None
    step = _STEP["little" if _LITTLE.search(text) else "much" if _MUCH.search(text) else "usual"]
    return _rounded(min(1.0, max(now, 0.1) * step) if louder else now / step)


def _rounded(volume: float) -> float:
    return round(20 * volume) / 20 if volume >= 0.05 else round(volume, 2)


def _tens(signs: str) -> int:
    before, ten, after = signs.partition("十")
    if not ten:
        return _DIGITS_ZH.get(before, 0)
    return 10 * _DIGITS_ZH.get(before, 1) + _DIGITS_ZH.get(after, 0)

"""Read how loud something is to be: a percentage, or a word that says more or less."""

from __future__ import annotations

import re
from typing import Final

from nemo_notebook.models.quantities import ENGLISH, read_number
from nemo_notebook.studio.director.patterns import regex

_PERCENT: Final = regex(
    r"(?<![\d.])(\d{1,3}(?:\.\d)?)\s?(?:%|percent|per\scent|％|个百分点)(?!\s?(?:off|discount|cotton|cocoa"
    r"|of\b))|百分之\s?(\d{1,3})",
    re.I,
)
_BARE: Final = regex(r"(?:\bvolume|音量)\D{0,8}?(\d{1,3})()(?!\d|\s?(?:s\b|sec|秒|:))", re.I)
_SHARE: Final = regex(
    r"\b(?:to|at)\s(?:about\s|around\s|roughly\s)?(?:an?\s|one\s)?(?P<share>quarter|third|fifth|tenth"
    r"|half|three\squarters)(?!\s(?:of\s)?(?:an?\s|the\s|its\s)?(?:second|minute|length|duration|time"
    r"|size|as\slong))\b",
    re.I,
)
_SHARES: Final = {
    "quarter": 0.25,
    "third": 0.33,
    "fifth": 0.2,
    "tenth": 0.1,
    "half": 0.5,
    "three quarters": 0.75,
}
_TO_HALF_ZH: Final = regex(r"[到成为]一半")
_AT_NUMBER: Final = regex(
    r"(?:(?<!ends\s)(?<!end\s)(?<!stop\s)(?<!stops\s)(?<!start\s)(?<!starts\s)(?<!in\s)(?<!out\s)\b(?:at|to|volume|level)|[到成为])\s?(?:about\s|around\s)?(\d{1,3})(?!\d|[.:]\d|\s?(?:s\b|sec"
    r"|min|秒|分|%|p\b|th\b|条|张|个))",
    re.I,
)
_BY: Final = regex(
    r"\bby\s\d|\b(?:up|down)\s\d|%\s?(?:lower|higher|louder|quieter|softer|more|less)\b"
    r"|(?:[降升]|降低|提高|增加|减少|减小|加大|调低|调高|调小|调大)\s?\d",
    re.I,
)
_EN_PERCENT: Final = regex(rf"\b({ENGLISH})\s?(?:%|percent|per\scent)(?!\s?off)", re.I)
_ZH_PERCENT: Final = regex(r"百分之([一二三四五六七八九十两]{1,3})")
_TENTHS_ZH: Final = regex(
    r"(?:音量|声音|调[到成])\D{0,4}?([一两二三四五六七八九])成|[到成为]([一两二三四五六七八九])成"
)
_DIGITS_ZH: Final = {sign: value for value, sign in enumerate("一二三四五六七八九", 1)} | {"两": 2}
_HALF: Final = regex(
    r"\bhal(?:f|ved?)(?:\s(?:the\s)?(?:volume|as\sloud))?\b(?!\s(?:the\s)?(?:length|duration|as\slong))|一半|减半",
    re.I,
)
_IS_RATHER: Final = (
    r"(?:\b(?:is|are|['’]s|sounds?|seems?|feels?|comes\sout)|^\W*(?:the\s)?(?:music|song|sound|voice|bgm))"
    r"\s(?:a\s(?:bit|little|touch)|rather|kind\sof|sort\sof|kinda|quite|pretty|very|so|awfully)\s"
)
"""A complaint: "the music is a little soft" asks for more."""
_LOUDER: Final = regex(
    rf"\blouder\b|{_IS_RATHER}(?:quiet|soft|low|faint|weak)\b|\b(?:music|song|sound|volume|voice(?:-over)?|audio)\s(?:goes\s)?up\b|\b(?:way|right)\sup\b|\b(?:barely|hardly|not|in)\s?audible\b|\btoo\s(?:faint|weak|little)\b|\bmore\s(?:music"
    r"|sound|audio|volume)\s?(?:volume)?\s*$|\bstronger\b|\b(?:can['’]?t|cannot|can\sbarely|barely|hardly"
    r"|nobody\scan|no\sone\scan|not)\s(?:really\s)?hear\b|\b(?:bump|push|amp|kick"
    r"|dial)\s(?:\w+\s){0,3}up\b|\b(?:turn|crank|pump|bring)\s(?:\w+\s){0,3}up\b|\bup\s(?:the\b|\d)|\braise\b"
    r"|\bboost\b"
    r"|\bincrease\b|\bhigher\b"
    r"|\bup\sa\s(?:bit|little)\b|\btoo\s(?:quiet|soft|low)\b|\bmore\svolume\b|\bpump\b"
    r"|(?:别|不要|不用|不能)再?(?:那么|这么|太|过于)(?:小声|小|轻|低|弱)"
    r"|[有太偏](?:点|些|一点)?[小轻低弱]|增加|上调|大很多|大得多|(?<![太么])大声|大一[点些]|响一[点些]|调大|调高|提高|加大|增大"
    r"|太小|太轻|听不[太]?[见到清]|(?<!慢)没声儿?|更[大响]|再大"
    r"|高一[点些]|开大|放大|大点|响点",
    re.I,
)
_QUIETER: Final = regex(
    rf"\b(?:gets?|is|are)\s(?:lost|buried|swallowed)\s(?:under|in|by|behind|beneath)\b|\bquieter\b|{_IS_RATHER}(?:loud|noisy|strong|heavy|overpowering|dominant)\b|\b(?:not|n['’]t)\s(?:be\s)?(?:so|that|too|as|quite\sso)\s(?:loud|noisy)\b|\b(?:music|song|sound|volume|voice(?:-over)?|audio)\s(?:goes\s)?down\b|\btoo\shigh\b|\b(?:way|right)\sdown\b|\bdown\s\d|\bless\s(?:music|sound|audio|noise|volume|loud|strong|present|prominent|intense)\b|\btoo\s(?:strong|present|prominent"
    r"|dominant|intrusive|invasive|aggressive|distracting|overpowering|noisy|heavy)\b|\bweaker\b"
    r"|\b(?:drown\w*|overpower\w*|overwhelm\w*|deafening|blaring)\b|\b(?:dial|tone|pull|take"
    r"|dim)\s(?:\w+\s){0,3}(?:down|back)\b|\b(?:soften|hush|lessen)\b|\bin\sthe\sbackground\b"
    r"|\bmore\ssubtle\b|\btoo\smuch\b|盖过|压过|盖住|震耳|刺耳|喧宾夺主|弱[点些]|降[点些低]|降\s?\d|收一?[点些]|少一?[点些]|收着|\bsofter\b"
    r"|\blower\b|\b(?:turn|bring|dial)\s(?:\w+\s){0,3}down\b|\breduce\b|\bdecrease\b"
    r"|\bless\sloud\b|\btoo\sloud\b|\bdown\sa\s(?:bit|little)\b|\bmore\squiet(?:ly)?\b|\bduck\b"
    r"|\btone\s(?:\w+\s){0,2}down\b"
    r"|(?:别|不要|不用|不能)再?(?:那么|这么|太|过于)(?:大声|大|响|吵|高)"
    r"|[有太偏](?:点|些|一点)?[大响吵高强]|减少|下调|抢戏|太突出|小很多|小得多|小声|小一[点些]|轻一[点些]|调小|调低"
    r"|降低|[放压](?:低|轻|小)|减小|减弱|太大|太响|太吵|更[小轻]|安静|再小|低一[点些]"
    r"|关小|小点|轻点|弱一[点些]",
    re.I,
)
_FULL: Final = regex(
    r"\bmax(?:imum|ed)?\b|\bfull\s(?:volume|blast)\b|\ball\sthe\sway\sup\b|最大|开满|拉满", re.I
)
_DOUBLE: Final = regex(r"\b(?:double|twice|2x)\b|[两2]倍|加倍|翻倍|一倍", re.I)
_LITTLE: Final = regex(r"\ba\s(?:bit|little|touch|tad)\b|\bslightly\b|一[点些]点?|稍|略", re.I)
_MUCH: Final = regex(r"\bmuch\b|\ba\slot\b|\bfar\b|\bway\b|很多|得多|大幅", re.I)
_KEPT_LOW: Final = regex(
    r"\b(?:keep|leave|have|play|with|stays?)\b.*\b(?:low|quiet(?:ly)?|soft(?:ly)?|faint(?:ly)?|subtle)\b",
    re.I,
)
_LOW: Final = 0.2
_STEP: Final = {"little": 1.3, "usual": 1.5, "much": 2.2}


def find_volume(text: str) -> float | None:
    """Return the last percentage ("from 35% to 20%") as 0..1, None for none; 100 % is the most."""
    match = next(reversed(list(_PERCENT.finditer(text))), None) or _BARE.search(text)
    if match:
        return min(1.0, float(match[1] or match[2]) / 100)
    if tenths := _TENTHS_ZH.search(text):
        return _DIGITS_ZH[tenths[1] or tenths[2]] / 10
    if _TO_HALF_ZH.search(text):
        return 0.5
    if share := _SHARE.search(text):
        return _SHARES[share["share"].lower()]
    if words := _EN_PERCENT.search(text):
        return min(1.0, read_number(words[1].lower()) / 100)
    signs = _ZH_PERCENT.search(text)
    return min(1.0, _tens(signs[1]) / 100) if signs else None


_MUSIC_NUMBER: Final = regex(
    r"^\W*(?:the\s)?(?:music|bgm|volume|song|音乐|配乐|背景乐)\s?(?:to\s|at\s|[:=]\s?|->\s?)?(\d{1,3})\s?%?\W*$",
    re.I,
)


def level_of(text: str) -> float | None:
    """Return the volume of a clause about sound, where a bare number is one too: "music at 60"."""
    volume = find_volume(text)
    bare = (_MUSIC_NUMBER.match(text) or _AT_NUMBER.search(text)) if volume is None else None
    return min(1.0, float(bare[1]) / 100) if bare else volume


def beyond_full(text: str) -> bool:
    """Whether a volume above 100 % is named."""
    named = next(reversed(list(_PERCENT.finditer(text))), None) or _BARE.search(text)
    return bool(named and float(named[1] or named[2]) > 100)


def changed_volume(text: str, now: float) -> float | None:
    """Return the volume a text asks for, given the one that is; None where it says nothing of the kind."""
    if _FULL.search(text):
        return 1.0
    exact = level_of(text)
    louder, quieter = _LOUDER.search(text), _QUIETER.search(text)
    if exact is not None and _BY.search(text) and (louder or quieter):
        return _rounded(min(1.0, now + exact) if louder else max(0.0, now - exact))
    if exact is not None:
        return exact
    if _HALF.search(text) and not louder:
        return _rounded(now / 2)
    if _DOUBLE.search(text):
        return _rounded(min(1.0, now * 2))
    if not louder and not quieter:
        return _rounded(min(now / 1.5, _LOW)) if _KEPT_LOW.search(text) else None
    step = _STEP["little" if _LITTLE.search(text) else "much" if _MUCH.search(text) else "usual"]
    return _rounded(min(1.0, max(now, 0.1) * step) if louder else now / step)


def _rounded(volume: float) -> float:
    return round(20 * volume) / 20 if volume >= 0.05 else round(volume, 2)


def _tens(signs: str) -> int:
    before, ten, after = signs.partition("十")
    if not ten:
        return _DIGITS_ZH.get(before, 0)
    return 10 * _DIGITS_ZH.get(before, 1) + _DIGITS_ZH.get(after, 0)

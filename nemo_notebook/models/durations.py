"""Read lengths of time from English and Chinese words: those of a prompt and those of an option.

What a length is for (the film, a title, a fade) is judged only as far as `find_film_lengths` needs it.
"""

from __future__ import annotations

import re
from typing import Final

from nemo_notebook.models.aspects import is_known_shape
from nemo_notebook.models.quantities import CHINESE, DIGITS, ENGLISH, Found, narrow, read_number
from nemo_notebook.models.remembered import remembered

MIN_DURATION_MS: Final = 500
MAX_DURATION_MS: Final = 600_000
"""A film takes 0.5 s to 10 min."""

_REACH: Final = 48  # characters looked at on either side of a find
_ALONE: Final = r"(?:(?<![A-Za-z0-9_.#])(?<!\d:)|(?<=\dm))"
_END: Final = r"(?![A-Za-z0-9_])"
_GAP: Final = r"[^\S\n]?-?[^\S\n]?"
_ABOUT: Final = r"-?ish\b|[\s-](?:odd|something)\b"
_AND_HALF: Final = r"[\s-]and[\s-]a[\s-]half"
_LONG_NOUN: Final = r"(?:long|videos?|clips?|films?|movies?)"

_NOT_ONE_OF_HALF: Final = (
    r"(?!(?:(?<=[做拍要来剪弄搞作出录])|(?=一个半分钟(?:左右|上下)?(?:的|短片|视频|影片|动画|广告))(?<![长到约概共]))"
    r"一个半分钟)"
)
"""做一个半分钟的视频 asks for one film of half a minute."""

_PIECE: Final = re.compile(
    rf"""{_ALONE}(?:
      (?P<clock>\d{{1,2}}:[0-5]\d){_END}(?P<clock_unit>{_GAP}(?:min(?:ute)?s?\b|{_LONG_NOUN}\b|分钟))?
    | half[\s-](?:an?[\s-])?(?P<half>minute|min|second|sec|hour){_END}
    | (?:an?[\s-])?quarter[\s-](?:of[\s-])?an?[\s-](?P<quarter>minute|hour){_END}
    | (?P<three>three[\s-]quarters[\s-]of[\s-]an?[\s-]minute){_END}
    | an?[\s-](?P<few>couple|few|dozen)(?:[\s-]of)?[\s-](?:(?:more|extra)\ )?
      (?P<few_unit>seconds?|secs?|minutes?){_END}
    | (?:(?P<a>an?)[\s-](?P<a_unit>minute|min|hour)|(?P<bare_unit>minute|hour)(?=-long)){_END}
      (?P<a_half>{_AND_HALF})?
    | (?P<sign>-|(?:(?<=\bto\ )|(?<=\bit\ )|(?<=\bbe\ )|(?<=\ba\ )|\A)(?:minus|negative)[\s-])?
      (?:{DIGITS}{_GAP}(?:-|–|~|to|至|到){_GAP})?
      (?P<n>{DIGITS}|{ENGLISH}{_END})(?:{_ABOUT})?(?P<n_half>{_AND_HALF})?{_GAP}
      (?:(?:more|extra|additional)\ )?
      (?P<unit>ms|milliseconds?|s(?:ec(?:ond)?s?)?|min(?:ute)?s?|h(?:(?:ou)?rs?)?
        |m(?={_GAP}(?:\d+\s?s|{_LONG_NOUN}){_END})|m(?=\d+s))(?:{_END}|(?<=m)(?=\d+s))
      (?P<u_half>{_AND_HALF})?
    )
    | (?<!\d:)(?<![第.\d〇零一二两三四五六七八九十百])
      (?P<zsign>(?<!正)负|(?<![^成到为个是])-(?=[.\d]))?(?:(?:{DIGITS}|{CHINESE})(?:-|–|~|到|至))?
      {_NOT_ONE_OF_HALF}(?P<zn>{DIGITS}|{CHINESE}|半)\s?[来多几]?个?(?P<zn_half>半)?
      (?P<zunit>毫秒|秒钟?(?!杀)|分钟|小时|分[来多几]钟|分(?=半|\s?(?:{DIGITS}|{CHINESE})\s?秒))(?P<zu_half>半钟?)?
    """,
    re.IGNORECASE | re.VERBOSE,
)
_FEW: Final = {"couple": 2, "few": 3, "dozen": 12}
_UNIT_MS: Final = {"ms": 1, "s": 1000, "m": 60_000, "h": 3_600_000}
_ZH_UNITS: Final = {"毫": "ms", "秒": "s", "分": "m", "小": "h"}
_JOIN: Final = re.compile(r"[\s,]*(?:and\s|零|又|-)?\s*")
_LONGEST_JOINED_MS: Final = 180_000  # over a comma
_CLOCK_CUE: Final = re.compile(
    r"(?:length|duration|runtime|时长|片长)\s*(?:of|is|to|为|是|:|=)?\s*$"
    r"|(?:\b(?:make|cut|shorten|extend)\s(?:it|this|the\s(?:video|film|clip))\s(?:to\s)?|(?:改成|改为"
    r"|缩短到|延长到))$",
    re.I,
)
_GIVE_ME: Final = re.compile(r"\bgive me\s$", re.I)  # a length where a number follows: "give me 5 s of snow"
_DECADE: Final = re.compile(r"(?:\b(?:the|early|late|mid)[\s-]|['’])$", re.I)
_RETRO: Final = re.compile(
    r"[\s-]*(?:styled?|vibes?|looks?|retro|music|synth\w*|era|aesthetic|nostalgia|inspired|pop|rock|disco|"
    r"themed?|hip|cartoons?|fashion|neon|vhs|arcade|throwback|sitcoms?|anime|years?|hits?)\b",
    re.I,
)
# Lengths of other things than films: a walk, a recipe, a delivery, an age.
_NOT_FILM: Final = re.compile(
    r"[\s-]*(?:walks?|drives?|delivery|deliveries|workouts?|recipes?(?!\s(?:video|film|clip|reel))|meals?|dinners?|breaks?|rides?|away|ago|"
    rf"old|reads?|calls?|meetings?|timers?|runs?|naps?|(?:meditations?"
    rf"|lessons?)(?!\s(?:\w+\s)?{_LONG_NOUN})|classes|"
    r"century|a day|a week|per day|shipping|battery|charge|charging|abs|'s|"
    r"上门|营业|服务|发货|客服|在线|保温|保鲜|热线|不打烊|待机|续航|路程|车程|步行|前(?![^，。]*视频)"
    r"|配送|送达|快充|充电|以后到)(?![a-z])",
    re.I,
)
_IDLE: Final = re.compile(r"\b(?:wait|give me|per|once|times|iphone)\s$", re.I)
_NOT_WHOLE_BEFORE: Final = re.compile(
    r"""(?:\b(?:first|last|final|opening|closing|initial|next|previous|at|after|from|every|each|per|by|between
      |(?:each|every|per)(?:\ \w+){1,2}|until|past|another
      |extra|add|remove|cut|trim|shave|delete|skip|not|instead\ of|rather\ than)
      (?:\ (?:off|the|out|about|first|last|around))*\s*
    |(?:前|后|最后|每隔?|每张|各自?[放停占留播显展用看取截剪]?|(?<!成)(?<!\d)一[张幅](?:图片?|照片)?|(?<![做来拍要成了])一个(?:画面|镜头|场景)|从|第|剪掉|去掉|删掉|开头|结尾|再加|延长|缩短|(?<![不最至])多|(?<![最至])少|不是|不要|别|(?<!超)过了?)(?:面|的)?\s*
    )$""",
    re.IGNORECASE | re.VERBOSE,
)
# The length of a part that is named before it, unless a film is named after it.
_OF_PART: Final = re.compile(
    r"""(?:(?<!\bno\ )(?<!\bany\ )
      \b(?:title|text|caption|logo|subtitle|watermark|fade\w*|cross-?fade|dissolve|transition
      |each\ \w+|every\ \w+)
      \b[^,.;\n]*\b(?:for|of|over|lasts?|lasting|stays?)\s*(?:the\ (?:first|last)\s*)?
    |(?:标题|字幕|转场|淡入|淡出|片头|片尾|水印|每一?[张个段幅幕条句步镜题页首词行场格样种])[^，。；,\n]{0,10}
    )$""",
    re.IGNORECASE | re.VERBOSE,
)
_EXTRA: Final = re.compile(r"\b(?:more|extra|additional)\b", re.I)
_WHOLE_AFTER: Final = re.compile(
    r"[\s-]*(?:long\s)?(?:videos?|films?|movies?|slideshows?|reels?|ads?|promos?)\b|钟?的?(?:短?视频|短片"
    r"|影片|片子|宣传片|广告|动画)",
    re.I,
)
_NOT_WHOLE_AFTER: Final = re.compile(
    rf"""(?:[\s-]*(?:in(?:to)?\b|mark|point|delay|fade\w*|cross-?fade|dissolve|transitions?|pause|(?:(?:for|on|of|from|out\sof)\s)?(?:each|every)\b(?!\s(?:day|week|month|year|hour|minute|morning|night))|apiece|a\spiece|per\b|apart
      |earlier|later|shorter|longer|more|less|(?:intro|outro|title|caption|logo)s?\b(?!\s{_LONG_NOUN}))
    |\s?的?(?:标题|字幕|片头|片尾|淡入|淡出|转场|处|时候|一张|每张|之后|以后|后))""",
    re.IGNORECASE | re.VERBOSE,
)


@remembered(128)  # the readers of a message ask for the same clauses
def find_durations(text: str) -> list[Found[int]]:
    """Find every length of time or moment that can concern a film.

    Knows "15s", "15-second", "half a minute", "1:30 min", "two and a half minutes", "1m30s", "十五秒",
    "一分半"; of a range ("10-15 s") the upper end. Lengths of other things ("a 15-minute walk", "the 80s")
    are left out.

    Returns:
        Values in ms, in the order of the text; not `supported` where no film can be that long.
    """
    plain = narrow(text)
    found: list[tuple[Found[int], int]] = []
    for match in _PIECE.finditer(plain):
        unit_ms = _unit_ms(match)
        if not _means_time(plain, match):
            continue
        piece = _found(_value_ms(match, unit_ms), match.start(), match.end())
        if found and found[-1][1] > unit_ms and _is_joined(found[-1][0], plain, piece.start):
            first = found.pop()[0]
            piece = _found(first.value + piece.value, first.start, piece.end)
        found.append((piece, unit_ms))
    return [one for one, _ in found if not _NOT_FILM.match(plain, one.end)]


def _is_joined(first: Found[int], plain: str, start: int) -> bool:
    """Whether a shorter unit goes on a length: "1 minute, 30 seconds", but not "in 10 minutes, 20s"."""
    between = plain[first.end : start]
    return bool(_JOIN.fullmatch(between)) and ("," not in between or first.value <= _LONGEST_JOINED_MS)


def find_film_lengths(text: str) -> list[Found[int]]:
    """Find the lengths that are meant for the whole film, leaving out moments and those of its parts.

    "the first 3 seconds", "a title for 3 s", "at 5s", "5 seconds each", "instead of 20 s" are left out.
    """
    plain = narrow(text)
    return [one for one in find_durations(text) if _means_film(plain, one)]


def _means_film(plain: str, one: Found[int]) -> bool:
    before = plain[max(0, one.start - _REACH) : one.start]
    if _NOT_WHOLE_BEFORE.search(before) or _NOT_WHOLE_AFTER.match(plain, one.end):
        return False
    if _EXTRA.search(plain, one.start, one.end):
        return False
    return not _OF_PART.search(before) or bool(_WHOLE_AFTER.match(plain, one.end))


def parse_duration(given: str | float) -> int:
    """Read the length of a film from an option: "15s", "15" (seconds), "1m30s", "1:30", "0.5 min", "15秒".

    Returns:
        The length in ms.
    Raises:
        ValueError: when it is no length, or not from 0.5 s to 10 min; the message is a sentence.
    """
    written = narrow(str(given)).strip()
    if re.fullmatch(rf"-?{DIGITS}", written):
        value = round(float(written.replace(",", "")) * 1000)
    elif re.fullmatch(r"-?\d{1,3}:[0-5]\d", written):
        minutes, second = written.split(":")
        value = int(minutes) * 60_000 + int(second) * 1000
    else:
        value = _parse_words(written)
    if not MIN_DURATION_MS <= value <= MAX_DURATION_MS:
        raise ValueError(f"A length of {written[:40]} is not possible: a film takes 0.5 s to 10 min.")
    return value


def _parse_words(written: str) -> int:
    spelled = re.sub(r"(?i)(?<=\d)\s*m$", "min", written)
    found = find_durations(spelled)
    if (
        re.search(r"\d\s*[-–~]\s*\d", written)
        or len(found) != 1
        or (found[0].start, found[0].end) != (0, len(spelled))
    ):
        raise ValueError(f"{written[:40]!r} is not a length: write it like 15s, 1m30s or 0.5 min.")
    return found[0].value


def _found(value_ms: int, start: int, end: int) -> Found[int]:
    return Found(value_ms, start, end, supported=MIN_DURATION_MS <= value_ms <= MAX_DURATION_MS)


def _unit_ms(match: re.Match[str]) -> int:
    zh = match["zunit"]
    if zh:
        return _UNIT_MS[_ZH_UNITS[zh[0]]]
    named = ("unit", "half", "quarter", "few_unit", "a_unit", "bare_unit")
    unit = next((match[one] for one in named if match[one]), "m").lower()
    return 1 if unit.startswith(("ms", "mil")) else _UNIT_MS[unit[0]]


def _value_ms(match: re.Match[str], unit_ms: int) -> int:
    if match["clock"]:
        minutes, second = match["clock"].split(":")
        return int(minutes) * 60_000 + int(second) * 1000
    if match["half"]:
        return unit_ms // 2
    if match["quarter"] or match["three"]:
        return unit_ms // 4 * (3 if match["three"] else 1)
    if match["few"]:
        return unit_ms * _FEW[match["few"].lower()]
    written = match["n"] or match["zn"]
    count = 1.0 if not written else 0.5 if written == "半" else read_number(written)
    halves = (match["a_half"], match["n_half"], match["u_half"], match["zn_half"], match["zu_half"])
    sign = -1 if match["sign"] or match["zsign"] else 1
    return round((count + (0.5 if any(halves) else 0)) * unit_ms) * sign


def _means_time(text: str, match: re.Match[str]) -> bool:
    before = text[max(0, match.start() - _REACH) : match.start()]
    if match["n"]:
        before = _GIVE_ME.sub("", before)
    if match["clock"]:
        return _means_clock(match, before)
    if match["unit"] in ("s", "S") and match["n"].isdigit() and not match[0][-2].isspace():
        return not _IDLE.search(before) and not _is_decade(before, match["n"], text[match.end() :][:_REACH])
    if match["unit"] in ("s", "S") and match["n"][0].isalpha():
        return False
    return not _IDLE.search(before)


def _means_clock(match: re.Match[str], before: str) -> bool:
    """Whether "1:30" is a length: in "a 9:16 video" it is a shape."""
    unit = (match["clock_unit"] or "").strip(" -").lower()
    if unit.startswith(("min", "long", "分")):
        return True
    return not is_known_shape(match["clock"]) and bool(unit or _CLOCK_CUE.search(before))


def _is_decade(before: str, number: str, after: str) -> bool:
    if len(number) == 4:
        return number[-1] == "0"
    if len(number) != 2 or number[1] != "0" or re.match(rf"[\s-]*{_LONG_NOUN}\b", after, re.I):
        return False
    return bool(_DECADE.search(before) or _RETRO.match(after))

"""Find a countdown in words: "countdown from 10 to 1", "a 5 minute timer", 开头加3秒倒计时.

Days that are left until something are none: nothing counts them in a film.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import Final

from nemo_notebook.models.quantities import CHINESE, ENGLISH, read_number
from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.terms.subjects import names_scene
from nemo_notebook.studio.director.reading.terms.tongue import HAN
from nemo_notebook.studio.make.graphics import LONGEST_COUNT

_N: Final = rf"(?:\d{{1,3}}|{ENGLISH})"
_N_ZH: Final = rf"(?:\d{{1,3}}|{CHINESE})"
_FILM: Final = r"(?:videos?|clips?|films?|animations?|intros?|openers?|screens?|loops?)"
_ZERO: Final = r"(?:0|1|zero|one)\b"
_SAYS: Final = regex(
    r"\bcount(?:s|ing)?[\s-]?downs?\b|\btimer\b|(?<![\d.])5\W{1,3}4\W{1,3}3\W{1,3}2\W{1,3}1(?=\W*(?:$|then\b|go\b|and\b|blast\b|lift))|倒计时|倒数(?!第)|计时器",
    re.I,
)
_DAYS: Final = regex(
    r"\b(?:days?|weeks?|months?|hours?)\b|\d\s?(?:天|周|个月|小时)|[一二三四五六七八九十百](?:天|周|个月|小时)",
    re.I,
)
_COUNTED: Final = (
    regex(
        r"(?<![\d.])(?P<n>10(?=\W{1,3}9\W)|[3-9])(?:\W{1,3}[3-9])*\W{1,3}2\W{1,3}1(?![\d.]*\d)(?:\W{1,3}go!?)?",
        re.I,
    ),
    regex(
        rf"(?:(?<=\w)[,，]?\s?)?\bfrom\s(?P<n>{_N})(?:\s?(?:s|secs?|seconds?))?(?:\s(?:down\s)?(?:to|until|till)\s{_ZERO})?"
        rf"|\b(?P<m>{_N})\s?(?:down\s)?(?:to|-|–|→|>)\s?{_ZERO}(?=[\s-]count|\W*$|\s(?:for|and|with|then|followed)\b|[,.;])",
        re.I,
    ),
    regex(rf"\b(?P<n>{_N})[\s-]?(?:seconds?|secs?|s)[\s-](?:long\s)?(?:count[\s-]?down|timer)", re.I),
    regex(rf"\b(?P<minutes>{_N})[\s-]?(?:minutes?|mins?)[\s-](?:long\s)?(?:count[\s-]?down|timer)", re.I),
    regex(rf"从(?P<n>{_N_ZH})秒?(?:开始)?(?:倒数|倒计时|数)?(?:[到至](?:0|1|一|零))?的?"),
    regex(
        rf"(?P<n>{_N_ZH})秒钟?的?(?:倒计时|倒数|计时器)|(?:倒计时|倒数)(?P<m>{_N_ZH})(?:个?数|秒|下|(?![\d天周个月小]))"
    ),
    regex(rf"(?P<minutes>{_N_ZH})分钟的?(?:倒计时|倒数|计时器)"),
)
_LENGTHS: Final = (2, 3, 5, 6)
"""Patterns that say how long it takes, too: such words stay where the countdown is the film."""
_IS_FILM: Final = regex(
    rf"\bcount[\s-]?down\s(?:timer\s)?{_FILM}\b|\btimer\s{_FILM}\b|\b{_FILM}\sof\sa\scount[\s-]?down\b|(?:倒计时|倒数)的?(?:短?视频|短片|片头|动画|开场)",
    re.I,
)
_AS_FILM: Final = regex(rf"\b(?:count[\s-]?down|timer)(?:\s(?:timer|clock))?(?:\s{_FILM})?\b", re.I)
_PART: Final = regex(
    r"(?:\b(?:with|add(?:ing)?|plus|and|including|include|put|insert|want|start(?:s|ing)?\s(?:it\s)?with|begin(?:s|ning)?\s(?:it\s)?with|ends?\s(?:it\s)?with)\s"
    r"(?:(?:a|an|the|short|quick|big|little)\s)*|(?:[，,。]|^)?(?:先|再)?(?:在?(?:开头|开场|片头|开始|最?前面?|结尾|最后|片尾|视频前)处?)?(?:先|再)?(?:加入?上?|带|配上?|放|插入?|来|有|以|用)(?:一?个)?|[，,。\s]?(?:先|在?(?:开头|开场|片头|开始|最?前面?|结尾|最后|片尾)处?(?:先|再)?(?:是|要|为)?))$",
    re.I,
)
_AFTER: Final = regex(
    r"^(?:\s?(?:count[\s-]?down|timer))?(?:\s(?:at|in|to|before|after)\s(?:the\s)?(?:very\s)?(?:start|beginning|end|front|intro|it|finish)\b|(?:的?倒计时|的?倒数)?(?:开头|开场|开始|结尾|收尾)?)",
    re.I,
)
_ENDS: Final = regex(
    r"\b(?:at|to)\sthe\s(?:very\s)?end\b|\bends?\s(?:it\s)?with\b|\bat\sthe\sfinish\b|结尾|最后|片尾|收尾",
    re.I,
)
_STARTS: Final = regex(
    r"\b(?:at|to|in)\sthe\s(?:very\s)?(?:start|beginning|front|intro)\b|\b(?:start|begin)\w*\s(?:it\s)?with\b|开头|开场|片头|先|开始前|最?前面",
    re.I,
)

_THEN: Final = regex(
    r"[\s,，]*(?:(?:and\s)?then\s(?:the\s|some\s|show\s)*|(?:然后|接着|之后|随后)(?:再|是|放|接|切到?|出现?|来)*)"
    r"(?P<what>[a-z]+(?:\s[a-z]+)?|[\u4e00-\u9fff]{2,6})(?=$|[\s,，.。;；])",
    re.I,
)
_APART_ZH: Final = regex(r"\s+(?=[\u4e00-\u9fff]|\d+秒)")


@dataclass(frozen=True, slots=True)
class Countdown:
    """A countdown as it was asked for.

    Attributes:
        start: its first number, in seconds; None for as many as there is time.
        is_film: whether the film is to be one, rather than to have one.
        at_end: whether it comes last.
        rest: the words without it; those that say what the film is stay.
    """

    start: int | None
    is_film: bool
    at_end: bool
    rest: str


def speaks_of_countdown(words: str) -> bool:
    """Whether words name a countdown or a timer."""
    return bool(_SAYS.search(words))


def comes_last(words: str) -> bool:
    """Whether a countdown is to end the film."""
    return bool(_ENDS.search(words)) and not _STARTS.search(words)


def find_countdown(wishes: str) -> Countdown | None:
    """Return the countdown that words ask for; None for none."""
    if not (said := _SAYS.search(wishes)) or _DAYS.search(wishes[: said.end() + 24]):
        return None
    for number, pattern in enumerate(_COUNTED):
        if found := pattern.search(wishes):
            return _found(wishes, found, says_length=number in _LENGTHS)
    if _IS_FILM.search(wishes):
        return Countdown(None, True, False, wishes)
    return None


def before_words(countdown: Countdown) -> Countdown:
    """Return a countdown that words come after, so that the film goes on; its length is not the film's."""
    start = countdown.start or 0
    rest = re.sub(
        rf"\b{start}[\s-]?(?:seconds?|secs?|s)\b[\s-]?|{start}秒钟?的?", "", countdown.rest, count=1
    )
    return replace(countdown, is_film=False, at_end=False, rest=rest)


def _found(wishes: str, found: re.Match[str], *, says_length: bool) -> Countdown:
    before, after = wishes[: found.start()], wishes[found.end() :]
    said = _SAYS.search(wishes)
    begin = min(found.start(), said.start() if said else found.start())
    is_part = _PART.search(wishes[:begin])
    at_end = comes_last(wishes)
    if is_part:
        end = max(found.end(), said.end() if said else found.end())
        place = _AFTER.match(wishes[end:])
        rest = wishes[end + (place.end() if place else 0) :]
        rest = wishes[: is_part.start()] + _apart(rest)
        return Countdown(_seconds(found), False, at_end, rest.strip(" ,，"))
    if (then := _apart(after)) != after and _THEN.match(after):
        return Countdown(_seconds(found), False, False, then.strip(" ,，"))
    rest = _AS_FILM.sub("video", wishes, count=1) if says_length else f"{before.rstrip(' ,，')}{after}"
    return Countdown(_seconds(found), True, at_end, rest.strip())


def _apart(rest: str) -> str:
    """What stands behind a countdown, a clause of its own; a scene that comes then is a picture."""
    then = _THEN.match(rest)
    if then and names_scene(then["what"]):
        shown = f"，画面有{then['what']}" if HAN.search(then["what"]) else f", show a {then['what']}"
        return shown + rest[then.end() :]
    return f"，{rest.lstrip()}" if _APART_ZH.match(rest) else rest


def _seconds(found: re.Match[str]) -> int:
    groups = found.groupdict()
    if minutes := groups.get("minutes"):
        return min(LONGEST_COUNT, round(read_number(minutes)) * 60)
    written = groups.get("n") or groups.get("m") or "5"
    return min(LONGEST_COUNT, max(1, round(read_number(written))))

"""Say what is shown again where only another time of day is told: "the ocean at sunset, then at night".

The second time gets the name of what is shown at the first one, so that it becomes a picture of its own.
"""

from __future__ import annotations

import re
from typing import Final

from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.terms.subjects import find_subjects

_TIME: Final = (
    r"(?:(?:early\s|late\s|the\s)*(?:dawn|daybreak|sunrise|morning|noon|midday|day(?:time|light)?|afternoon"
    r"|golden\shour|dusk|sunset|twilight|evening|night(?:time|fall)?|midnight))"
)
_AT: Final = r"(?:at|in|by|during)"
_THEN: Final = (
    r"(?:,?\s(?:and\s)?(?:then|later|afterwards|finally)(?:\sagain)?|,?\s(?:and|followed\sby)(?:\sthen)?|,)"
)
_NOT_OF_IT: Final = r"(?!at\b|in\b|by\b|from\b|then\b|and\b)"
_WHAT: Final = rf"(?P<what>(?:(?:the|an?|our|my)\s)?[a-z][a-z'’-]*(?:\s{_NOT_OF_IT}[a-z][a-z'’-]*){{0,3}}?)"
_TWICE: Final = regex(
    rf"\b{_WHAT}\s(?P<first>{_AT}\s{_TIME}){_THEN}\s(?:the\ssame\s)?(?P<second>{_AT}\s{_TIME})"
    rf"(?P<third>{_THEN}\s{_AT}\s{_TIME})?(?!\s?[\w-])",
    re.I,
)
_FROM_TO: Final = regex(
    rf"\b{_WHAT}\s(?:changing\s|going\s|moving\s|turning\s)?from\s(?P<first>{_TIME})"
    rf"\s(?:in)?to\s(?P<second>{_TIME})(?!\s?[\w-])",
    re.I,
)
_TIME_ZH: Final = r"(?:清晨|早晨|早上|日出|白天|中午|下午|傍晚|黄昏|日落|夕阳|夜晚|晚上|夜里|夜景|深夜)"
_TWICE_ZH: Final = regex(
    rf"(?P<what>[\u4e00-\u9fff]{{1,6}}?)的?(?:从|先是?|在)?(?P<first>{_TIME_ZH})(?:，|、)?(?:然后是?|再到|接着是?|到了?|再是)(?P<second>{_TIME_ZH})(?![\u4e00-\u9fff])"
)
_DOES: Final = regex(
    r"\b(?:is|are|was|were|am|be|opens?|closes?|works?|looks?|starts?|begins?|runs?|meets?|wakes?|sleeps?|goes|has|have|we|i|they|you|it)\b",
    re.I,
)
"""Who does something then is no picture: "our café opens in the morning"."""
_PLACE: Final = regex(r"^.*\b(?:of|about|show(?:ing|s)?|with|like|film|video|clip)\s", re.I)


def with_times_in_turn(words: str) -> str:
    """Return a first message in which each time of day has the name of what is shown then."""
    words = _TWICE.sub(_each, words)
    words = _FROM_TO.sub(lambda one: _named(one, f"at {one['first']}", f"at {one['second']}"), words)
    return _TWICE_ZH.sub(_each_zh, words)


def _each(said: re.Match[str]) -> str:
    third = re.search(rf"{_AT}\s{_TIME}$", said["third"] or "", re.I)
    return _named(said, said["first"], said["second"], *([third[0]] if third else []))


def _named(said: re.Match[str], *times: str) -> str:
    what = _PLACE.sub("", said["what"])
    lead = said["what"][: len(said["what"]) - len(what)]
    if _DOES.search(what) or not any(one.sure for one in find_subjects(what)):
        return said[0]
    return lead + ", then ".join(f"{what} {one}" for one in times)


def _each_zh(said: re.Match[str]) -> str:
    found = [one for one in find_subjects(said["what"]) if one.sure]
    if not found:
        return said[0]
    what = said["what"][found[-1].start :]
    lead = said["what"][: found[-1].start]
    return f"{lead}{said['first']}的{what}，然后是{said['second']}的{what}"

"""Read wishes to take half of the last change back: "too small now, go halfway back", 过了，收一半."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from nemo_notebook.models.reading import mapping
from nemo_notebook.studio.director.drafts import PICTURES, meta, segments
from nemo_notebook.studio.director.operations import (
    HoldPicture,
    Operation,
    SetDuration,
    SetEffect,
    SetSpeed,
    SetTextSize,
    SetTone,
    SetTransitions,
    SetVolume,
)
from nemo_notebook.studio.director.operations.effects import strength_of
from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.plan import Wire
from nemo_notebook.studio.director.reading.edits.context.focus import LESS, value_of
from nemo_notebook.studio.director.reading.messages.clauses import Clause, clauses_of
from nemo_notebook.studio.director.reading.messages.message import Message
from nemo_notebook.studio.director.reading.messages.situation import Reading, Situation

_HALF_BACK: Final = regex(
    r"^\W*(?:(?:ok(?:ay)?|so|just|please|maybe|now|and|can\syou|could\syou|let['’]?s|go|come|bring|take|put|pull|dial|scale|it|that|them|to)\W+)*"
    r"(?:(?:back\s)?half[\s-]?way(?:\s(?:back|between|there))?|half\s(?:of\s)?(?:it\s|that\s)?back|back\s(?:by\s)?half|split\sthe\sdifference|meet\s(?:me\s)?in\sthe\smiddle"
    r"|(?:somewhere\s)?in[\s-]?between(?:\sthe\stwo)?|(?:about\s)?half\s(?:as\smuch|that\s(?:much|change)|of\sthat\s(?:change|step)))(?:\W+(?:please|then|would\sbe\s\w+|is\sfine))*\W*$"
    r"|^(?:请|再|就|给我|帮我|要不|那|吧|还是|把它|稍微)*(?:(?:往回(?:[调收退改])?|[收退回](?:回|回来|回去|来)?|(?:调|改|放)(?:回来?|回去))一半|折中(?:一下)?|[取要在]?(?:两者|两个|二者)?(?:的)?中间(?:值|就行|就好|吧)|只?要?一半(?:的?(?:程度|幅度|效果))|(?:程度|幅度|效果)?减半)(?:吧|就好|就行|就够了?)*$",
    re.I,
)
TOO_FAR: Final = regex(
    r"^\W*(?:(?:ok(?:ay)?|hm+|no|nah|oh|well|but|it['’]?s|that['’]?s|they['’]?re|is|are|it|that|this|now|still|a|bit|little)\W+)*too\s\w+(?:\s(?:now|then|again))?\W*$"
    r"|^(?:嗯|哎|不行|现在|这下|又|好像|有点|稍微|这|也)*(?:太|过|偏|有点)[\u4e00-\u9fff]{1,3}$|^(?:有点|好像)?(?:用力|[挪移调放改走])?过(?:了|头|火|猛)了?(?:点|些)?$",
    re.I,
)

_NOT_THAT: Final = regex(
    r"^\W*(?:(?:ok(?:ay)?|hm+|no|nah|oh|well|but|whoa|wow|hey|please|just|maybe|it|should|be|make|the|pictures?|photos?|film|video|title|music|captions?|now)\W+)*"
    r"not\s(?:quite\s)?(?:that|so|as|this)\s(?:very\s|super\s)?(?P<how>warm|cold|cool|dark|bright|vivid|colou?rful|big|large|huge|small|tiny|loud|quiet|soft|strong|calm|blurry|blurred|long|short|slow|fast|quick|intense|much|extreme|orange|yellow|blue|saturated)(?:\s(?:now|though|please))?\W*$",
    re.I,
)
"""What was done last is to be, but less of it."""
_ONLY_SOME: Final = regex(
    r"^\W*(?:(?:just|only|maybe|make\sit|please|and|but|like|more\slike|so)\s)*(?:(?:a\s)?(?:tiny\s|wee\s|little\s)?(?:bit|little|touch|tad|notch|hair|smidge)|slightly|somewhat)(?:\s(?:less|would\s(?:do|be\s\w+)|is\senough))?(?:\s(?:warm|cold|cool|dark|bright|vivid|big|loud|quiet|strong|long|short|slow|fast|warmer|cooler|darker|brighter|bigger|louder|longer))?(?:\s(?:please|then|than\sthat))*\W*$",
    re.I,
)
_SIGH: Final = regex(
    r"\W*(?:(?:oh|hm+|ok(?:ay)?|no|nah|well|wait|whoa|wow|hey|sorry|please|ah|uh)\W*)+", re.I
)
_HOW: Final[dict[type[Operation], str]] = {
    SetVolume: "loud quiet soft strong much extreme intense",
    SetTextSize: "big large huge small tiny much extreme",
    SetTone: "warm cold cool dark bright vivid colourful colorful calm strong intense extreme much saturated",
    SetDuration: "long short much",
    HoldPicture: "long short much",
    SetSpeed: "slow fast quick much extreme",
    SetTransitions: "slow long fast quick short much",
}
"""Which words tell how much of an operation there is."""
_HOW_SEEN: Final = {
    "darken": "dark", "brighten": "bright", "blur": "blurry blurred soft",
    "saturate": "vivid bright colourful colorful saturated",
    "mute": "pale soft", "vignette": "dark",
}  # fmt: skip
"""The same of a look."""
_SOFTENED: Final = {
    "warm": ("mute", 0.25), "cool": ("mute", 0.25), "vivid": ("mute", 0.25), "playful": ("mute", 0.25),
    "dark": ("brighten", 0.2), "calm": ("saturate", 0.2),
}  # fmt: skip
"""By tone: the look, and how strong, that makes less of it."""

_ALL_BACK: Final = regex(
    r"^(?:请|再|就|给我|帮我|那|还是|把它)*(?:[调改放变设]回(?:去|来|原来的?(?:大小|音量|样子)?)|恢复|还原)(?:一下|吧|就好|就行)*$"
)


def read_all_back(clause: Clause, operations: Sequence[Operation], there: Situation) -> Reading | None:
    """Read 调回去 after a complaint of what was changed last: the value that was there before."""
    last = operations[-1] if len(operations) == 1 else None
    if clause.texts or there.earlier is None or not _ALL_BACK.match(clause.text):
        return None
    if not isinstance(last, SetTextSize | SetVolume):
        return None
    was = value_of(last, there.earlier)
    if was == value_of(last, there.draft):
        return None
    return Reading((_with_value(last, was),))


def read_half_back(message: Message, there: Situation) -> Reading | None:
    """Read a message that takes half of the last change back, and says at most that it went too far."""
    said = [one.text for one in clauses_of(message)]
    if message.texts or not there.last or there.earlier is None or not said:
        return None
    if lessened := _lessened(said, there, there.earlier):
        return lessened
    less = len(said) > 1 and LESS.match(said[-1]) and all(isinstance(one, SetEffect) for one in there.last)
    if not (less or _HALF_BACK.match(said[-1])) or not all(TOO_FAR.match(one) for one in said[:-1]):
        return None
    halves = _halves(there, there.earlier)
    return Reading(halves) if halves else Reading(says=_no_half(there))


def _lessened(clauses: Sequence[str], there: Situation, earlier: Wire) -> Reading | None:
    """Half of the last change where it is said not to be that loud, or long, as it has made it."""
    said = [one for one in clauses if not _SIGH.fullmatch(one)]
    named = {hit["how"].lower() for one in said if (hit := _NOT_THAT.match(one))}
    if not named or not all(_asks_less(one) for one in said):
        return None
    if not all(_is_of(one, named) for one in there.last):
        return None
    if toned := _less_toned(there):
        return toned
    alone = all(isinstance(one, SetTransitions) for one in there.last)
    halves = _halves(there, earlier)
    return Reading(halves) if halves and (len(said) > 1 or alone) else None


def _is_of(last: Operation, named: set[str]) -> bool:
    """Whether all that is named says how much of an operation there is."""
    kind = f"{last.kind} {last.strength}" if isinstance(last, SetEffect) else ""
    ways = next((way for made, way in _HOW.items() if isinstance(last, made)), "")
    said = f"{_HOW_SEEN.get(kind.split()[0], '')} strong much extreme intense" if kind else ways
    return named <= {*said.split()}


def _asks_less(said: str) -> bool:
    """Whether a clause says no more than that what was done last went too far."""
    return any(one.match(said) for one in (_NOT_THAT, _ONLY_SOME, LESS, TOO_FAR))


def _less_toned(there: Situation) -> Reading | None:
    """Softer colours over the tone that came last, which has one strength."""
    last = there.last[0] if len(there.last) == 1 else None
    if not isinstance(last, SetTone) or last.tone not in _SOFTENED:
        return None
    kind, strength = _SOFTENED[last.tone]
    if there.language != "en":
        return None
    place = last.indexes[0] if last.indexes else 0
    strength = min(0.75, strength + strength_of(there.pictures[place], kind))
    says = (
        f"The {last.tone} tone has one strength, so it is softened by a look; “normal colours” takes it off."
    )
    return Reading((SetEffect(kind, strength, last.indexes),), says)


def _halves(there: Situation, earlier: Wire) -> tuple[Operation, ...]:
    return tuple(half for one in there.last if (half := _between(one, earlier, there.draft)))


def _no_half(there: Situation) -> str:
    return there.say(
        "There is no half of the last change: “undo” takes it back.",
        "上一步改动没有一半可调：说“撤销”可以恢复。",
    )


def _between(last: Operation, earlier: Wire, now: Wire) -> Operation | None:
    """The last change again, with the value in the middle of what was and what is."""
    if isinstance(last, SetEffect):
        place = last.indexes[0] if last.indexes else 0
        was, is_now = (strength_of(segments(one, PICTURES)[place], last.kind) for one in (earlier, now))
        return replace(last, strength=round((was + is_now) / 2, 2))
    if isinstance(last, SetTransitions):
        was, is_now = (_pause(one) for one in (earlier, now))
        return replace(last, duration_ms=round((was + is_now) / 2)) if was and is_now else None
    if not isinstance(last, SetTextSize | SetVolume | SetSpeed | SetDuration | HoldPicture):
        return None
    middle = (value_of(last, earlier) + value_of(last, now)) / 2
    if isinstance(last, SetDuration | HoldPicture):
        return replace(last, duration_ms=round(middle / 100) * 100)
    return _with_value(last, round(middle, 3 if isinstance(last, SetVolume) else 2))


def _pause(draft: Wire) -> int:
    """How long the transitions of a film take, in ms; 0 for none."""
    found = (mapping(meta(one).get("transition")).get("d") for one in segments(draft, PICTURES))
    return max((int(one) for one in found if isinstance(one, int)), default=0)


def _with_value(last: SetTextSize | SetVolume | SetSpeed, value: float) -> Operation:
    """The operation again, with another value."""
    if isinstance(last, SetTextSize):
        return replace(last, size=value)
    return replace(last, volume=value) if isinstance(last, SetVolume) else replace(last, speed=value)

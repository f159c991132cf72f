"""Read a storyboard: "Scene 1: … Scene 2: …", 第一幕：…; what else is said of the film is left to others."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from nemo_notebook.models.measures import find_durations
from nemo_notebook.models.quantities import read_number
from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.briefs.counted_scenes import counted_scenes
from nemo_notebook.studio.director.reading.briefs.pictured import IN_LISTS
from nemo_notebook.studio.director.reading.briefs.shown_lists import shown_by
from nemo_notebook.studio.director.reading.messages.shaping import only_shape
from nemo_notebook.studio.director.reading.terms.subjects import find_subjects

_NUMBER: Final = r"(?:\d{1,2}|one|two|three|four|five|six|seven|eight)"
_SIGN: Final = r"[一二三四五六七八\d]{1,2}"
_MARK: Final = regex(
    rf"(?:^|(?<=[\n.。;；:：]))[ \t]*(?:(?:scene|shot)\s?#?{_NUMBER}\s*[:：.–-]"
    rf"|(?:第{_SIGN}[幕镜场]|(?:镜头|场景|分镜)\s?{_SIGN})\s*[:：、.]|第{_SIGN}[幕镜场]\s)[ \t]*",
    re.I,
)
_LEAD: Final = regex(
    rf"\bstory\s?board\b|\b{_NUMBER}\s(?:shots|scenes)\b|分镜|(?<![话句])(?<![话句]和){_SIGN}个(?:镜头|场景|画面)",
    re.I,
)
_LABEL: Final = regex(
    r"\b(?:scenes|shots|visuals|footage|scenery|pictures|images|backgrounds|backdrops|in\s(?:this|that|the\sfollowing)\sorder)"
    r"(?:\sin\s(?:this\s)?order)?\s?(?=[:：])"
    r"|\b(?:scenes|shots|pictures|images|backgrounds|backdrops)"
    r"(?=\s(?:(?:should|must|will|to)\sbe|are|of|[–—-])\s|\s[a-z]+(?:\s[a-z]+)?(?:,|\sand\s))"
    r"|(?<!个)(?:画面|镜头|场景)(?:依次|顺序|分别)?[是为]?(?=[:：])|(?<!个)(?:画面|镜头|场景)(?:要|应该?)?(?:按顺序|依次|分别|先后|先)(?=[是为有出])",
    re.I,
)
"""What a list of pictures stands behind: "Scenes: kitchen, market, home"."""
_NTH: Final = ("first", "second", "third", "fourth", "fifth", "sixth")
_ORDINAL: Final = regex(
    rf"(?:^|(?<=[.;:!?\n,]\s)|(?<=\band\s))(?:and\s)?(?:the\s)?(?P<nth>{'|'.join(_NTH)})(?P<what>\s(?:picture|scene|shot|image|slide|background))?(?:\s(?:one|should\sbe|is|shows?|of|with)|:|\s[–—-])*\s(?=\w)",
    re.I,
)
"""Pictures told by their number: "first picture the river, second the old city"."""
_ARTICLE: Final = regex(r"^(?:the|an?|our|my)\s", re.I)
_NAMED: Final = regex(r"(?:(?:the|an?|our|my)\s)?[\w'’-]+(?:\s[\w'’-]+)?", re.I)
"""A picture that is named and not told: "the campfire", not "waiting at the shelter"."""
_ITEM: Final = regex(
    r"(?:(?<=[\s:：,，;；.。])|(?<=[\u4e00-\u9fff]))\(?(?P<number>\d{1,2})\s?[.)）、]\s*(?!\d)"
)
_COLON: Final = regex(r"(?:[:：]|\s[–—-](?=\s))\s*(?!\d)(?:先是?)?")
_NO_COLON: Final = regex(
    r"\s(?:(?:(?:should|must|will|to)\sbe|are|of|[–—-])\s)?(?:(?:the|an?)\s)?|(?:出现|[是为有])(?![:：])",
    re.I,
)
"""What leads to a list of pictures without a colon: "scenes should be kitchen", 画面依次是厨房、市场."""
_COMMA: Final = regex(
    r"\s*(?:[,，、]|->|→|\s/\s|\s(?=and\s[a-z]+\W*(?:\n|$|[.,;])))\s*(?:and\s)?(?:(?:then|finally|lastly|at\slast)\s|然后是?|接着是?|再是?|最后是?)?",
    re.I,
)
_SENTENCE: Final = regex(r"[.。;；]\s*")
_EACH: Final = regex(
    r"\beach\b|\bper\s(?:scene|shot)\b|\bevery\s(?:scene|shot)\b|每[幕镜场个]|各(?=\d)", re.I
)
_FEWEST: Final = 2
_LONGEST: Final = 3  # words of a picture that no colon leads to


@dataclass(frozen=True, slots=True)
class Storyboard:
    """What is to be seen, scene by scene.

    Attributes:
        scenes: what each shows, in the person's words.
        each_ms: how long each is shown, None where that is not said.
        rest: what is said of the whole film.
    """

    scenes: tuple[str, ...]
    each_ms: int | None
    rest: str


def find_storyboard(wishes: str) -> Storyboard | None:
    """Return the storyboard that words hold; None where they tell of fewer than two scenes by number."""
    marks = list(_MARK.finditer(wishes))
    if len(marks) < _FEWEST and (counted := counted_scenes(wishes)):
        return Storyboard(counted[0], None, counted[1])
    if len(marks) < _FEWEST:
        marks = _numbered(wishes)
    if len(marks) < _FEWEST:
        marks = _listed(wishes, _LEAD)
    if len(marks) < _FEWEST:
        marks = _listed(wishes, _LABEL)
    if len(marks) < _FEWEST:
        return None
    ends = [*(one.start() for one in marks[1:]), len(wishes)]
    told = [wishes[one.end() : end] for one, end in zip(marks, ends, strict=True)]
    last, _, after = told[-1].partition("\n")
    if not after and (stop := _SENTENCE.search(last)):
        last, after = last[: stop.start()], last[stop.end() :]
    last, shape = _without_shape(last)
    after = f"{after}\n{shape}" if shape else after
    scenes = tuple(one.strip(" \t\n.。;；,，") for one in (*told[:-1], last))
    rest = f"{wishes[: marks[0].start()]}\n{after}".strip()
    clauses = re.split(r"([,，.。\n])", rest)
    spoken = next((one for one in clauses if _EACH.search(one) and find_durations(one)), "")
    each_ms = find_durations(spoken)[0].value if spoken else None
    return Storyboard(scenes, each_ms, rest.replace(spoken, "").strip(" ,，.。\n") if spoken else rest)


def _numbered(wishes: str) -> list[re.Match[str]]:
    """The marks of pictures that are counted off in one sentence, of which most name a scene."""
    marks = list(_ORDINAL.finditer(wishes))
    first = next((place for place, one in enumerate(marks) if one["what"]), len(marks))
    marks = [one for one, nth in zip(marks[first:], _NTH, strict=False) if one["nth"].lower() == nth]
    if len(marks) < _FEWEST:
        return []
    cuts = [*(one.start() for one in marks[1:]), len(wishes)]
    told = [
        _ARTICLE.sub("", _SENTENCE.split(wishes[one.end() : end])[0].strip(" ,"))
        for one, end in zip(marks, cuts, strict=True)
    ]
    shown = [_names_picture(one) or bool(shown_by(one, 0)) for one in told]
    return marks if 2 * sum(shown) > len(told) else []


def _listed(wishes: str, leading: re.Pattern[str]) -> list[re.Match[str]]:
    """The marks of a list of pictures behind "4 shots", "scenes": numbers, else a colon and commas."""
    lead = leading.search(wishes)
    if lead is None:
        return []
    numbers = list(_ITEM.finditer(wishes, lead.end()))
    if [int(one["number"]) for one in numbers] == list(range(1, len(numbers) + 1)) and len(numbers) > 1:
        marks = numbers
    elif colon := _opening(wishes, lead):
        stop = _SENTENCE.search(wishes, colon.end())
        end = stop.start() if stop else len(wishes)
        marks = [colon, *_COMMA.finditer(wishes, colon.end(), end)]
        while len(marks) > 1 and _is_shape(wishes[marks[-1].end() : end]):
            end = marks.pop().start()
    else:
        return []
    ends = [*(one.start() for one in marks[1:]), len(wishes)]
    told = [wishes[one.end() : end] for one, end in zip(marks, ends, strict=True)]
    if leading is _LABEL:
        items = [_without_shape(_SENTENCE.split(one)[0])[0].strip() for one in told]
        shown = [bool(shown_by(one, 0)) for one in items]
        if marks[0].re == _NO_COLON and not all(len(one.split()) <= _LONGEST for one in items):
            return []
    else:
        shown = [_names_picture(_without_shape(one)[0].strip(" .。")) for one in told]
    named = all(_NAMED.fullmatch(one.strip(" \t\n.。")) for one in told)
    counted = named and marks[0].re == _COLON and _counts(lead[0], len(told))
    most = marks is numbers or (leading is _LABEL and marks[0].re == _COLON)
    enough = (most and 2 * sum(shown) > len(shown)) or (counted and 2 * sum(shown) >= len(shown))
    enough = enough or (marks is numbers and leading is _LEAD and _counts(lead[0], len(told)))
    return marks if all(shown) or enough else []


def _counts(lead: str, many: int) -> bool:
    """Whether as many pictures are announced as are listed: "three scenes" before three of them."""
    number = re.match(rf"{_NUMBER}(?=\s)|{_SIGN}(?=个)", lead, re.I)
    return number is not None and round(read_number(number[0].lower())) == many


def _opening(wishes: str, lead: re.Match[str]) -> re.Match[str] | None:
    """What stands between the words that announce pictures and the first of them."""
    if lead.re != _LABEL:
        return _COLON.search(wishes, lead.end())
    return _COLON.match(wishes, lead.end()) or _NO_COLON.match(wishes, lead.end())


def _names_picture(words: str) -> bool:
    """Whether words name a scene, or what in a list of them is one: 家."""
    return any(one.sure for one in find_subjects(words)) or any(
        word.search(words) for word in IN_LISTS.values()
    )


def _without_shape(scene: str) -> tuple[str, str]:
    """The last scene, and what only shapes the film behind it: "the sea, 24 seconds, vertical"."""
    clauses = re.split(r"[,，]\s*", scene)
    kept = len(clauses)
    while kept > 1 and _is_shape(clauses[kept - 1]):
        kept -= 1
    return ", ".join(clauses[:kept]), ", ".join(clauses[kept:])


def _is_shape(words: str) -> bool:
    return only_shape(words) or bool(find_durations(words))

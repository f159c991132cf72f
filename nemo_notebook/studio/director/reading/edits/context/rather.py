"""Read another scene for the picture changed last: "actually a meadow would be nicer", 还是草地更好."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from nemo_notebook.studio.director.drafts import meta
from nemo_notebook.studio.director.operations import AddPicture, Operation, ReplacePicture, ReplaceScenes
from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.messages.clauses import Clause
from nemo_notebook.studio.director.reading.messages.situation import Ask, Reading, Situation
from nemo_notebook.studio.director.reading.terms.daytimes import find_time
from nemo_notebook.studio.director.reading.terms.subjects import find_subjects

_RATHER: Final = regex(
    r"^\W*(?:(?:actually|hmm+|oh|no|well|or|maybe|perhaps|i\sthink|on\ssecond\sthoughts?)\W+)*(?P<en>(?:an?|some|the)\s[^,.;]{2,40}?)(?:\swith\s[^,.;]{2,24}?)?"
    r"\s(?:would|might|could|will|['’]d)\s(?:actually\s|probably\s)?(?:be|look|work|fit)\s(?:even\s|much\s|a\s(?:bit|lot)\s)?(?:nicer|better|best|prettier|cuter|cooler|great|good|perfect|nice)(?:\s(?:there|here|instead|though|actually))*\W*$"
    r"|^(?:其实|嗯+|或者|要不|算了|我觉得|[，,\s])*(?:还是)?(?:换成|用|放|来个?)?(?P<zh>[\u4e00-\u9fff]{2,12}?)(?:可能|应该|会|也许)*(?:更好看?|更合适|更美|更漂亮|好看?一?[点些]|比较好看?)[些吧了。！!]*$",
    re.I,
)
_MORE_OF_IT: Final = regex(
    r"^\W*(?:(?:and|with|plus|also|add|some|even|a\s(?:few|lot))\s)*more\s(?P<en>(?!(?:scenes?|pictures?|shots?|photos?)\b)[a-z-]+(?:\s[a-z-]+)?)(?:\s(?:please|too|there|in\sit))*\W*$"
    r"|^(?:再|也|要|加)*多(?:一?[点些]|几[个颗只朵])(?P<zh>[\u4e00-\u9fff]{1,4})$",
    re.I,
)
_AT_A_TIME: Final = regex(
    r"^\W*(?:(?:and|also|but|too|with|under|at|in|by|during|the|an?|full|of|shining|there|it|that|(?:should|must|to)\sbe|is)\W+)*"
    r"(?P<time>day(?:time|light)?|sunny|night(?:time)?|evening|dusk|dawn|morning|sunset|sunrise|moon(?:light)?|stars|starlight)(?:\s(?:too|also|as\swell|please|there|shining|out))*\W*$",
    re.I,
)
_AT_NIGHT: Final = regex(r"moon|star", re.I)


def rather_shown(text: str) -> str:
    """Return what would be nicer to see, as it is named; "" where a text says nothing of the kind."""
    said = _RATHER.match(text)
    return (said["en"] or said["zh"]) if said else ""


def read_rather(clause: Clause, there: Situation) -> Reading | None:
    """Read what would be nicer than the scene that one picture has just got."""
    wanted = [] if clause.texts else [one for one in find_subjects(rather_shown(clause.text)) if one.sure]
    last = there.last[0] if len(there.last) == 1 else None
    if isinstance(last, ReplacePicture):
        places: tuple[int, ...] = (last.index,)
    else:
        places = tuple(last.indexes) if isinstance(last, ReplaceScenes) else ()
    if not wanted:
        return None
    if len(places) != 1:
        return _which(rather_shown(clause.text), there)
    return Reading((ReplaceScenes(wanted[0].scene, wanted[0].time, places),))


def added_at_time(clause: Clause, operations: Sequence[Operation]) -> AddPicture | None:
    """Return the scene that was just added at the time of day that follows: "also at night"."""
    said = None if clause.texts else _AT_A_TIME.match(clause.text)
    last = operations[-1] if operations else None
    if not said or not isinstance(last, AddPicture) or not last.scene:
        return None
    time = "night" if _AT_NIGHT.search(said["time"]) else find_time(said["time"])
    return replace(last, time=time) if time else None


def read_more_shown(clause: Clause, operations: Sequence[Operation], there: Situation) -> Reading | None:
    """Read "and more stars" after "a planet in the first scene": no picture comes for that."""
    said = None if clause.texts else _MORE_OF_IT.match(clause.text)
    last = operations[-1] if operations else None
    if not said or not isinstance(last, ReplaceScenes) or not last.indexes:
        return None
    if not find_subjects(said["en"] or said["zh"]):
        return None
    place = last.indexes[0] + 1
    return Reading(
        says=there.say(
            f"How much of it a scene shows cannot be set. “change picture {place} to …” shows another scene.",
            f"场景里东西的多少不能调。可以说“第{place}张换成…”来换场景。",
        )
    )


def _which(words: str, there: Situation) -> Reading | None:
    """Ask which picture is meant, where they show several things."""
    if len({str(meta(one).get("name")) for one in there.pictures}) < 2:
        return None
    question = there.say("In place of which picture? Say its number.", "换掉第几张？")
    return Reading(
        says=question, asks=Ask("place", there.say(f"change picture {{}} to {words}", f"第{{}}张换成{words}"))
    )

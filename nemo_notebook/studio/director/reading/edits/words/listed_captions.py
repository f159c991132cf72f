"""Read captions that are counted and listed (加三句字幕，依次是：…), or told picture by picture."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from nemo_notebook.models.quantities import read_number
from nemo_notebook.studio.director.drafts import span
from nemo_notebook.studio.director.operations import AddCaption, SetCaption, SetCaptions
from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.edits.naming.references import with_references
from nemo_notebook.studio.director.reading.edits.texts.caption_rows import caption_under
from nemo_notebook.studio.director.reading.messages.clauses import Clause
from nemo_notebook.studio.director.reading.messages.situation import Reading, Situation
from nemo_notebook.studio.director.reading.terms.places import places_in
from nemo_notebook.studio.director.reading.terms.subjects import find_subjects

_IN_ORDER: Final = r"(?:分别|依次|依序|顺序|按顺序|先后|内容|从头到尾)+(?:是|为|写|显示|如下)*"
_COUNTED: Final = regex(
    r"^(?:请|再|帮我|给我|麻烦|另外|还要|给(?:它|影片|视频|片子))*(?:配|加|添|来|写|放|打)上?"
    rf"(?P<n>[两二三四五六七八九十]|\d{{1,2}})[句条行段](?:字幕|文字|话)[，,：:\s]*(?:{_IN_ORDER})?[：:]\s*(?P<list>\S.*)$"
    rf"|^字幕的?{_IN_ORDER}[：:]?\s*(?P<bare>\S.*)$"
)
_MORE: Final = regex("^(?:请|帮我|给我|麻烦|另外)*(?:再|还要)")
_PARTING: Final = (r"\n+", r"[。；;]|(?<=[！!？?])", r"[，,、/|]")
"""What stands between the lines of a list, the surest first."""
_NUMBERED: Final = regex(r"^(?:\d{1,2}[.、)）]\s?|[①-⑨])")
_LONGEST: Final = 40  # characters of a line
_QUOTES: Final = ' \t“”"「」『』‘’'
_LEAD: Final = (
    r"(?:请|再|帮我|给我|麻烦|给|在)*(?:每一?[个张幅段]|各个?)(?:画面|镜头|场景|[图照]片?)?(?:都|各|分别)*(?:加|配|写|打|放)(?:上|个)?"
    r"(?:一?[句条行个段]|点)?(?:字幕|文字|字|话)?"
)
_ONE: Final = regex(
    r"(?P<name>(?!开头|结尾|最后|片头|片尾|标题|字幕|中间)[^，,；;。：:「“\"」”\s]{1,10}?)(?:那(?:里|边|儿|[张段个幅屏])|这里|上面?|下面?|的?画面|的时候|时)?"
    r"(?:就|上|都)*(?:写|打|配|加|放|标|显示|字幕是?)上?(?:一?[句行条])?[：:]?\s?[「“\"](?P<words>[^」”\"]{1,40})[」”\"]"
)
_AROUND: Final = regex(rf"(?:{_LEAD})?[\s，,：:；;。、和再]*")


def read_listed_captions(clause: Clause, there: Situation) -> Reading | None:
    """Read a message that lists captions with their number, in their order."""
    said = _COUNTED.match(clause.raw.strip())
    if said is None:
        return None
    count = round(read_number(said["n"])) if said["n"] else 0
    lines = _lines(said["list"] or said["bare"], count)
    if not lines:
        return None
    there_now = there.caption_words
    if not count and len(there_now) == len(lines):
        return Reading(tuple(SetCaption(at, one) for at, one in enumerate(lines) if one != there_now[at]))
    if there_now and not _MORE.match(clause.raw.strip()):
        return None
    return Reading((SetCaptions((*there_now, *lines)),))


def _lines(listed: str, count: int) -> list[str]:
    """The lines of a list, as many as were counted; none where it does not part so."""
    for way in _PARTING:
        parts = [_NUMBERED.sub("", one.strip(_QUOTES)).strip(_QUOTES) for one in regex(way).split(listed)]
        lines = [one for one in parts if one]
        fits = len(lines) == count if count else len(lines) > 1
        if fits and all(len(one) <= _LONGEST for one in lines):
            return lines
    return []


def read_captions_by_picture(clause: Clause, there: Situation) -> Reading | None:
    """Read what several pictures are to say, each called by what it shows."""
    found = list(_ONE.finditer(clause.raw))
    if len(found) < 2 or not _only_pairs(clause.raw, [one.span() for one in found]):
        return None
    places = [_pictures_called(one["name"], there) for one in found]
    taken = [at for row in places for at in row]
    if not all(places) or len(set(taken)) < len(taken):
        return None
    under = [caption_under(row[0], there) if len(row) == 1 else None for row in places]
    words = [one["words"].strip() for one in found]
    if all(one is not None for one in under):
        return Reading(
            tuple(SetCaption(at, one) for at, one in zip(under, words, strict=True) if at is not None)
        )
    return Reading(tuple(_over(row, one, there) for row, one in zip(places, words, strict=True)))


def _only_pairs(said: str, spans: Sequence[tuple[int, int]]) -> bool:
    """Whether nothing else is said between and around them."""
    edges = [0, *(at for pair in spans for at in pair), len(said)]
    between = [said[a:b] for place, (a, b) in enumerate(pairwise(edges)) if place % 2 == 0]
    return all(_AROUND.fullmatch(one) for one in between[:-1]) and not between[-1].strip(" 。.!！~吧")


def _pictures_called(name: str, there: Situation) -> tuple[int, ...]:
    """The picture that a name calls, or the neighbours that show the scene it names."""
    text = with_references(Clause(name, (), name), there).text
    named = [one for one in places_in(text, len(there.pictures)) if one < len(there.pictures)]
    scenes = {one.scene for one in find_subjects(name)}
    shown = there.showing(scenes.pop()) if len(scenes) == 1 and not named else ()
    row = tuple(named) if len(named) == 1 else shown
    return row if row and row[-1] - row[0] == len(row) - 1 else ()


def _over(row: Sequence[int], words: str, there: Situation) -> AddCaption:
    """What has pictures say words for their time."""
    begin, end = span(there.pictures[row[0]])[0], span(there.pictures[row[-1]])[1]
    return AddCaption(words, begin, end - begin)

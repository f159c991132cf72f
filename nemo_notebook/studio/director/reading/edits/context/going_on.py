"""Read clauses that go on with the fade or the cut before them: "shorter", "one more second"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from nemo_notebook.models.measures import MIN_DURATION_MS, find_durations
from nemo_notebook.models.reading import whole
from nemo_notebook.studio.director.drafts import PICTURES, meta, segments
from nemo_notebook.studio.director.operations import KeepSpan, Operation, SetFade, SetFilmFade, TrimClip
from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.messages.clauses import Clause
from nemo_notebook.studio.director.reading.messages.situation import Reading, Situation

_TILL: Final = regex(
    r"^\W*(?:and\s)?(?:until|till|up\sto|to|ends?\s(?:it\s)?at|stops?\s(?:it\s)?at)\s(?P<moment>\S+\s(?:s|secs?|seconds?))\W*$"
    r"|^(?:一直)?(?:剪|截|播|放)?到第?(?P<zh>[\d.]+秒)(?:结束|为止|停)?$",
    re.I,
)
_ENDS_AT: Final = regex(
    r"^\W*(?:and\s)?(?:ends?|stops?|finish(?:es)?)\s(?:it\s)?at\s(?P<at>\d+(?:\.\d+)?)\s?(?:s|secs?|seconds?)\W*$",
    re.I,
)
_FADE_ALONE: Final = regex(r"^(?:then\s|and\s)*(?:fade\s(?:in|out)|淡[入出])$", re.I)
_FADE_OVER: Final = regex(
    r"^\W*(?:(?:make|have|let|with)\s(?:it|that|the\sfade)\s|(?:it|that|the\sfade)\sshould\s|and\s)?"
    r"(?:over|in|within|during|across|taking|takes?|lasting|lasts?|for|about|around|roughly|a\sduration\sof|(?:the\s)?duration:?)\s"
    r"(?:(?:about|around|roughly|maybe|say|the\slast|the\sfinal)\s)*[\d.]+\s(?:s|secs?|seconds?)(?:\s(?:or\sso|long|please))*\W*$"
    r"|^(?:用|大概|大约|差不多|持续|花|时长|时间|过程)+(?:是|为|约|改成)?[\d.]+秒(?:钟|左右|吧|内|完成|的?时间)*$|^[\d.]+秒(?:左右|内|完成)+$",
    re.I,
)
_FADE_STEP: Final = regex(
    r"^\W*(?:a\s(?:bit|little)\s|make\s(?:it|the\sfade)\s|even\s)*(?:(?P<longer>longer|slower)|shorter|quicker|faster)(?:\s(?:fade|one))?(?:\splease)?\W*$",
    re.I,
)
_MORE_CUT: Final = regex(
    r"^\W*(?:and\s)?(?:cut|trim|take)\s(?:off\s)?(?:another|one\smore|\S+\smore)\b.*$"
    r"|^(?:再|多|还要)+(?:剪|裁|切|去)掉?\S{1,3}秒(?:吧)?$",
    re.I,
)


def read_going_on(clause: Clause, operations: Sequence[Operation]) -> Reading | None:
    """Read a clause that only says more of the fade or the cut before it."""
    for read in (_same_fade, _fade_over, _longer_fade, _kept_until):
        if found := read(clause, operations):
            return found
    return None


def _same_fade(clause: Clause, operations: Sequence[Operation]) -> Reading | None:
    """In "start with a black screen and fade in" the picture's fade is meant, once."""
    again = operations and isinstance(operations[-1], SetFilmFade) and _FADE_ALONE.match(clause.text)
    return Reading((operations[-1],)) if again else None


def _fade_over(clause: Clause, operations: Sequence[Operation]) -> Reading | None:
    """In "fade to black at the end, over two seconds or so" the fade takes so long, not the film."""
    last = operations[-1] if operations else None
    lengths = find_durations(clause.text) if isinstance(last, SetFade | SetFilmFade) else []
    if not isinstance(last, SetFade | SetFilmFade) or len(lengths) != 1 or not _FADE_OVER.match(clause.text):
        return None
    return Reading((replace(last, duration_ms=lengths[0].value),))


def _longer_fade(clause: Clause, operations: Sequence[Operation]) -> Reading | None:
    """In "fade the music out", then "longer fade", the fade is meant, no transition."""
    last, said = operations[-1] if operations else None, _FADE_STEP.match(clause.text)
    if not said or not isinstance(last, SetFade | SetFilmFade) or not last.duration_ms:
        return None
    factor = 2 if said["longer"] else 0.5
    return Reading((replace(last, duration_ms=round(last.duration_ms * factor)),))


def read_cut_more(clause: Clause, there: Situation) -> Reading | None:
    """Read "one more second", 多剪一秒, after a clip was cut: the same end is cut again."""
    last = there.last[0] if len(there.last) == 1 else None
    lengths = find_durations(clause.text) if _MORE_CUT.match(clause.text) else []
    if not isinstance(last, TrimClip) or there.earlier is None or len(lengths) != 1:
        return None
    before, now = (meta(segments(one, PICTURES)[last.index]) for one in (there.earlier, there.draft))
    begin, end = whole(now.get("in")) or 0, whole(now.get("out")) or 0
    if begin > (whole(before.get("in")) or 0):
        begin += lengths[0].value
    else:
        end -= lengths[0].value
    return Reading((TrimClip(last.index, begin, end),)) if end - begin >= MIN_DURATION_MS else None


def _kept_until(clause: Clause, operations: Sequence[Operation]) -> Reading | None:
    """In "start at 5 s, until 12 s" the film ends there, or the clip that was cut."""
    last = operations[-1] if operations else None
    if isinstance(last, TrimClip) and (end := _ENDS_AT.match(clause.text)):
        out_ms = round(float(end["at"]) * 1000)
        return Reading((replace(last, out_ms=out_ms),)) if out_ms > last.in_ms else None
    till = _TILL.match(clause.text) if operations and isinstance(operations[-1], KeepSpan) else None
    lengths = find_durations(till["moment"] or till["zh"]) if till else []
    return Reading((KeepSpan(0, lengths[0].value),)) if lengths else None

"""Read cuts of one clip that is named among others: "cut the first 2 s of the dog clip", 第二段只留2到5秒."""

from __future__ import annotations

import re
from typing import Final

from nemo_notebook.models.measures import MIN_DURATION_MS, find_durations
from nemo_notebook.models.quantities import read_number
from nemo_notebook.models.reading import whole
from nemo_notebook.studio.director.drafts import length_ms, meta, source_of, speed_of
from nemo_notebook.studio.director.operations import HoldPicture, KeepSpan, SetDuration, TrimClip
from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.edits.film.splits import without_stretch
from nemo_notebook.studio.director.reading.messages.clauses import Clause
from nemo_notebook.studio.director.reading.messages.situation import Reading, Situation
from nemo_notebook.studio.director.reading.terms import verbs
from nemo_notebook.studio.director.reading.terms.moments import CLOCK_AT, RANGE, in_seconds, range_ms
from nemo_notebook.studio.director.reading.terms.places import places_in, without_places
from nemo_notebook.studio.director.words.phrases import time_words

_FIRST: Final = regex(r"\b(?:first|opening|initial)\s*$|[前头]面?的?\s*$|开头的?\s*$", re.I)
_LAST: Final = regex(r"\b(?:last|final|closing)\s*$|最后的?\s*$|后面?的?\s*$|[末结]尾的?\s*$", re.I)
_OFF_START: Final = regex(r"\b(?:off|from|at)\s(?:of\s)?(?:the\s|its\s)?(?:start|beginning|front)", re.I)
_OFF_END: Final = regex(r"\b(?:off|from|at)\s(?:of\s)?(?:the\s|its\s)?(?:end|back|tail)", re.I)
_KEEPS: Final = regex(
    r"\b(?:keep|use|show|play)\b|\b(?:only|just)\b(?!\s(?:cut|trim|remove|drop|shave|take|delete|lose)\b)"
    r"|\bto\s(?:(?:the|its|their)\s)?(?:first|last)\b|[只留取用]",
    re.I,
)
_DROPS: Final = regex(
    r"\b(?:cut|remove|delete|drop|lose|chop|trim|shave|skip|take|get\srid)\b|剪掉|删|去掉|切掉|掐|不要|剪",
    re.I,
)
_CUTS: Final = regex(
    rf"{_DROPS.pattern}|{_KEEPS.pattern}|\b(?:start|begin|open)s?\b|开始|起|\bfrom\s[\d.]+\s?s(?:ec\w*)?(?:\son(?:wards?)?)?\W*$",
    re.I,
)
_DOWN_TO: Final = regex(
    r"\b(?:cut|trim|shorten|reduce|bring)\b.*\b(?:down\s)?to\s(?:just\s|only\s|about\s)?(?=[\w.]+\s?(?:s|secs?|seconds?)\b)"
    r"|(?:剪|缩|截|裁)短?[成到至]+",
    re.I,
)
_BEGINS: Final = regex(
    r"\b(?:start|begin|open)s?\b.*(?:\b(?:at|from)\s\S+\s?(?:s|secs?|seconds?)\b|\s(?:s|secs?|seconds?)\s(?:in|into\sit|later)\b)"
    r"|从第?\S+秒(?:开始|起|播|放)|\bfrom\s[\d.]+\s?s(?:ec\w*)?(?:\son(?:wards?)?)?\W*$",
    re.I,
)
_ORDINAL_SECOND: Final = regex(r"第(?=\s?[\d.]+\s?秒)")
_OF_EACH: Final = regex(
    r"\b(?:each|every)\s(?:of\sthe\s)?(?:clip|video|one)|\ball\s(?:of\sthe\s|the\s|three\s)?(?:clips|videos)\b|\b(?:of|from)\s(?:each|every)\b|\beach(?:\sof\sthem)?\W*$|每[段个]|各段",
    re.I,
)
_FROM_INSTEAD: Final = regex(
    r"^\W*(?:(?:please|no|actually|rather)\W+)*(?:start|begin|take|use|show)\s(?:it|that|the\s(?:clip|video|film|footage)|this)?\s?(?:at|from)\s(?:second\s(?P<at>\d{1,3}(?:\.\d)?)(?:\s?(?:s|secs?|seconds?))?|(?P<after>\d{1,3}(?:\.\d)?)\s?(?:s|secs?|seconds?))(?:\son(?:wards?)?)?(?:\s(?:of|in)\s(?:the|my)\s(?:clip|video|footage|original))?\s(?:instead|rather)\b[^,.]{0,24}$"
    r"|^(?:(?:还是|改成|换成|那|就)+从第?|(?:视频|片段|素材)?从(?:(?:原视频|原片|素材|视频|片段)(?:里|中)?的?)?第?(?=[\d.]+秒(?:那里|处)?(?:开始|起)(?:往后)?(?:用|取|截|剪(?!掉)|播?放(?:吧|就行)?$)|[\d.]+秒(?:用|取|截|剪)起)|(?:只?要|截取?|取|用)第?(?=[\d.]+秒(?:之后|以后|往后)的?(?:部分|内容|视频|画面)?(?:吧|就行)?$))(?P<zh>\d{1,3}(?:\.\d)?)秒(?:那里|处)?(?:开始|起|截|剪|用|取|之后|以后|往后)(?:[^，。掉\d]{0,6}|[截剪用取]+(?P<long>\d{1,3}(?:\.\d)?)秒[^，。掉\d]{0,3})$",
    re.I,
)
"""Which part of a clip is to be seen in the place of the one that is."""
_LATER: Final = regex(
    r"^\W*(?:(?:please|so|just|and|can\syou|could\syou|let['’]?s|hm+)\W+)*(?:(?:start|begin|open|have|let|make)\s(?:(?:it|that)|(?P<what>(?:the|my|this|our)\s(?:clip|video|film|footage|movie|image\s#1)))?\s?(?:start\s|begin\s)?(?:at\sa\spoint\s)?"
    r"|(?:shift|move|slide)\s(?P<window>(?:the|my)\s(?:cut|window|part|section|selection|clip|excerpt))\s(?:by\s)?)"
    r"(?P<n>\d+(?:\.\d+)?|an?|one|two|three|four|five|six|ten)\s?(?:s|secs?|seconds?)\s(?:later|further|deeper|forwards?|(?P<back>earlier|sooner|back(?:wards?)?)|in(?=\W*$|to\b|\sthe\b)|into(?=\s))(?:\s(?:in|on|along))?"
    r"(?P<inside>\s?(?:in(?:to)?|of)?\s?(?:it|(?:the|my|this)\s(?:clip|video|footage|film|original|recording)))?(?:\s(?:please|instead|on|then))*\W*$"
    r"|^(?:请|把|让|它|再|这段|那段)*(?P<zh_what>视频|片段|素材|画面)?(?:再)?(?:(?:往|向)(?:后|(?P<back_zh>前))(?:挪|移|推|错开?)|[晚迟](?=[\d.]+秒开始))(?P<n_zh>\d+(?:\.\d+)?)秒(?:钟|再?开始|起|截取?|剪)*(?:吧)?$",
    re.I,
)
"""As much of the one clip, from a later moment on: "start it 3 seconds later in the clip"."""
_PLAYED: Final = regex(r"播?放(?:吧|就行)?$")
_TAIL: Final = regex(
    r"\b(?:last|final)\s\S+\s?(?:s|secs?|seconds?)\b|最?后面?的?(?=\s?[\d.一二两三四五六七八九十半]+\s?秒)",
    re.I,
)
_HEAD: Final = regex(r"\bfirst\s\S+\s?(?:s|secs?|seconds?)\b|开头|前面?", re.I)
_HALF_OF: Final = regex(
    r"\bthe\s(?P<half>first|second|last)\shalf\sof\s(?P<of>image\s#?\d+|the\s\w+\s(?:clip|picture|scene|shot))"
    r"|(?P<of_zh>(?:第[\d一二三四五]+|最后一)[张段个]).{0,6}(?P<half_zh>[前后])(?:半段|一半|半)",
    re.I,
)
_AWAY_SPAN: Final = regex(
    r"\b(?:cut|take|edit|snip)\b.*\bout\b|\b(?:remove|delete|drop|cut\sout|take\sout|lose)\b|删|去掉|剪掉|不要",
    re.I,
)


def read_clip_trim(clause: Clause, there: Situation) -> Reading | None:
    """Read a clause that cuts one picture it names; where the film has but one, `trims` reads it."""
    if found := _half(clause, there) or _each_cut(clause, there):
        return found
    count = len(there.pictures)
    places = list(dict.fromkeys(places_in(clause.text, count)))
    if count < 2 or len(places) != 1 or clause.texts or not _CUTS.search(clause.text):
        return None
    if places[0] >= count or not verbs.PICTURES.search(clause.text):
        return None
    text = _ORDINAL_SECOND.sub("", CLOCK_AT.sub(in_seconds, without_places(clause.text)))
    if places[0] in there.clips():
        return _trimmed(text, places[0], there)
    return _held(text, places[0])


def read_window_moved(clause: Clause, there: Situation) -> Reading | None:
    """Read that another stretch of the one clip is to be seen, as long as the one that is."""
    return _window_from(clause, there) or _started_later(clause, there)


def _started_later(clause: Clause, there: Situation) -> Reading | None:
    """Read "start it 3 seconds later in the clip"; where no more of it follows, the start goes."""
    said = None if clause.texts else _LATER.match(clause.text)
    if said is None:
        return None
    named = said["what"] or said["window"] or said["inside"] or said["zh_what"]
    alone, back = there.clips() == [0] and len(there.pictures) == 1, said["back"] or said["back_zh"]
    cut = all(isinstance(one, TrimClip | HoldPicture | KeepSpan | SetDuration) for one in there.last)
    if not cut and not named:  # what changed last is to come later
        return None
    written = (said["n"] or said["n_zh"]).lower()
    step = round(1000 * (1 if written in ("a", "an") else read_number(written)))
    if alone:
        picture = there.pictures[0]
        begin = max(0, (whole(meta(picture).get("in")) or 0) + (-step if back else step))
        file, shown = there.shelf.find(source_of(picture)), round(picture["d"] * speed_of(picture))
        if file and begin + shown <= (file.duration_ms or 0):
            return _to_source(0, begin, begin + shown, there)
    film = alone or re.search(r"film|video|movie|视频", said["what"] or said["zh_what"] or "", re.I)
    if back or not film or step >= length_ms(there.draft):
        return None
    return Reading((KeepSpan(step, length_ms(there.draft)),))


def _window_from(clause: Clause, there: Situation) -> Reading | None:
    """Read "start it from second 3 instead": as much of the one clip is shown, from that moment on."""
    said = None if clause.texts else _FROM_INSTEAD.match(clause.text)
    if said is None or len(there.pictures) != 1 or there.clips() != [0]:
        return None
    picture, begin = there.pictures[0], round(float(said["at"] or said["after"] or said["zh"]) * 1000)
    length = round(float(said["long"]) * 1000) if said["long"] else picture["d"]
    file, shown = there.shelf.find(source_of(picture)), round(length * speed_of(picture))
    long_ms = (file.duration_ms if file else None) or 0
    if _PLAYED.search(clause.text) and begin + shown > long_ms:  # what is left of it plays
        return None
    return _to_source(0, begin, begin + shown, there) if long_ms else None


def _each_cut(clause: Clause, there: Situation) -> Reading | None:
    """Read "cut 1 s from the start of every clip", 每段开头剪掉1秒, "keep the first 3 s of each"."""
    text, lengths, clips = clause.text, find_durations(clause.text), there.clips()
    if clause.texts or len(lengths) != 1 or len(clips) < 2 or not _OF_EACH.search(text):
        return None
    first = bool(_OFF_START.search(text) or _HEAD.search(text))
    last = bool(_OFF_END.search(text) or _TAIL.search(text))
    keeps = bool(_KEEPS.search(text))
    if first == last or not (keeps or _DROPS.search(text)):
        return None
    deed = "keep" if keeps else "cut"
    cuts = [_at_one_end(deed, place, lengths[0].value, there, first=first) for place in clips]
    return Reading(tuple(op for one in cuts for op in one.operations))


def _half(clause: Clause, there: Situation) -> Reading | None:
    """Read "keep only the second half of the dog clip", 第二段只留后半段."""
    said = _HALF_OF.search(clause.text)
    if said is None or clause.texts or not _KEEPS.search(clause.text):
        return None
    places = places_in(said["of"] or said["of_zh"], len(there.pictures))
    if len(places) != 1 or places[0] not in there.clips() or len(there.pictures) < 2:
        return None
    first = (said["half"] or said["half_zh"]).lower() in ("first", "前")
    length = round(int(there.pictures[places[0]]["d"]) / 2)
    return _at_one_end("keep", places[0], length, there, first=first)


def _held(text: str, place: int) -> Reading | None:
    """Read "cut it down to 4 s": shorter at its end."""
    lengths = find_durations(text)
    down_to = _DOWN_TO.search(text)
    return Reading((HoldPicture(place, lengths[0].value),)) if down_to and len(lengths) == 1 else None


def _trimmed(text: str, place: int, there: Situation) -> Reading | None:
    if span := RANGE.search(text):
        begin, end = range_ms(span)
        if _AWAY_SPAN.search(text) and not _KEEPS.search(text):
            picture = there.pictures[place]
            start = picture["s"] - round((whole(meta(picture).get("in")) or 0) / speed_of(picture))
            begin, end = (start + round(one / speed_of(picture)) for one in (begin, end))
            inside = picture["s"] <= begin and end <= picture["s"] + picture["d"]
            return without_stretch(begin, end, there) if inside else None
        return _to_source(place, begin, end, there)
    found = find_durations(text)
    if len(found) != 1:
        return None
    before = text[: found[0].start]
    if _BEGINS.search(text):
        return _at_one_end(text, place, found[0].value, there, first=True)
    first = bool(_FIRST.search(before) or _OFF_START.search(text))
    last = bool(_LAST.search(before) or _OFF_END.search(text))
    if first == last:
        return _held(text, place)
    return _at_one_end(text, place, found[0].value, there, first=first)


def _at_one_end(text: str, place: int, length_ms: int, there: Situation, *, first: bool) -> Reading:
    """Cut a stretch of the clip as it is shown now, at its beginning or end, or keep no more than that."""
    picture = there.pictures[place]
    about = meta(picture)
    begin = whole(about.get("in")) or 0
    end = whole(about.get("out")) or begin + round(picture["d"] * speed_of(picture))
    step = round(length_ms * speed_of(picture))
    keeps = bool(_KEEPS.search(text))
    if first:
        begin, end = (begin, begin + step) if keeps else (begin + step, end)
    else:
        begin, end = (end - step, end) if keeps else (begin, end - step)
    return _to_source(place, begin, end, there)


def _to_source(place: int, begin_ms: int, end_ms: int, there: Situation) -> Reading:
    file = there.shelf.find(source_of(there.pictures[place]))
    long_ms = (file.duration_ms if file else None) or end_ms
    end = min(end_ms, long_ms)
    if begin_ms < 0 or end - begin_ms < MIN_DURATION_MS:
        return Reading(
            says=there.say(
                f"The clip is {time_words(long_ms, 'en')} long.", f"这个片段长{time_words(long_ms, 'zh')}。"
            )
        )
    return Reading((TrimClip(place, begin_ms, end),))

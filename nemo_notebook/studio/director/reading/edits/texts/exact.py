"""Read edits that say one thing exactly: "show caption 2 from 4 to 7 s", 第二段视频音量调到30%.

A clause is boiled down to its thing (@), its moments (#) and its percentage (%); what is left has to be a
sentence of a short list, so nothing is guessed here. All other wordings are left to the other readers.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import Final

from nemo_notebook.models.quantities import narrow, read_number
from nemo_notebook.studio.director.drafts import (
    CAPTIONS,
    MUSIC,
    TITLE,
    VOICE,
    is_end_card,
    length_ms,
    segments,
    span,
)
from nemo_notebook.studio.director.operations import (
    DuplicatePicture,
    HoldPicture,
    SetSongStart,
    SetSoundTime,
    SetTextTime,
    SetTitleTime,
    SetVolume,
    SplitPicture,
)
from nemo_notebook.studio.director.operations.lettering import no_such_text
from nemo_notebook.studio.director.operations.sound import CLIP, sounds
from nemo_notebook.studio.director.operations.wording import title_of
from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.messages.clauses import Clause
from nemo_notebook.studio.director.reading.messages.situation import Reading, Situation
from nemo_notebook.studio.director.reading.terms.exact_forms import (
    AT_EDGE,
    AT_FOR,
    BRIEFER,
    EARLIER,
    ENDS,
    FOR,
    FROM_TO,
    LASTS,
    LATER,
    LONGER,
    LOUD,
    MOMENT,
    PERCENT,
    POLITE,
    SECONDS,
    SHIFTED,
    SILENT,
    SPLITS,
    STARTS,
    THINGS,
    TILL_END,
    TWICE,
    VALUE,
)
from nemo_notebook.studio.director.reading.terms.places import places_in

_ASKED: Final = regex(
    r"^\W*(?:(?:can|could|would)\syou\s|please\s|and\s|i\s(?:want|need)\s)*(?:(?:make|have|let|get)\s)?", re.I
)
_STAYS: Final = regex(
    r"(?:(?:should|must|to|can)\s)?\b(?:show|appear|com|start|begin|pop|enter)(?:s|e|es)?(?:\s(?:up|in|on))?\s(?:at|from)\s(?:the\s)?(?P<at>\d[\d.:]*\s?(?:s|secs?|seconds?)?)(?:\smark)?,?\s(?:and|then)\s(?:then\s|it\s|should\s)*"
    r"(?:stay|remain|keep|last|hold|be)(?:s|ing)?(?:\s(?:there|up|visible|showing|shown|on(?:\s(?:the\s)?screen)?))?\s(?:until|['’]?till?|up\sto|to|through\sto)\sthe\s(?:very\s)?end(?:\sof\s(?:the|this)\s(?:film|video|clip|movie))?",
    re.I,
)
_UNTIL: Final = regex(r"from \d.* until the end\b")
_LONGEST: Final = 90  # characters; a longer clause says more than one thing


@dataclass(frozen=True, slots=True)
class Said:
    """A clause boiled down: "show @ from # to #", which thing that is, its words, its times and level."""

    form: str
    kind: str
    thing: str
    moments_ms: tuple[int, ...]
    level: float | None


def read_exact(clause: Clause, there: Situation) -> Reading | None:
    """Read a clause that says exactly what a hand would do to one thing; None for any other."""
    words = AT_EDGE.sub(partial(_at_edge, there), narrow(_plain(clause)))
    said = boiled_down(TILL_END.sub(partial(_at_end, there), words))
    return _READERS[said.kind](said, there) if said else None


def read_until_end(clause: Clause, there: Situation) -> Reading | None:
    """Read when words begin and that they stay from then on: "… shows up at 9 s and stays til the end"."""
    said = _STAYS.sub(r"from \g<at> until the end", _ASKED.sub("", clause.raw))
    return read_exact(Clause(said, (), said), there) if said != clause.raw and _UNTIL.search(said) else None


def _plain(clause: Clause) -> str:
    """The words with pictures called by their places; as they were written, where they hold texts."""
    return clause.raw if clause.texts or not clause.text else clause.text.replace("&&&", "and")


def _at_end(there: Situation, match: re.Match[str]) -> str:
    seconds = length_ms(there.draft) / 1000
    return f"until {seconds:g} seconds" if match["en"] else f"到{seconds:g}秒"


def _at_edge(there: Situation, match: re.Match[str]) -> str:
    """Write 只在前5秒, 在最后3秒, 从头到尾 as a stretch of the film."""
    film = length_ms(there.draft) / 1000
    seconds = min(film, _ms(match["seconds"]) / 1000) if match["seconds"] else film
    begin = film - seconds if match["final"] else 0
    return f"从{begin:g}秒到{begin + seconds:g}秒"


def boiled_down(words: str, things: re.Pattern[str] = THINGS) -> Said | None:
    """Return a clause boiled down; None where it does not name just one of the things."""
    words = SECONDS.sub(r"\g<a> s to \g<b> s", POLITE.sub("", " ".join(words.split())))
    found = list(things.finditer(words)) if len(words) <= _LONGEST else []
    if len(found) != 1:
        return None
    thing = found[0]
    levels = [int(one[1] or one[2]) / 100 for one in PERCENT.finditer(words, thing.end())]
    before, after = (PERCENT.sub("%", part) for part in (words[: thing.start()], words[thing.end() :]))
    moments = [_ms(one[0]) for part in (before, after) for one in MOMENT.finditer(part)]
    form = f"{MOMENT.sub('#', before)}@{MOMENT.sub('#', after)}"
    level = min(1.0, levels[0]) if len(levels) == 1 else None
    return Said(form, str(thing.lastgroup), thing[0], tuple(moments), level)


def _ms(written: str) -> int:
    minutes, clock, rest = written.rpartition(":")
    if clock:
        return round((int(minutes) * 60 + float(rest)) * 1000)
    number = VALUE.match(written.lower().removeprefix("second").strip())
    return round(read_number(number[0].lower()) * 1000) if number else 0


def told_time(said: Said) -> tuple[int, int] | None:
    """Return from when to when something is to be there; None where a clause does not say both."""
    if FROM_TO.fullmatch(said.form):
        begin, end = said.moments_ms
    elif AT_FOR.fullmatch(said.form):
        begin, end = said.moments_ms[0], sum(said.moments_ms)
    else:
        return None
    return (begin, end) if begin < end else None


def _moved(said: Said, now: tuple[int, int]) -> tuple[int, int] | None:
    """From when to when something is there that comes later, sooner, or stays longer than now; in ms."""
    step = said.moments_ms[0] if len(said.moments_ms) == 1 else 0
    begin, end = now
    if LATER.fullmatch(said.form):
        return begin + step, end + step
    if EARLIER.fullmatch(said.form):
        return max(0, begin - step), max(0, begin - step) + end - begin
    if LONGER.fullmatch(said.form):
        return begin, end + step
    if STARTS.fullmatch(said.form):
        return step, step + end - begin
    if FOR.fullmatch(said.form) and step:
        return begin, begin + step
    if ENDS.fullmatch(said.form) and step > begin:
        return begin, step
    return (begin, max(begin + 1, end - step)) if BRIEFER.fullmatch(said.form) else None


def _within_film(said: Said, now: tuple[int, int], there: Situation) -> tuple[int, int] | None:
    """What is to begin later than it fits in stays until the film ends."""
    time, film_ms = _moved(said, now), length_ms(there.draft)
    begun = time is not None and STARTS.fullmatch(said.form) and time[0] < film_ms
    return (time[0], min(time[1], film_ms)) if time and begun else time


def _of_title(said: Said, there: Situation) -> Reading | None:
    title = title_of(there.draft)
    time = told_time(said) or (_within_film(said, span(title), there) if title else None)
    return Reading((SetTitleTime(time[0], time[1] - time[0]),)) if time else None


def _of_card(said: Said, there: Situation) -> Reading | None:
    time = told_time(said)
    place = next((i for i, one in enumerate(segments(there.draft, TITLE)) if is_end_card(one)), None)
    if time is None and place is not None:
        time = _moved(said, span(segments(there.draft, TITLE)[place]))
    if time is None:
        return None
    if place is None:
        return Reading(says=there.say("There is no end card in the film.", "影片里没有片尾文字。"))
    return Reading((SetTextTime(TITLE, place, time[0], time[1] - time[0]),))


def _of_caption(said: Said, there: Situation) -> Reading | None:
    row = segments(there.draft, CAPTIONS)
    count = len(row)
    places = places_in(said.thing, count) or ([0] if count == 1 else [])
    time = told_time(said)
    if time is None and len(places) == 1 and places[0] < count:
        time = _within_film(said, span(row[places[0]]), there)
    if time is None or len(places) != 1:
        return None
    if places[0] >= count:
        return Reading(says=no_such_text(CAPTIONS, count, there.language))
    return Reading((SetTextTime(CAPTIONS, places[0], time[0], time[1] - time[0]),))


def _of_sound(said: Said, there: Situation) -> Reading | None:
    track = MUSIC if said.kind == "music" else VOICE
    if FROM_TO.fullmatch(said.form):
        begin, end = said.moments_ms
        return Reading((SetSoundTime(track, begin, end),)) if begin < end else None
    row = segments(there.draft, track)
    if row and (shifted := _moved(said, span(row[0]))) and SHIFTED.fullmatch(said.form):
        return Reading((SetSoundTime(track, shifted[0]),))
    if STARTS.fullmatch(said.form):
        moment = said.moments_ms[0]
        of_song = track == MUSIC and moment >= length_ms(there.draft)  # a moment of its own is meant
        return Reading((SetSongStart(moment) if of_song else SetSoundTime(track, moment),))
    if not ENDS.fullmatch(said.form) or not said.moments_ms[0]:
        return None
    if track == MUSIC:
        return Reading((SetSoundTime(track, None, said.moments_ms[0]),))
    return Reading(
        says=there.say(
            "The voice-over ends with its last word; its words can be changed, or when it begins.",
            "旁白说完就结束；可以改文字，或改开始的时间。",
        )
    )


def _of_picture(said: Said, there: Situation) -> Reading | None:
    count = len(there.pictures)
    places = places_in(said.thing, count) or ([0] if count == 1 else [])
    if len(places) != 1:
        return None
    if places[0] >= count:
        return Reading(says=there.no_such(places[0])) if _known(said.form) else None
    place, moment = places[0], (said.moments_ms or (0,))[0]
    if LASTS.fullmatch(said.form) and moment:
        return Reading((HoldPicture(place, moment),))
    if SPLITS.fullmatch(said.form) and 0 < moment < there.pictures[place]["d"]:
        return Reading((SplitPicture(place, moment),))
    if TWICE.fullmatch(said.form):
        return Reading((DuplicatePicture(place),))
    return _loudness(said, place, there)


def _loudness(said: Said, place: int, there: Situation) -> Reading | None:
    level = 0.0 if SILENT.fullmatch(said.form) else said.level if LOUD.fullmatch(said.form) else None
    if level is None:
        return None
    if sounds(there.pictures[place], there.shelf):
        return Reading((SetVolume(CLIP, level, (place,) if len(there.clips()) > 1 else ()),))
    return Reading(says=there.say("That picture has no sound of its own.", "这个画面没有自己的声音。"))


def _known(form: str) -> bool:
    return any(one.fullmatch(form) for one in (LASTS, SPLITS, TWICE, SILENT, LOUD))


_READERS: Final[dict[str, Callable[[Said, Situation], Reading | None]]] = {
    "title": _of_title,
    "card": _of_card,
    "caption": _of_caption,
    "music": _of_sound,
    "voice": _of_sound,
    "picture": _of_picture,
}

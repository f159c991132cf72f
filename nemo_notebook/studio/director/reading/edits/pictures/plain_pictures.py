"""Read what is plainly said of pictures: "cut the first second of picture 2", 第二张静音.

A clause is boiled down to the picture (@), the moments (#) and the percentage (%); what is left has to be a
sentence of a short list. What a picture cannot be is told, and nothing near it is done in its place.
"""

from __future__ import annotations

import re
from typing import Final

from nemo_notebook.models.quantities import read_number
from nemo_notebook.models.reading import whole
from nemo_notebook.studio.director.composing.pictures import scene_of
from nemo_notebook.studio.director.drafts import MAX_SPEED, MIN_SPEED, meta, speed_of
from nemo_notebook.studio.director.operations import (
    AddPicture,
    HoldPicture,
    Reorder,
    ReplaceScenes,
    SetEffect,
    SetMove,
    SetPictureLength,
    SetSpeed,
    SetTime,
    SetTone,
    SetVolume,
    SetWeather,
    TrimClip,
)
from nemo_notebook.studio.director.operations.sound import CLIP, sounds
from nemo_notebook.studio.director.operations.weather import is_outdoors, no_sky
from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.edits.film.effects import read_effects
from nemo_notebook.studio.director.reading.edits.texts.exact import Said, boiled_down
from nemo_notebook.studio.director.reading.messages.clauses import Clause
from nemo_notebook.studio.director.reading.messages.situation import Reading, Situation
from nemo_notebook.studio.director.reading.terms.picture_forms import (
    BESIDE,
    BLURRED,
    CUTS,
    EACH_FOR,
    FASTER,
    HELD,
    KEEPS,
    LOOK,
    LOUDER,
    LOUDNESS,
    MUTED,
    PACED,
    PANNED,
    PICTURES,
    SHADED,
    SLOW,
    SPEED,
    STILL,
    TIMES,
    TO_EDGE,
    TO_PLACE,
    WEATHERS,
)
from nemo_notebook.studio.director.reading.terms.places import ORDINALS, places_in
from nemo_notebook.studio.director.reading.terms.subjects import find_subjects
from nemo_notebook.studio.director.words.phrases import listed, time_of_day
from nemo_notebook.studio.make.catalog import SCENES

_SHORTEST_MS: Final = 500
_BLUR: Final = 0.5
_FASTER: Final = 1.5
_SLOWER: Final = 0.5
_ONE_SECOND: Final = regex(r"\b(?P<which>first|last)\ssecond(?=\s(?:of|from|off|in)\b)", re.I)
_WAYS: Final = (
    MUTED, LOUDNESS, LOUDER, BLURRED, STILL, FASTER, PACED, SLOW, SPEED, EACH_FOR, HELD, KEEPS,
    TO_PLACE, TO_EDGE,
    SHADED, PANNED, LOOK, *CUTS.values(),
)  # fmt: skip


def read_plain_picture(clause: Clause, there: Situation) -> Reading | None:
    """Read a clause that says one thing of a picture and nothing else; None for any other."""
    if clause.texts:
        return None
    words = _ONE_SECOND.sub(r"\g<which> 1 second", (clause.text or clause.raw).replace("&&&", "and"))
    said, count = boiled_down(words, PICTURES), len(there.pictures)
    if said is None or not count:
        return None
    places = tuple(dict.fromkeys(places_in(said.thing, count))) if said.kind.startswith("some") else ()
    beside = BESIDE.match(said.form)
    if not (beside or _key(said.form) or any(one.fullmatch(said.form) for one in _WAYS)):
        return None
    if said.kind.startswith("some") and (not places or max(places) >= count):
        return Reading(says=there.no_such(max(places))) if places else None
    if look := LOOK.fullmatch(said.form):
        name = "怀旧" if look["look"] == "旧" else look["look"]
        wish = f"{said.thing}{name}效果"
        return read_effects(Clause(wish, (), wish), there)
    return (
        _added(beside, places, there)
        or _sounding(said, places, there)
        or _lit(said.form, places, there)
        or _moved(said, places, there)
        or _paced(said, places, there)
        or _of_stretch(said, places, there)
    )


def _key(form: str) -> str:
    """The time of day or the weather that a boiled down clause names."""
    return next((key for key, said in {**TIMES, **WEATHERS}.items() if said.fullmatch(form)), "")


def _meant(places: tuple[int, ...], there: Situation) -> tuple[int, ...]:
    return places or tuple(range(len(there.pictures)))


def _added(beside: re.Match[str] | None, places: tuple[int, ...], there: Situation) -> Reading | None:
    """Read "add a forest before picture 2"."""
    found = find_subjects(beside["what"] or beside["what_zh"]) if beside and len(places) == 1 else []
    if beside is None or len(found) != 1 or there.fresh_pictures:
        return None
    before = (beside["side"] or "").lower() in ("before", "in front of") or beside["side_zh"] == "前"
    at, length = places[0] + (not before), there.pictures[places[0]]["d"]
    shown = found[0]
    return Reading((AddPicture(at, length, shown.scene, shown.time, weather=shown.weather),))


def _sounding(said: Said, places: tuple[int, ...], there: Situation) -> Reading | None:
    """How loud a clip is; only clips have a sound of their own."""
    level = 0.0 if MUTED.fullmatch(said.form) else said.level if LOUDNESS.fullmatch(said.form) else None
    if level is None and not LOUDER.fullmatch(said.form):
        return None
    heard = [one for one in _meant(places, there) if sounds(there.pictures[one], there.shelf)]
    if not heard:
        return Reading(says=there.say("That picture has no sound of its own.", "这个画面没有自己的声音。"))
    if level is None:
        return None
    return Reading((SetVolume(CLIP, level, places if len(there.clips()) > 1 else ()),))


def _lit(form: str, places: tuple[int, ...], there: Situation) -> Reading | None:
    """The time of day and the weather of drawn scenes, as far as they have them."""
    key = _key(form)
    if not key:
        return None
    meant = _meant(places, there)
    if key in WEATHERS:
        outdoors = any(is_outdoors(there.pictures[one]) for one in meant)
        return Reading((SetWeather(key, places),)) if outdoors else Reading(says=no_sky(there.language))
    if not places and any(scene_of(one) in SCENES for one in there.pictures):
        return Reading((SetTime(key),))
    scenes = {one: scene_of(there.pictures[one]) for one in meant}
    able = {one: scene for one, scene in scenes.items() if scene in SCENES and key in SCENES[scene].times}
    if not able:
        return Reading(says=_no_time(scenes[meant[0]], there))
    made = [ReplaceScenes(scene, key, (one,)) for one, scene in able.items()]
    changing = [one for one in made if one.apply(there.draft, there.shelf) != there.draft]
    name = time_of_day(key, there.language)
    already = there.say(f"It is {name} there already.", f"那里已经是{name}了。")
    return Reading(tuple(changing)) if changing else Reading(says=already)


def _no_time(scene: str, there: Situation) -> str:
    if scene not in SCENES:
        return there.say(
            "Only drawn scenes have a time of day; “make picture 1 darker” or “warmer” colours your own.",
            "只有画出来的场景可以改时间；您自己的图片可以说“第1张暗一点”或“暖一点”。",
        )
    entry = SCENES[scene]
    if len(entry.times) < 2:
        return there.say(
            f"The picture of “{entry.title}” has one time of day only.", f"“{entry.title_zh}”没有别的时间。"
        )
    times = listed([time_of_day(one, there.language) for one in entry.times], there.language)
    return there.say(f"“{entry.title}” can be shown at: {times}.", f"“{entry.title_zh}”可以是：{times}。")


def _moved(said: Said, places: tuple[int, ...], there: Situation) -> Reading | None:
    """Where a picture stands, and how it moves."""
    if BLURRED.fullmatch(said.form):
        return Reading((SetEffect("blur", _BLUR, places),))
    if STILL.fullmatch(said.form):
        return Reading((SetMove("still", places),))
    if shaded := SHADED.fullmatch(said.form):
        return Reading((SetTone("dark" if shaded["dark"] else "vivid", places),))
    if panned := PANNED.fullmatch(said.form):
        move = "zoom in" if panned["larger"] else "pan left" if panned["left"] else "pan right"
        return Reading((SetMove(move, places),))
    to = _place_wanted(said.form, len(there.pictures)) if len(places) == 1 else None
    if to is None:
        return None
    if to >= len(there.pictures):
        return Reading(says=there.no_such(to))
    order = [one for one in range(len(there.pictures)) if one != places[0]]
    return Reading((Reorder((*order[:to], places[0], *order[to:])),))


def _place_wanted(form: str, count: int) -> int | None:
    """The place, from 0, that a boiled down clause names for a picture."""
    if edge := TO_EDGE.fullmatch(form):
        return 0 if edge["head"] else count - 1
    told = TO_PLACE.fullmatch(form)
    if told is None:
        return None
    number = told["to"] or told["zh"]
    to = round(read_number(number)) - 1 if number else ORDINALS.index(told["nth"].lower())
    return to if to >= 0 else None


def _paced(said: Said, places: tuple[int, ...], there: Situation) -> Reading | None:
    """How fast pictures play, and how long each of all is shown."""
    if told := SPEED.fullmatch(said.form):
        speed = min(MAX_SPEED, max(MIN_SPEED, float(told["speed"])))
        return Reading((SetSpeed(speed, places),))
    clips = there.clips()
    if FASTER.fullmatch(said.form):
        return Reading((SetSpeed(_FASTER, places),))
    if SLOW.fullmatch(said.form):
        return Reading((SetSpeed(_SLOWER, places),))
    paced = PACED.fullmatch(said.form) if places and all(one in clips for one in places) else None
    if paced:
        slow = paced["slow"] or paced["slow_zh"]
        return Reading((SetSpeed(_SLOWER if slow else _FASTER, places),))
    if there.stills_beside_clips():  # these alone may be meant
        return None
    if EACH_FOR.fullmatch(said.form) and not places and len(there.pictures) > 1 and said.moments_ms[0]:
        return Reading((SetPictureLength(said.moments_ms[0]),))
    return None


def _of_stretch(said: Said, places: tuple[int, ...], there: Situation) -> Reading | None:
    """A drawn scene or a photo that loses a stretch is shown for less time."""
    if len(places) != 1:
        return None
    if HELD.fullmatch(said.form) and said.moments_ms[0] >= _SHORTEST_MS:
        return Reading((HoldPicture(places[0], said.moments_ms[0]),))
    if places[0] in there.clips():
        return _trimmed(said, places[0], there)
    now, moments = int(there.pictures[places[0]]["d"]), said.moments_ms
    if KEEPS.fullmatch(said.form) and len(moments) == 2:
        return _shown_for(min(moments[1], now) - moments[0], places[0], there)
    if any(one.fullmatch(said.form) for one in CUTS.values()) and len(moments) == 1:
        return _shown_for(now - moments[0], places[0], there)
    return None


def _trimmed(said: Said, place: int, there: Situation) -> Reading | None:
    """A clip without so much of its beginning or its end."""
    side = next((side for side, one in CUTS.items() if one.fullmatch(said.form)), "")
    about = meta(there.pictures[place])
    begin, end = (whole(about.get(edge)) for edge in ("in", "out"))
    if not side or len(said.moments_ms) != 1 or begin is None or end is None:
        return None
    gone = round(said.moments_ms[0] * speed_of(there.pictures[place]))
    if end - begin - gone < _SHORTEST_MS:
        return _shown_for(0, place, there)
    trimmed = TrimClip(place, begin + gone, end) if side == "first" else TrimClip(place, begin, end - gone)
    return Reading((trimmed,))


def _shown_for(length_ms: int, place: int, there: Situation) -> Reading:
    if length_ms >= _SHORTEST_MS:
        return Reading((HoldPicture(place, length_ms),))
    seconds = there.pictures[place]["d"] / 1000
    return Reading(
        says=there.say(f"That picture is shown for {seconds:g} s only.", f"这个画面只有 {seconds:g} 秒。")
    )

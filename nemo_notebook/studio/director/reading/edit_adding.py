"""Read edits that add pictures: an uploaded file, a scene, and the place where it goes."""

from __future__ import annotations

import re
from typing import Final

from nemo_notebook.models.measures import find_durations
from nemo_notebook.studio.director.composing.choices import natural_ms
from nemo_notebook.studio.director.operations import (
    AddPicture,
    Operation,
)
from nemo_notebook.studio.director.plan import Media
from nemo_notebook.studio.director.reading import verbs
from nemo_notebook.studio.director.reading.bringing import THIS_FILE, brings_new, files_brought
from nemo_notebook.studio.director.reading.clauses import Clause
from nemo_notebook.studio.director.reading.edit_order import AFTER, BACK, BEFORE, FRONT
from nemo_notebook.studio.director.reading.places import places_in
from nemo_notebook.studio.director.reading.situation import Ask, Reading, Situation
from nemo_notebook.studio.director.reading.subjects import Subject, find_subjects
from nemo_notebook.studio.director.reading.weather import with_weather

_INTO_PLACE: Final = re.compile(
    r"\b(?:add|insert|append|include|after|before|between|more|another)\b|[加插]|后面?|前面?|中间|之间|再",
    re.I,
)
_SCENE_MS: Final = 5000
_MOST_SCENES: Final = 6  # added at once
_MORE: Final = re.compile(
    r"^\W*(?:one\smore|another|more|some\smore)\b(?!.*\blike\b)|^(?:结尾|最后|末尾|开头)?(?:多"
    r"|再)[来要加]?[一几\d两三五]?\s?(?:[点些个张段]|秒)",
    re.I,
)
_INSERT: Final = re.compile(r"\b(?:add|insert|append|include)\b|添加|插[入到]|加", re.I)
_IN_PLACE: Final = re.compile(r"\bin\splace\sof\b|\binstead\b|\breplace|\brather\b|换|那[张个段]", re.I)
_POSITION: Final = re.compile(
    r"\b(?:comes?|goes?|go|be)\s(?:in\s)?(?:the\s)?(?:first|second|third|fourth|fifth|last)\b"
    r"|\b(?:position|place|spot|slot|as\sthe)\b|[放排]在?到?第|位",
    re.I,
)
_BETWEEN: Final = re.compile(r"\bbetween\b|中间|之间", re.I)
_MIDDLE: Final = re.compile(r"\bin\sthe\smiddle\b|\bhalfway\b|中间", re.I)


def read_addition(clause: Clause, there: Situation) -> Reading | None:
    """Read "add a forest scene at the end", 这张也用上; a question where no picture is named."""
    adds = verbs.ADD.search(clause.text) or _MORE.search(clause.text) or brings_new(clause, there)
    put_at = _POSITION.search(clause.text) and there.fresh_pictures
    if not (adds or put_at) or _IN_PLACE.search(clause.text):
        return None
    if shows_in_place(clause, there) and not put_at:
        return None
    return _added_files(clause, there) or _added_scenes(clause, there) or _which_picture(clause, there)


def shows_in_place(clause: Clause, there: Situation) -> bool:
    """Whether a scene is wished for where a picture is: "I want mountains in the second scene"."""
    places = places_in(clause.text, len(there.pictures))
    return bool(places and verbs.PICTURES.search(clause.text)) and not _INTO_PLACE.search(clause.text)


def _added_files(clause: Clause, there: Situation) -> Reading | None:
    at, length = _insert_place(clause, there), _length_in(clause)
    files = files_brought(clause, there)
    named = any(one.name.lower() in clause.raw.lower() for one in files)
    if not (named or verbs.PICTURES.search(clause.text) or THIS_FILE.search(clause.text)):
        return None
    return Reading(tuple(_added_file(one, at + i, length) for i, one in enumerate(files))) if files else None


def _added_scenes(clause: Clause, there: Situation) -> Reading | None:
    at, length = _insert_place(clause, there), _length_in(clause) or _SCENE_MS
    subjects = _one_each(with_weather(find_subjects(clause.text), clause.text), clause.text)
    sure = bool(subjects) and (subjects[0].sure or bool(verbs.PICTURES.search(clause.text)))
    if not sure or _this_scene(subjects, there, places_in(clause.text, len(there.pictures))):
        return None
    added = enumerate(subjects[:_MOST_SCENES])
    return Reading(
        tuple(
            AddPicture(at + i, length, scene=one.scene, time=one.time, weather=one.weather)
            for i, one in added
        )
    )


def _one_each(subjects: list[Subject], text: str) -> list[Subject]:
    """Of words that stand side by side the first counts: "a rainy street" is one picture."""
    return [
        one
        for i, one in enumerate(subjects)
        if not i or len(text[subjects[i - 1].start : one.start].split()) != 1 or not text.isascii()
    ]


def _which_picture(clause: Clause, there: Situation) -> Reading | None:
    if not (verbs.PICTURES.search(clause.text) and _INSERT.search(clause.text)):
        return None
    if places_in(clause.text, len(there.pictures)):
        return None
    return Reading(
        says=there.say(
            "Which picture? Attach a file with -a, or name a scene: “add a forest scene”.",
            "加什么画面？用 -a 附上文件，或者说场景：“加一个森林的画面”。",
        ),
        asks=Ask("scene", there.say("add {} scene", "加一个{}的画面")),
    )


def _length_in(clause: Clause) -> int | None:
    return next((one.value for one in find_durations(clause.text)), None)


def _this_scene(subjects: list[Subject], there: Situation, places: list[int]) -> bool:
    """Whether a scene that is there is meant: "give the first ocean …"."""
    return bool(places) and bool(there.showing(subjects[0].scene))


def _insert_place(clause: Clause, there: Situation) -> int:
    count = len(there.pictures)
    places = [place for place in places_in(clause.text, count) if place < count]
    if len(places) > 1 and _BETWEEN.search(clause.text):
        return max(places[:2])
    if places and AFTER.search(clause.text):
        return places[0] + 1
    if places and BEFORE.search(clause.text):
        return places[0]
    if _MIDDLE.search(clause.text):
        return count // 2
    if places and not (FRONT.search(clause.text) and BACK.search(clause.text)):
        return count if places[0] == count - 1 and BACK.search(clause.text) else places[0]
    return 0 if FRONT.search(clause.text) and not BACK.search(clause.text) else count


def _added_file(media: Media, at: int, length_ms: int | None) -> Operation:
    natural = natural_ms(media)
    return AddPicture(
        at,
        min(natural, length_ms) if length_ms and media.kind == "video" else length_ms or natural,
        media_id=media.id,
    )

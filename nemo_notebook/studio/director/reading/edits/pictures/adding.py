"""Read edits that add pictures: an uploaded file, a scene, and the place where it goes."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from nemo_notebook.models.measures import find_durations
from nemo_notebook.models.reading import mapping
from nemo_notebook.studio.director.composing.choices import natural_ms
from nemo_notebook.studio.director.composing.pictures import scene_of
from nemo_notebook.studio.director.drafts import meta, source_of
from nemo_notebook.studio.director.operations import (
    AddPicture,
    Operation,
)
from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.plan import Media
from nemo_notebook.studio.director.reading.edits.naming.bringing import THIS_FILE, brings_new, files_brought
from nemo_notebook.studio.director.reading.edits.pictures.order import AFTER, AGAIN, BACK, BEFORE, FRONT
from nemo_notebook.studio.director.reading.messages.clauses import Clause
from nemo_notebook.studio.director.reading.messages.situation import Ask, Reading, Situation
from nemo_notebook.studio.director.reading.terms import verbs
from nemo_notebook.studio.director.reading.terms.places import places_in
from nemo_notebook.studio.director.reading.terms.scene_calls import scene_called
from nemo_notebook.studio.director.reading.terms.subjects import Subject, find_subjects
from nemo_notebook.studio.director.reading.terms.weather import with_weather

_INTO_PLACE: Final = regex(
    r"\b(?:add|insert|append|include|after|before|between|more|another)\b|[加插]|后面?|前面?|中间|之间|再",
    re.I,
)
_BESIDE_ZH: Final = regex(
    r"(?P<before>之前|前面|以前|前(?=先|再|加|来|插|放))|之后|后面|以后|后(?=再|加|来|插|放)"
)
_SCENE_MS: Final = 5000
_MOST_SCENES: Final = 6  # added at once
_MORE: Final = regex(
    r"^\W*(?:one\smore|another|more|some\smore)\b(?!.*\blike\b)|^(?:结尾|最后|末尾|开头)?(?:多"
    r"|再)[来要加]?[一几\d两三五]?\s?(?:[点些个张段]|秒)",
    re.I,
)
_PHOTO_OF: Final = regex(
    r"^\W*(?:(?:please|can\syou|could\syou|also|and|now)\s)*(?:put|show|use|add|include|insert|have|want|get)\s(?:in\s|me\s)?(?:an?|some|the)\s(?:(?:real|nice|good)\s)?(?P<kind>photo|picture|image|pic|clip|video)s?\sof\s(?P<of>[^,.;?]{2,40}?)(?:\s(?:in|into|to|on)\s(?:it|there|the\s(?:film|video)))?(?:\s(?:please|too|as\swell|instead))*\W*$",
    re.I,
)
_INSERT: Final = regex(r"\b(?:add|insert|append|include)\b|添加|插[入到]|加|来一?个", re.I)
_IN_PLACE: Final = regex(r"\bin\splace\sof\b|\binstead\b|\breplace|\brather\b|换|那[张个段]", re.I)
_POSITION: Final = regex(
    r"\b(?:comes?|goes?|go|be)\s(?:in\s)?(?:the\s)?(?:first|second|third|fourth|fifth|last)\b"
    r"|\b(?:position|place|spot|slot|as\sthe)\b|[放排]在?到?第|位",
    re.I,
)
_AT_AN_END: Final = regex(
    r"\b(?:put|show|place|add)\b.*\b(?:first|last)\W*$|[放摆]在?(?:最前|最后|第一张|最后一张)", re.I
)
_OF_IT: Final = regex(
    r"\b(?:scenes?|shots?|footage)\s(?:of|with|showing)\b|\b(?:an?|some|another|more)\s(?:[\w-]+\s){1,2}(?:scenes?|shots?|pictures?|images?)\b"
    r"|的(?:画面|镜头|场景|图片?|片段)|[一几两三][个张段]",
    re.I,
)
"""A picture of something that may be none of the scenes' own words."""
_BESIDE: Final = regex(r"\b(?:after|before)\b", re.I)
_WISHES_FOR: Final = regex(r"\b(?:want|need|have|should|show|like)\b", re.I)
_AS_THE_END: Final = regex(
    r"\b(?:as|for|on|in|is|be)\s(?:the|an?|our|my)\s(?:very\s)?(?:end|closing|final|last|outro)[\s-]?(?:card|screen|slide|frame|shot|image|picture|page)?\W*$"
    r"|(?:当|作为?|做成?|用作|放[在到]|换成)(?:片尾|结尾|结束|落版|收尾|最后)(?:卡|页|画面|图|镜头|一[张页屏])?",
    re.I,
)
_BETWEEN: Final = regex(r"\bbetween\b|中间|之间", re.I)
_MIDDLE: Final = regex(r"\bin\sthe\smiddle\b|\bhalfway\b|中间", re.I)
_BLANK_ONE: Final = regex(
    r"(?:[插加]入?|来)上?(?:一?[个张段])?(?:[\d.一二两三四五六]+秒的?)?(?:空白|纯色|[黑白]色?|文字|过渡|新)?的?(?:画面|镜头|[黑白][屏底]|卡片?|片段|图片?)$"
    r"|\b(?:add|insert|put)\s(?:an?|one|another)\s(?:(?:[\d.]+|two|three|four|five)[\s-]?s\w*\s)?(?:blank\s|plain\s|new\s)?(?:picture|scene|shot|card|slide|screen)\s(?:in\s)?between\b",
    re.I,
)
_ADDED_NAME: Final = regex(
    r"\badd\s(?:(?:an?|the|another)\s)?(?:(?:picture|scene|shot|image)\sof\s)?(?P<name>(?:an?\s)?\w+(?:\s(?:scene|picture|shot))?)"
    r"(?=\s(?:at|before|after|in|as|between|behind)\b|\W*$)",
    re.I,
)
"""What is added by one word."""


def read_addition(clause: Clause, there: Situation) -> Reading | None:
    """Read "add a forest scene at the end", 这张也用上; a question where no picture is named."""
    if again := read_shown_again(clause, there):
        return again
    adds = verbs.ADD.search(clause.text) or _MORE.search(clause.text) or brings_new(clause, there)
    at_an_end = brings_new(clause, there) and _AT_AN_END.search(clause.text)
    put_at = at_an_end or (_POSITION.search(clause.text) and there.fresh_pictures)
    if not (adds or put_at) or _IN_PLACE.search(clause.text):
        return None
    if shows_in_place(clause, there) and not put_at:
        return None
    return (
        _added_files(clause, there)
        or _added_scenes(clause, there)
        or _added_plain(clause, there)
        or _which_picture(clause, there)
    )


def read_file_at_end(clause: Clause, there: Situation) -> Reading | None:
    """Read "swap in our logo.png as the end card", logo当片尾: a picture that the film ends with."""
    if not _AS_THE_END.search(clause.raw) or any(one.quoted for one in clause.texts):
        return None
    named = replace(clause, text=clause.raw)
    files = files_brought(named, there) if brings_new(named, there) else []
    length, count = _length_in(clause), len(there.pictures)
    return (
        Reading(tuple(_added_file(one, count + i, length) for i, one in enumerate(files))) if files else None
    )


def read_shown_again(clause: Clause, there: Situation) -> Reading | None:
    """Read "show the shoe again at the end": the same file once more."""
    places = list(dict.fromkeys(places_in(clause.text, len(there.pictures))))
    shown = [one for one in places[:1] if one < len(there.pictures)]
    if not shown or not AGAIN.search(clause.text) or not BACK.search(clause.text):
        return None
    picture = there.pictures[shown[0]]
    length = _length_in(clause) or int(picture["d"])
    if file := there.shelf.find(source_of(picture)):
        return Reading((AddPicture(len(there.pictures), length, media_id=file.id),))
    recipe = mapping(meta(picture).get("recipe"))
    time, weather = str(recipe.get("time", "")), str(recipe.get("weather", ""))
    scene = scene_of(picture)
    return (
        Reading((AddPicture(len(there.pictures), length, scene, time, weather=weather),)) if scene else None
    )


def shows_in_place(clause: Clause, there: Situation) -> bool:
    """Whether a scene is wished for where a picture is: "I want mountains in the second scene"."""
    places = places_in(clause.text, len(there.pictures))
    return bool(places and verbs.PICTURES.search(clause.text)) and not _INTO_PLACE.search(clause.text)


def _added_files(clause: Clause, there: Situation) -> Reading | None:
    at, length = _insert_place(clause, there), _length_in(clause)
    files = files_brought(clause, there)
    named = brings_new(clause, there)
    if not (named or verbs.PICTURES.search(clause.text) or THIS_FILE.search(clause.text)):
        return None
    return Reading(tuple(_added_file(one, at + i, length) for i, one in enumerate(files))) if files else None


def _added_scenes(clause: Clause, there: Situation) -> Reading | None:
    at, length = _insert_place(clause, there), _length_in(clause) or _SCENE_MS
    subjects = _one_each(with_weather(find_subjects(clause.text), clause.text), clause.text)
    subjects = subjects if any(one.sure for one in subjects) else _called(clause.text) or subjects
    subjects, at = _beside_one_shown(subjects, clause.text, at, there)
    sure = bool(subjects) and (subjects[0].sure or bool(_OF_IT.search(clause.text)))
    if sure and _WISHES_FOR.search(clause.text) and _the_one_shown(subjects, clause.text, there):
        return None
    if not sure or _this_scene(subjects, there, places_in(clause.text, len(there.pictures))):
        return None
    added = enumerate(subjects[:_MOST_SCENES])
    return Reading(
        tuple(
            AddPicture(at + i, length, scene=one.scene, time=one.time, weather=one.weather)
            for i, one in added
        )
    )


def _added_plain(clause: Clause, there: Situation) -> Reading | None:
    """Read "a picture between the forest and the ocean" that names no scene: it shows flowing colours."""
    if not _BLANK_ONE.search(clause.text):
        return None
    between = _between_shown(find_subjects(clause.text), clause.text, there)
    places = places_in(clause.text, len(there.pictures))
    if between is None and (len(places) < 2 or max(places) >= len(there.pictures)):
        return None
    at = between[1] if between else max(places[:2])
    return Reading(
        (AddPicture(at, _length_in(clause) or _SCENE_MS, scene="abstract"),),
        there.say(
            f"It shows flowing colours; for another scene say “change picture {at + 1} to a forest”.",
            f"新画面是流动的色彩，想换可以说“第{at + 1}张换成森林”。",
        ),
    )


def _called(text: str) -> list[Subject]:
    """The scene that is to come in by its name alone: "add a picture of a gym at the end"."""
    said = _ADDED_NAME.search(text)
    scene = scene_called(said["name"]) if said else ""
    return [Subject(scene, "", said.start("name"))] if said and scene else []


def _beside_one_shown(
    subjects: list[Subject], text: str, at: int, there: Situation
) -> tuple[list[Subject], int]:
    """In "a beach after the café" the café is where the beach goes: what comes in, and its place."""
    if between := _between_shown(subjects, text, there):
        return between
    if (said := _BESIDE_ZH.search(text)) and (
        before := [one for one in subjects if one.start < said.start()]
    ):  # 烟花前面加一段星空
        shown = there.showing(before[-1].scene)
        others = [one for one in subjects if one.start >= said.end()]
        if len(before) == 1 and shown and others:
            return others, shown[0] if said["before"] else shown[-1] + 1
    beside = _BESIDE.search(text)
    anchor = next((one for one in subjects if beside and one.start >= beside.start()), None)
    shown = there.showing(anchor.scene) if anchor else ()
    if not beside or not shown or len(subjects) < 2:
        return subjects, at
    others = [one for one in subjects if one.start < beside.start()]
    return others, shown[0] if beside[0].lower() == "before" else shown[-1] + 1


def _between_shown(subjects: list[Subject], text: str, there: Situation) -> tuple[list[Subject], int] | None:
    """In "a sunset between the forest and the ocean" the two that are shown say where it goes."""
    said = _BETWEEN.search(text)
    shown = [place for one in subjects if (row := there.showing(one.scene)) for place in (row[0], row[-1])]
    if said is None or len(shown) != 4:
        return None
    new = find_subjects(text[: said.start()] if text.isascii() else text[said.end() :])
    return new, max(shown[0], shown[2])


def _the_one_shown(subjects: list[Subject], text: str, there: Situation) -> bool:
    """Whether a scene that is there is spoken of: "I want the café only in the morning"."""
    named = re.search(r"\bthe\s(?:\w+\s)?$", text[: subjects[0].start], re.I)
    return bool(named and there.showing(subjects[0].scene))


def _one_each(subjects: list[Subject], text: str) -> list[Subject]:
    """Of words that stand side by side the first counts: "a rainy street" is one picture."""
    return [
        one
        for i, one in enumerate(subjects)
        if not i or len(text[subjects[i - 1].start : one.start].split()) != 1 or not text.isascii()
    ]


def _which_picture(clause: Clause, there: Situation) -> Reading | None:
    if (asked := _PHOTO_OF.match(clause.raw)) and not clause.texts:
        return Reading(
            says=there.say(
                f"There is no {asked['kind'].lower()} of {asked['of']} here. Attach one with -a, "
                "or name a scene: “add a forest scene”.",
                "没有这张图。可以用 -a 附上文件，或说出场景，例如“加一个森林的画面”。",
            )
        )
    if not (verbs.PICTURES.search(clause.text) and _INSERT.search(clause.text)):
        return None
    count = len(there.pictures)
    if any(one != count for one in places_in(clause.text, count)):  # "a third photo" is the next of two
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

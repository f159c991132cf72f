"""Read edits of pictures: replace, reorder, add, remove."""

from __future__ import annotations

import re
from typing import Final

from nemo_notebook.models.measures import find_durations
from nemo_notebook.studio.director.composing.choices import natural_ms
from nemo_notebook.studio.director.composing.pictures import scene_of
from nemo_notebook.studio.director.drafts import source_of
from nemo_notebook.studio.director.operations import (
    AddPicture,
    Operation,
    RemovePicture,
    ReplacePicture,
    ReplaceScenes,
)
from nemo_notebook.studio.director.plan import Media
from nemo_notebook.studio.director.reading import verbs
from nemo_notebook.studio.director.reading.clauses import Clause
from nemo_notebook.studio.director.reading.edit_order import AFTER, BACK, BEFORE, FRONT, read_order
from nemo_notebook.studio.director.reading.situation import (
    Reading,
    Situation,
    places_in,
)
from nemo_notebook.studio.director.reading.subjects import Subject, find_subjects, find_time

_ONLY: Final = re.compile(r"\b(?:only|just)\b|只(?:用|要|留|保留)|仅用", re.I)
_SCENE_MS: Final = 5000
_MOST_SCENES: Final = 6  # added at once
_MORE: Final = re.compile(
    r"^\W*(?:one\smore|another|more|some\smore)\b(?!.*\blike\b)|^(?:多|再)[来要]?[一几]?[点些个张段]", re.I
)
_INSERT: Final = re.compile(r"\b(?:add|insert|append|include)\b|添加|插入|加", re.I)
_IN_PLACE: Final = re.compile(r"\binstead\b|\breplace|\brather\b|换|那[张个段]", re.I)
_MIDDLE: Final = re.compile(r"\bin\sthe\smiddle\b|\bhalfway\b|中间", re.I)
_INTO: Final = re.compile(r"\b(?:with|to|by|into|for|as|use)\b|换成|改成|变成|替换成|换上|换为|改为|用", re.I)
_SAME: Final = re.compile(
    r"\b(?:it|this|everything|all|whole|scenes?|pictures?|background|visuals?|instead|rather|show"
    r"|use|make|change|switch|replace|try|more\slike)\b|换|改|变|用|场景|画面|背景|展示",
    re.I,
)
_THIS: Final = re.compile(
    r"\b(?:this|these|the\snew|attached|uploaded|my\snew|new)\b|这[张个些]|新的?|上传", re.I
)
_INSTEAD_OF: Final = re.compile(r"\b(?:instead\sof|rather\sthan|than|in\splace\sof)\b|而不是|代替", re.I)


def read_pictures(clause: Clause, there: Situation) -> Reading | None:
    """Read a clause about pictures or what they show."""
    for read in (read_order, _selection, _removal, _addition, _replacement):
        reading = read(clause, there)
        if reading:
            return reading
    return None


def _selection(clause: Clause, there: Situation) -> Reading | None:
    """Read "only use the first three photos": the others go."""
    if not _ONLY.search(clause.text) or not verbs.PICTURES.search(clause.text) or find_durations(clause.text):
        return None
    kept = places_in(clause.text, len(there.pictures))
    others = [i for i in range(len(there.pictures)) if i not in kept]
    if not kept or len(others) == len(there.pictures):
        return None
    return Reading(tuple(RemovePicture(place) for place in reversed(others)))


def _removal(clause: Clause, there: Situation) -> Reading | None:
    if not verbs.REMOVE.search(clause.text) or find_durations(clause.text):
        return None
    places = places_in(clause.text, len(there.pictures)) if verbs.PICTURES.search(clause.text) else []
    places = places or there.named_in(clause.raw)
    if not places:
        wanted = find_subjects(clause.text)
        places = [i for one in wanted for i in there.showing(one.scene)]
        if not places:
            return None
    missing = [place for place in places if place >= len(there.pictures)]
    if missing:
        return Reading(says=there.no_such(missing[0]))
    if len(set(places)) >= len(there.pictures):
        return Reading(says=no_picture_left(there))
    return Reading(tuple(RemovePicture(place) for place in sorted(set(places), reverse=True)))


def no_picture_left(there: Situation) -> str:
    """Say that a film needs a picture."""
    return there.say(
        "That would leave no picture. Say what to show instead: “use a forest instead”.",
        "这样就没有画面了。可以说换成什么：“换成森林”。",
    )


def _addition(clause: Clause, there: Situation) -> Reading | None:
    adds = verbs.ADD.search(clause.text) or _MORE.search(clause.text)
    if not adds or _IN_PLACE.search(clause.text):
        return None
    return _added_files(clause, there) or _added_scenes(clause, there) or _which_picture(clause, there)


def _added_files(clause: Clause, there: Situation) -> Reading | None:
    if not verbs.PICTURES.search(clause.text) and not _THIS.search(clause.text):
        return None
    at, length = _insert_place(clause, there), _length_in(clause)
    files = _files(clause, there)
    return Reading(tuple(_added_file(one, at + i, length) for i, one in enumerate(files))) if files else None


def _added_scenes(clause: Clause, there: Situation) -> Reading | None:
    at, length = _insert_place(clause, there), _length_in(clause) or _SCENE_MS
    subjects = find_subjects(clause.text)
    sure = bool(subjects) and (subjects[0].sure or bool(verbs.PICTURES.search(clause.text)))
    if not sure or _this_scene(subjects, there, places_in(clause.text, len(there.pictures))):
        return None
    added = enumerate(subjects[:_MOST_SCENES])
    return Reading(tuple(AddPicture(at + i, length, scene=one.scene, time=one.time) for i, one in added))


def _which_picture(clause: Clause, there: Situation) -> Reading | None:
    if not (verbs.PICTURES.search(clause.text) and _INSERT.search(clause.text)):
        return None
    if places_in(clause.text, len(there.pictures)):
        return None
    return Reading(
        says=there.say(
            "Which picture? Attach a file with -a, or name a scene: “add a forest scene”.",
            "加什么画面？用 -a 附上文件，或者说场景：“加一个森林的画面”。",
        )
    )


def _length_in(clause: Clause) -> int | None:
    return next((one.value for one in find_durations(clause.text)), None)


def _this_scene(subjects: list[Subject], there: Situation, places: list[int]) -> bool:
    """Whether a scene that is there is meant: "give the first ocean …"."""
    return bool(places) and bool(there.showing(subjects[0].scene))


def _insert_place(clause: Clause, there: Situation) -> int:
    count = len(there.pictures)
    places = [place for place in places_in(clause.text, count) if place < count]
    if places and AFTER.search(clause.text):
        return places[0] + 1
    if places and BEFORE.search(clause.text):
        return places[0]
    if _MIDDLE.search(clause.text):
        return count // 2
    return 0 if FRONT.search(clause.text) and not BACK.search(clause.text) else count


def _added_file(media: Media, at: int, length_ms: int | None) -> Operation:
    natural = natural_ms(media)
    return AddPicture(
        at,
        min(natural, length_ms) if length_ms and media.kind == "video" else length_ms or natural,
        media_id=media.id,
    )


def _files(clause: Clause, there: Situation) -> list[Media]:
    """The files a clause brings: named ones that are not shown yet, else those that came with it."""
    shelf = there.shelf.of_kind("image", "video")
    shown = {source_of(one) for one in there.pictures}
    named = [one for one in shelf if one.name.lower() in clause.raw.lower() and one.id not in shown]
    return named or there.fresh_pictures


def _replacement(clause: Clause, there: Situation) -> Reading | None:
    if not (verbs.CHANGE.search(clause.text) or verbs.SWAP.search(clause.text) or _SAME.search(clause.text)):
        return None
    count = len(there.pictures)
    places = (
        places_in(clause.text, count)
        if verbs.PICTURES.search(clause.text) or _INTO.search(clause.text)
        else []
    )
    places = places or [i for i in there.named_in(clause.raw)][:1]
    if places and places[0] >= count:
        return Reading(says=there.no_such(places[0]))
    subjects = [one for one in find_subjects(_after_into(clause.text)) if one.sure] or [
        one for one in find_subjects(clause.text) if one.sure
    ]
    files = _files(clause, there)
    if files and (places or verbs.PICTURES.search(clause.text) or _THIS.search(clause.text)):
        return _with_files(files, places, there)
    if subjects:
        return _with_scene(subjects, places, clause, there)
    time = find_time(clause.text)
    if places and time and scene_of(there.pictures[places[0]]):
        return Reading((ReplaceScenes(scene_of(there.pictures[places[0]]), time, (places[0],)),))
    if (
        places
        and verbs.PICTURES.search(clause.text)
        and (verbs.SWAP.search(clause.text) or verbs.CHANGE.search(clause.text))
    ):
        return _what_instead(places[0], there)
    return None


def _after_into(text: str) -> str:
    matches = list(_INTO.finditer(text))
    return text[matches[-1].end() :] if matches else text


def _with_files(files: list[Media], places: list[int], there: Situation) -> Reading:
    if not places and len(there.pictures) == 1:
        places = [0]
    if not places and len(files) == len(there.pictures):
        places = list(range(len(files)))
    if not places:
        count = len(there.pictures)
        return Reading(
            says=there.say(
                f"Which of the {count} pictures? Say “swap the second image”.",
                f"替换 {count} 个画面中的哪一个？可以说“换掉第二张图”。",
            )
        )
    pairs = zip(places, files, strict=False)
    return Reading(tuple(ReplacePicture(place, one.id) for place, one in pairs))


def _with_scene(
    subjects: list[Subject], places: list[int], clause: Clause, there: Situation
) -> Reading | None:
    cut = _INSTEAD_OF.search(clause.text)
    before = [one for one in find_subjects(clause.text[: cut.start()]) if one.sure] if cut else []
    new = before[-1] if before else subjects[-1]
    if not places:
        old = [one.scene for one in find_subjects(clause.text) if one.scene != new.scene]
        places = [i for scene in old for i in there.showing(scene)]
    length = next((one.value for one in find_durations(clause.text)), None)
    if length is not None and not _INTO.search(clause.text):
        return None
    return Reading((ReplaceScenes(new.scene, new.time, tuple(dict.fromkeys(places))),))


def _what_instead(place: int, there: Situation) -> Reading:
    others = f"{1 if place else 2}"
    return Reading(
        says=there.say(
            "With which picture? Attach it with -a and say it again, name a scene (“change picture "
            f"{place + 1} to a forest”), or say “swap picture {place + 1} and picture {others}”.",
            f"换成哪张？用 -a 附上图片再说一次，或者说场景（“第{place + 1}张换成森林”），"
            f"或“交换第{place + 1}张和第{others}张”。",
        )
    )

"""Read edits of pictures: replace, reorder, add, remove."""

from __future__ import annotations

import re
from typing import Final

from nemo_notebook.models.measures import find_durations
from nemo_notebook.studio.director.composing.pictures import scene_of
from nemo_notebook.studio.director.operations import (
    RemovePicture,
    ReplacePicture,
    ReplaceScenes,
)
from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.plan import Media
from nemo_notebook.studio.director.reading.edits.naming.bringing import THIS_FILE, files_brought
from nemo_notebook.studio.director.reading.edits.pictures.adding import read_addition, shows_in_place
from nemo_notebook.studio.director.reading.edits.pictures.order import read_order
from nemo_notebook.studio.director.reading.edits.pictures.swapped_out import read_absent
from nemo_notebook.studio.director.reading.messages.clauses import Clause
from nemo_notebook.studio.director.reading.messages.situation import Ask, Reading, Situation
from nemo_notebook.studio.director.reading.terms import verbs
from nemo_notebook.studio.director.reading.terms.daytimes import find_time
from nemo_notebook.studio.director.reading.terms.places import places_in
from nemo_notebook.studio.director.reading.terms.scene_calls import scene_called
from nemo_notebook.studio.director.reading.terms.subjects import Subject, find_subjects
from nemo_notebook.studio.director.reading.terms.weather import with_weather

_ONLY: Final = regex(
    r"\b(?:only|just(?!\s(?:uploaded|added|sent|gave|made|now|attached|put)))\b|[只就](?:用|要|留|保留|剩)"
    r"|仅[用留]",
    re.I,
)
_CHANGES: Final = regex(
    r"\b(?:warm|cool|bright|dark|slow|fast|quick|speed|blur|sharp|zoom|loud|quiet|fade|colou?r|long|short)\w*\b|[亮暗暖冷快慢糊]|变|放大|缩",
    re.I,
)
_PLACED: Final = regex(
    r"\b(?:move|put|place|swap|before|after|between)\b|\bfirst$|[放移挪换][到在]?|之[前后]",
    re.I,
)
_JUST_SOME: Final = regex(r"\b(?:first|last)\s(?:two|three|four|five|six|[2-9])\s*(?:please|ones)?$", re.I)
_CUT: Final = regex(r"\b(?:cut(?!.*\b(?:in\shalf|by|down|to|shorter)\b)|kill|chuck|dump)\b", re.I)
_EXCEPT: Final = regex(
    r"\b(?:except(?:\sfor)?|but(?=\s(?:the|image|picture|photo))|apart\sfrom|other\sthan|besides)\b|除了"
    r"|(?<![删去移剔清])除(?=第)|以外|之外",
    re.I,
)
_INTO: Final = regex(r"\b(?:with|to|by|into|for|as|use)\b|换成|改成|变成|替换成|换上|换为|改为|用", re.I)
_SAME: Final = regex(
    r"\b(?:it|this|everything|all|whole|scenes?|pictures?|background|visuals?|instead|rather|show"
    r"|use|make|change|switch|replace|try|more\slike)\b|换|改|变|用(?!$)|场景|画面|背景|展示",
    re.I,
)
_THAT_ONE: Final = regex(
    r"\b(?:it|(?:this|that|the)(?:\s(?:one|image|photo|picture|pic|scene|shot|clip))?)\b(?=\s*(?:$|please"
    r"|with|and|now|out|off|away))"
    r"|那[个一]?[张段幅](?:图片?|照片|画面)?|那个(?:画面|镜头|场景)|(?:^|(?<=把)|(?<=[掉删换]))它"
    r"|(?<=[掉删换])$",
    re.I,
)
_THAT_SHOT: Final = regex(
    r"那[个一]?(?:[段幅]|张(?:图片?|照片)?|(?:镜头|片段))(?=的?(?:画面)?(?:[调变改换]|弄|做))"
)
"""A shot that is there: what names it is no scene that is wished for."""
_REPLACES: Final = regex(r"\b(?:replace|change|swap)\b|换掉?|替换", re.I)
_INTO_ALONE: Final = regex(
    r"^(?:请|帮我|把|将)*(?:[\u4e00-\u9fff]{1,4})?(?:换|改|变)(?:成|为)(?P<zh>[\u4e00-\u9fff]{1,5}?)的?(?:画面|镜头)?吧?$"
    r"|^\W*(?:please\s)?(?:change|turn|swap|replace|make)\s(?:it|the\s[a-z]+)\s(?:to|into|with|for|by)\s(?P<en>(?:an?\s)?[a-z]+(?:\s[a-z]+)?)(?:\sinstead|\splease)?\W*$",
    re.I,
)
_SHORT: Final = 40  # characters
_INSTEAD_OF: Final = regex(r"\b(?:instead\sof|rather\sthan|than|in\splace\sof)\b|而不是|代替", re.I)

_FRAMED: Final = regex(
    r"(?:背景|画面|场景|镜头|图|^)(?:都|全部?)?(?:换|改|变)成?(?:一?[个些])?有(?P<zh>[^，。\d]{1,10}?)的(?:画面|场景|镜头|背景|图片?)?(?:吧)?$"
    r"|\b(?:change|switch|swap|turn)\b.*\b(?:to|into|for)\s(?:something|an?\s(?:\w+\s)?(?:scene|shot|background|picture))\s(?:with|of)\s(?P<en>[a-z\s]{3,30}?)\W*$",
    re.I,
)
"""What a picture is to have in it."""


def read_pictures(clause: Clause, there: Situation) -> Reading | None:
    """Read a clause about pictures or what they show."""
    for read in (_selection, read_order, _removal, read_addition, read_absent, _replacement, _which_one):
        reading = read(clause, there)
        if reading:
            return reading
    return None


def read_framed(clause: Clause, there: Situation) -> Reading | None:
    """Read 背景换成有小狗的画面: its words show one scene alone, in all pictures or in those named."""
    wanted = None if clause.texts else _FRAMED.search(clause.text)
    found = find_subjects(wanted["zh"] or wanted["en"]) if wanted else []
    places = places_in(clause.text, len(there.pictures))
    if len({one.scene for one in found}) != 1 or any(one >= len(there.pictures) for one in places):
        return None
    if not places and not all(scene_of(one) for one in there.pictures):  # files are not given up unnamed
        return None
    new = with_weather(found, clause.text)[-1]
    return Reading((ReplaceScenes(new.scene, new.time, tuple(places), new.weather),))


def _which_one(clause: Clause, there: Situation) -> Reading | None:
    """Ask which picture is meant by "delete it", 那张图删掉."""
    meant = _THAT_ONE.search(clause.text)
    acts = verbs.REMOVE.search(clause.text) or verbs.SWAP.search(clause.text) or _REPLACES.search(clause.text)
    count = len(there.pictures)
    if not meant or not acts or count < 2 or find_durations(clause.text) or len(clause.text) > _SHORT:
        return None
    before, after = clause.text[: meant.start()], clause.text[meant.end() :]
    return Reading(
        says=there.say(f"Which of the {count} pictures?", f"{count} 个画面中的哪一个？"),
        asks=Ask("place", there.say(f"{before}picture {{}}{after}", f"{before}第{{}}张图{after}")),
    )


def _selection(clause: Clause, there: Situation) -> Reading | None:
    """Read "only use the first three photos": the others go."""
    if not _ONLY.search(clause.text) or find_durations(clause.text) or _CHANGES.search(clause.text):
        return None
    if not verbs.PICTURES.search(clause.text) and not _JUST_SOME.search(clause.text):
        return None
    if _PLACED.search(clause.text):
        return None
    if any(one.search(clause.text) for one in (verbs.SOUND, verbs.MUTE, verbs.TITLE, verbs.CAPTIONS)):
        return None
    kept = places_in(clause.text, len(there.pictures))
    others = [i for i in range(len(there.pictures)) if i not in kept]
    if not kept or len(others) == len(there.pictures):
        return None
    return Reading(tuple(RemovePicture(place) for place in reversed(others)))


def _removal(clause: Clause, there: Situation) -> Reading | None:
    cut = _CUT.search(clause.text) and places_in(clause.text, len(there.pictures))
    if not (verbs.REMOVE.search(clause.text) or cut) or find_durations(clause.text):
        return None
    if verbs.SOUND.search(clause.text) or verbs.MUTE.search(clause.text):
        return None
    places = places_in(clause.text, len(there.pictures)) if verbs.PICTURES.search(clause.text) else []
    if not places:
        wanted = find_subjects(clause.text)
        places = [i for one in wanted for i in there.showing(one.scene)]
        if not places:
            return None
    if _EXCEPT.search(clause.text):
        places = [place for place in range(len(there.pictures)) if place not in places]
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


def _replacement(clause: Clause, there: Situation) -> Reading | None:
    shown_in_place = verbs.ADD.search(clause.text) and shows_in_place(clause, there)
    if not (
        shown_in_place
        or verbs.CHANGE.search(clause.text)
        or verbs.SWAP.search(clause.text)
        or _SAME.search(clause.text)
    ):
        return None
    count = len(there.pictures)
    places = (
        places_in(clause.text, count)
        if verbs.PICTURES.search(clause.text) or _INTO.search(clause.text)
        else []
    )
    if places and places[0] >= count:
        return Reading(says=there.no_such(places[0]))
    spoken_of = [one.end() for one in _THAT_SHOT.finditer(clause.text)][-1:]
    named = [
        one
        for one in find_subjects(clause.text)
        if one.sure and not any(one.start < end for end in spoken_of)
    ]
    subjects = [one for one in named if one.start >= _into_at(clause.text)] or named
    subjects = subjects or _shown_now(clause.text, there) or (_called(clause.text) if places else [])
    files = files_brought(clause, there)
    named_whole = bool(files) and files[0].name.lower() in clause.raw.lower()
    if files and (
        places or named_whole or verbs.PICTURES.search(clause.text) or THIS_FILE.search(clause.text)
    ):
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
        return _what_instead(places[0], clause, there)
    return None


def _called(text: str) -> list[Subject]:
    """The scene that is wished for by its name alone: "change picture 2 to a gym"."""
    at = _into_at(text)
    scene = scene_called(text[at:]) if at else ""
    return [Subject(scene, "", at)] if scene else []


def _shown_now(text: str, there: Situation) -> list[Subject]:
    """What a film of cats shows already, as near as there is, in 换成狗狗: the scene says so."""
    wanted = _INTO_ALONE.match(text)
    found = find_subjects(wanted["zh"] or wanted["en"]) if wanted else []
    alike = {one.scene for one in found}
    return found if len(alike) == 1 and len(there.showing(*alike)) == len(there.pictures) else []


def _into_at(text: str) -> int:
    """Where what is wished for begins: after the last "to" or 换成."""
    return max((match.end() for match in _INTO.finditer(text)), default=0)


def _with_files(files: list[Media], places: list[int], there: Situation) -> Reading:
    if not places and len(there.pictures) == 1:
        places = [0]
    if not places and len(files) == len(there.pictures):
        places = list(range(len(files)))
    if not places:
        count, new = len(there.pictures), files[0].name.replace("{", "{{").replace("}", "}}")
        return Reading(
            says=there.say(
                f"Which of the {count} pictures? Say “swap the second image”.",
                f"替换 {count} 个画面中的哪一个？可以说“换掉第二张图”。",
            ),
            asks=Ask("place", there.say(f"replace picture {{}} with {new}", f"第{{}}张换成{new}")),
        )
    pairs = zip(places, files, strict=False)
    return Reading(tuple(ReplacePicture(place, one.id) for place, one in pairs))


def _with_scene(
    subjects: list[Subject], places: list[int], clause: Clause, there: Situation
) -> Reading | None:
    cut = _INSTEAD_OF.search(clause.text)
    before = [one for one in find_subjects(clause.text[: cut.start()]) if one.sure] if cut else []
    new = with_weather(before or subjects, clause.text)[-1]
    if not places:
        old = [one.scene for one in find_subjects(clause.text) if one.scene != new.scene]
        places = [i for scene in old for i in there.showing(scene)]
    length = next((one.value for one in find_durations(clause.text)), None)
    if length is not None and not _INTO.search(clause.text):
        return None
    return Reading((ReplaceScenes(new.scene, new.time, tuple(dict.fromkeys(places)), new.weather),))


_UNSHOWN: Final = regex(
    r"(?:换|改|变)[成为](?:一?[个张只条段幅])?(?!别的|其[他它]|另|这|那|第|上传|我|新|什么|哪)"
    r"(?P<what>[\u4e00-\u9fff]{2,8}?)的?(?:画面|镜头|场景|图片?|照片)?[吧呗]?$"
)
"""What is to be shown and no scene shows: 换成恐龙."""


def _what_instead(place: int, clause: Clause, there: Situation) -> Reading:
    named = _UNSHOWN.search(clause.text)
    none = f"没有“{named['what']}”的场景。" if named and there.language == "zh" else ""
    others = f"{1 if place else 2}"
    return Reading(
        says=there.say(
            "With which picture? Attach it with -a and say it again, name a scene (“change picture "
            f"{place + 1} to a forest”), or say “swap picture {place + 1} and picture {others}”.",
            f"{none}换成哪张？用 -a 附上图片再说一次，或者说场景（“第{place + 1}张换成森林”），"
            f"或“交换第{place + 1}张和第{others}张”。",
        ),
        asks=Ask("scene", there.say(f"change picture {place + 1} to {{}}", f"第{place + 1}张换成{{}}")),
    )

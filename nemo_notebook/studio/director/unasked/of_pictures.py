"""Tell changes of pictures, of time and of looks that were read where something else was said."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from nemo_notebook.studio.director.composing.pictures import scene_of
from nemo_notebook.studio.director.drafts import meta, source_of
from nemo_notebook.studio.director.operations import (
    AddPicture,
    CutSpan,
    HoldPicture,
    KeepSpan,
    Operation,
    RemovePicture,
    Reorder,
    ReplacePicture,
    ReplaceScenes,
    SetDuration,
    SetEffect,
    SetPictureLength,
    SetSpeed,
    SetTone,
    SetTransitions,
    Vary,
)
from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.plan import Wire
from nemo_notebook.studio.director.reading.messages.situation import Situation
from nemo_notebook.studio.director.reading.plain.pictures_called import pictures_named
from nemo_notebook.studio.director.reading.terms import unasked_picture_words as words
from nemo_notebook.studio.director.reading.terms import unasked_words
from nemo_notebook.studio.director.reading.terms.subjects import find_subjects
from nemo_notebook.studio.director.timing import DISSOLVE_MS

_CUTS_TO, _SPLITS = regex(words.CUTS_TO, re.I), regex(words.SPLITS, re.I)
_REWRITES, _THAT_BIT = regex(words.REWRITES, re.I), regex(words.THAT_BIT)
_NAMED_FIRST: Final = regex(r"换成|改成|换做|换为|\s(?:with|into|by)\s", re.I)
_PICTURE: Final = regex(
    r"\b(?:everything\sbetween|all\sbetween|pictures?|photos?|images?|scenes?|shots?|clips?|slides?|frames?)\b|画面|镜头|[张幅]|图|场景",
    re.I,
)
_COUNTS: Final = regex(r"[第一二三四五六七八九十两个\d]")
_COMMON: Final = frozenset(
    ("every", "there", "their", "about", "after", "before", "please", "first", "second", "third")
)
_ALL, _INTO, _HEARD = (regex(one, re.I) for one in (words.ALL, words.INTO, words.HEARD))
_TOO_SLOW: Final = regex(r"\b(?:too|so)\s(?:slow(?:ly)?|long)\b|太(?:慢|长|拖)", re.I)
_TOO_FAST: Final = regex(
    r"\b(?:too|so)\s(?:fast|quick(?:ly)?|short|abrupt(?:ly)?|sudden(?:ly)?)\b|太(?:快|短|突然)", re.I
)
_FADES_OVER: Final = regex(
    r"\bfad(?:e|es|ing)\s(?:\w+\s){0,3}?(?:in)?to\b|淡[到成化进]|淡入(?!淡出)|叠化", re.I
)
_MOVES: Final = regex(r"\b(?:move|put|swap|bring|first|last|order)\b|[放移挪调排换]|顺序|最前|最后", re.I)
_A_FLASH_MS: Final = 3000  # of a film that is kept
_WHOLE, _BLACK = regex(words.WHOLE, re.I), regex(words.BLACK, re.I)
_PART, _ONLY, _WHEN = regex(words.PART_OF_CLIP, re.I), regex(words.ONLY_PART, re.I), regex(words.WHEN, re.I)
_ENDS, _EARLY, _LENGTHS = regex(words.ENDS, re.I), regex(words.TOO_EARLY, re.I), regex(words.LENGTHS, re.I)
_SLOW, _FAST = regex(words.SLOW_FAULT, re.I), regex(words.FAST_FAULT, re.I)
_REPLACES, _ADDS = regex(words.REPLACES, re.I), regex(words.ADDS, re.I)
_COLD, _WARM, _DULL = (regex(one, re.I) for one in (words.LOOKS_COLD, words.LOOKS_WARM, words.LOOKS_DULL))
_GRAINY, _WISHED = regex(words.GRAINY, re.I), regex(words.WISHED, re.I)
_WEATHER = regex(unasked_words.WEATHER_TOLD, re.I)
_ONE_OF_THEM = regex(unasked_words.ONE_OF_THEM, re.I)
_OF_TEXT, _RELATIVE = regex(words.OF_TEXT, re.I), regex(words.RELATIVE, re.I)
Said = str | Operation
"""What is said in place of an operation, or the one that was meant; "" where it was asked for."""


def _one_picture(one: Operation, said: str, there: Situation) -> Said:
    """The length of a picture, where it was read as the film's: "cut the café to 2.5 seconds"."""
    if not isinstance(one, SetDuration) or _WHOLE.search(said) or not _CUTS_TO.search(said):
        return ""
    named = {sign.places for _, sign in pictures_named(said, there).values()}
    if len(named) != 1 or len(places := named.pop()) != 1 or len(there.pictures) < 2:
        return ""
    return HoldPicture(places[0], one.duration_ms)


def _length_of_text(one: Operation, said: str, there: Situation) -> Said:
    """How long a text stands, where the film was to grow with it: "end card: nice, but a bit longer"."""
    grows = isinstance(one, SetDuration) and _OF_TEXT.search(said) and _RELATIVE.search(said)
    if not grows or re.search(r"\d", said) or _WHOLE.search(said):
        return ""
    return there.say(
        "For how long? For example: “show the title for 5 seconds”, “show the end card for 4 seconds”.",
        "停几秒？例如“标题显示5秒”“片尾文字显示4秒”。",
    )


def _part_of_clip(one: Operation, said: str, there: Situation) -> Said:
    """That a piece of a clip is told by its seconds, where all of it was taken."""
    takes = isinstance(one, RemovePicture) and _is_clip(one.index, there) and _PART.search(said)
    takes = takes or (isinstance(one, AddPicture | ReplacePicture | RemovePicture) and _ONLY.search(said))
    slows = isinstance(one, SetSpeed) and _of_moment(said, there)
    if not takes and not slows:
        return ""
    return there.say(
        "From which second to which? For example: “cut 4 to 6 s” or “keep 2 to 8 s”.",
        "从第几秒到第几秒？例如“剪掉4到6秒”或“只留2到8秒”。",
    )


def _of_moment(said: str, there: Situation) -> bool:
    """Whether a moment of a clip is meant: "when he stands up", 小孩跑过来那段."""
    if _SPLITS.search(said):
        return False
    return bool(_WHEN.search(said) or (len(there.pictures) == 1 and _THAT_BIT.search(said)))


def _is_clip(index: int, there: Situation) -> bool:
    sources = {one.id for one in there.shelf.of_kind("video")}
    return index < len(there.pictures) and source_of(there.pictures[index]) in sources


def _flash(one: Operation, said: str, there: Situation) -> Said:
    """How a film begins in black, where a second of black was read as all that is kept."""
    black = isinstance(one, KeepSpan | CutSpan | AddPicture) and _BLACK.search(said)
    if not black or (isinstance(one, KeepSpan) and one.to_ms - one.from_ms > _A_FLASH_MS):
        return ""
    return there.say(
        "The film can fade in from black, or out to it: “fade in from black for 1 second”.",
        "开头可以从黑场淡入，结尾可以淡出到黑场：“开头从黑场淡入1秒”。",
    )


def _wrong_way(one: Operation, said: str, there: Situation) -> Said:
    """What a complaint asks for, where more of what it complains of was read."""
    if isinstance(one, SetEffect) and one.kind == "grain" and one.strength and _GRAINY.search(said):
        return there.say(
            "Grain that is in a photo or a clip cannot be taken out.", "照片或视频本身的噪点没法去掉。"
        )
    if isinstance(one, SetTone) and _REWRITES.search(said):
        return there.say("What should the words be, one by one?", "文字具体写什么？")
    if _WISHED.search(said):
        return ""
    if isinstance(one, SetEffect) and one.kind == "mute" and one.strength and _DULL.search(said):
        return SetTone("vivid", one.indexes)
    if isinstance(one, SetTone) and one.tone == "cool" and _COLD.search(said):
        return SetTone("warm", one.indexes)
    if isinstance(one, SetTone) and one.tone == "warm" and _WARM.search(said):
        return SetTone("cool", one.indexes)
    return ""


def _pace(one: Operation, said: str, there: Situation) -> Said:
    """How pictures get another length, where a complaint of the pace made it worse, or an end sped all up."""
    if not isinstance(one, SetSpeed):
        return ""
    worse = (one.speed < 1 and _SLOW.search(said)) or (one.speed > 1 and _FAST.search(said))
    of_end = not one.indexes and _ENDS.search(said) and not _WHOLE.search(said) and len(there.pictures) > 1
    if not worse and not of_end:
        return ""
    return there.say(
        "How long is each picture to be shown? For example: “show picture 1 for 3 seconds”.",
        "每个画面停多久？例如“第1张停3秒”。",
    )


def _fade_pace(one: Operation, said: str, there: Situation) -> Said:
    """Quicker transitions, where slower ones were read of their being too slow, and the other way round."""
    if not isinstance(one, SetTransitions) or not one.duration_ms:
        return ""
    if one.duration_ms > DISSOLVE_MS and _TOO_SLOW.search(said):
        return replace(one, duration_ms=DISSOLVE_MS // 2)
    if one.duration_ms < DISSOLVE_MS and _TOO_FAST.search(said):
        return replace(one, duration_ms=2 * DISSOLVE_MS)
    return ""


def _fades_over(one: Operation, said: str, there: Situation) -> Said:
    """How pictures go over into each other, where they changed places: 草莓淡到芒果."""
    moves = isinstance(one, Reorder) and _FADES_OVER.search(said)
    if not moves or _MOVES.search(said):
        return ""
    return there.say(
        "Pictures dissolve: say “dissolve between picture 1 and picture 2”.",
        "画面之间可以叠化：“第1张和第2张之间叠化”。",
    )


def _too_early(one: Operation, said: str, there: Situation) -> Said:
    """Where a picture can go, where it was held longer for coming too early."""
    holds = isinstance(one, HoldPicture | SetPictureLength) and _EARLY.search(said)
    if not holds or _LENGTHS.search(said):
        return ""
    return _where(there)


def _shown_already(one: Operation, said: str, there: Situation) -> Said:
    """Where a picture can go, where what only names it showed it once more."""
    scene = one.scene if isinstance(one, AddPicture | ReplaceScenes) else ""
    shown = there.showing(scene) if scene else ()
    if not shown or (
        isinstance(one, ReplaceScenes) and (set(one.indexes) <= set(shown) or one.time or one.weather)
    ):
        return ""
    if (_ADDS if isinstance(one, AddPicture) else _REPLACES).search(said) and not _is_the_old(scene, said):
        return ""
    return _where(there)


def _is_the_old(scene: str, said: str) -> bool:
    """Whether a scene is the one to be replaced: 咖啡馆换成面馆."""
    first, *then = _NAMED_FIRST.split(said, maxsplit=1)
    named, new = ({each.scene for each in find_subjects(part)} for part in (first, " ".join(then)))
    return bool(then) and scene in named and scene not in new


def _which(one: Operation, said: str, there: Situation) -> Said:
    """Which picture is meant, where all were replaced, or made anew, for one of them."""
    many = len({source_of(each) for each in there.pictures}) > 1
    if isinstance(one, Vary):
        whole = many and not one.indexes and _one_named(said, there)
    elif isinstance(one, ReplaceScenes):
        told = bool(_ONE_OF_THEM.search(said) or _WEATHER.search(said))
        whole = not one.indexes and (len(there.pictures) > 1 and told or many and not _ALL.search(said))
    else:
        return ""
    count = len(there.pictures)
    if not whole:
        return ""
    return there.say(
        f"Which of the {count} pictures? For example: “change picture {count} to a forest”.",
        f"{count} 个画面里的哪一个？例如“第{count}张换成森林”。",
    )


def _one_named(said: str, there: Situation) -> bool:
    """Whether one picture is named, and no other."""
    named = {sign.places for _, sign in pictures_named(said, there).values()}
    return len(named) == 1 and len(named.pop()) == 1


def _into_scene(one: Operation, said: str, there: Situation) -> Said:
    """That nothing is put into a scene, where it was shown once more, or its sound was read as a picture."""
    heard = isinstance(one, ReplaceScenes | ReplacePicture) and _HEARD.search(said)
    if heard and not re.search(r"\b(?:change|replace|swap)\b|换|改", said):
        return there.say("A scene has no sound of its own; music can play.", "场景本身没有声音，可以配音乐。")
    shown = isinstance(one, AddPicture) and one.scene and there.showing(one.scene)
    if not shown or not _INTO.search(said):
        return ""
    return there.say(
        "Nothing can be put into a scene, but a photo or clip of it can be added (-a).",
        "场景里不能另加东西，可以用 -a 附上照片或视频。",
    )


def _where(there: Situation) -> str:
    return there.say(
        "Which picture is to change, and how? For example: “move picture 3 to the start”.",
        "改哪个画面，怎么改？例如“第3张放到最前”。",
    )


def _line_or_picture(one: Operation, said: str, there: Situation) -> Said:
    """Which is meant, where what is sold out may be seen in a picture, and a line tells of it, too."""
    if not isinstance(one, RemovePicture) or one.index >= len(there.pictures):
        return ""
    scene = scene_of(there.pictures[one.index])
    line = next((words for words in there.caption_words if _tells_of(words, said)), "")
    if not scene or not line or _PICTURE.search(said) or _names(there.pictures[one.index], said):
        return ""
    place = there.caption_words.index(line) + 1
    return there.say(
        f"The line or the picture? Say “remove caption {place}” or “remove picture {one.index + 1}”.",
        f"是删字幕还是删画面？请说“删掉第{place}条字幕”或“删掉第{one.index + 1}张”。",
    )


def _names(picture: Wire, said: str) -> bool:
    """Whether a scene is called by its name, not by what may be seen there."""
    said, name = said.lower().replace("é", "e"), str(meta(picture).get("name") or "")
    pairs = [name[at : at + 2] for at in range(len(name) - 1)] if not name.isascii() else []
    return scene_of(picture)[:-1] in said or any(pair in said for pair in pairs)


def _tells_of(line: str, said: str) -> bool:
    """Whether a line has a word of its own that is said."""
    if line.isascii():
        said_words = set(re.findall(r"[a-z]{5,}", said.lower())) - _COMMON
        return bool(said_words & set(re.findall(r"[a-z]{5,}", line.lower())))
    pairs = (line[at : at + 2] for at in range(len(line) - 1))
    return any(pair in said and not _COUNTS.search(pair) for pair in pairs)


PICTURE_RULES: Final = (
    _one_picture,
    _length_of_text,
    _part_of_clip,
    _flash,
    _wrong_way,
    _pace,
    _fade_pace,
    _fades_over,
    _too_early,
    _shown_already,
    _which,
    _into_scene,
    _line_or_picture,
)
"""Rules for pictures and time, each for one way to read too much."""

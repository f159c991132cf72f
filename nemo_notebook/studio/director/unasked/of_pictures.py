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
    SetAspect,
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
from nemo_notebook.studio.director.reading.terms.tongue import HAN
from nemo_notebook.studio.director.timing import DISSOLVE_MS
from nemo_notebook.studio.director.unasked.rules import Said, rule

_CUTS_TO, _WHOLE = regex(words.CUTS_TO, re.I), regex(words.WHOLE, re.I)
_NAMED_FIRST: Final = regex(r"换成|改成|换做|换为|\s(?:with|into|by)\s", re.I)
_PICTURE: Final = regex(
    r"\b(?:everything\sbetween|all\sbetween|pictures?|photos?|images?|scenes?|shots?|clips?|slides?|frames?)\b|画面|镜头|[张幅]|图|场景",
    re.I,
)
_SAID_ANYWHERE: Final = regex(r"[第一二三四五六七八九十两个的\d]|[只不还再]要|只有|可以|现在|[我你他]们|这里")
_COMMON: Final = frozenset(
    ("every", "there", "their", "about", "after", "before", "please", "first", "second", "third")
)
_ALL, _ALL_PICTURES = regex(words.ALL, re.I), regex(words.ALL_PICTURES, re.I)
_REPLACES, _ADDS = regex(words.REPLACES, re.I), regex(words.ADDS, re.I)
_TOLD_OF_ONE = regex(rf"{unasked_words.ONE_OF_THEM}|{unasked_words.WEATHER_TOLD}", re.I)
_TOO_SLOW: Final = r"\b(?:too|so)\s(?:slow(?:ly)?|long)\b|太(?:慢|长|拖)"
_TOO_FAST: Final = r"\b(?:too|so)\s(?:fast|quick(?:ly)?|short|abrupt(?:ly)?|sudden(?:ly)?)\b|太(?:快|短|突然)"
_FOLLOWS, _PUTS_FOR = regex(words.FOLLOWS, re.I), regex(words.PUTS_FOR, re.I)
_FADES_OVER: Final = r"\bfad(?:e|es|ing)\s(?:\w+\s){0,3}?(?:in)?to\b|淡[到成化进]|淡入(?!淡出)|叠化"
_MOVES: Final = r"\b(?:move|put|swap|bring|first|last|order)\b|[放移挪调排换]|顺序|最前|最后"
_A_FLASH_MS: Final = 3000  # of a film that is kept
_WHICH_SECONDS: Final = (
    "From which second to which? For example: “cut 4 to 6 s” or “keep 2 to 8 s”.",
    "从第几秒到第几秒？例如“剪掉4到6秒”或“只留2到8秒”。",
)
_HOW_LONG_EACH: Final = (
    "How long is each picture to be shown? For example: “show picture 1 for 3 seconds”.",
    "每个画面停多久？例如“第1张停3秒”。",
)
_WHICH_TO_CHANGE: Final = (
    "Which picture is to change, and how? For example: “move picture 3 to the start”.",
    "改哪个画面，怎么改？例如“第3张放到最前”。",
)


def _one_picture(one: Operation, said: str, there: Situation) -> Said:
    """The length of a picture, where it was read as the film's: "cut the café to 2.5 seconds"."""
    if not isinstance(one, SetDuration) or _WHOLE.search(said) or not _CUTS_TO.search(said):
        return ""
    named = _one_named(said, there) if len(there.pictures) > 1 else ()
    return HoldPicture(named[0], one.duration_ms) if named else ""


def _is_clip(one: RemovePicture, there: Situation) -> bool:
    """Whether a picture is a clip."""
    sources = {each.id for each in there.shelf.of_kind("video")}
    return one.index < len(there.pictures) and source_of(there.pictures[one.index]) in sources


def _shown_already(one: Operation, said: str, there: Situation) -> Said:
    """Where a picture can go, where what only names it showed it once more."""
    scene = one.scene if isinstance(one, AddPicture | ReplaceScenes) else ""
    shown = there.showing(scene) if scene else ()
    if not shown or (
        isinstance(one, ReplaceScenes) and (set(one.indexes) <= set(shown) or one.time or one.weather)
    ):
        return ""
    told = (_ADDS if isinstance(one, AddPicture) else _REPLACES).search(said)
    if told and not (_is_the_old(scene, said) or _orders(one, said, there)):
        return ""
    return there.say(*_WHICH_TO_CHANGE)


def _orders(one: Operation, said: str, there: Situation) -> bool:
    """Whether a message that names two pictures rather tells how they follow each other."""
    if isinstance(one, AddPicture) or not _FOLLOWS.search(said) or _PUTS_FOR.search(said):
        return False
    return len({sign.places for _, sign in pictures_named(said, there).values()}) > 1


def _is_the_old(scene: str, said: str) -> bool:
    """Whether a scene is the one to be replaced: 咖啡馆换成面馆."""
    first, *then = _NAMED_FIRST.split(said, maxsplit=1)
    named, new = ({each.scene for each in find_subjects(part)} for part in (first, " ".join(then)))
    return bool(then) and scene in named and scene not in new


def _which(one: Operation, said: str, there: Situation) -> Said:
    """Which picture is meant, where all were replaced, or made anew, for one of them."""
    many = len({source_of(each) for each in there.pictures}) > 1
    if isinstance(one, Vary):
        whole = many and not one.indexes and bool(_one_named(said, there))
    elif isinstance(one, ReplaceScenes):
        told = bool(_TOLD_OF_ONE.search(said))
        all_meant = (_ALL_PICTURES if there.showing(one.scene) else _ALL).search(said)
        whole = not one.indexes and (len(there.pictures) > 1 and told or many and not all_meant)
    else:
        return ""
    count = len(there.pictures)
    if not whole:
        return ""
    return there.say(
        f"Which of the {count} pictures? For example: “change picture {count} to a forest”.",
        f"{count} 个画面里的哪一个？例如“第{count}张换成森林”。",
    )


def _one_named(said: str, there: Situation) -> tuple[int, ...]:
    """The place of the one picture that is named; none where more are, or none is."""
    named = {sign.places for _, sign in pictures_named(said, there).values()}
    places = named.pop() if len(named) == 1 else ()
    return places if len(places) == 1 else ()


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
    if not HAN.search(line):  # "€2.50" is no Chinese
        said_words = set(re.findall(r"[a-z]{5,}", said.lower())) - _COMMON
        return bool(said_words & set(re.findall(r"[a-z]{5,}", line.lower())))
    pairs = (line[at : at + 2] for at in range(len(line) - 1))
    return any(pair in said and not _SAID_ANYWHERE.search(pair) for pair in pairs)


PICTURE_RULES: Final = (
    _one_picture,
    rule(  # "on my phone the buttons cover them" wishes for no other format
        SetAspect,
        words.ON_PHONE,
        words.HARD_TO_SEE,
        unless=words.FORMAT,
        instead=(
            "The format stays as it is; for phones say “switch to 9:16”.",
            "画幅不变；要适合手机请说“换成竖屏”。",
        ),
    ),
    rule(  # "end card: nice, but a bit longer"
        SetDuration,
        words.OF_TEXT,
        words.RELATIVE,
        unless=rf"\d|{words.WHOLE}",
        instead=(
            "For how long? For example: “show the title for 5 seconds”, “show the end card for 4 seconds”.",
            "停几秒？例如“标题显示5秒”“片尾文字显示4秒”。",
        ),
    ),
    rule(RemovePicture, words.PART_OF_CLIP, where=_is_clip, instead=_WHICH_SECONDS),
    rule((AddPicture, ReplacePicture, RemovePicture), words.ONLY_PART, instead=_WHICH_SECONDS),
    rule(SetSpeed, words.WHEN, unless=words.SPLITS, instead=_WHICH_SECONDS),  # "when he stands up"
    rule(  # 小孩跑过来那段
        SetSpeed,
        words.THAT_BIT,
        unless=words.SPLITS,
        where=lambda _, there: len(there.pictures) == 1,
        instead=_WHICH_SECONDS,
    ),
    rule(  # a second of black is not all that is kept
        (KeepSpan, CutSpan, AddPicture),
        words.BLACK,
        where=lambda one, _: not isinstance(one, KeepSpan) or one.to_ms - one.from_ms <= _A_FLASH_MS,
        instead=(
            "The film can fade in from black, or out to it: “fade in from black for 1 second”.",
            "开头可以从黑场淡入，结尾可以淡出到黑场：“开头从黑场淡入1秒”。",
        ),
    ),
    rule(  # "the photos look grainy" asks for no more grain
        SetEffect,
        words.GRAINY,
        where=lambda one, _: one.kind == "grain" and one.strength,
        instead=(
            "Grain that is in a photo or a clip cannot be taken out.",
            "照片或视频本身的噪点没法去掉。",
        ),
    ),
    rule(SetTone, words.REWRITES, instead=("What should the words be, one by one?", "文字具体写什么？")),
    rule(
        SetEffect,
        words.LOOKS_DULL,
        unless=words.WISHED,
        where=lambda one, _: one.kind == "mute" and one.strength,
        instead=lambda one, _: SetTone("vivid", one.indexes),
    ),
    rule(
        SetTone,
        words.LOOKS_COLD,
        unless=words.WISHED,
        where=lambda one, _: one.tone == "cool",
        instead=lambda one, _: SetTone("warm", one.indexes),
    ),
    rule(
        SetTone,
        words.LOOKS_WARM,
        unless=words.WISHED,
        where=lambda one, _: one.tone == "warm",
        instead=lambda one, _: SetTone("cool", one.indexes),
    ),
    rule(SetSpeed, words.SLOW_FAULT, where=lambda one, _: one.speed < 1, instead=_HOW_LONG_EACH),
    rule(SetSpeed, words.FAST_FAULT, where=lambda one, _: one.speed > 1, instead=_HOW_LONG_EACH),
    rule(  # an end that is to be quicker is not all of the film
        SetSpeed,
        words.ENDS,
        unless=words.WHOLE,
        where=lambda one, there: not one.indexes and len(there.pictures) > 1,
        instead=_HOW_LONG_EACH,
    ),
    rule(  # transitions that are too slow are to be quicker
        SetTransitions,
        _TOO_SLOW,
        where=lambda one, _: one.duration_ms > DISSOLVE_MS,
        instead=lambda one, _: replace(one, duration_ms=DISSOLVE_MS // 2),
    ),
    rule(
        SetTransitions,
        _TOO_FAST,
        where=lambda one, _: 0 < one.duration_ms < DISSOLVE_MS,
        instead=lambda one, _: replace(one, duration_ms=2 * DISSOLVE_MS),
    ),
    rule(  # 草莓淡到芒果
        Reorder,
        _FADES_OVER,
        unless=_MOVES,
        instead=(
            "Pictures dissolve: say “dissolve between picture 1 and picture 2”.",
            "画面之间可以叠化：“第1张和第2张之间叠化”。",
        ),
    ),
    rule((HoldPicture, SetPictureLength), words.TOO_EARLY, unless=words.LENGTHS, instead=_WHICH_TO_CHANGE),
    _shown_already,
    _which,
    rule(  # a sound that is heard is no picture
        (ReplaceScenes, ReplacePicture),
        words.HEARD,
        unless=r"\b(?:change|replace|swap)\b|换|改",
        instead=("A scene has no sound of its own; music can play.", "场景本身没有声音，可以配音乐。"),
    ),
    rule(  # nothing is put into a scene
        AddPicture,
        words.INTO,
        where=lambda one, there: bool(one.scene and there.showing(one.scene)),
        instead=(
            "Nothing can be put into a scene, but a photo or clip of it can be added (-a).",
            "场景里不能另加东西，可以用 -a 附上照片或视频。",
        ),
    ),
    _line_or_picture,
)
"""Rules for pictures and time, each for one way to read too much."""

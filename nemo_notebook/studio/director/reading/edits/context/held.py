"""Read clauses that lean on the one before: its title, its music, its length is still meant."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from nemo_notebook.studio.director.drafts import CAPTIONS, MUSIC
from nemo_notebook.studio.director.operations import (
    AddCaption,
    HoldPicture,
    Operation,
    RemoveCaptions,
    RemoveMusic,
    RemovePicture,
    Reorder,
    ReplacePicture,
    SetCaption,
    SetCaptions,
    SetColor,
    SetMusic,
    SetPictureLength,
    SetSoundTime,
    SetTextSize,
    SetTitle,
    SetTitleTime,
    SetTransitions,
    SetVolume,
)
from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.edits.context.going_on import read_going_on
from nemo_notebook.studio.director.reading.edits.pictures.transitions import (
    MOVING,
    read_kept_transition,
    toward_of,
)
from nemo_notebook.studio.director.reading.edits.texts.caption_rows import caption_under
from nemo_notebook.studio.director.reading.edits.texts.held_lengths import (
    BARE_PERCENT,
    read_held_length,
    read_held_step,
)
from nemo_notebook.studio.director.reading.messages.clauses import Clause
from nemo_notebook.studio.director.reading.messages.situation import Reading, Situation
from nemo_notebook.studio.director.reading.terms import verbs
from nemo_notebook.studio.director.reading.terms.music_styles import find_music_style
from nemo_notebook.studio.director.reading.terms.volumes import find_volume
from nemo_notebook.studio.director.timing import DISSOLVE_MS

_STAYS: Final = regex(
    r"^give\sit\s(?=\d).*\bmore\b"
    r"|^(?:for|stay(?:ing|s)?|show(?:n)?|visible|lasting|停留|显示|持续)\s?(?:for\s)?\S*\d|^in\s(?!\d)\w+$",
    re.I,
)
_ONE: Final = regex(
    r"\b(first|second|third|fourth|fifth|sixth|seventh|eighth|last|other|\d{1,2}(?:st|nd|rd"
    r"|th))\sones?\b(?:\sof\sthe\s(captions?|subtitles?))?",
    re.I,
)
_BARE_ORDINAL: Final = regex(
    r"(?:the\s)?(?:first|second|third|fourth|fifth|sixth|last)(?=\s(?:for\s)?\d)", re.I
)
_SOMETHING: Final = regex(
    r"^(?:(?:use|try|make\sit|put|change\sit\sto|i\swant|want|need|maybe|go\sfor)\s)*(?:something|a|an"
    r"|it)?\s?"
    r"(?:more\s)?[\w-]+(?:\s(?:one|instead|music))?$|^(?:换|改|要|来|用)(?:成|一|个|首|点|段)*\S{1,6}的?$"
    r"|^\S{2,4}一?[点些]$",
    re.I,
)
_LOOK: Final = regex(r"\b(?:look|tones?|colou?rs?|filter)\b|电影感|质感|色调?|画面|光线", re.I)
"""Said of the picture, not of the music."""
_IN_COLOUR: Final = regex(
    r"^(?:(?:in|make\sit|colou?r(?:ed)?(?:\sit)?|the\scolou?r)\b|字?体?颜色|用)\D{0,14}$|^[a-z]{3,6}$"
    r"|^[白黑红黄金蓝绿橙粉紫灰]色$",
    re.I,
)
_SOFTLY: Final = regex(
    r"^(?:(?:but|quite|very|really|pretty|keep\sit|make\sit)\s)*(?:low|quiet(?:ly)?|soft(?:ly)?"
    r"|not\s(?:too\s)?loud"
    r"|in\sthe\sbackground)$|^(?:但|要|稍微)*(?:不要太[大响]声?|[小轻]一?[点些声]声?|轻轻地?)$",
    re.I,
)
_WAY: Final = regex(
    r"^(?:from|to|towards?)\s(?:the\s)?(?:left|right|top|bottom|below|above)(?:\sto\s(?:the\s)?\w+)?$"
    r"|^(?:up|down)(?:wards?)?$|^[从往向][左右上下]\S{0,4}$",
    re.I,
)
_PACED: Final = regex(
    r"^\W*(?:(?:a\s(?:bit|little)|and|but|please|make\s(?:it|them)|much|more)\s)*(?:(?P<gentle>softer|gentler|smoother|slower|longer|gentle|soft|smooth)|faster|quicker|snappier|shorter)(?:\splease)?\W*$"
    r"|^(?:再|要|稍微?|更)*(?:(?P<gentle_zh>柔和|柔|自然|平滑|慢|长|缓)|快|利落|短)(?:一?[点些])?(?:吧)?$",
    re.I,
)
_IT_SOUNDS: Final = regex(r"^(start|begin|end|stop|finish)\sit(?=\s(?:at|after)\s)", re.I)
_ITS: Final = regex(
    r"\b(?:its|his|her|that\sone['’]?s|the\s(?:matching|corresponding))\s(?:captions?|subtitles?|texts?)\b"
    r"|(?:它|对应|上面|下面|配|相应)的?(?:字幕|文字|文案)",
    re.I,
)
_ITS_LETTERS: Final = regex(
    r"^(?:the\s)?(?:text|font|letters|lettering)\b|^(?:把)?(?:字体?|文字)(?!幕)", re.I
)
_FADED: Final = regex(
    r"^(?:最后|结尾|末尾|开头|前面?|一?开始)的?(?:\d+(?:\.\d)?秒)?(?:慢慢|渐渐|逐渐|缓缓)地?的?(?:变小|小下去|进来|响起|消失|停下|没了?)(?:下去|来|掉)?$"
)
"""Said of the sound that was spoken of: 音乐开到八成，最后两秒渐渐变小."""
_LOW: Final = 0.15


def with_noun(clause: Clause, operations: Sequence[Operation]) -> Clause:
    """In "captions in yellow, take out the last one" the one is a caption."""
    last = operations[-1] if operations else None
    if isinstance(last, HoldPicture) and (bare := _BARE_ORDINAL.match(clause.text)):
        return replace(clause, text=f"{bare[0]} picture{clause.text[bare.end() :]}")
    if isinstance(last, SetVolume | SetMusic) and _FADED.match(clause.text):
        return replace(clause, text=f"音乐{clause.text}", raw=f"音乐{clause.raw}")
    if isinstance(last, SetSoundTime) and _IT_SOUNDS.search(clause.text):
        sound = rf"\1 the {'music' if last.track == MUSIC else 'voice-over'}"
        text, raw = (_IT_SOUNDS.sub(sound, one) for one in (clause.text, clause.raw))
        return replace(clause, text=text, raw=raw)
    if not _ONE.search(clause.text):
        return clause
    if verbs.PICTURES.search(clause.text) and not (verbs.CAPTIONS.search(clause.text) or clause.texts):
        return replace(clause, text=_ONE.sub(r"\1 picture", clause.text))  # "the photos except the last one"
    captions = (
        verbs.CAPTIONS.search(clause.text)
        or clause.texts
        or isinstance(last, AddCaption | SetCaption | SetCaptions | RemoveCaptions)
    )
    if captions or (isinstance(last, SetColor) and last.track == CAPTIONS):
        return replace(clause, text=_ONE.sub(r"\1 caption", clause.text))
    pictures = last is None or isinstance(
        last, HoldPicture | RemovePicture | ReplacePicture | SetPictureLength | Reorder
    )
    return replace(clause, text=_ONE.sub(r"\1 picture", clause.text)) if pictures else clause


def with_its_caption(clause: Clause, operations: Sequence[Operation], there: Situation) -> Clause:
    """In "remove the red shoe and its caption" the caption of that picture is meant."""
    last = operations[-1] if operations else None
    if not isinstance(last, HoldPicture | RemovePicture | ReplacePicture) or not _ITS.search(clause.text):
        return clause
    index = caption_under(last.index, there) if last.index < len(there.pictures) else None
    if index is None:
        return clause
    return replace(
        clause, text=_ITS.sub(there.say(f"caption {index + 1}", f"第{index + 1}条字幕"), clause.text)
    )


def read_held(clause: Clause, operations: Sequence[Operation], there: Situation) -> Reading | None:
    """Read a clause that only says more of what the operation before it is about."""
    return (
        read_going_on(clause, operations)
        or read_held_step(clause, operations, there)
        or read_held_length(clause, operations, there)
        or read_kept_transition(clause, operations, there)
        or _same_way(clause, operations)
        or _gentler(clause, operations)
        or _same_size(clause, operations)
        or _music_volume(clause, operations)
        or _held_music(clause, operations)
    )


def _same_way(clause: Clause, operations: Sequence[Operation]) -> Reading | None:
    """In "push transitions, from the left" the pictures come from there."""
    last = operations[-1] if operations else None
    if not isinstance(last, SetTransitions) or last.kind not in MOVING or not _WAY.match(clause.text):
        return None
    return Reading((replace(last, toward=toward_of(clause.text)),))


def _gentler(clause: Clause, operations: Sequence[Operation]) -> Reading | None:
    """In "wipes between the photos, a bit slower" and 转场太硬了，柔和点 the transitions are meant."""
    last, said = operations[-1] if operations else None, _PACED.match(clause.text)
    if not isinstance(last, SetTransitions) or not said:
        return None
    longer = 2 * DISSOLVE_MS if said["gentle"] or said["gentle_zh"] else DISSOLVE_MS // 2
    return Reading((replace(last, duration_ms=longer),))


def _same_size(clause: Clause, operations: Sequence[Operation]) -> Reading | None:
    """In "title smaller, 80%" the percentage is that of the letters."""
    last = operations[-1] if operations else None
    told = BARE_PERCENT.match(clause.text)
    if not isinstance(last, SetTextSize) or not told:
        return None
    return Reading((replace(last, size=min(2.0, max(0.5, float(told["times"] or int(told[1]) / 100)))),))


def _held_music(clause: Clause, operations: Sequence[Operation]) -> Reading | None:
    """In "the music is too loud, use something calm" the music is still meant."""
    last = operations[-1] if operations else None
    loudness = isinstance(last, SetVolume) and last.of == MUSIC
    if not (loudness or isinstance(last, SetMusic | RemoveMusic)) or not _SOMETHING.match(clause.text):
        return None
    if _LOOK.search(clause.text):
        return None
    style = find_music_style(clause.text, anywhere=True)
    return Reading((SetMusic(style),)) if style else None


def about_title(clause: Clause, operations: Sequence[Operation]) -> Clause | None:
    """In "title “Waves”, stay 4 s" the title is still meant."""
    if not operations or not isinstance(operations[-1], SetTitle | SetTitleTime):
        return None
    if letters := _ITS_LETTERS.match(clause.text):
        name = "title" if letters[0].isascii() else "标题"
        return replace(clause, text=f"{name}{clause.text[letters.end() :]}")
    coloured = _IN_COLOUR.match(clause.text) and verbs.find_color(clause.text)
    if not _STAYS.match(clause.text) and not coloured:
        return None
    return Clause(f"title {clause.text}", clause.texts, clause.raw)


def says_how_loud(clause: Clause) -> bool:
    """Whether a clause says no more than "but quiet", 不要太大声."""
    return bool(_SOFTLY.match(clause.text))


def _music_volume(clause: Clause, operations: Sequence[Operation]) -> Reading | None:
    """In "add epic music, volume 70 %" the music is still meant."""
    volume = _LOW if _SOFTLY.match(clause.text) else find_volume(clause.text)
    if volume is None or not operations or not isinstance(operations[-1], SetMusic):
        return None
    if verbs.VOICE.search(clause.text) or verbs.CLIP_SOUND.search(clause.text):
        return None
    return Reading((SetVolume(MUSIC, volume),))

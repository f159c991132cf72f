"""Read edits of how loud things are: "lower the music to 20%", "mute the dog", 原声小一点."""

from __future__ import annotations

import re
from typing import Final

from nemo_notebook.studio.director.drafts import MUSIC, VOICE, meta, segments
from nemo_notebook.studio.director.operations import (
    DuckMusic,
    Operation,
    RemoveMusic,
    SetMusic,
    SetVoice,
    SetVolume,
)
from nemo_notebook.studio.director.operations.sound import CLIP
from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.edits.naming.on_screen import shown_words
from nemo_notebook.studio.director.reading.messages.clauses import Clause
from nemo_notebook.studio.director.reading.messages.situation import Ask, Reading, Situation
from nemo_notebook.studio.director.reading.terms import verbs
from nemo_notebook.studio.director.reading.terms.concepts import unknown_in
from nemo_notebook.studio.director.reading.terms.places import places_in
from nemo_notebook.studio.director.reading.terms.volumes import changed_volume, find_volume

_NOT_LOUD: Final = regex(
    r"\b(?:big|huge|bold|small|tiny|red|stand)\b|\b(?:long|short|bigg|larg|small|fast|slow|quick)er\b|\b(?:size|speed|length)\b"
    r"|[长短快慢]|[大小]\s?\d",
    re.I,
)
LOUDNESS: Final = regex(
    r"\blouder\b|\bquieter\b|\bloud\b|\bquiet\b|大声|小声|响|吵|音量|声音|\bvolume\b"
    r"|\bturn\sit\s(?:up|down)\b|\bturn\s(?:up|down)\b",
    re.I,
)
_CLIPS: Final = regex(
    r"\b(?:clips?|videos|all\sof\sthem|them\sall|both\sof\sthem)\b|它们|片段|这[几些两三]个视频", re.I
)
"""What has a sound of its own, where the music is not named."""
_VOLUME: Final = regex(r"\bvolume\b|\bsounds?\b|\baudio\b|\bloud(?:er)?\b|\bquiet(?:er)?\b|音量|声音", re.I)
_SOUND_ALONE: Final = regex(
    r"^(?:现在|整个|这个?|视频|影片|片子|的|感觉|觉得|有人说|播放时)*(?:声音|声儿?)[^，。]{0,10}$|^\W*(?:it|the\ssound|the\saudio)(?:['’]s|\sis)\s(?:\w+\s){0,3}(?:loud|quiet)\W*$",
    re.I,
)
"""A sound that has no name."""
_TURNS_IT: Final = regex(
    r"^(?:请|帮我|给我|把它|再|稍微?|能不能)*(?:(?:调|弄|开|放|改)(?:得|的)?[小大低高轻响](?:一?[点些]儿?)?|[小大轻响]声?一?[点些]儿?)(?:吧|呗|啊)?$"
    r"|^\W*(?:please\s|can\syou\s|so\s)*turn\sit\s(?:down|up)(?:\sa\s(?:bit|little))?(?:\splease)?\W*$",
    re.I,
)
_NOT_OVER: Final = regex(
    r"(?:别|不要|不能|免得|以免|不会)再?(?:让音乐|让背景音乐)?(?:盖|压|抢|淹没)(?:过|住|到|了|掉)?"
)
"""What music is told by the voice that it is not to drown: 别盖过说话的声音."""
_MIDDLE: Final = 0.5  # a volume that can go up and down
_ALL: Final = regex(r"\b(?:everything|overall|all\s(?:the\s)?sounds?|whole)\b|整体|全部|所有|总", re.I)
_PERCENT: Final = regex(r"(?<![\d.])\d+\s?[%％]")
_SHORT: Final = 30  # characters
_FULL_STOP: Final = regex(r"\bfull\b|\bmax(?:imum)?\b|最大", re.I)
_ONLY_ONE: Final = regex(
    r"\b(?:keep|leave|have|hear|play)\s(?:just\s|only\s)?the\s(?:own\s)?(?:sound|audio|noise)\s(?:of|from|in|on)\s.*\bonly\b"
    r"|\b(?:only|just)\s(?:keep\s|leave\s|have\s|hear\s)?the\s(?:sound|audio|noise)\s(?:of|from|in|on)\b"
    r"|(?:只|仅|就)(?:要|保留|留下?|听|有)[^，。]{1,12}的?(?:原声|声音|现场声)",
    re.I,
)
"""One clip keeps its sound."""


def read_volume(clause: Clause, there: Situation) -> Reading | None:
    """Read a clause about loudness that is not about the music by name."""
    if verbs.TITLE.search(clause.text) or verbs.CAPTIONS.search(clause.text):
        return None
    if not (
        verbs.SOUND.search(clause.text)
        or verbs.MUTE.search(clause.text)
        or LOUDNESS.search(clause.text)
        or verbs.VOICE.search(clause.text)
    ):
        return _bare_percentage(clause, there)
    if others := _clips_but(clause, there):
        return Reading((SetVolume(CLIP, 0.0, others),))
    if which := _which_sound(clause, there):
        return which
    target = CLIP if _clips_named(clause, there) else _target(clause, there)
    if verbs.MUTE.search(clause.text) or (
        verbs.REMOVE.search(clause.text) and find_volume(clause.text) is None
    ):
        return _silenced(clause, there)
    if not target:
        return Reading(
            says=there.say(
                "There is no sound in the film yet: say “add music”.", "影片里还没有声音：可以说“加音乐”。"
            )
        )
    if everything := _all_sounds(clause, there):
        return Reading(everything)
    if target == CLIP and (places := _clips_named(clause, there)):
        return _clips_set(places, clause.text, there)
    if _FULL_STOP.search(clause.text):
        return Reading((SetVolume(target, 1.0),))
    volume = changed_volume(clause.text, volume_now(target, there))
    if volume is None:
        return None
    return Reading((SetVolume(target, volume),))


def _which_sound(clause: Clause, there: Situation) -> Reading | None:
    """Ask which sound is meant where music and a voice are heard and neither is named."""
    text, named = clause.text, (verbs.MUSIC, verbs.VOICE, verbs.CLIP_SOUND, verbs.PICTURES)
    if any(one.search(text) for one in named) or _ALL.search(text) or not _SOUND_ALONE.search(text):
        return None
    if not (segments(there.draft, MUSIC) and segments(there.draft, VOICE)) or find_volume(text) is not None:
        return None
    if any(isinstance(one, SetVolume | SetMusic | SetVoice | DuckMusic) for one in there.last):
        return None
    wanted = changed_volume(text, _MIDDLE)
    if wanted is None or wanted == _MIDDLE:
        return None
    louder = wanted > _MIDDLE
    wish = ("{} louder", "{}大一点") if louder else ("{} quieter", "{}小一点")
    asks = Ask("sound", there.say(*wish))
    return Reading(says=there.say("The music or the voice-over?", "是音乐还是旁白？"), asks=asks)


def turns_it(text: str) -> bool:
    """Whether a clause only says which way the sound before it is to go: 调小点."""
    return bool(_TURNS_IT.match(text))


def _all_sounds(clause: Clause, there: Situation) -> tuple[Operation, ...]:
    """What 音量调到30% sets, or "everything a bit quieter": all that is heard, where no part is named."""
    named = (verbs.MUSIC, verbs.VOICE, verbs.CLIP_SOUND, verbs.PICTURES)
    level = find_volume(clause.text) is not None or bool(_ALL.search(clause.text))
    if not level or not _VOLUME.search(clause.text) or any(one.search(clause.text) for one in named):
        return ()
    there_are = [one for one in (MUSIC, VOICE) if segments(there.draft, one)] + (
        [CLIP] if there.clips() else []
    )
    wanted = [(one, changed_volume(clause.text, volume_now(one, there))) for one in there_are]
    return tuple(SetVolume(one, volume) for one, volume in wanted if volume is not None)


def _target(clause: Clause, there: Situation) -> str:
    if _NOT_OVER.search(clause.text) and segments(there.draft, MUSIC):
        return MUSIC
    if verbs.VOICE.search(clause.text) and segments(there.draft, VOICE):
        return VOICE
    if verbs.CLIP_SOUND.search(clause.text) and there.clips():
        return CLIP
    if segments(there.draft, MUSIC):
        return MUSIC
    return CLIP if there.clips() else VOICE if segments(there.draft, VOICE) else ""


def volume_now(target: str, there: Situation) -> float:
    """Return how loud the music, the voice or the first clip is, 1 where nothing is said."""
    row = [there.pictures[i] for i in there.clips()] if target == CLIP else segments(there.draft, target)
    return float(meta(row[0]).get("volume", 1.0)) if row else 1.0


def _clips_but(clause: Clause, there: Situation) -> tuple[int, ...]:
    """The clips that fall silent where only one is to be heard: 只留聚会的声音."""
    only = _ONLY_ONE.search(clause.text)
    named = places_in(clause.text, len(there.pictures)) if only and len(there.clips()) > 1 else []
    return tuple(one for one in there.clips() if one not in named) if len(named) == 1 else ()


def _clips_named(clause: Clause, there: Situation) -> tuple[int, ...]:
    """The clips that a clause about sound names: "the dog is too loud", where the dog is a clip."""
    if verbs.VOICE.search(clause.text) or not verbs.PICTURES.search(clause.text):
        return ()
    clips = there.clips()
    return tuple(one for one in dict.fromkeys(places_in(clause.text, len(there.pictures))) if one in clips)


def _clips_set(places: tuple[int, ...], text: str, there: Situation) -> Reading | None:
    now = float(meta(there.pictures[places[0]]).get("volume", 1.0))
    volume = 1.0 if _FULL_STOP.search(text) else changed_volume(text, now)
    if volume is None:
        return None
    return Reading((SetVolume(CLIP, volume, places if len(there.clips()) > 1 else ()),))


def _silenced(clause: Clause, there: Situation) -> Reading:
    """Silence all ("mute it"), or only the clip ("mute the clip", "mute the dog")."""
    if places := _clips_named(clause, there):
        return Reading((SetVolume(CLIP, 0.0, places if len(there.clips()) > 1 else ()),))
    if verbs.VOICE.search(clause.text) and segments(there.draft, VOICE):
        return Reading((SetVolume(VOICE, 0.0),))
    named = verbs.CLIP_SOUND.search(clause.text) or _CLIPS.search(clause.text)
    only_clip = bool(named and there.clips())
    operations: list[Operation] = [SetVolume(CLIP, 0.0)] if there.clips() else []
    if segments(there.draft, MUSIC) and not only_clip:
        operations.append(RemoveMusic())
    return Reading(tuple(operations) or (RemoveMusic(),))


def _bare_percentage(clause: Clause, there: Situation) -> Reading | None:
    volume = find_volume(clause.text)
    if volume is None or not segments(there.draft, MUSIC) or len(clause.text) > _SHORT:
        return None
    shown = " ".join(one.words for one in shown_words(there))
    if any(one in shown for one in _PERCENT.findall(clause.text)):  # "50% is now 40%" is of that text
        return None
    if _NOT_LOUD.search(clause.text) or unknown_in(clause.text, 0):
        return None
    return Reading((SetVolume(MUSIC, volume),))

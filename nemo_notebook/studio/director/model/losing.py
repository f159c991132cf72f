"""What a model's plan would take away, and whether the words ask for less."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final

from nemo_notebook.models.reading import number
from nemo_notebook.studio.director.drafts import (
    CAPTIONS,
    MUSIC,
    PICTURES,
    TITLE,
    VOICE,
    is_end_card,
    length_ms,
    meta,
    segments,
    source_of,
    words_of,
)
from nemo_notebook.studio.director.operations.voice import spoken_by
from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.plan import Wire
from nemo_notebook.studio.director.reading.messages.message import Message
from nemo_notebook.studio.director.words.phrases import listed, say

_LONGEST: Final = (
    500  # characters of a message that can ask for less by a word alone; longer ones hold material
)
_UNHEARD: Final = 0.02
_UNSEEN_MS: Final = 300
_UNREAD_MS: Final = 800
_LESS: Final = regex(
    r"\b(?:remov\w+|delet\w+|drop(?:ped|ping)?|los(?:e|ing)|ditch\w*|axe[ds]?|scrap|nix|rid|bin|eras\w+|omit|skip|cut|trim\w*"
    r"|shorten\w*|strip|declutter\w*|simplif\w+|simpler|minimal\w*|condens\w+|merge|combine|replac\w+|swap\w*|instead|mute[ds]?"
    r"|silen\w+|fewer|without|hide|chuck|toss|bye|goodbye|too\s(?:many|much|busy|crowded|full|cluttered)"
    r"|(?:take|leave|get|throw|clear|clean|move)\s(?:\w+\s){0,4}(?:out|off|away|up)|less\s(?:of|text|music|words?|stuff|pictures?"
    r"|photos?|going|busy|crowded|clutter\w*)|(?:only|just)\s(?:the|keep|use|show)|keep\s(?:only|just)|no\smore|(?:don['’]?t|do\snot)\s(?:want|need|like))\b"
    r"|删|去掉|去除|拿掉|拿走|移除|不要|别要|不用|取消|撤掉|剪掉|砍|减|少|换|只留|只要|只保留|精简|简洁|简单|清空|清掉|静音|关掉|合并|太[多满挤乱]",
    re.I,
)
_KEEPS: Final = regex(
    r"\b(?:don['’]?t|do\snot|never|without)\s(?:\w+\s)?(?:remov|delet|drop|los|cut|tak|trim|shorten|touch|chang)\w*"
    r"|\bkeep\s(?:all|every\w*|it\sall)\b|(?:别|不要|不能|不许|勿|不准)(?:再|随便)?(?:删|去|剪|动|拿|减|换|改)|都?保留|一个都?不[能要]少",
    re.I,
)
_SHORTER: Final = regex(
    r"\bshort\w*|\bbrie(?:f|fer)\b|\btrim\w*|\bcut\b|\bcondens\w+|\btight\w*|\bhalf\b|\bsnapp\w+|\btoo\slong\b|\bquick\w*|\bteaser\b"
    r"|\b(?:seconds?|secs?|minutes?)\b|\d\s?s\b|短|长|秒|分钟|剪|压缩|精简|紧凑|一半|太拖",
    re.I,
)
_NAMED: Final = {
    PICTURES: regex(
        r"\b(?:photos?|pictures?|pics?|images?|shots?|scenes?|clips?|slides?|frames?|footage|everything)\b|[照图]片?|画面|镜头|[张幅段]|场景|视频",
        re.I,
    ),
    MUSIC: regex(
        r"\b(?:music|songs?|track|soundtrack|tunes?|audio|sounds?|bgm|beat|melody|mute[ds]?|silen\w+|everything)\b|音乐|歌|配乐|声音|曲|静音",
        re.I,
    ),
    VOICE: regex(
        r"\b(?:voice\w*|voice-over|narrat\w+|speak\w*|talking|audio|mute[ds]?|silen\w+|everything)\b|旁白|配音|解说|声音|人声|静音",
        re.I,
    ),
    TITLE: regex(
        r"\b(?:titles?|headlines?|headings?|texts?|words|writing|lettering|everything)\b|标题|题目|片名|文字|字",
        re.I,
    ),
    "end card": regex(
        r"\b(?:end\scard|outro|ending|cta|texts?|words|writing|everything)\b|片尾|结尾|文字|字", re.I
    ),
    CAPTIONS: regex(
        r"\b(?:captions?|subtitles?|overlays?|lines?|texts?|words|writing|everything)\b|字幕|文字|字", re.I
    ),
}
_TOLD: Final = {
    PICTURES: ("pictures", "画面"),
    MUSIC: ("the music", "音乐"),
    VOICE: ("the voice-over", "旁白"),
    TITLE: ("the title", "标题"),
    "end card": ("the end card", "片尾文字"),
    CAPTIONS: ("captions", "字幕"),
    "clips": ("the sound of the clips", "视频原声"),
    "length": ("more than half of the film", "一半以上的时长"),
}


class TakesAway(ValueError):
    """Raised when a plan would take away what nobody asked to lose.

    Args:
        parts: names of what was kept.
        words: by which it may be known.
    """

    def __init__(self, parts: Sequence[str], words: Sequence[str] = ()) -> None:
        self.parts = tuple(parts)
        named = ", ".join(_TOLD[one][0] for one in parts)
        super().__init__(f"the message does not ask for less: leave {named} as before {[*words]}")


@dataclass(frozen=True)
class _Lost:
    """Something that is gone: the part it belongs to, and the words by which it may be named."""

    part: str
    words: str


def check_nothing_lost(said: Message, before: Wire, rules: Wire, model: Wire, *, read: bool) -> None:
    """Check that a model takes nothing away that nobody asked to lose.

    Args:
        said: the message.
        before: the film so far.
        rules: as the rules have it; what they take away was asked for.
        model: as the model has it.
        read: whether the rules read all of the message: then nothing else was asked for.

    Raises:
        TakesAway: when it does; names what.
    """
    taken = Counter(_lost(before, model))
    taken -= Counter(_lost(before, rules))
    lost = [one for one in taken if read or not _asked(said, one, taken, before)]
    parts = list(dict.fromkeys(one.part for one in lost))
    halved = 2 * length_ms(model) < min(length_ms(before), 2 * length_ms(rules))
    if halved and (read or not _short_enough(said) or not _SHORTER.search(said.bare)):
        parts.append("length")
    if parts:
        raise TakesAway(parts, [one.words for one in lost])


def asks_for_less(said: Message) -> bool:
    """Whether words ask for something to go, or to be another; those of a long message may be material."""
    return _short_enough(said) and bool(_LESS.search(said.bare)) and not _KEEPS.search(said.bare)


def kept_words(parts: Sequence[str], language: str) -> str:
    """Tell what a plan would have taken away, and that it was kept."""
    english, chinese = (
        listed([_TOLD[one][at] for one in parts], lang) for at, lang in ((0, "en"), (1, "zh"))
    )
    return say(language, f"it would have taken away {english}, which stayed", f"它会去掉{chinese}，都已保留")


def _lost(before: Wire, after: Wire) -> list[_Lost]:
    """Return what of a film is gone, or can no longer be seen or heard."""
    lost = [_Lost(PICTURES, name) for name in _pictures(before, after)]
    for track, is_there in ((MUSIC, _heard), (VOICE, _heard)):
        if any(map(is_there, segments(before, track))) and not any(map(is_there, segments(after, track))):
            lost.append(_Lost(track, " ".join(spoken_by(one) for one in segments(before, track))))
    if any(map(_sounds, segments(before, PICTURES))) and not any(map(_sounds, segments(after, PICTURES))):
        lost.append(_Lost("clips", ""))
    for part, track, belongs in _TEXTS:
        old, new = (_readable(draft, track, belongs) for draft in (before, after))
        gone = [words_of(one) for one in old if words_of(one) not in {words_of(each) for each in new}]
        lost += [_Lost(part, words) for words in gone[: max(0, len(old) - len(new))]]
    return lost


def _readable(draft: Wire, track: str, belongs: Callable[[Wire], bool]) -> list[Wire]:
    return [one for one in segments(draft, track) if belongs(one) and one["d"] >= _UNREAD_MS]


_TEXTS: Final[tuple[tuple[str, str, Callable[[Wire], bool]], ...]] = (
    (TITLE, TITLE, lambda one: not is_end_card(one)),
    ("end card", TITLE, is_end_card),
    (CAPTIONS, CAPTIONS, lambda one: True),
)


def _pictures(before: Wire, after: Wire) -> list[str]:
    """Name the pictures that are gone: files that are shown no more, and how many fewer there are."""
    old, new = ([one for one in segments(draft, PICTURES) if _seen(one)] for draft in (before, after))
    there = {source_of(one) for one in new}
    files = [one for one in old if ":" not in source_of(one) and source_of(one) not in there]
    others = [one for one in old if one not in files]
    fewer = max(0, len(old) - len(new) - len(files))
    gone = [*files, *([] if not fewer else others[-fewer:])]
    return [f"{meta(one).get('name', '')}" for one in gone]


def _heard(segment: Wire) -> bool:
    volume = number(meta(segment).get("volume"))
    return (volume is None or volume > _UNHEARD) and bool(source_of(segment)) and (segment["d"] >= _UNSEEN_MS)


def _sounds(segment: Wire) -> bool:
    """Whether a clip plays its own sound."""
    return "volume" in meta(segment) and _heard(segment)


def _seen(segment: Wire) -> bool:
    return bool(segment["d"] >= _UNSEEN_MS)


def _asked(said: Message, lost: _Lost, taken: Counter[_Lost], before: Wire) -> bool:
    """Whether words that the rules did not read ask for something to go."""
    if not asks_for_less(said):
        return False
    words = said.bare
    named = {part for part, sign in _NAMED.items() if sign.search(words)}
    own = any(one in words.lower() for one in re.findall(r"[a-z]{4,}|[\u3400-\u9fff]{2}", lost.words.lower()))
    many = sum(taken[one] for one in taken if one.part == PICTURES)
    if lost.part == PICTURES and not own and 2 * many > len(segments(before, PICTURES)):
        return False
    return own or lost.part in named or not named


def _short_enough(said: Message) -> bool:
    return len(said.text) <= _LONGEST

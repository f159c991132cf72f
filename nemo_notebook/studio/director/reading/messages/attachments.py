"""Tell which uploaded files a message means: all, the fresh ones, "the first two", "only logo.png"."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Final

from nemo_notebook.models.measures import find_durations
from nemo_notebook.models.quantities import CHINESE, ENGLISH, read_number
from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.plan import Media, Shelf
from nemo_notebook.studio.director.reading.messages.told_order import in_told_order
from nemo_notebook.studio.director.reading.terms.places import place_words, places_in
from nemo_notebook.studio.director.timing import SHORTEST_PICTURE_MS

_NUMBER: Final = rf"(\d{{1,2}}|{ENGLISH}|{CHINESE})"
PICTURE_EN: Final = r"(?:images?|photos?|pictures?|pics?|photographs?|snapshots?|screenshots?|stills?|shots?)"
CLIP_EN: Final = r"(?:clips?|videos?|footage|recordings?|takes?)"
_PICTURE_ZH: Final = r"(?:图片?|照片|相片|截图|图像|素材)"
_DEFINITE: Final = r"(?:these|those|this|that|my|our|the|attached|uploaded|all|given|following)"
_PICTURES_MEANT: Final = regex(
    rf"\b{_DEFINITE}\s(?:\S+\s){{0,3}}?{PICTURE_EN}\b|\b(?:attached|uploaded)\b|\bfrom\s(?:this"
    r"|these|it)\b(?!\s(?:product\s)?(?:description|text|article))"
    rf"|\b{_NUMBER}\s(?:\w+\s){{0,2}}?{PICTURE_EN}\b|\bslide\s?show\sof\s(?:these|this|my|the)\b"
    r"|\buse\sthe\s(?:image|photo|clip)"
    rf"|\b(?:this|these|my|the|uploaded|attached)\s(?:\w+\s){{0,1}}{CLIP_EN}\b"
    rf"|这[些个张段组几]?(?:\S{{0,4}})?(?:{_PICTURE_ZH}|视频|片段|录像)|上传的|附件|我的{_PICTURE_ZH}"
    rf"|{_NUMBER}\s?[张幅]\S{{0,6}}{_PICTURE_ZH}|用(?:这|那)(?:些|张|几张)",
    re.I,
)
_ATTACHMENT_ONLY: Final = regex(
    rf"\b(?:these|this|attached|uploaded|my)\s(?:{_NUMBER}\s)?(?:product\s|attached\s|uploaded\s"
    r"|\w+\s)?(?:images?|photos?|pictures?|pics?|photographs?)\b"
    rf"|\b(?:attached|uploaded)\s(?:\w+\s)?(?:file|clip|video)|(?:这|那)\s?(?:{_NUMBER}|些"
    rf"|几)?\s?[张幅个组]?\S{{0,4}}(?:图片?|照片)|(?<!没有)我的(?:照片|图片|相片)|上传的(?:图|照|视频|片)"
    rf"|附件(?!里?的?(?:歌|音乐|曲))",
    re.I,
)
_COUNT: Final = regex(
    rf"\b{_NUMBER}\s(?!(?:s|secs?|seconds?|mins?|minutes?)\b)(?:[a-z]+\s){{0,2}}?{PICTURE_EN}\b|(?<!第)(?<!第\s){_NUMBER}\s?[张幅]\S{{0,6}}{_PICTURE_ZH}",
    re.I,
)
_FIRST: Final = regex(
    r"\b(?:only\s(?:use\s)?(?:the\s)?|use\s(?:only\s|just\s)?the\s"
    rf"|just\s(?:use\s)?the\s)?(?P<which>first|last)\s{_NUMBER}\s(?:\w+\s)?{PICTURE_EN}",
    re.I,
)
_FIRST_ZH: Final = regex(
    rf"(?P<which>前|(?<!然)(?<!之)后|最后)\s?{_NUMBER}\s?[张幅](?!{_PICTURE_ZH}?(?:[上里中下]面?)?的?(?:再|要|请|都)*(?:写|加|配|打|放|显示|出现|停|标|[每各]|\d|文?字))",
    re.I,
)
"""Which pictures are meant; not those on which something is to be written: 最后一张上写…."""
_ONLY: Final = regex(r"\b(?:only|just)\b|只用|仅用|只要", re.I)
_CLAUSE: Final = regex(r"[,.;!?，。；！？\n]")
_IN_TURN: Final = regex(
    r"\bone(?:\s(?:picture|photo|image|pic))?\s(?:after|behind|following)\s(?:the\sothers?|another|the\snext)\b"
    r"|\bone\s(?:by\sone|at\sa\stime|each)\b|\bfrom\s(?:the\s)?first\sto\s(?:the\s)?last\b",
    re.I,
)
"""How all files follow each other, which picks none of them: "one after the other"."""
_WITHOUT_MEDIA: Final = regex(
    r"\b(?:without|ignore|don['’]?t\suse|not)\s(?:using\s)?(?:the\s|my\s|these\s"
    r"|any\s)?(?:\w+\s)?(?:images?|photos?|pictures?|clips?|files|uploads?)\b|不用(?:上传的"
    r"|这些)?(?:图|照片|素材)",
    re.I,
)
_IN_ORDER: Final = regex(r"\b(?:first|then|followed|before|after|order)\b|先|再|然后|接着|顺序", re.I)
_EACH: Final = regex(
    r"\b(?:(?:for|on|of|from|out\sof)\s)?(?:each|every|per|apiece|an?\s(?:image|photo|picture|slide))\b|每[张个幅段幕条句步镜题页首词行场格样种]|一张",
    re.I,
)
_SHARED_ZH: Final = regex(
    r"(?:[，,、。；\s]|照片|图片?|画面|场景|镜头|视频|片段|^)各自?[放停占留播显展用看取截剪]?示?(?:个|前|大?约)?$"
    r"|(?:^|[,，。；\s])一个(?:画面|镜头|场景)(?:放|停|占|留|大?约)?$"
)
"""Before the time that each picture has: 春夏秋冬，各五秒."""
_LONGEST_SHARE_MS: Final = 20_000  # more is that of an exercise, not of a picture


@dataclass(frozen=True, slots=True)
class Chosen:
    """The files a film is to be made of.

    Attributes:
        pictures: photos and clips, in order.
        songs: sounds.
        expected: how many pictures the words speak of, None where they do not.
        lengths_ms: how long each picture is to be shown, where the words say it of each.
        spare: how many pictures are left out because the words speak of fewer.
    """

    pictures: list[Media] = field(default_factory=list)
    songs: list[Media] = field(default_factory=list)
    expected: int | None = None
    lengths_ms: tuple[int, ...] = ()
    spare: int = 0


def chosen_media(wishes: str, shelf: Shelf, *, new_session: bool) -> Chosen:
    """Choose files: the fresh ones, or all where the words speak of them or nothing was made yet."""
    meant = bool(_PICTURES_MEANT.search(wishes))
    pictures = shelf.just_uploaded("image", "video")
    if not pictures and (new_session or meant):
        pictures = shelf.of_kind("image", "video")
    songs = shelf.just_uploaded("audio") or (shelf.of_kind("audio") if new_session else [])
    if _WITHOUT_MEDIA.search(wishes):
        return Chosen(songs=songs)
    named = named_in_order(wishes, shelf)
    if lengths := named_lengths(wishes, named):
        return Chosen(named, songs, lengths_ms=lengths)
    if named and (_ONLY.search(wishes) or not pictures):
        pictures = named
    elif len(named) > 1 and _IN_ORDER.search(wishes):
        pictures = [*named, *(one for one in pictures if one not in named)]
    elif not named:
        pictures = in_told_order(wishes, pictures)
    shown = _portion(wishes, pictures)
    counted = _counted(wishes)
    if counted and len(shown) == len(pictures) and all(one.kind == "image" for one in pictures):
        shown = pictures[:counted]
        return Chosen(shown, songs, counted, spare=len(pictures) - len(shown))
    return Chosen(shown, songs, _expected(wishes))


def named_in_order(wishes: str, shelf: Shelf) -> list[Media]:
    """Return the pictures and clips that are named, in the order of the words."""
    places = {one.id: _place_of(one.name, wishes) for one in shelf.of_kind("image", "video")}
    named = [one for one in shelf.of_kind("image", "video") if places[one.id] >= 0]
    return sorted(named, key=lambda one: places[one.id])


def named_lengths(wishes: str, named: list[Media]) -> tuple[int, ...]:
    """Return how long each of several named files is to be shown; () unless it is said of each."""
    if len(named) < 2:
        return ()
    cuts = [*(_place_of(one.name, wishes) for one in named), len(wishes)]
    parts = [wishes[begin:end] for begin, end in pairwise(cuts)]
    lengths = [found[0].value for part in parts if (found := find_durations(part))]
    return tuple(lengths) if len(lengths) == len(named) and min(lengths) >= SHORTEST_PICTURE_MS else ()


def each_length_ms(wishes: str) -> int | None:
    """Return how long each picture is to be shown ("3 s per image", 每张3秒), None where it is not said."""
    for found in find_durations(wishes):
        around = wishes[max(0, found.start - 24) : found.start] + "|" + wishes[found.end : found.end + 18]
        before, _, after = around.partition("|")
        if (
            re.match(rf"[\s-]*(?:{_EACH.pattern})", after, re.I)
            or re.search(
                r"(?:\b(?:each|every)\s(?:\w+\s){0,3}(?:for\s)?(?:about\s|around\s|roughly\s|some\s)?|每一?[张个幅段幕条句步镜题页首词行场格样种]\S{0,5}|(?:^|[,，。\s])一张图?片?)$",
                before,
                re.I,
            )
            or (found.value <= _LONGEST_SHARE_MS and _SHARED_ZH.search(before))
        ):
            return found.value
    return None


def speaks_of_attachments(wishes: str) -> bool:
    """Whether the words only make sense with uploaded pictures."""
    return bool(_ATTACHMENT_ONLY.search(wishes))


def _expected(wishes: str) -> int | None:
    return _counted(wishes) or (1 if speaks_of_attachments(wishes) else None)


def _counted(wishes: str) -> int | None:
    match = _COUNT.search(wishes)
    return round(read_number((match[1] or match[2]).lower())) if match else None


def _portion(wishes: str, pictures: list[Media]) -> list[Media]:
    match = _FIRST.search(wishes) or _FIRST_ZH.search(wishes)
    if not match:
        return _picked(wishes, pictures)
    count = round(read_number(match[2].lower()))
    return pictures[:count] if match["which"].lower() in ("first", "前") else pictures[-count:]


def _picked(wishes: str, pictures: list[Media]) -> list[Media]:
    """The pictures of "use photo 2 and 3 only", 只用第2张和第3张; else all."""
    for clause in _CLAUSE.split(_IN_TURN.sub(" ", wishes)):
        named = place_words(clause, len(pictures))
        places = [one for one in places_in(named, len(pictures)) if one < len(pictures)]
        if places and _ONLY.search(clause) and not find_durations(named):
            return [pictures[one] for one in dict.fromkeys(places)]
    return pictures


def _place_of(name: str, wishes: str) -> int:
    """Where a file is named, -1 for nowhere; Chinese may stand right beside a name."""
    if "." not in name or name.casefold() not in wishes.casefold():
        return -1
    match = re.search(rf"(?<![A-Za-z0-9_]){re.escape(name)}(?![A-Za-z0-9_])", wishes, re.I)
    return match.start() if match else -1

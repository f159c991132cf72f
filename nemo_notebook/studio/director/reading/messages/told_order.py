"""Read in which order a first message wants its files: 客厅先放，再卧室; "the clip first, then the photos".

Files are meant by what they are called in either language, in pinyin, or by their kind. None is left out.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.plan import Media
from nemo_notebook.studio.director.reading.terms.nouns import also_called
from nemo_notebook.studio.director.reading.terms.sounds_of_signs import spelt_so

_PIECE: Final = regex(
    r"[^，,。；;：:！!？?\n]+?(?=\s(?:(?:and\s)?then|followed\sby|and\s(?=end|finish))\s"
    r"|[，,。；;：:！!？?\n]|然后|接着|$)",
    re.I,
)
_PUT: Final = r"(?:是|放|来|用|上|出|接|播|排|摆|要|看|展示|拍)"
_FRONT: Final = regex(
    rf"(?:最前|第一[个张段位]|开头|打头|首先|先{_PUT}|先(?=[\u4e00-\u9fff]{{1,12}}$)|先[,，]?$)|\b(?:first|start(?:s|ing)?\swith|begin(?:s|ning)?\swith|open(?:s|ing)?\swith)\b",
    re.I,
)
_NEXT: Final = regex(
    rf"^\W*(?:然后|接着|接下来|其次|再|后面|之后|随后)再?{_PUT}?|\b(?:then|next|after\sthat|followed\sby)\b",
    re.I,
)
_LAST: Final = regex(
    rf"最后(?:再|面)?{_PUT}?|放(?:在|到)?(?:最后|末尾|结尾)|压轴|收尾|\b(?:last|at\sthe\s(?:very\s)?end|finally|end(?:s|ing)?\swith|finish(?:es|ing)?\swith)\b",
    re.I,
)
_NO_PLACE: Final = regex(
    r"写|字幕|文字|标题|字|音乐|旁白|一[句行]|片头|\b(?:text|title|caption|words?|say|music|song)\b", re.I
)
"""What is said of words or sounds, or of the place on one picture, not of where a file stands."""
_PHOTOS: Final = regex(r"照片|图片?(?!书|案)|[张幅]|\b(?:photos?|pictures?|images?|pics?)\b", re.I)
_CLIPS: Final = regex(r"视频|录像|片段|那段|这段|\b(?:clips?|videos?|footage)\b", re.I)
_WORDS: Final = regex(r"[A-Za-z]+|[\u4e00-\u9fff]+")
_LONGEST: Final = 24  # characters of a piece that gives a file its place
_FEWEST: Final = 2


def in_told_order(wishes: str, pictures: Sequence[Media]) -> list[Media]:
    """Return the files in the order that the words give, as they came where these give none."""
    found: dict[str, list[Media]] = {"front": [], "next": [], "last": []}
    placed: list[Media] = []
    pieces = [one[0].strip() for one in _PIECE.finditer(wishes)] if len(pictures) >= _FEWEST else []
    by_name = [one for piece in pieces if _place_of(piece, begun=True) for one in _named(piece, pictures)]
    for piece in pieces:
        place = _place_of(piece, begun=bool(placed))
        named = _named(piece, pictures) or [one for one in _of_kind(piece, pictures) if one not in by_name]
        meant = [one for one in named if one not in placed] if place else []
        if place and len(meant) < len(pictures):
            found[place] += meant
            placed += meant
    rest = [one for one in pictures if one not in placed]
    return [*found["front"], *found["next"], *rest, *found["last"]]


def _place_of(piece: str, *, begun: bool) -> str:
    """Where a piece of a message puts what it names; "" where it speaks of no place."""
    if len(piece) > _LONGEST * (1 + piece.isascii()) or _NO_PLACE.search(piece):
        return ""
    if _LAST.search(piece):
        return "last"
    if _FRONT.search(piece):
        return "front"
    return "next" if begun and _NEXT.search(piece) else ""


def _named(piece: str, pictures: Sequence[Media]) -> list[Media]:
    """The files that a piece names, in its order."""
    places = {one.id: _named_at(piece, one) for one in pictures}
    return sorted((one for one in pictures if places[one.id] >= 0), key=lambda one: places[one.id])


def _of_kind(piece: str, pictures: Sequence[Media]) -> list[Media]:
    """All files of the one kind that a piece speaks of."""
    clips, photos = _CLIPS.search(piece), _PHOTOS.search(piece)
    kind = "video" if clips and not photos else "image" if photos and not clips else ""
    return [one for one in pictures if one.kind == kind]


def _named_at(piece: str, file: Media) -> int:
    """Where a file is named, -1 for nowhere."""
    stem = file.name.rpartition(".")[0] or file.name
    words = [one.lower() for one in _WORDS.findall(stem)]
    names = {other for one in words for other in (one, *also_called(one))} | spelt_so(piece, words)
    at = [found.start() for one in names if (found := re.search(_whole(one), piece, re.I))]
    return min(at, default=-1)


def _whole(name: str) -> str:
    """The pattern of a name: of a Latin one as a word, its plural too."""
    return rf"(?<![A-Za-z]){re.escape(name)}(?:e?s)?(?![A-Za-z])" if name.isascii() else re.escape(name)

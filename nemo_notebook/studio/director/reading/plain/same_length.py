"""Read how long a picture is shown in a film that stays as long as it is: 最后一张停8秒，总时长不变.

What the picture takes or frees, the others share as they share the film now. One clause says that the film
stays as it is, each word of which has to be known; what else is said may be nothing but such a time.
"""

from __future__ import annotations

import re
from typing import Final

from nemo_notebook.models.measures import find_durations
from nemo_notebook.studio.director.drafts import length_ms
from nemo_notebook.studio.director.operations import HoldPicture, Operation, SetDuration
from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.edits.bounds.sparing import sharing
from nemo_notebook.studio.director.reading.edits.edits import read_edits
from nemo_notebook.studio.director.reading.messages.message import Message, read_message
from nemo_notebook.studio.director.reading.messages.options import Options
from nemo_notebook.studio.director.reading.messages.situation import Situation
from nemo_notebook.studio.director.reading.plain.held_sentences import read_held_pictures
from nemo_notebook.studio.director.reading.plain.picture_sentences import read_picture_sentence

_LONGEST: Final = 90  # characters
_CUT: Final = regex("[，,。；;！!]+")
_FILM: Final = (
    "(?:(?:视频|影片|短片|片子|整部片|整[个条部]?(?:视频|影片|片子)|全片|整体|一共|总共)的?"
    "(?:总?(?:时长|长度|时间|秒数|长短)|总长)?|总(?:时长|长度|时间|秒数|长)|全长|片长|时长)"
)
_STILL: Final = "(?:还是|仍然?是?|依然是?|依旧是?|保持|维持|控制|要|得|都|也|就|给我|尽量|最好|[在为是])*"
_SAME: Final = regex(
    rf"(?:但是?|不过|而且|只要|同时)?(?:{_FILM}{_STILL}"
    r"(?:(?P<long>\d+(?:\.\d+)?\s?秒)钟?(?:不变|不动|别变|别动|就行|就好)?"
    r"|(?:不变|不要变|不能变|别变|别动|不动|不要动|照旧|一样|跟?原来一样|(?:别|不要|不能)(?:变长|变短|超过?|加长|增加|缩短)))"
    rf"|{_FILM}?(?:别|不要|不能|不)超过?(?P<most>\d+(?:\.\d+)?\s?秒)钟?)(?:就?[行好])?[了吧哈啊哦呀呢的]*"
)
"""A clause that says so, perhaps with the seconds that there are."""


def read_same_length(message: Message, there: Situation) -> tuple[Operation, ...]:
    """Return how long each picture is shown, where one is to be shown longer or shorter; () for any other."""
    text = message.text.strip()
    if there.language != "zh" or message.texts or message.options != Options() or there.shelf.fresh:
        return ()
    if not 0 < len(text) <= _LONGEST or len(there.pictures) < 2:
        return ()
    clauses = [one.strip() for one in _CUT.split(text) if one.strip()]
    told = [found for one in clauses if (found := _SAME.fullmatch(one))]
    rest = [one for one in clauses if not _SAME.fullmatch(one)]
    if len(told) != 1 or not rest or not _as_now(told[0], there):
        return ()
    return _shared(_held("，".join(rest), there), there)


def _as_now(told: re.Match[str], there: Situation) -> bool:
    """Whether the seconds that are told, if any are, are those of the film."""
    seconds = told["long"] or told["most"]
    return not seconds or find_durations(seconds)[0].value == length_ms(there.draft)


def _held(text: str, there: Situation) -> tuple[Operation, ...]:
    """What the other clauses say of pictures, without the length of the film that goes with it."""
    said = read_message(text)
    known = read_picture_sentence(said, there) or read_held_pictures(said, there)
    if not known:
        edits = read_edits(said, there)
        known = () if edits.says or edits.unread else edits.operations
    return tuple(one for one in known if not isinstance(one, SetDuration))


def _shared(held: tuple[Operation, ...], there: Situation) -> tuple[Operation, ...]:
    lengths = {one.index: one.duration_ms for one in held if isinstance(one, HoldPicture)}
    others = [place for place in range(len(there.pictures)) if place not in lengths]
    if not lengths or len(lengths) < len(held) or not others:
        return ()
    left = length_ms(there.draft) - sum(lengths.values())
    shares = sharing(others, left, there)
    return (*held, *shares) if shares else ()

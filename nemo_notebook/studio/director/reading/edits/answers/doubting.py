"""Ask instead of doing what would take much away, where the words may mean less than what was read."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from nemo_notebook.studio.director.drafts import length_ms
from nemo_notebook.studio.director.operations import (
    AddCaption,
    AddPicture,
    HoldPicture,
    Operation,
    RemovePicture,
    Reorder,
    ReplacePicture,
    SetCaption,
    SetDuration,
    SetEndCard,
    SetMusic,
    SetSpeed,
    SetTextTime,
    SetTitle,
    SetTitleTime,
    TrimClip,
)
from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.edits.answers.scene_facts import none_called
from nemo_notebook.studio.director.reading.messages.clauses import Clause
from nemo_notebook.studio.director.reading.messages.situation import Situation
from nemo_notebook.studio.director.words.phrases import time_words

_OF_ONE: Final = (
    AddCaption,
    AddPicture,
    HoldPicture,
    Reorder,
    ReplacePicture,
    SetCaption,
    SetEndCard,
    SetTextTime,
    SetTitle,
    SetTitleTime,
    TrimClip,
)
"""What is done to one thing, which a length said beside it may be of."""
_OF_ALL: Final = (SetDuration, SetMusic, SetSpeed)
"""What is no wish for a picture that is named."""
_PICTURE: Final = regex(r"\bimage\s#\d|第\d+张")
_NAMED: Final = regex(
    r"^(?:把|将|让)?(?P<name>(?!第|最|开头|结尾|前|后|中间|每|这|那|几|一)[\u4e00-\u9fff]{1,4}?)(?:的?那)[段张个幅](?:画面|镜头)?(?!时间|动画|过渡)"
)
"""A picture that is called by what it shows, and was not found: those that are have a number by now."""
_NAMED_EN: Final = regex(
    r"^\W*(?:(?:please|and|also|then|so|can\syou|could\syou)\s)*(?:make|show|keep|hold|shorten|lengthen|extend|cut|trim|stretch|let|have|play|speed\sup|slow\sdown)\s(?:the|my|our)\s"
    r"(?P<name>(?!(?:first|second|third|fourth|fifth|sixth|last|next|other|opening|closing|final|middle|whole|entire|same|title|end|current|each|every|new|music|slow|long|short|dark|bright|two|three|four|\d)\b)[a-z'’-]+)\s(?:scene|picture|photo|image|shot)\b",
    re.I,
)
_FILM: Final = regex(
    r"\b(?:video|film|movie|clip|ad|reel|slideshow|whole|entire|total|overall|everything|all\sof\sit|length|duration)\b"
    r"|视频|片子?|影片|短片|整[个体段]|全[片部长]|总|一共",
    re.I,
)


def doubt(
    operations: Sequence[Operation], clauses: Sequence[Clause], there: Situation, *, left: bool = False
) -> str:
    """Return the question to put instead of doing the operations, "" where there is no doubt.

    Args:
        operations: what the clauses were read as.
        clauses: what is said.
        there: the film.
        left: whether something was not understood, or could not be done.
    """
    return (
        _film_so_short(operations, clauses, there, left=left)
        or _of_no_picture(operations, clauses, there)
        or _there_and_gone(operations, there)
    )


def _film_so_short(
    operations: Sequence[Operation], clauses: Sequence[Clause], there: Situation, *, left: bool
) -> str:
    """In "end card: Shop now, 3 s" a film of 20 s is hardly to be 3 s long."""
    wanted = [one.duration_ms for one in operations if isinstance(one, SetDuration)]
    short = wanted and 2 * wanted[-1] < length_ms(there.draft)
    of_one = any(isinstance(one, _OF_ONE) for one in operations)
    if not short or not (left or of_one or any(_PICTURE.search(one.text) for one in clauses)):
        return ""
    if any(_FILM.search(one.text) for one in clauses):
        return ""
    long = time_words(wanted[-1], there.language)
    return there.say(
        f"Is the whole film to be {long} long, or only that? Nothing is changed yet. "
        f"Say “make the film {long}” or “show picture 1 for {long}”.",
        f"{long}是整个影片的长度，还是只指那一个？还没有改动：可以说“影片改成{long}”，或“第1张停{long}”。",
    )


def _of_no_picture(operations: Sequence[Operation], clauses: Sequence[Clause], there: Situation) -> str:
    """In 集市那段太长了，缩短2秒 no film is to be shorter, where it shows no market."""
    if not any(isinstance(one, _OF_ALL) for one in operations):
        return ""
    named = next(
        (found for one in clauses if (found := _NAMED.match(one.text) or _NAMED_EN.match(one.text))), None
    )
    if named is None or any(_FILM.search(one.text) for one in clauses):
        return ""
    return none_called(named["name"], there)


def _there_and_gone(operations: Sequence[Operation], there: Situation) -> str:
    """Ask where a picture that is to be longer, or shorter, is to go as well."""
    changed = {one.index for one in operations if isinstance(one, HoldPicture | TrimClip)}
    both = [one.index for one in operations if isinstance(one, RemovePicture) and one.index in changed]
    if not both:
        return ""
    place = both[0] + 1
    return there.say(
        f"Is picture {place} to be changed or to go? Say which; nothing is changed yet.",
        f"第{place}张是要改，还是要删掉？请说一声；现在还没有改动。",
    )

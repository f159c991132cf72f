"""Clauses that only say again, give the reason, or deny the opposite of what another clause already does."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from typing import Final

from nemo_notebook.studio.director.operations import (
    HoldPicture,
    Operation,
    SetAspect,
    SetDuration,
    SetMove,
    SetPictureLength,
    SetSpeed,
    SetTextPlace,
    SetTextSize,
    SetTransitions,
    SetVolume,
)
from nemo_notebook.studio.director.reading.messages.clauses import Clause
from nemo_notebook.studio.director.reading.terms import verbs

_ON_TIME: Final = (HoldPicture, SetDuration, SetPictureLength, SetSpeed)
_PACE: Final = re.compile(
    r"\b(?:too|so|very|rather|a\sbit)\s(?:\w+\s)?(?:slow|fast|quick|long|short|dull|boring|rushed|hectic)\b|\bdrags?\b|\bdragging\b"
    r"|[太有点很]\S?(?:拖沓?|拖拉|冗长|啰嗦|[快慢长短]|无聊|单调|赶)|节奏\S{0,2}[慢快拖紧]",
    re.I,
)
_PARTS: Final = re.compile(
    "|".join(one.pattern for one in (verbs.MUSIC, verbs.TITLE, verbs.CAPTIONS, verbs.VOICE, verbs.END_CARD)),
    re.I,
)
_IN_THE_WAY: Final = re.compile(
    r"^\W*(?:(?:so|and|because|since|as|that)\s)*(?:(?:it|they|the\s\w+|that)\s)?(?:(?:should|must|do|does|can|will|would|are|is|may)\s?(?:n['’]t|not)?\s)?(?:don['’]?t\s|to\s)?(?:be\s|get\s)?"
    r"(?:cover\w*|block\w*|hid(?:e|es|ing)|in\sthe\sway)\b(?:\s(?:of|up))?(?:\s(?:the|my|our|any|her|his|their))?(?:\s(?:pictures?|photos?|images?|faces?|view|people|product|subject|much|anything))?\W*$"
    r"|^(?:[它字幕标题文都会也老总就]*)(?:不要|别|不能|不会|免得|省得|以免)?(?:再)?[挡遮盖]\S{0,8}$",
    re.I,
)
"""Why words are to be smaller, or elsewhere."""
_CUTS: Final = re.compile(
    r"\b(?:just|only|simple|simply|plain|straight|hard|clean)\b.*\bcuts?\b|(?:直接|干脆|简单)(?:地)?(?:切|剪)|硬切",
    re.I,
)
_STILL: Final = re.compile(r"\b(?:still|static|steady|fixed)\b|静止|固定|(?:不要|别|不)\S{0,4}动", re.I)
_NO_SHAPE: Final = re.compile(
    r"^\W*(?:(?:it|this|that|the\s(?:video|film))\s(?:should|must|does|do|need|is|['’]s)\s?(?:n['’]t|not)(?:\s(?:have\sto|need\sto|to))?(?:\sbe)?|not?|no\smore|don['’]?t\s(?:want|need|like)|instead\sof|stop\susing)\s(?:an?\s|the\s|it\s|this\s|in\s)*"
    r"(?:vertical|portrait|landscape|horizontal|wide(?:screen)?|square|upright|\d{1,2}:\d{1,2})(?:\s(?:format|shape|video|mode|version|one))?(?:\s(?:any\s?more|any\slonger))?\W*$"
    r"|^(?:我?不要|不想要|别|不用|不是|不做|不喜欢)(?:这种|这个|用|弄成|做成?)?(?:[竖横方宽][屏版形幅]的?|\d{1,2}[:：比]\d{1,2}的?)(?:了|啦|吧|视频)*$",
    re.I,
)
_KEEP_IT: Final = re.compile(
    r"^\W*(?:but\s)?(?:please\s)?(?:keep|leave)\s(?:it|them|that)(?:\s(?:in|on|there|playing))?\W*$", re.I
)


def refuses_shape(clause: Clause) -> bool:
    """Whether a clause only says which shape the film is not to have: "it should not be vertical"."""
    return not clause.texts and bool(_NO_SHAPE.match(clause.text))


def gives_reason(clause: Clause, operations: Sequence[Operation]) -> bool:
    """Whether a clause only tells why: "smaller, they cover the picture", 字小一点，别挡住画面."""
    words = any(isinstance(one, SetTextSize | SetTextPlace) for one in operations[-2:])
    return words and not clause.texts and bool(_IN_THE_WAY.match(clause.text))


def of_pace(clause: Clause) -> bool:
    """Whether a clause says no more than that the film is too slow, or too fast."""
    return not _PARTS.search(clause.text) and bool(_PACE.search(clause.text))


def sets_time(operations: Sequence[Operation]) -> bool:
    """Whether an operation changes how long something is shown, which answers a complaint about the pace."""
    return any(isinstance(one, _ON_TIME) for one in operations)


def without_blame(operations: Sequence[Operation], blame: Sequence[Operation]) -> list[Operation]:
    """Return the operations without another length or speed for all, where a remedy came with the complaint.

    In "make it 12 seconds, it is too long" the 12 seconds count.
    """
    made = [
        one for one in blame if isinstance(one, SetDuration | SetSpeed) and not getattr(one, "indexes", ())
    ]
    rest = [one for one in operations if not any(one is bad for bad in made)]
    return rest if sets_time(rest) else list(operations)


def restates(clause: Clause, operations: Sequence[Operation]) -> bool:
    """Whether a clause that no reader knows says only what the operations do anyway."""
    if clause.texts:
        return False
    if of_pace(clause) and sets_time(operations):
        return True
    return any(rule(clause.text, one) for one in operations for rule in _RULES)


_RULES: Final[tuple[Callable[[str, Operation], bool], ...]] = (
    lambda text, one: isinstance(one, SetTransitions) and one.duration_ms == 0 and bool(_CUTS.search(text)),
    lambda text, one: isinstance(one, SetMove) and one.move == "still" and bool(_STILL.search(text)),
    lambda text, one: isinstance(one, SetAspect) and bool(_NO_SHAPE.match(text)),
    lambda text, one: isinstance(one, SetVolume) and bool(_KEEP_IT.match(text)),
)

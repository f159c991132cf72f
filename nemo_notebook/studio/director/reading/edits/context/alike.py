"""Read what holds for all that was just changed: 字都改成金色，居中; "…, in the voice-over too"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from nemo_notebook.studio.director.drafts import VOICE, segments
from nemo_notebook.studio.director.operations import (
    Operation,
    SetCaption,
    SetColor,
    SetItem,
    SetTextPlace,
    SetTextSize,
    SetVoice,
)
from nemo_notebook.studio.director.operations.voice import spoken_by
from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.messages.clauses import Clause
from nemo_notebook.studio.director.reading.messages.situation import Reading, Situation

_PLACED: Final = regex(
    r"^(?:都|也|全部?|并|再|要|把它们?|统一|文?字|位置)*(?:放|摆|移|挪|靠)?(?:在|到|至)?(?:画面|屏幕)?的?"
    r"(?:(?P<middle>居?正?中间?央?|中部)|(?P<top>(?:最|置)?[顶上](?:面|方|部|端)?)|(?P<bottom>(?:最|置)?[底下](?:面|方|部|端)?))(?:显示)?(?:吧|就好|就行)?$"
    r"|^(?:(?:and|all|also|please|put|place|them|it|at|in|on|to|the|of|screen)\s)*(?:(?P<middle_en>cent(?:er|re)(?:d|ed)?|middle)|(?P<top_en>top)|(?P<bottom_en>bottom))(?:\sof\sthe\s(?:screen|picture|frame))?\W*$",
    re.I,
)
_VOICE_TOO: Final = regex(
    r"^(?:并且?|还有|连)?(?:字幕(?:和|跟|与|、))?(?:配音|旁白|解说)(?:里|中|词)?(?:[和跟与、]字幕)?(?:也|都|一起|同步|跟着|一并|一同|对应|相应|要|得|请|帮我)*(?:改|换|更新|修改|变|同步|一致|一样)(?:一?下|掉|过来|好)?(?:吧|了)?$"
    r"|^(?:and\s|also\s)*(?:(?:change|update)\s(?:it\s)?)?(?:in\s)?the\s(?:voice-?\s?over|narration|voice|spoken\stext)(?:\s(?:too|as\swell|also|likewise|accordingly|to\smatch))?\W*$",
    re.I,
)
_CAPTION_TOO: Final = regex(r"^(?:字幕|文字)(?:也|都|要|改|一起)*$")


def read_alike(clause: Clause, operations: Sequence[Operation], there: Situation) -> Reading | None:
    """Read a clause that says one thing more of all texts, or of the voice, that are spoken of."""
    last = operations[-1] if operations and not clause.texts else None
    if isinstance(last, SetCaption) and _CAPTION_TOO.match(clause.text):
        return Reading()
    if not clause.texts and _VOICE_TOO.match(clause.text):
        return _spoken_too(operations, there)
    return _placed_alike(clause, operations) if isinstance(last, SetColor | SetTextSize) else None


def _placed_alike(clause: Clause, operations: Sequence[Operation]) -> Reading | None:
    """Put all texts whose looks were set in a row where the clause says."""
    said = _PLACED.match(clause.text)
    if said is None:
        return None
    place = str(said.lastgroup).removesuffix("_en")
    texts: dict[tuple[str, int | None], Operation] = {}
    for one in reversed(operations):
        if not isinstance(one, SetColor | SetTextSize):
            break
        texts[one.track, one.index] = SetTextPlace(one.track, place=place, index=one.index)
    return Reading(tuple(reversed(texts.values())))


def _spoken_too(operations: Sequence[Operation], there: Situation) -> Reading | None:
    """Let the voice say what was just changed, in this message or the one before it."""
    if operations and isinstance(operations[-1], SetVoice):  # the words were changed wherever they stand
        return Reading()
    before = there.draft if operations or there.earlier is None else there.earlier
    changed = next(
        (one for one in reversed(operations or there.last) if isinstance(one, SetCaption | SetItem)), None
    )
    if changed is None or not changed.text or operations and changed is not operations[-1]:
        return None
    return _spoken_anew(_words_before(changed, replace(there, draft=before)), changed.text, there)


def _words_before(changed: SetCaption | SetItem, there: Situation) -> str:
    """What a caption, or an item of a list, said before its change; "" where it was not there."""
    if isinstance(changed, SetCaption):
        row = there.caption_words
        return row[changed.index] if changed.index < len(row) else ""
    rows = next((one.rows for place, one in there.drawings if place == changed.index), ())
    return str(rows[changed.item].get("text", "")) if changed.item < len(rows) else ""


def _spoken_anew(old: str, new: str, there: Situation) -> Reading:
    """Let the voice say new words in the place of the old ones."""
    voice = next((spoken_by(one) for one in segments(there.draft, VOICE)), "")
    if old and old in voice:
        return Reading((SetVoice(voice.replace(old, new)),))
    unsaid = there.say(
        "The voice-over does not say these words. Give all that it should say: voice-over: “…”.",
        "旁白里没有这句话。请给出旁白的全文：旁白：“…”。",
    )
    return Reading(says=unsaid)

"""Read that words are to be shown and not spoken, or the other way round: "put that as a caption instead"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from nemo_notebook.models.reading import mapping
from nemo_notebook.studio.director.drafts import CAPTIONS, VOICE, length_ms, meta, segments, words_of
from nemo_notebook.studio.director.operations import (
    AddCaption,
    Operation,
    RemoveCaptions,
    RemoveVoice,
    SetCaption,
    SetCaptions,
    SetVoice,
)
from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.messages.message import Message
from nemo_notebook.studio.director.reading.messages.situation import Situation

_HEAD: Final = (
    r"^\W*(?:(?:oh|no|nah|sorry|hmm+|actually|ok(?:ay)?|wait|please|and|then|so|but|can\syou|could\syou"
    r"|let['’]?s|maybe)[\s,.!]+)*"
)
_TAIL: Final = r"(?:\s(?:please|instead|rather|on\s(?:the\s)?screen|after\sall|then|only))*\W*$"
_VOICE: Final = r"(?:voice(?:-?\s?over)?|narration|narrator|spoken\s(?:text|words))"
_WORDS: Final = r"(?:captions?|subtitles?|texts?)"
_NO_VOICE: Final = (
    rf"(?:(?:forget|drop|lose|remove|skip|scrap|cut|delete|no|without)\s(?:(?:about\s)?the\s)?{_VOICE}"
    r"(?:\s(?:please|then|after\sall))*[\s,.;!]+(?:(?:and|but|just|please)\s)*)"
)
_IT: Final = (
    r"(?:it|that|this|them|the\swords|the\s(?:same\s)?(?:text|sentence|line)"
    r"|(?:what|whatever)\s(?:the\svoice|she|he|it)\ssays)"
)
_SHOWN: Final = regex(
    rf"{_HEAD}(?:{_NO_VOICE}(?:put|show|make|have|use|write|do|turn|display|add)\s{_IT}\s(?:as\s|into\s|in\s|to\s)?(?:an?\s|the\s)?{_WORDS}"
    rf"|(?:put|show|make|have|use|write|do|turn|display)\s{_IT}\s(?:as\s|into\s|in\s)?(?:an?\s)?{_WORDS}(?=\s(?:instead|rather)\b)(?:\sinstead\sof\s(?:saying|speaking|reading)(?:\sit)?(?:\sout\sloud)?|\sinstead\sof\s(?:a\s|the\s)?{_VOICE})?"
    rf"|(?:turn|change|convert|make|switch)\sthe\s{_VOICE}(?:\stext)?\s(?:into\s|to\s|as\s)?(?:an?\s)?{_WORDS}"
    rf"|(?:rather|better|just)\s(?:as\s)(?:an?\s)?{_WORDS}(?:,?\s(?:not\sspoken|not\sas\sa\s{_VOICE}|without\s(?:the\s)?{_VOICE}))?){_TAIL}"
    r"|^(?:算了|还是|请|那|啊|哦|不对|[，,\s])*(?:(?:不要|别要?|去掉|不用)旁白了?[，,。\s]*(?:还是|直接|就)?(?:改成|做成|变成|换成|写成|用)字幕|(?:把)?旁白的?(?:内容|文字|话)?(?:改成|做成|变成|换成|写成)字幕|还是(?:改成|做成|变成|换成|写成|用)字幕)(?:显示|来显示|就好|吧|了|即可)*$",
    re.I,
)
_SPOKEN: Final = regex(
    rf"{_HEAD}(?:(?:say|speak|read)\s{_IT}(?:\sout\sloud|\saloud)?(?:\s(?:as|in|with)\s(?:an?\s|the\s)?{_VOICE})?\s(?:instead|rather)(?:\sof\s(?:showing|writing)\sit)?"
    rf"|(?:turn|change|convert|make)\s(?:that|this|the\s(?:last\s)?)\s?{_WORDS}\s(?:into|to)\s(?:an?\s)?{_VOICE}"
    rf"|(?:put|make|have|use|do|turn)\s{_IT}\s(?:as\s|into\s)?(?:an?\s)?{_VOICE}(?=\s(?:instead|rather)\b)){_TAIL}"
    r"|^(?:算了|还是|请|那|啊|哦|不对|[，,\s])*(?:(?:不要|别要?|去掉|不用)(?:这[条句])?字幕了?[，,。\s]*(?:还是|直接|就)?(?:改成|做成|变成|换成|用)(?:旁白|配音)|(?:把)?这[条句](?:字幕|话)?(?:改成|做成|变成|换成)(?:旁白|配音)|还是(?:改成|做成|变成|换成|用)(?:旁白|配音))(?:念出来|读出来|念|来念|就好|吧|了)*$",
    re.I,
)
_SENTENCE: Final = regex(r"(?<=[.!?。！？])\s*(?=\S)")
_LONGEST: Final = 70  # characters that one caption shows well


def read_spoken_or_shown(message: Message, there: Situation) -> tuple[Operation, ...]:
    """Return what shows the words that are spoken, or speaks those that were written last."""
    if message.texts:
        return ()
    if _SHOWN.match(message.text) and (spoken := spoken_words(there)):
        return (RemoveVoice(), *as_captions(spoken, there))
    last = there.last[0] if len(there.last) == 1 else None
    row = segments(there.draft, CAPTIONS)
    if not isinstance(last, AddCaption | SetCaption | SetCaptions) or not _SPOKEN.match(message.text):
        return ()
    said = last.texts if isinstance(last, SetCaptions) else (last.text,)
    gone = [i for i, one in enumerate(row) if words_of(one) in said]
    removed = (RemoveCaptions(),) if len(gone) == len(row) else map(RemoveCaptions, reversed(gone))
    return (*removed, SetVoice(" ".join(said)))


def spoken_words(there: Situation) -> str:
    """Return what the voice-over says, "" for none."""
    row = segments(there.draft, VOICE)
    return str(mapping(meta(row[0]).get("recipe")).get("text") or "") if row else ""


def as_captions(words: str, there: Situation) -> Sequence[Operation]:
    """One caption, or one a sentence where they are many; beside others it stands when it was spoken."""
    if not segments(there.draft, CAPTIONS):
        return [SetCaptions((words,) if len(words) <= _LONGEST else tuple(_SENTENCE.split(words)))]
    begin = int(segments(there.draft, VOICE)[0]["s"])
    return [AddCaption(words, begin, min(length_ms(there.draft) - begin, max(3000, len(words) * 80)))]

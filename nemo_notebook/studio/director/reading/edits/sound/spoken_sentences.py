"""Read edits of one sentence of the voice-over: "change its second sentence to …", 旁白最后加一句…."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from nemo_notebook.models.quantities import CHINESE, read_number
from nemo_notebook.studio.director.drafts import VOICE, segments
from nemo_notebook.studio.director.operations import (
    Operation,
    RemoveCaptions,
    SetCaption,
    SetVoice,
)
from nemo_notebook.studio.director.operations.voice import spoken_by
from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.edits.sound.voice import with_its_captions
from nemo_notebook.studio.director.reading.messages.clauses import Clause
from nemo_notebook.studio.director.reading.messages.situation import Reading, Situation
from nemo_notebook.studio.director.reading.terms import verbs
from nemo_notebook.studio.director.reading.terms.places import ORDINALS

_WHICH: Final = regex(
    rf"\b(?:(?P<word>{'|'.join(ORDINALS)}|last|final)|(?P<nth>\d)(?:st|nd|rd|th))\s(?:sentence|line|phrase)\b|\bsentence\s(?P<number>\d)\b"
    rf"|第(?P<sign>\d|{CHINESE})句|(?P<last>最后(?:那|的)?一?句)|(?P<first>(?:开头|首)(?:那|的)?一?句)",
    re.I,
)
_SENTENCE: Final = regex(r"[^.!?。！？]+(?:[.!?。！？]+|$)\s*")
_MARKS: Final = " .!?。！？"
_APPENDS: Final = regex(
    r"\b(?:add|append|put)\b.*\b(?:to|at)\s(?:the\s)?(?:very\s)?(?:end|start|beginning)\b|\b(?:end|finish|close|start|begin|open)\b.*\bwith\b"
    r"|(?:最后|结尾|末尾|开头|前面|后面)(?:再|也)?(?:[加补添]上?|多[说念])|再?[加补添](?:上|多)?一句",
    re.I,
)
_AT_START: Final = regex(r"\b(?:start|begin(?:ning)?|open)\b|开头|前面", re.I)


def read_spoken_sentence(clause: Clause, there: Situation) -> Reading | None:
    """Read a clause that changes, adds or drops one sentence of what the voice reads, and no other."""
    voice = next(iter(segments(there.draft, VOICE)), None)
    if voice is None or not verbs.VOICE.search(clause.text) or len(clause.texts) > 1:
        return None
    sentences = _SENTENCE.findall(spoken_by(voice))
    words = clause.texts[0].words.strip() if clause.texts else ""
    if words and _APPENDS.search(clause.text):
        speech = _appended(sentences, words, at_start=bool(_AT_START.search(clause.text)))
        return Reading(with_its_captions(speech, there))
    said = _WHICH.search(clause.text)
    if said is None or not (words or verbs.REMOVE.search(clause.text)):
        return None
    place = _place(said, len(sentences))
    if not 0 <= place < len(sentences):
        count = len(sentences)
        return Reading(says=there.say(f"The voice-over has {count} sentences.", f"旁白只有 {count} 句。"))
    return Reading(tuple(_exchanged(sentences, place, words, there)))


def _place(said: re.Match[str], count: int) -> int:
    word = (said["word"] or "").lower()
    if word in ("last", "final") or said["last"]:
        return count - 1
    if word or said["first"]:
        return ORDINALS.index(word) if word else 0
    return round(read_number(said["nth"] or said["number"] or said["sign"])) - 1


def _exchanged(sentences: list[str], place: int, words: str, there: Situation) -> Iterator[Operation]:
    """Other words for one sentence, none take it out; the caption that says it goes with it."""
    old = sentences[place].strip()
    new = words if not words or words[-1] in _MARKS else words + old[len(old.rstrip(_MARKS)) :]
    changed = [*sentences[:place], _spaced(new, sentences[place]), *sentences[place + 1 :]]
    speech = "".join(changed).strip()
    if speech:
        yield SetVoice(speech)
    for index, shown in enumerate(there.caption_words):
        if shown.strip(_MARKS) == old.strip(_MARKS):
            yield SetCaption(index, words.strip(_MARKS)) if words else RemoveCaptions(index)


def _spaced(words: str, before: str) -> str:
    """Words with the space that stood behind the sentence before them."""
    return words + before[len(before.rstrip()) :] if words else ""


def _appended(sentences: list[str], words: str, *, at_start: bool) -> str:
    closed = words if words[-1] in _MARKS else f"{words}{'.' if words.isascii() else '。'}"
    speech = "".join(sentences).strip()
    gap = " " if (closed if at_start else speech)[-1:].isascii() else ""
    return f"{closed}{gap}{speech}" if at_start else f"{speech}{gap}{closed}"

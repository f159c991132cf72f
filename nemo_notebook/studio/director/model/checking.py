"""The rules as check of a model's plan: what the words say exactly is done, and nothing else is touched."""

from __future__ import annotations

import re

from nemo_notebook.models.measures import find_aspects, find_durations, find_film_lengths, find_resolution
from nemo_notebook.models.reading import items
from nemo_notebook.studio.director.drafts import all_segments, length_ms, meta, tracks, words_of
from nemo_notebook.studio.director.operations import (
    Operation,
    SetAspect,
    SetColor,
    SetDuration,
    SetEndCard,
    SetResolution,
    SetTitle,
    SetVoice,
    SetVolume,
)
from nemo_notebook.studio.director.operations.voice import spoken_by
from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.plan import Shelf, Wire
from nemo_notebook.studio.director.reading.edits.edits import Edits
from nemo_notebook.studio.director.reading.messages.message import Message
from nemo_notebook.studio.director.reading.terms import verbs

_FREE = {"video", "the film's tone", "the film's seed"}
"""What a wish that leaves room for taste ("warmer") may also be met by."""
_WORD_PARTS = {"title", "captions", "voice", "the film's title"}
_WORDED = (verbs.TITLE, verbs.CAPTIONS, verbs.END_CARD, verbs.VOICE)
_WORDING = regex(
    r"\b(?:languages?|translat\w+|english|chinese|rename|call(?:ed)?|typos?|spell\w*|write|say\w*|slogan|tagline|name)\b"
    r"|语|翻译|叫|名|写|说|错字|口号",
    re.I,
)
_FOLLOWING = ("out", "transition", "fade_in", "fade_out")  # of a segment whose length changed


def broken_rule(said: Message, by_rules: Edits, before: Wire, rules: Wire, model: Wire, shelf: Shelf) -> str:
    """Return what a model's draft does wrong, "" where it keeps to what was said.

    Args:
        said: the message.
        by_rules: what the rules read in it.
        before: the draft that is there.
        rules: the draft as the rules would have it.
        model: the draft as the model would have it.
        shelf: the session's files.
    """
    exact = [one for one in by_rules.operations if is_exact(one, said)]
    for one in exact:
        if one.apply(model, shelf) != model:
            return f"the message asks for {one.args()}, and your plan does not do that"
    lost = _quoted(said) & (_texts(rules) - _texts(before)) - _texts(model)
    if lost:
        return f"these words are to appear exactly as they are: {sorted(lost)}"
    gone = (_texts(before) - _texts(model)) & _texts(rules)
    if gone and not _may_reword(said, gone) and length_ms(model) >= length_ms(before):
        return f"the message does not speak of these words: {sorted(gone)}: leave them as they are"
    if by_rules.operations and not by_rules.unread:
        taste = exact != list(by_rules.operations)
        free = (_FREE | (_WORD_PARTS if gone else set())) if taste else set()
        extra = _touched(before, model) - _touched(before, rules) - free
        if extra:
            return f"the message does not speak of {', '.join(sorted(extra))}: leave that as it is"
    return ""


def _may_reword(said: Message, gone: set[str]) -> bool:
    """Whether a message speaks of the film's words, or of what some of them say."""
    if said.texts or any(one.search(said.bare) for one in (*_WORDED, _WORDING)):
        return True
    spoken = said.bare.lower()
    return any(
        word in spoken
        for text in gone
        for word in re.findall(r"[a-z\d]{4,}|[\u3400-\u9fff]{2}", text.lower())
    )


def beyond_limits(said: Message) -> bool:
    """Whether the words name a length or a shape that no film can have: to that the rules have the answer."""
    lengths, aspects = find_film_lengths(said.bare), find_aspects(said.bare)
    possible = all(one.supported for one in lengths) and all(one.supported for one in aspects)
    return not possible or not said.options.aspect_supported


def is_exact(operation: Operation, said: Message) -> bool:
    """Whether the words name just what an operation sets: a length, a shape, a percentage, a quoted text."""
    bare = said.bare
    match operation:
        case SetDuration(duration_ms):
            lengths = {one.value for one in find_durations(bare)} | {said.options.duration_ms}
            return duration_ms in lengths
        case SetAspect(aspect):
            return aspect in {one.value for one in find_aspects(bare)} | {said.options.aspect}
        case SetResolution():
            return find_resolution(bare) is not None
        case SetVolume(volume=volume):
            return re.search(rf"(?<!\d){round(volume * 100)}\s?[%％]", bare) is not None
        case SetColor(color=color):
            return verbs.find_color(bare) == color
        case SetTitle(text) | SetEndCard(text) | SetVoice(text):
            return text in _quoted(said)
    return False


def _quoted(said: Message) -> set[str]:
    return {one.words for one in said.texts if one.quoted}


def _texts(draft: Wire) -> set[str]:
    return {words for one in all_segments(draft) for words in (words_of(one), spoken_by(one)) if words}


def _touched(before: Wire, after: Wire) -> set[str]:
    """Name the parts of a draft that differ; times that only follow the film's length do not count."""
    old, new = _parts(before), _parts(after)
    return {name for name in old.keys() | new.keys() if old.get(name) != new.get(name)}


def _parts(draft: Wire) -> dict[str, object]:
    named = {str(one.get("id")): [_content(piece) for piece in items(one.get("sg"))] for one in tracks(draft)}
    about = {f"the film's {key}": value for key, value in meta(draft).items()}
    return {**named, **about, "the film's length": length_ms(draft)}


def _content(segment: Wire) -> Wire:
    return {key: value for key, value in meta(segment).items() if key not in _FOLLOWING}

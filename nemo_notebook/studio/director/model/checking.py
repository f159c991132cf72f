"""The rules as check of a model's plan: what the words say exactly is done, and nothing else is touched."""

from __future__ import annotations

import re
from dataclasses import dataclass

from nemo_notebook.models.measures import find_aspects, find_durations, find_film_lengths, find_resolution
from nemo_notebook.models.reading import items
from nemo_notebook.studio.director.drafts import canvas, length_ms, meta, tracks
from nemo_notebook.studio.director.model.agreeing import disagrees, goes_beyond, turns_round
from nemo_notebook.studio.director.model.losing import asks_for_less, check_nothing_lost
from nemo_notebook.studio.director.model.rewording import check_words, leaves_words_open, may_reword, texts_of
from nemo_notebook.studio.director.model.touching import touches_unspoken
from nemo_notebook.studio.director.operations import (
    Operation,
    SetAspect,
    SetCaption,
    SetCaptions,
    SetColor,
    SetDuration,
    SetEffect,
    SetEndCard,
    SetMove,
    SetResolution,
    SetTime,
    SetTitle,
    SetTone,
    SetVoice,
    SetVolume,
    SetWeather,
    Vary,
)
from nemo_notebook.studio.director.operations.arguments import FADES
from nemo_notebook.studio.director.plan import Shelf, Wire
from nemo_notebook.studio.director.reading.messages.message import Message
from nemo_notebook.studio.director.reading.terms import verbs

_FREE = {"video", "the film's tone", "the film's seed"}
"""What a wish that leaves room for taste ("warmer") may also be met by."""
_WORD_PARTS = {"title", "captions", "voice", "the film's title"}
_LOOKS = (SetTone, SetEffect, SetTime, SetWeather, SetMove, Vary)
_TEXTS = (SetTitle, SetCaption, SetCaptions, SetEndCard, SetVoice)


@dataclass(frozen=True)
class Drafts:
    """The film so far, as the rules would have it, and as the model would."""

    before: Wire
    rules: Wire
    model: Wire


def check_rules_kept(
    said: Message, operations: tuple[Operation, ...], drafts: Drafts, shelf: Shelf, *, unread: bool
) -> None:
    """Check that a model's draft keeps to what was said.

    Args:
        said: the message.
        operations: what the rules read in it.
        drafts: before and after.
        shelf: the session's files.
        unread: whether there is more in the message than the rules read.

    Raises:
        ValueError: when it does not; says what is wrong, for the model to put right.
    """
    before, rules, model = drafts.before, drafts.rules, drafts.model
    exact = [one for one in operations if is_exact(one, said)]
    for one in exact:
        if one.apply(model, shelf) != model:
            raise ValueError(f"the message asks for {one.args()}, and your plan does not do that")
    lost = _quoted(said) & (texts_of(rules) - texts_of(before)) - texts_of(model)
    if lost:
        raise ValueError(f"these words are to appear exactly as they are: {sorted(lost)}")
    if _leaves_named_form(said, rules, model):
        raise ValueError("the message names the length or the shape: keep to it")
    check_nothing_lost(said, before, rules, model, read=not unread)
    gone = (texts_of(before) - texts_of(model)) & texts_of(rules)
    removed = asks_for_less(said) and texts_of(model) < texts_of(before)
    if gone and not removed and not may_reword(said, gone) and length_ms(model) >= length_ms(before):
        raise ValueError(f"the message does not speak of these words: {sorted(gone)}: leave them as they are")
    check_words(said, before, rules, model, shelf)
    if turned := turns_round(before, rules, model):
        raise ValueError(f"your plan does the opposite of what is asked for of {turned}")
    if not unread:
        _check_parts(said, operations, drafts, bool(gone))
        return
    other = disagrees(before, rules, model)
    if other and not (other in _WORD_PARTS and leaves_words_open(said)):
        raise ValueError(f"the message asks for something else of {other}")
    if name := touches_unspoken(said, before, rules, model):
        raise ValueError(f"the message does not speak of {name}: leave that as it is")


def _check_parts(said: Message, operations: tuple[Operation, ...], drafts: Drafts, reworded: bool) -> None:
    """Check that a plan does what the rules do, where they read all of a message, and leaves the rest."""
    before, rules, model = drafts.before, drafts.rules, drafts.model
    taste = any(isinstance(one, _LOOKS) for one in operations)
    words = _words_left_open(said, operations) and may_reword(said, set())
    free = (_FREE if taste else set()) | (
        _WORD_PARTS if (words and not operations) or (taste and reworded) else set()
    )
    extra = _touched(before, model) - _touched(before, rules) - free
    if extra:
        raise ValueError(f"the message does not speak of {', '.join(sorted(extra))}: leave that as it is")
    for part in (
        disagrees(before, rules, model, _in_numbers(said)),
        goes_beyond(before, rules, model, taste=taste),
    ):
        if part and not (words and part in _WORD_PARTS):
            raise ValueError(f"the message asks for something else of {part}")


def _leaves_named_form(said: Message, rules: Wire, model: Wire) -> bool:
    """Whether a model's film lacks the shape or length that the words name, also where it had that before."""
    shaped = bool(find_aspects(said.bare)) and canvas(model) != canvas(rules)
    named = {one.value for one in find_film_lengths(said.bare)}
    return shaped or (length_ms(rules) in named and length_ms(model) != length_ms(rules))


def _in_numbers(said: Message) -> tuple[str, ...]:
    """Return the names of what a message gives in numbers: how long, how loud, how fast."""
    timed = ("s", "d", "in", "out", *FADES) if find_durations(said.bare) else ()
    parts = ("volume", "strength", "size") if re.search(r"\d\s?[%％]", said.bare) else ()
    return (*timed, *parts, *(("speed",) if re.search(r"\d\s?[x×倍]", said.bare) else ()))


def _words_left_open(said: Message, operations: tuple[Operation, ...]) -> bool:
    """Whether a message wants other words and does not say which."""
    worded = any(isinstance(one, _TEXTS) and not is_exact(one, said) for one in operations)
    return (worded or not operations) and leaves_words_open(said)


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


def _touched(before: Wire, after: Wire) -> set[str]:
    """Name the parts of a draft that differ; times that only follow the film's length do not count."""
    old, new = _parts(before), _parts(after)
    return {name for name in old.keys() | new.keys() if old.get(name) != new.get(name)}


def _parts(draft: Wire) -> dict[str, object]:
    named = {str(one.get("id")): [_content(piece) for piece in items(one.get("sg"))] for one in tracks(draft)}
    about = {f"the film's {key}": value for key, value in meta(draft).items()}
    return {**named, **about, "the film's length": length_ms(draft)}


_FOLLOWING = ("out", "transition", "fade_in", "fade_out")  # of a segment whose length changed


def _content(segment: Wire) -> Wire:
    return {key: value for key, value in meta(segment).items() if key not in _FOLLOWING}

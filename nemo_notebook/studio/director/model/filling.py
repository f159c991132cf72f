"""Fill in a brief with what a model has in mind, as far as the words left it open."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any, Final

from nemo_notebook.studio.director.model.own_words import (
    in_language,
    made_up,
    stands_in,
    told_sentences,
)
from nemo_notebook.studio.director.model.reply import FilmIdea
from nemo_notebook.studio.director.plan import Shelf
from nemo_notebook.studio.director.reading.briefs.brief import Brief
from nemo_notebook.studio.director.reading.briefs.sound import Music
from nemo_notebook.studio.director.reading.messages.message import Message
from nemo_notebook.studio.director.reading.terms.subjects import Subject
from nemo_notebook.studio.director.words.phrases import say

_LENGTHS_MS: Final = (3_000, 120_000)  # that a model may choose
_LONGEST: Final = 60  # characters of a line that nobody said
_MOST_LINES: Final = 5
_LONGEST_WISH: Final = 800  # characters of a message; a longer one holds material, which has its own words


def filled(brief: Brief, idea: FilmIdea, said: Message, shelf: Shelf) -> tuple[Brief, str]:
    """Return a brief with its open parts filled in, and what is said of words that were left out.

    What the words say stays, also what they do not want; words of the film that nobody said are few and
    short, and hold no facts.
    """
    texts = _Texts(brief, said, shelf)
    open_parts: dict[str, Any] = {
        "duration_ms": brief.duration_ms or _within(idea.duration_ms),
        "aspect": brief.aspect or idea.aspect,
        "tone": brief.tone or idea.tone,
        **texts.filled(idea),
    }
    if not any(one.sure for one in brief.subjects) and idea.scenes:
        open_parts["subjects"] = tuple(Subject(one.scene, one.time, 0) for one in idea.scenes)
    if brief.music.wanted is not False and not brief.music.style and not brief.music.song and idea.music:
        open_parts["music"] = Music(True, idea.music, brief.music.volume)
    return replace(brief, **open_parts), _left_out(texts.left, said.language)


class _Texts:
    """The words of a film that a model would write, held against what was said.

    Attributes:
        left: those that were left out.
    """

    def __init__(self, brief: Brief, said: Message, shelf: Shelf) -> None:
        self._brief, self._language = brief, said.language
        names = [one.name for one in shelf.media]
        self._told = "\n".join((said.text, brief.topic, *names))
        self._material = bool(brief.script) or len(said.text) > _LONGEST_WISH
        self.left: list[str] = []

    def filled(self, idea: FilmIdea) -> dict[str, Any]:
        """Return the worded parts of a brief."""
        brief, room = self._brief, not _has_texts(self._brief)
        title = "" if brief.title or brief.no_title else idea.title.strip()
        lines = () if brief.captions or brief.no_captions else idea.captions
        told = idea.end_card.strip()
        parts: dict[str, Any] = {
            "title": brief.title or next(iter(self._kept([title], room or brief.wants_title)), ""),
            "captions": brief.captions or self._kept(lines, room or brief.wants_captions)[:_MOST_LINES],
            "action": brief.action or next(iter(self._kept([told], room=False)), ""),
        }
        if brief.voice == "" and idea.voice:
            spoken = told_sentences(idea.voice, self._told)
            fits = in_language(spoken, self._language)
            self.left += [] if fits and len(spoken) >= len(idea.voice.strip()) - 1 else [idea.voice]
            parts["voice"] = spoken if fits else ""
        return parts

    def _kept(self, lines: Sequence[str], room: bool) -> tuple[str, ...]:
        kept = [one.strip() for one in lines if one and self._fits(one.strip(), room)]
        self.left += [one for one in lines if one and one.strip() not in kept]
        return tuple(kept)

    def _fits(self, words: str, room: bool) -> bool:
        """Whether words were said, or may be written where there is room for a model's own."""
        if self._material or made_up(words, self._told):
            return False
        if stands_in(words, self._told):
            return True
        own = len(words) <= _LONGEST and in_language(words, self._language)
        return room and own


def _has_texts(brief: Brief) -> bool:
    """Whether a brief has words of its own for the film."""
    said = (brief.title, brief.captions, brief.action, brief.script, brief.chart, brief.quote, brief.voice)
    return any(said) or brief.countdown is not None


def _within(length_ms: int | None) -> int | None:
    low, high = _LENGTHS_MS
    return length_ms if length_ms is not None and low <= length_ms <= high else None


def _left_out(lines: Sequence[str], language: str) -> str:
    count = len(lines)
    if not count:
        return ""
    return say(
        language,
        f"Left out: {count} text{'s' * (count > 1)} that the language model made up.",
        f"语言模型自己编的{count}处文字没有采用。",
    )

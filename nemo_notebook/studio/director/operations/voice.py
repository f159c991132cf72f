"""Operations on the voice-over: what it reads, or that there is none."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from nemo_notebook.models.reading import mapping
from nemo_notebook.studio.director.composing.sounds import speaking_ms, voice_meta
from nemo_notebook.studio.director.drafts import (
    VOICE,
    fresh_ids,
    length_ms,
    meta,
    segments,
    with_meta,
    with_segments,
)
from nemo_notebook.studio.director.operations.arguments import Speech
from nemo_notebook.studio.director.operations.operation import Operation
from nemo_notebook.studio.director.plan import Shelf, Wire
from nemo_notebook.studio.director.words.phrases import quoted, say

VOICE_START_MS: Final = 300


@dataclass(frozen=True)
class SetVoice(Operation):
    """Let a voice read a text, beginning shortly after the film."""

    tool = "add_voiceover"
    text: Speech

    def apply(self, draft: Wire, shelf: Shelf) -> Wire:
        """Return the film with the voice-over."""
        old = next(iter(segments(draft, VOICE)), None)
        if old and spoken_by(old) == self.text:
            return draft
        name = str(old["id"]) if old else fresh_ids(draft, VOICE, 1)[0]
        fresh = voice_segment(name, self.text, length_ms(draft))
        volume = meta(old).get("volume") if old else None
        return with_segments(draft, VOICE, [with_meta(fresh, volume=volume) if volume is not None else fresh])

    def said(self, before: Wire, after: Wire, language: str) -> str:
        """Voice-over: "…"."""
        return f"{say(language, 'Voice-over: ', '旁白：')}{quoted(self.text)}"

    def already(self, draft: Wire, language: str) -> str:
        """It reads that already."""
        return say(language, "The voice-over reads that already.", "旁白已经是这段话了。")


@dataclass(frozen=True)
class RemoveVoice(Operation):
    """Take the voice-over away."""

    def apply(self, draft: Wire, shelf: Shelf) -> Wire:
        """Return the film without a voice."""
        return with_segments(draft, VOICE, [])

    def said(self, before: Wire, after: Wire, language: str) -> str:
        """Voice-over removed."""
        return say(language, "Voice-over removed", "已删除旁白")

    def already(self, draft: Wire, language: str) -> str:
        """There is none."""
        return say(language, "There is no voice-over in the film.", "影片里没有旁白。")


def voice_segment(name: str, words: str, film_ms: int) -> Wire:
    """Return a voice segment as long as reading takes, within the film."""
    start = min(VOICE_START_MS, film_ms // 4)
    return {
        "id": name,
        "s": start,
        "d": min(speaking_ms(words), film_ms - start),
        "m": voice_meta(words),
    }


def spoken_by(segment: Wire) -> str:
    """Return what a voice reads."""
    return str(mapping(meta(segment).get("recipe")).get("text", ""))

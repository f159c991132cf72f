"""Make titles, captions and end cards, and give them times in which they can be read."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from nemo_notebook.studio.director.plan import Wire

TITLE_MS: Final = 3000
END_CARD_MS: Final = 3000
SHORTEST_CAPTION_MS: Final = 800
LONGEST_CAPTION_MS: Final = 8000
_FADE_MS: Final = 300
_MS_PER_LETTER: Final = 40  # with the time to notice it, 60 letters take 3.2 s
_MS_PER_SIGN: Final = 140


def text_segment(name: str, words: str, style: str, start_ms: int, duration_ms: int) -> Wire:
    """Return a text segment that fades in and out."""
    fade = min(_FADE_MS, duration_ms // 4)
    about = {"text": words, "style": style, "fade_in": fade, "fade_out": fade}
    return {"id": name, "s": start_ms, "d": duration_ms, "m": about}


def title_span(film_ms: int) -> tuple[int, int]:
    """Return (start, length) of a title card at the start: 3 s, at most half of the film."""
    return 0, min(TITLE_MS, max(film_ms // 2, min(film_ms, 1000)))


def end_card_span(film_ms: int) -> tuple[int, int]:
    """Return (start, length) of a card at the end: 3 s, at most a third of the film."""
    length = min(END_CARD_MS, max(film_ms // 3, min(film_ms, 800)))
    return film_ms - length, length


def reading_ms(words: str) -> int:
    """Return how long a caption has to stand to be read."""
    signs = sum(1 for sign in words if sign >= "\u2e80")
    return SHORTEST_CAPTION_MS + _MS_PER_SIGN * signs + _MS_PER_LETTER * (len(words) - signs)


def caption_spans(words: Sequence[str], from_ms: int, to_ms: int) -> list[tuple[int, int]]:
    """Lay captions over a stretch, in proportion to the time that reading takes, none above 8 s.

    Returns:
        (start, length) for each.
    """
    needs = [reading_ms(one) for one in words]
    whole, done, spans, begin = sum(needs) or 1, 0, [], from_ms
    for need in needs:
        done += need
        end = from_ms + round((to_ms - from_ms) * done / whole)
        spans.append((begin, min(LONGEST_CAPTION_MS, end - begin)))
        begin = end
    return spans

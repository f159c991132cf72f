"""Make titles, captions and end cards, and give them times in which they can be read."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from nemo_notebook.studio.director.pacing import reading_ms
from nemo_notebook.studio.director.plan import Wire

TITLE_MS: Final = 3000
SCRIPT_TITLE_MS: Final = 2200
"""Of a title before a script, which needs the time itself."""
END_CARD_MS: Final = 3000
_LARGEST_CARD: Final = 0.6
"""Share of a film that its end card may take."""
LONGEST_CAPTION_MS: Final = 8000
_UNHURRIED_MS: Final = 1500
"""What even one word has beside longer captions, where there is time for it."""
_FADE_MS: Final = 300


def text_segment(name: str, words: str, style: str, start_ms: int, duration_ms: int) -> Wire:
    """Return a text segment that fades in and out."""
    fade = min(_FADE_MS, duration_ms // 4)
    about = {"text": words, "style": style, "fade_in": fade, "fade_out": fade}
    return {"id": name, "s": start_ms, "d": duration_ms, "m": about}


def title_span(words: str, film_ms: int, usual_ms: int = TITLE_MS) -> tuple[int, int]:
    """Return (start, length) of a title card at the start: 3 s or to be read, at most half the film."""
    wanted = max(usual_ms, reading_ms(words))
    return 0, min(wanted, max(film_ms // 2, min(film_ms, 1000)))


def end_card_span(words: str, film_ms: int) -> tuple[int, int]:
    """Return (start, length) of a card at the end: 3 s, a third of the film, or what reading takes."""
    usual = min(END_CARD_MS, max(film_ms // 3, min(film_ms, 800)))
    length = max(usual, min(reading_ms(words), round(film_ms * _LARGEST_CARD)))
    return film_ms - length, length


def caption_spans(words: Sequence[str], from_ms: int, to_ms: int) -> list[tuple[int, int]]:
    """Lay captions over a stretch, in proportion to the time that reading takes, none above 8 s.

    Where that leaves gaps, as in a long film of few words, the time to spare is shared alike.

    Returns:
        (start, length) for each.
    """
    needs = [reading_ms(one) for one in words]
    unhurried = [max(one, _UNHURRIED_MS) for one in needs]
    needs = unhurried if sum(unhurried) <= to_ms - from_ms else needs
    spare = to_ms - from_ms - sum(needs)
    if needs and max(needs) * (to_ms - from_ms) > LONGEST_CAPTION_MS * sum(needs) and spare > 0:
        needs = [one + spare // len(needs) for one in needs]
    whole, done, spans, begin = sum(needs) or 1, 0, [], from_ms
    for need in needs:
        done += need
        end = from_ms + round((to_ms - from_ms) * done / whole)
        spans.append((begin, min(LONGEST_CAPTION_MS, end - begin)))
        begin = end
    return spans

from __future__ import annotations

from nemo_notebook.studio.director.composing.texts import LONGEST_CAPTION_MS, caption_spans


def test_the_few_words_of_a_long_film_stand_over_all_of_it() -> None:
    words = ["We opened a third warehouse by the harbour of Rotterdam this spring", "120 jobs", "18,000 m"]
    spans = caption_spans(words, 3000, 60_000)
    gaps = [start - end for (start, _), end in zip(spans[1:], (a + d for a, d in spans), strict=False)]
    assert max(gaps) < 16_000
    assert max(length for _, length in spans) <= LONGEST_CAPTION_MS
    assert spans[-1][0] < 45_000


def test_the_words_of_a_short_film_take_what_reading_takes() -> None:
    spans = caption_spans(["Wake up", "A good deal longer to be read than that"], 0, 6000)
    assert spans[0][1] < spans[1][1]
    assert sum(length for _, length in spans) == 6000


def test_a_short_caption_does_not_flash_by_beside_longer_ones() -> None:
    words = ["Sunday after the ten o'clock service", "All welcome", "Free will donation for the roof"]
    spans = caption_spans(words, 3000, 10_000)
    assert min(length for _, length in spans) >= 1500
    assert sum(length for _, length in spans) == 7000

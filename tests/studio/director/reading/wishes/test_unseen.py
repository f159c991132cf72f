"""Follow-ups that were never learnt: how often the film after them is the film after what they order."""

from __future__ import annotations

import pytest

from ..roles.learning import script

_EVERY = 4  # of the unseen; scripts/wishes.py --measure takes all
_RIGHT = {"en": 0.45, "zh": 0.5}


@pytest.mark.parametrize("language", ["en", "zh"])
def test_the_film_is_the_one_that_is_ordered(language: str) -> None:
    learnt = script("wishes")
    rows = [one for one in learnt.read_file(learnt.UNSEEN) if learnt.language_of(one) == language][::_EVERY]
    assert len(rows) > 90
    right = sum(learnt.is_right(one) for one in rows)
    assert right >= _RIGHT[language] * len(rows), right / len(rows)

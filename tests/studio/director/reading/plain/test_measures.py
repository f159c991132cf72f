"""A new value is put for the old one with what it measures."""

from __future__ import annotations

import pytest

from nemo_notebook.studio.director.drafts import CAPTIONS, segments, words_of
from tests.studio.director.checking import Talk


@pytest.mark.parametrize(
    "said",
    [
        "in the second caption it should be 18 hours, not 16",
        "Small mistake of mine: in the secound caption it should be 18 hours, not 16.",
        "it should be 18 hours not 16",
    ],
)
def test_the_measure_stays_beside_the_value(said: str) -> None:
    talk = Talk()
    talk.say('12 s film of a café, captions: "Grind coarse"; "Steep 16 hours"; "Strain and pour"')
    plan = talk.say(said)
    assert plan.draft
    shown = [words_of(one) for one in segments(plan.draft, CAPTIONS)]
    assert shown == ["Grind coarse", "Steep 18 hours", "Strain and pour"]

from __future__ import annotations

import pytest

from nemo_notebook.studio.director.reading.terms.spelling import repair


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("delte the secound caption", "delete the second caption"),
        ("swpa the frist two", "swap the first two"),
        ("trimm it", "trim it"),
        ("loose the title", "lose the title"),
        ("captoins in yelow", "captions in yellow"),
        ("the musci is to loud", "the music is too loud"),
        ("remvoe the bakground", "remove the background"),
        ("标提改成你好", "标题改成你好"),
    ],
)
def test_slips_in_the_words_of_editing_are_put_right(written: str, meant: str) -> None:
    assert repair(written) == meant


@pytest.mark.parametrize(
    "written",
    [
        "a remote valley in the advent",
        "change it to dark",
        "our baker serves scones",
        "the photos of the wedding",
        "der Titel, die Musik",
        "visit smallr.example/title",
        "switch from light to dark",
        "loose leaf tea, winter coats",
        "the programme that a freelance jeweller teaches",
    ],
)
def test_real_words_and_names_stay_as_they_are(written: str) -> None:
    assert repair(written) == written

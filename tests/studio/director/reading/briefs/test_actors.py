"""Who is to be seen in a landscape and cannot be is named in the answer."""

from __future__ import annotations

import pytest

from nemo_notebook.studio.director.reading.briefs.actors import unshown


@pytest.mark.parametrize(
    ("said", "named"),
    [
        ("a steam train going through snowy mountains at dusk, 10 seconds", ("steam train",)),
        ("make a video of a red fox running through an autumn forest", ("red fox",)),
        ("一列火车穿过雪山，10秒", ("火车",)),
        ("a cat sitting by a lake at sunset, 10s", ("cat",)),
        ("a dog walking service in the forest", ()),
        ("video for our family run campsite in the forest, 20s", ()),
        ("a promo for a city hotel", ()),
    ],
)
def test_what_no_scene_shows_is_named(said: str, named: tuple[str, ...]) -> None:
    assert unshown(said) == named

from __future__ import annotations

from dataclasses import replace

import pytest

from nemo_notebook.studio.director import direct
from nemo_notebook.studio.director.checks import check_draft
from nemo_notebook.studio.director.checks.light import light_behind
from nemo_notebook.studio.director.plan import Media, Shelf
from nemo_notebook.studio.make.scene_light import GIVEN_LIGHT

from .films import LYING, film

_WHITE, _BLACK = ((1.0, 1.0),) * 3, ((0.0, 0.0),) * 3
_PHOTO = Media("m1", "a.jpg", "image", width=1600, height=900, light=_WHITE)


def _over(photo: Media, color: str) -> list[str]:
    draft = film("Visit us", canvas=LYING, color=color, ground="shadow")
    draft["t"][0]["sg"][0]["m"] = {"name": photo.name, "src": photo.id, "fit": "cover"}
    return [one.kind for one in check_draft(draft, shelf=Shelf((photo,)))]


@pytest.mark.parametrize(
    ("color", "light", "found"),
    [
        ("#c0c0c0", _WHITE, ["faint"]),
        ("#c0c0c0", _BLACK, []),
        ("#606060", _BLACK, ["faint"]),
        ("#606060", _WHITE, []),
    ],
)
def test_letters_as_light_as_their_photo_are_named(
    color: str, light: tuple[tuple[float, float], ...], found: list[str]
) -> None:
    assert _over(replace(_PHOTO, light=light), color) == found


def test_only_the_third_behind_the_letters_counts() -> None:
    striped = replace(_PHOTO, light=((0.0, 0.0), (0.0, 0.0), (1.0, 1.0)))
    shelf, draft = Shelf((striped,)), film("Hi", canvas=LYING)
    draft["t"][0]["sg"][0]["m"] = {"name": "a.jpg", "src": "m1", "fit": "cover"}
    assert light_behind(draft, 0, 1000, shelf, (0.1, 0.3)) == (0.0, 0.0)
    assert light_behind(draft, 0, 1000, shelf, (0.7, 0.9)) == (1.0, 1.0)
    assert light_behind(draft, 0, 1000, shelf) == (0.0, 1.0)


def test_a_photo_cut_above_and_below_may_show_any_of_its_thirds() -> None:
    upright = replace(_PHOTO, width=900, height=1600, light=((0.0, 0.0), (0.5, 0.5), (1.0, 1.0)))
    draft = film("Hi", canvas=LYING)
    draft["t"][0]["sg"][0]["m"] = {"name": "a.jpg", "src": "m1", "fit": "cover"}
    assert light_behind(draft, 0, 1000, Shelf((upright,)), (0.1, 0.3)) == (0.0, 1.0)


def test_a_file_that_nobody_looked_at_is_neither_black_nor_white() -> None:
    draft = film("Hi", canvas=LYING)
    draft["t"][0]["sg"][0]["m"] = {"name": "a.jpg", "src": "m1"}
    assert light_behind(draft, 0, 1000, Shelf((replace(_PHOTO, light=()),))) == GIVEN_LIGHT


def test_an_edit_that_makes_words_vanish_on_a_white_photo_says_so() -> None:
    said = "10 s slideshow of this photo, captions: “Fresh daily”"
    for photo, hidden in ((_PHOTO, True), (replace(_PHOTO, light=_BLACK), False)):
        first = direct(said, draft=None, media=[photo], fresh=["m1"])
        plan = direct("make the captions #b8b8b8", draft=first.draft, media=[photo])
        assert plan.kind == "edit" and ("fix" in plan.words) is hidden

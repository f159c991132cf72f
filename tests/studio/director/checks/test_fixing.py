from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nemo_notebook.studio.director.checks import check_draft
from nemo_notebook.studio.director.checks.repairing import repair
from nemo_notebook.studio.director.plan import Shelf

from ..checking import Talk, segments
from ..checking import check_draft as check_shape
from .films import LYING, UPRIGHT, film

LONG = "We bake sixty loaves every night, and on Saturdays we bake a hundred and twenty of them."


def _repaired(draft: dict[str, Any]) -> tuple[dict[str, Any], list[str]]:
    edited = repair(draft, Shelf(), "en")
    assert check_draft(edited.draft) == ()
    return edited.draft, [one.operation.name for one in edited.done]


def _text(draft: dict[str, Any]) -> dict[str, Any]:
    found: dict[str, Any] = draft["t"][1]["sg"][0]
    return found


def test_hasty_words_take_the_free_time_behind_them() -> None:
    draft, done = _repaired(film(LONG, span=(3000, 5000)))
    assert done == ["SetTextTime"] and draft["d"] == 20_000
    assert _text(draft)["s"] == 3000 and _text(draft)["d"] > 5000


def test_where_the_film_is_too_short_it_gets_longer_by_no_more_than_needed() -> None:
    draft, done = _repaired(film(LONG, film_ms=4000, span=(0, 4000)))
    assert done[0] == "SetDuration" and 6000 <= draft["d"] <= 7000


def test_hasty_captions_share_the_time_that_there_is() -> None:
    draft = film(LONG, span=(0, 12_000))
    second = {
        **_text(draft),
        "id": "x2",
        "s": 12_000,
        "d": 1000,
        "m": {**_text(draft)["m"], "text": LONG[:60]},
    }
    draft["t"][1]["sg"].append(second)
    draft["d"] = draft["t"][0]["sg"][0]["d"] = 13_000
    fixed, done = _repaired(draft)
    assert set(done) == {"SetTextTime"} and fixed["d"] == 13_000
    first, last = fixed["t"][1]["sg"]
    assert first["s"] + first["d"] <= last["s"] and [first["id"], last["id"]] == ["x1", "x2"]


def test_a_caption_that_is_cut_off_is_shown_in_pieces_with_every_word() -> None:
    words = " ".join(f"number {i} of many," for i in range(30))
    draft, done = _repaired(film(words, film_ms=60_000, span=(0, 60_000)))
    assert done[0] == "SplitCaption"
    assert " ".join(one["m"]["text"] for one in draft["t"][1]["sg"]).split() == words.split()


def test_a_title_that_is_cut_off_ends_with_a_clause_and_leaves_nothing_else_out() -> None:
    words = "The night of lanterns on Harbour Street, with music, soup and bread for everybody, " * 3
    draft, done = _repaired(film(words.strip(), "title", span=(0, 9000)))
    assert done[0] == "SetTitle" and words.startswith(_text(draft)["m"]["text"])


@pytest.mark.parametrize(
    ("style", "look", "operation"),
    [
        ("caption", {"size": 0.5, "canvas": LYING}, "SetTextSize"),
        ("title", {"text": "Corner Coffee\nopen daily", "size": 0.7, "canvas": LYING}, "SetTextSize"),
        ("title", {"color": "#9a9a9a"}, "SetColor"),
        ("lower_third", {"text": "افتتاح المخبز يوم السبت"}, "SetTextStyle"),
    ],
)
def test_each_finding_has_its_edit(style: str, look: dict[str, Any], operation: str) -> None:
    assert _repaired(film("Fresh bread", style, scene="snow", **look))[1] == [operation]


def test_a_plate_comes_before_another_colour() -> None:
    draft = film("Fresh bread", "title", scene="forest", color="#bcbcbc")
    assert [one.kind for one in check_draft(draft)] == ["faint"]
    assert _repaired(draft)[1] == ["SetTextGround"]


_WORDS = st.one_of(
    st.text("abcde ,.，。的面包", min_size=1, max_size=380).filter(lambda one: bool(one.strip())),
    st.sampled_from([LONG, "Go", "افتتاح المخبز", "每天早上六点新鲜出炉的面包，一百年的老配方" * 4]),
)
_CAPTIONS = st.lists(st.tuples(_WORDS, st.integers(100, 4000)), min_size=1, max_size=6)
_LOOK = st.fixed_dictionaries(
    {},
    optional={
        "size": st.floats(0.5, 2),
        "place": st.sampled_from(["top", "middle", "bottom"]),
        "color": st.sampled_from(["#ff0000", "#808080", "#ffd400", "#123456", "#00aa55"]),
        "ground": st.sampled_from(["shadow", "plate"]),
    },
)


@settings(max_examples=60, deadline=None)
@given(_CAPTIONS, _LOOK, st.sampled_from([UPRIGHT, LYING]), st.sampled_from(["snow", "stars", "cafe"]))
def test_after_a_repair_nothing_is_left_that_could_be_repaired(
    captions: list[tuple[str, int]], look: dict[str, Any], size: tuple[int, int], scene: str
) -> None:
    draft = film("x", film_ms=sum(ms for _, ms in captions) + 500, span=(0, 100), canvas=size, scene=scene)
    row, start = [], 0
    for number, (words, ms) in enumerate(captions):
        about = {"text": words, "style": "caption", **look}
        row.append({"id": f"c{number}", "s": start, "d": ms, "m": about})
        start += ms
    draft["t"][1]["sg"] = row
    edited = repair(draft, Shelf(), "en")
    assert [one.sentence for one in check_draft(edited.draft) if one.operations] == []
    check_shape(edited.draft)
    assert [one["m"] for one in edited.draft["t"][0]["sg"]] == [one["m"] for one in draft["t"][0]["sg"]]


def test_one_word_puts_it_right_and_undo_takes_that_back() -> None:
    talk = Talk()
    said = talk.say(
        '3 s ad, captions: "Fresh bread every single morning from six", "Come to Harbour Street 12"'
    )
    assert "Say “fix” to put that right." in said.words
    before = talk.draft
    assert talk.say("fix").kind == "edit"
    assert talk.draft and check_draft(talk.draft) == ()
    texts = [one["m"]["text"] for one in segments(talk.draft, "captions")]
    assert texts == ["Fresh bread every single morning from six", "Come to Harbour Street 12"]
    talk.say("undo")
    assert talk.draft == before

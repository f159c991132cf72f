"""The wishes of a follow-up, as the tables hear them."""

from __future__ import annotations

from importlib.resources import files

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nemo_notebook.studio.director.reading import wishes
from nemo_notebook.studio.director.reading.roles.followups import hear_follow_up
from nemo_notebook.studio.director.reading.wishes.hearing import Wish, hear_wishes
from nemo_notebook.studio.director.reading.wishes.orders import FORMS, NOTHING
from nemo_notebook.studio.director.reading.wishes.shown import Shown
from nemo_notebook.studio.director.reading.wishes.slots import ordered

from ...films import start
from ..roles.learning import script

_MOST_BYTES = 1_500_000
_EN = Shown(
    (
        ("title", "Walk with us"),
        ("caption 1", "Into the woods"),
        ("caption 2", "The summit"),
        ("end card", "Join in"),
    ),
    (("forest", ("forest",)), ("mountains", ("mountains",)), ("lake", ("mountain", "lake"))),
    (1, 2),
)
_ZH = Shown(
    (("title", "老王面馆"), ("caption 1", "牛肉面18元"), ("caption 2", "营业到晚上10点")),
    (("kitchen", tuple("厨房餐桌")), ("cafe", tuple("咖啡馆"))),
    (1, 2),
)


@pytest.mark.parametrize("language", ["en", "zh"])
@pytest.mark.parametrize("name", ["starts", "kinds", "ways"])
def test_the_tables_are_learnt_from_the_follow_ups_that_are_kept(name: str, language: str) -> None:
    learnt = script("wishes")
    with files(wishes).joinpath(f"{name}_{language}.npz").open("rb") as file, np.load(file) as stored:
        assert int(stored["source"]) == script("tables").source_of(learnt.SAID)


def test_the_tables_are_small() -> None:
    tables = [one for one in files(wishes).iterdir() if one.name.endswith(".npz")]
    assert len(tables) == 6
    assert sum(len(one.read_bytes()) for one in tables) < _MOST_BYTES


def test_every_kept_follow_up_can_be_read_and_none_of_them_is_unseen() -> None:
    learnt = script("wishes")
    kept = [one.text for one in learnt.read_all()]
    assert len(kept) > 10_000
    assert not set(kept) & {one.text for one in learnt.read_file(learnt.UNSEEN)}


@pytest.mark.parametrize(
    ("shown", "said", "meant"),
    [
        (
            _EN,
            "can you make the title bigger and in red",
            ["make the title bigger", "make the title #e53935"],
        ),
        (_EN, "the forest should last 8 seconds", ["make picture 1 last 8 seconds"]),
        (_EN, "music quieter please, and end card at the top", ["music quieter", "the end card at the top"]),
        (_EN, 'the title should read "Walk on"', ['change the title to "Walk on"']),
        (_ZH, "标题放大一点，音乐小声点", ["make the title bigger", "music quieter"]),
        (_ZH, "咖啡馆那张删掉", ["remove picture 2"]),
        (_ZH, "最后一条字幕换成金色", ["make caption 2 #d4af37"]),
    ],
)
def test_wishes_are_said_in_plain_words(shown: Shown, said: str, meant: list[str]) -> None:
    heard = hear_follow_up(said, tuple(text for _, text in shown.texts))
    orders = [ordered(one, shown, heard) for one in hear_wishes(said, shown) if one.kind != "-"]
    assert [one and one.said() for one in orders] == meant


@pytest.mark.parametrize("said", ["", "   ", "word " * 200])
def test_nothing_and_very_much_is_not_heard(said: str) -> None:
    assert hear_wishes(said, _EN) == []


@given(st.text(max_size=80))
@settings(max_examples=60, deadline=None)
def test_any_text_is_heard(said: str) -> None:
    for one in hear_wishes(said, _EN):
        assert one.kind in FORMS or one.kind in NOTHING or one.kind == "undo"
        assert 0 <= one.sure <= 1 and said[one.start :].startswith(one.words)
        order = ordered(one, _EN, None)
        assert order is None or order.said()


def test_what_cannot_be_said_again_is_left_to_rules() -> None:
    plan = start("cafe").say("ok undo that wobble thing and make the title red please")
    assert plan.kind in ("edit", "answer", "undo")


def test_the_same_for_another_has_the_same_values() -> None:
    title = Wish("title in gold", 0, "T colour", "title", 1.0)
    card = Wish("and the end card too", 13, "T colour", "end card", 1.0)
    first = ordered(title, _EN, None)
    assert first and ordered(card, _EN, None) is None
    assert ordered(card, _EN, None, first) == first._replace(target="end card")

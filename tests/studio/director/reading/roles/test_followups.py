from __future__ import annotations

from importlib.resources import files
from pathlib import Path

import numpy as np
import pytest

from nemo_notebook.studio.director.reading import roles
from nemo_notebook.studio.director.reading.roles.followups import MARKS, hear_follow_up
from nemo_notebook.studio.director.reading.roles.tokens import tokens_of

from .learning import script

UNSEEN = Path(__file__).parents[4] / "data" / "followups_unseen.txt"
_MOST_BYTES = 250_000
_RIGHT = 0.84  # of words
_EXACT = 0.55  # of follow-ups with new words
_NONE = 0.15  # of those without
_FILM = ("Green Valley Farm", "Pumpkins $4", "Open 9 to 5", "Come and pick your own")


@pytest.mark.parametrize("language", ["en", "zh"])
def test_the_tables_are_learnt_from_the_follow_ups_that_are_kept(language: str) -> None:
    learnt = script("followups")
    with files(roles).joinpath(f"followups_{language}.npz").open("rb") as file, np.load(file) as stored:
        assert int(stored["source"]) == script("tables").source_of(*learnt.SOURCES)


def test_the_tables_are_small() -> None:
    tables = [files(roles).joinpath(f"followups_{one}.npz") for one in ("en", "zh")]
    assert sum(len(one.read_bytes()) for one in tables) < _MOST_BYTES


def test_every_kept_follow_up_can_be_read_and_none_of_them_is_unseen() -> None:
    rows = script("followups").read_all()
    unseen = {one.marked.line for one in script("followups").read_file(UNSEEN)}
    assert len(rows) > 1400
    assert all(len(one.marked.roles) == len(tokens_of(one.marked.text)) for one in rows)
    assert not unseen & {one.marked.line for one in rows}


def test_new_words_are_told_from_those_that_are_there() -> None:
    text = "please change the pumpkins to $6"
    heard = hear_follow_up(text, _FILM)
    assert heard and heard.chances.shape == (len(heard.tokens), len(MARKS))
    assert abs(heard.chances.sum(axis=1) - 1).max() < 1e-9
    assert [text[one.start : one.end] for one in heard.runs("N")] == ["$6"]


@pytest.mark.parametrize("text", ["", "  ", "word " * 151])
def test_nothing_and_very_much_is_not_heard(text: str) -> None:
    assert hear_follow_up(text, _FILM) is None


@pytest.mark.parametrize("text", ["!!!", "🎂", "٣ صور", "a", "《", "\n\n.", "“" * 50])
@pytest.mark.parametrize("film", [(), ("",), ("🎂", "!!!"), _FILM])
def test_any_text_is_heard_beside_any_film(text: str, film: tuple[str, ...]) -> None:
    heard = hear_follow_up(text, film)
    assert heard and all(0 <= one.sure <= 1.0001 for one in heard.runs(MARKS))


def test_follow_ups_that_were_not_learnt_are_heard_right() -> None:
    learnt = script("followups")
    heard = [(one, hear_follow_up(one.marked.text, one.film)) for one in learnt.read_file(UNSEEN)]
    assert len(heard) > 280
    score = learnt.score(heard)
    assert score.right >= _RIGHT * score.words, score
    assert score.exact >= _EXACT * score.new, score
    assert score.false <= _NONE * score.none, score

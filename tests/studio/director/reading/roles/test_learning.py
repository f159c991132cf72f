from __future__ import annotations

from importlib.resources import files
from pathlib import Path

import numpy as np
import pycrfsuite
import pytest

from nemo_notebook.studio.director.reading import roles
from nemo_notebook.studio.director.reading.roles.clues import clues_of
from nemo_notebook.studio.director.reading.roles.table import ROLES
from nemo_notebook.studio.director.reading.roles.tokens import tokens_of

from .learning import script

_LINES = [
    "[D]20 second promo for [T]Luna Bakery, [F]sourdough $6, [D]calm music",
    "[D]a reel about [T]our pottery class, [F]Saturdays 10 to 12, [D]no voice",
    "[T]Garage sale [F]Sunday 9am, 42 Elm Street. [D]Bright colours please",
    "[S]waves on a beach at dusk, [D]8 seconds",
]


@pytest.mark.parametrize("language", ["en", "zh"])
def test_the_tables_are_learnt_from_the_messages_that_are_kept(language: str) -> None:
    with files(roles).joinpath(f"{language}.npz").open("rb") as file, np.load(file) as stored:
        assert int(stored["source"]) == script("tables").source_of(script().MARKED)


def test_every_kept_message_can_be_read() -> None:
    rows = script().read_all()
    assert len(rows) > 7000
    assert all(len(one.roles) == len(tokens_of(one.text)) for one in rows)


def test_a_table_weighs_as_the_model_that_it_was_learnt_from(tmp_path: Path) -> None:
    rows = [script().read_marked(one) for one in _LINES]
    trainer = pycrfsuite.Trainer(verbose=False)
    for row in rows * 5:
        trainer.append(clues_of(tokens_of(row.text)), row.roles)
    trainer.set_params({"c1": 0, "c2": 1, "max_iterations": 50, "feature.possible_transitions": True})
    path = str(tmp_path / "small.crf")
    trainer.train(path)
    table, tagger = script("tables").table_from(path, ROLES), pycrfsuite.Tagger()
    tagger.open(path)
    for row in rows:
        clues = clues_of(tokens_of(row.text))
        tagger.set(clues)
        known = [role for role in ROLES if role in tagger.labels()]
        theirs = np.array([[tagger.marginal(role, place) for role in known] for place in range(len(clues))])
        ours = table.chances(clues)[:, [ROLES.index(role) for role in known]]
        assert (ours.argmax(axis=1) == theirs.argmax(axis=1)).all()
        assert abs(ours / ours.sum(axis=1, keepdims=True) - theirs).max() < 0.2  # of weights in whole steps


def test_a_line_without_a_mark_at_its_beginning_is_refused() -> None:
    with pytest.raises(ValueError, match="No mark"):
        script().read_marked("a promo [T]Luna")

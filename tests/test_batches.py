from __future__ import annotations

from typing import NamedTuple

import pytest

from nemo_notebook.batches import Batching, read_rows
from nemo_notebook.errors import ConfigError, NemoError
from nemo_notebook.kernel import Session
from nemo_notebook.models.progress import Made, Noted, Phase
from nemo_notebook.models.turn import Failure
from nemo_notebook.runner import the_runner
from tests.conversation.backend import TEN_SECONDS, Backend, Ears, says


class _Frame:
    """Looks like a DataFrame as far as rows go."""

    columns = ("prompt", "duration")

    def to_dict(self, orient: str) -> list[dict[str, object]]:
        assert orient == "records"
        return [{"prompt": "a city", "duration": 5}, {"prompt": "a forest", "duration": float("nan")}]


class _Row(NamedTuple):
    prompt: str
    aspect: str


def test_words_take_the_options_of_all() -> None:
    assert read_rows(["a", "b"], {"aspect": "1:1"}) == [
        {"prompt": "a", "aspect": "1:1"},
        {"prompt": "b", "aspect": "1:1"},
    ]


def test_a_rows_own_values_win_and_missing_ones_do_not_count() -> None:
    assert read_rows(_Frame(), {"duration": 9}) == [  # type: ignore[arg-type]
        {"prompt": "a city", "duration": 5},
        {"prompt": "a forest", "duration": 9},
    ]


def test_named_tuples_and_mappings_are_rows() -> None:
    assert read_rows([_Row("a", "9:16"), {"prompt": "b"}], {}) == [
        {"prompt": "a", "aspect": "9:16"},
        {"prompt": "b"},
    ]


@pytest.mark.parametrize("bad", [[], [7], [{"prompt": "a", "lenght": 5}], [{"duration": 5}]])
def test_what_is_no_batch_is_refused(bad: list[object]) -> None:
    with pytest.raises(ConfigError):
        read_rows(bad, {})


def _batching(backend: Backend, rows: list[dict[str, object]], max_credits: float | None = None) -> Batching:
    first = backend.conversation()
    return Batching(rows, lambda: Session(conversation=first.sibling()), max_credits)


def test_each_prompt_gives_a_film_or_says_why_not_in_order() -> None:
    backend, ears = Backend(), Ears()
    backend.answer(*says("A city."), draft=TEN_SECONDS)
    rows: list[dict[str, object]] = [
        {"prompt": "a forest", "duration": "10h"},
        {"prompt": "a city", "export": False},
    ]
    batch = the_runner().run(_batching(backend, rows).make(ears))
    failure, turn = batch.results
    assert isinstance(failure, Failure) and failure.prompt == "a forest"
    assert not isinstance(turn, Failure) and turn.text == "A city."
    assert ears.of(Made) == [Made(batch)]
    assert [(one.name, one.fraction) for one in ears.of(Phase)] == [
        ("making 2 films", 0),
        ("making 2 films", 0.5),
        ("making 2 films", 1),
    ]


def test_a_fault_of_our_own_stops_no_other_film() -> None:
    backend = Backend()
    backend.answer(*says("A city."), draft=TEN_SECONDS)

    def broken() -> None:
        raise KeyError("odd")

    backend.answers.insert(0, broken)  # type: ignore[arg-type]
    rows: list[dict[str, object]] = [
        {"prompt": "a forest", "export": False},
        {"prompt": "a city", "export": False},
    ]
    batch = the_runner().run(_batching(backend, rows).make(Ears()))
    assert len(batch.failures) == 1 and len(batch.turns) == 1


@pytest.mark.parametrize(("limit", "good"), [(19, False), (20, True)])
def test_the_limit_is_that_of_the_whole_batch_and_nothing_is_sent_beyond(limit: float, good: bool) -> None:
    backend = Backend()
    for _ in range(2):
        backend.answer(*says("A city."), draft=TEN_SECONDS)
    rows: list[dict[str, object]] = [{"prompt": "a city", "export": False}, {"prompt": "b", "export": False}]
    making = _batching(backend, rows, limit)
    if good:
        assert len(the_runner().run(making.make(Ears())).turns) == 2
    else:
        with pytest.raises(NemoError, match="These 2 films cost about 20 credits"):
            the_runner().run(making.make(Ears()))
        assert backend.messages == []


def test_a_limit_that_is_no_number_is_refused() -> None:
    with pytest.raises(ConfigError):
        _batching(Backend(), [{"prompt": "a city"}], "much")  # type: ignore[arg-type]


def test_what_a_batch_is_likely_to_cost_is_told_before_and_what_it_took_after() -> None:
    backend, ears = Backend(), Ears()
    for _ in range(2):
        backend.answer(*says("A city."), draft=TEN_SECONDS, cost=10)
    rows: list[dict[str, object]] = [{"prompt": "a city", "export": False}, {"prompt": "b", "export": False}]
    the_runner().run(_batching(backend, rows).make(ears))
    assert ears.of(Phase)[0].note.replace("\xa0", " ") == "about 20 credits of 100"
    (told,) = ears.of(Noted)
    assert told.text.replace("\xa0", " ") == "The films took 20 credits; 80 are left."

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import NamedTuple

import pytest

from nemo_notebook.batches import Batching, read_rows
from nemo_notebook.errors import ConfigError, NemoError
from nemo_notebook.ledger import Here, Ledger
from nemo_notebook.models.progress import Made, Noted, Phase
from nemo_notebook.models.turn import Failure
from nemo_notebook.runner import the_runner
from tests.conversation.backend import TEN_SECONDS, Backend, Ears, retitled, says


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


def test_the_words_of_a_film_win_over_the_options_of_all_but_not_over_its_own() -> None:
    films = ["a 30 second film of a city", "a landscape film of a lake, 15 s", "a forest"]
    rows = read_rows([*films, {"prompt": films[0], "duration": 9}], {"duration": "15s", "aspect": "9:16"})
    assert [(row.get("duration"), row.get("aspect")) for row in rows] == [
        (None, "9:16"),
        ("15s", None),
        ("15s", "9:16"),
        (9, "9:16"),
    ]
    unreadable = read_rows(films[:1], {"duration": "long", "aspect": "9:16"})
    assert unreadable == [{"prompt": films[0], "duration": "long", "aspect": "9:16"}]


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
    return Batching(rows, backend.conversation().sibling, max_credits)


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


async def _stopped_at_two_of(number: int, backend: Backend, ledger: Ledger) -> Batching:
    """Stop a batch of films while the first two are being answered."""
    for _ in range(2):
        backend.answer(asyncio.Event().wait)
    rows = [{"prompt": f"film {one}", "export": False} for one in range(1, number + 1)]
    batching = Batching(rows, backend.conversation(ledger).sibling)
    making = asyncio.create_task(batching.make(Ears()))
    while len(backend.messages) < 2:
        await asyncio.sleep(0.001)
    other = Ledger(Path("data"))
    here = Here("https://backend.test", str(Path.cwd()))
    assert other.unfinished(here) == [] and all(one.at_work for one in other.history())
    with pytest.raises(ConfigError, match="being worked on"):  # what waits is left to the batch, too
        await backend.conversation(other).resume(other.history()[-1].id)
    other.close()
    making.cancel()
    await asyncio.gather(making, return_exceptions=True)
    return batching


async def test_films_a_killed_kernel_had_not_come_to_are_kept_and_sent_once(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    backend, ledger = Backend(), Ledger(Path("data"))
    backend.known_sessions |= {f"s{number}" for number in range(9)}
    await _stopped_at_two_of(4, backend, ledger)
    assert [one.prompt for one in ledger.history()] == ["film 1", "film 2", "film 3", "film 4"]
    assert [one.status for one in ledger.history()] == ["sent", "sent", "asked", "asked"]
    backend.draft_of = dict.fromkeys(("s1", "s2"), TEN_SECONDS)
    for number in (3, 4):
        backend.answer(*says(f"Film {number}."), draft=retitled(f"Film {number}"))
    conversation = backend.conversation(ledger)
    resumed = [(await conversation.resume()).prompt for _ in range(4)]
    assert resumed == ["film 1", "film 2", "film 3", "film 4"]
    assert sorted(backend.messages) == ["film 1", "film 2", "film 3", "film 4"]
    assert {one.status for one in ledger.history()} == {"done"}
    assert len({one.session_id for one in ledger.history()}) == 4
    ledger.close()


async def test_a_stopped_batch_says_how_many_films_had_not_been_sent(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    ledger = Ledger(Path("data"))
    batching = await _stopped_at_two_of(5, Backend(), ledger)
    what, _, hint = batching.going_on.partition("\n")
    assert what.startswith("2 of the 5 films may still be made") and what.endswith("3 had not been sent.")
    assert "%nemo resume" in hint
    ledger.close()

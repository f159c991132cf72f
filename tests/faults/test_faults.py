"""The fault table: a whole turn through a faulty connection, in every case, and what came of it."""

from __future__ import annotations

import asyncio
import gc
import ssl
from collections.abc import Callable, Iterable, Iterator

import pytest

from nemo_notebook.errors import RateLimitedError, StreamLostError
from tests.faults.cases import table
from tests.faults.peer import GENERATION_CREDITS, serving
from tests.faults.playing import LIMIT_S, Outcome, play_all


@pytest.fixture(scope="module")
def outcomes(tmp_path_factory: pytest.TempPathFactory) -> Iterator[list[Outcome]]:
    folder = tmp_path_factory.mktemp("faults")
    tls = ssl.create_default_context()
    with pytest.MonkeyPatch.context() as patch:
        # Each client makes one, in 16 ms, and none of these connections is encrypted.
        patch.setattr(ssl, "create_default_context", lambda **_: tls)
        patch.setenv("NEMO_HOME", str(folder / "home"))
        patch.chdir(folder)

        async def played() -> list[Outcome]:
            # What waits for the client's patience comes first, beside all the rest.
            cases = sorted(table(), key=lambda case: (case.kind != "stall", not case.always))
            async with serving() as peer:
                outcomes = await play_all(cases, peer, folder)
            assert asyncio.all_tasks() == {asyncio.current_task()}
            return outcomes

        yield asyncio.run(played())
    gc.collect()  # whatever was left open warns now, and a warning is an error


def test_the_table_is_whole_and_each_fault_was_met(outcomes: list[Outcome]) -> None:
    assert len({str(one.case) for one in outcomes}) == len(outcomes) >= 300
    assert _those(outcomes, lambda one: not one.struck) == []


def test_no_message_is_ever_paid_twice(outcomes: list[Outcome]) -> None:
    assert _those(outcomes, lambda one: len(one.account.messages) > 1) == []
    assert _those(outcomes, lambda one: one.account.credits < 100 - GENERATION_CREDITS) == []


def test_every_turn_reaches_its_film_in_the_end(outcomes: list[Outcome]) -> None:
    assert _those(outcomes, lambda one: not one.found and not one.locked_out) == []


def test_who_is_locked_out_for_a_week_has_paid_nothing_and_is_told(outcomes: list[Outcome]) -> None:
    locked_out = [one for one in outcomes if one.locked_out]
    assert locked_out and {one.case.call for one in locked_out} == {"token"}
    assert _those(locked_out, lambda one: not isinstance(one.errors[-1], RateLimitedError)) == []


def test_a_fault_that_passes_does_not_stop_the_turn(outcomes: list[Outcome]) -> None:
    passing = [one for one in outcomes if one.case.call != "run_sse" and not one.case.always]
    stopped = _those(passing, lambda one: not (one.film and one.sends == 1) and not one.locked_out)
    assert stopped == []


def test_what_was_paid_for_ends_with_the_film_or_says_that_the_work_may_go_on(
    outcomes: list[Outcome],
) -> None:
    heard_badly = [one for one in outcomes if one.case.call == "run_sse" and one.sends]
    unsaid = _those(heard_badly, lambda one: not one.film and not _says_so(one))
    assert unsaid == []


def test_what_was_paid_for_is_taken_up_again_by_resume(outcomes: list[Outcome]) -> None:
    left = [one for one in outcomes if one.sends and not one.film]
    assert _those(left, lambda one: not one.resumed) == []


def test_a_draft_is_rendered_once_and_as_it_is(outcomes: list[Outcome]) -> None:
    twice = _those(outcomes, lambda one: len(one.account.renders) > 1)
    assert twice == []
    rendered = [(draft, one.account.draft) for one in outcomes for draft in one.account.renders.values()]
    assert all(draft == whole for draft, whole in rendered)


def test_every_error_is_two_lines_of_ours_without_a_secret(outcomes: list[Outcome]) -> None:
    assert [(str(one.case), one.untyped) for one in outcomes if one.untyped] == []
    assert sum(len(one.errors) for one in outcomes) > 0


def test_every_connection_is_closed_in_bounded_time(outcomes: list[Outcome]) -> None:
    assert _those(outcomes, lambda one: one.left_open > 0) == []
    assert _those(outcomes, lambda one: one.took_s > 2 * LIMIT_S) == []


def test_the_totals_of_the_table(outcomes: list[Outcome]) -> None:
    totals = {
        "messages sent again": sum(max(0, len(one.account.messages) - 1) for one in outcomes),
        "turns lost": sum(not one.found for one in outcomes if one.account.messages),
        "renders lost": sum(not one.found for one in outcomes if one.account.renders),
        "untyped errors": sum(len(one.untyped) for one in outcomes),
    }
    assert totals == dict.fromkeys(totals, 0)
    messages = sum(len(one.account.messages) for one in outcomes)
    assert messages == len(outcomes) - sum(one.locked_out for one in outcomes) >= 300


def _says_so(one: Outcome) -> bool:
    return bool(one.errors) and isinstance(one.errors[0], StreamLostError)


def _those(outcomes: Iterable[Outcome], fault: Callable[[Outcome], bool]) -> list[str]:
    return [str(one) for one in outcomes if fault(one)]

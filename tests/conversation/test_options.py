from __future__ import annotations

from datetime import timedelta

import pytest

from nemo_notebook.conversation import TurnOptions
from nemo_notebook.errors import ConfigError


@pytest.mark.parametrize("given", ["15s", "15", 15, 15.0, timedelta(seconds=15), "15 sec"])
def test_a_duration_is_read_in_every_form(given: str | float | timedelta) -> None:
    assert TurnOptions.checked("a film", duration=given).duration_ms == 15_000


@pytest.mark.parametrize("given", ["0", "-5", "10h", "36000", "soon", "", -5, 0, float("nan"), float("inf")])
def test_a_duration_that_cannot_be_made_is_refused(given: str | float) -> None:
    with pytest.raises(ConfigError) as caught:
        TurnOptions.checked("a film", duration=given)
    assert caught.value.hint


@pytest.mark.parametrize("given", ["9:16", "9x16", "9×16", " 9:16 ", "vertical", "竖屏"])
def test_an_aspect_ratio_is_read_in_every_form(given: str) -> None:
    assert TurnOptions.checked("a film", aspect=given).aspect == "9:16"


@pytest.mark.parametrize("given", ["7:3", "21:9", "", "16"])
def test_an_aspect_ratio_that_cannot_be_made_is_refused(given: str) -> None:
    with pytest.raises(ConfigError, match="aspect ratio"):
        TurnOptions.checked("a film", aspect=given)


def test_an_empty_cell_is_refused_with_an_example() -> None:
    with pytest.raises(ConfigError, match="empty") as caught:
        TurnOptions.checked("  \n ")
    assert "for example" in caught.value.hint


def test_words_that_contradict_an_option_are_refused() -> None:
    with pytest.raises(ConfigError):
        TurnOptions.checked("a 20-second film", duration="15s")
    with pytest.raises(ConfigError):
        TurnOptions.checked("a vertical 9:16 film", aspect="16:9")


def test_words_that_agree_with_the_options_are_fine() -> None:
    options = TurnOptions.checked("a 20-second vertical film", duration=20, aspect="9:16")
    assert (options.duration_ms, options.aspect) == (20_000, "9:16")


def test_a_prompt_beyond_all_measure_is_refused() -> None:
    with pytest.raises(ConfigError, match="characters"):
        TurnOptions.checked("word " * 100_000)


@pytest.mark.parametrize("bad", [{"quality": "best"}, {"seed": 2**40}, {"max_credits": -1}])
def test_other_options_out_of_range_are_refused(bad: dict[str, object]) -> None:
    with pytest.raises(ConfigError):
        TurnOptions.checked("a film", **bad)  # type: ignore[arg-type]

from __future__ import annotations

from typing import NamedTuple

import pytest

from nemo_notebook.batches import read_rows
from nemo_notebook.errors import ConfigError


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

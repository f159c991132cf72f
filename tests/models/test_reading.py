from __future__ import annotations

import pytest

from nemo_notebook.models.reading import items, mapping, number, pick, text, whole


@pytest.mark.parametrize(
    ("value", "read"),
    [(1, 1.0), ("2.5", 2.5), (" 3 ", 3.0), (True, None), (None, None), ("x", None), ([], None)]
    + [(float("inf"), None), ("nan", None), (10**400, None)],
)
def test_a_number_is_read_from_numbers_and_numeric_text(value: object, read: float | None) -> None:
    assert number(value) == read


def test_a_whole_number_is_rounded() -> None:
    assert (whole("2.6"), whole(0), whole(None)) == (3, 0, None)


def test_the_first_key_with_a_value_is_picked() -> None:
    assert pick({"a": None, "b": 0, "c": 1}, "a", "b", "c") == 0
    assert pick({"a": 1}, "z") is None
    assert pick(["a"], "a") is None


def test_what_is_of_another_type_counts_as_absent() -> None:
    assert (text(" "), text(5), text(" a ")) == (None, None, " a ")
    assert (mapping([1]), items({"a": 1}), mapping({"a": 1}), items([1])) == ({}, [], {"a": 1}, [1])

from __future__ import annotations

import pytest
from pydantic import ValidationError

from nemo_notebook.models.account import AnonymousAccount, Credits, SessionIds


def test_a_balance_reads_as_a_sentence() -> None:
    assert str(Credits(available=88.5, total=100)) == "Credits: 88.5 of 100 available"
    held = "Credits: 80 of 100 available, 20 held for work in progress"
    assert str(Credits(available=80, frozen=20, total=100)) == held
    assert str(Credits(unlimited=True)) == "Credits: unlimited"


def test_an_account_never_shows_its_token_and_keeps_what_it_does_not_know() -> None:
    account = AnonymousAccount.model_validate({"token": "nmv_usr_x", "scopes": ["read"]})
    assert "nmv_usr_x" not in repr(account) + str(account) + account.model_dump_json()
    assert account.model_extra == {"scopes": ["read"]}


def test_a_session_needs_an_id() -> None:
    with pytest.raises(ValidationError):
        SessionIds(session_id="")


@pytest.mark.parametrize(
    ("data", "read"),
    [
        ({"available": 80, "frozen": 20, "total": 100}, (80, 20, 100)),
        ({"available": "80.5", "frozen": "20", "total": " 100.5 "}, (80.5, 20, 100.5)),
        ({"available": 80}, (80, 0, 80)),
        ({"available": 80, "frozen": 20, "total": None}, (80, 20, 100)),
        ({"frozen": 20, "total": 100}, (80, 20, 100)),
        ({"available": 0, "frozen": None, "total": 0}, (0, 0, 0)),
        ({"available": 80, "total": "lots"}, (80, 0, 80)),
    ],
)
def test_a_balance_is_read_from_numbers_and_text_and_completed(
    data: object, read: tuple[float, float, float]
) -> None:
    credits = Credits.from_wire(data)
    assert credits is not None
    assert (credits.available, credits.frozen, credits.total) == read


def test_a_balance_keeps_what_it_does_not_know_and_nobody_counts_where_it_is_unlimited() -> None:
    known = Credits.from_wire({"available": 1, "plan": "free"})
    assert known is not None and known.model_extra == {"plan": "free"}
    assert Credits.from_wire({"available": 5, "unlimited": True}) == Credits(unlimited=True)


@pytest.mark.parametrize("data", [None, {}, [], 88, {"available": None}, {"available": "nan"}, {"frozen": 3}])
def test_no_balance_is_not_taken_for_an_empty_one(data: object) -> None:
    assert Credits.from_wire(data) is None

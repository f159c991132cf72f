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

"""The anonymous accounts of this user: kept for their backend and client id, and for this user alone."""

from __future__ import annotations

import json
import stat
from pathlib import Path

import pytest
from pydantic import SecretStr

from nemo_notebook.accounts import keep_token, kept_token, token_places
from nemo_notebook.config import HOSTED_API_URL, Settings, client_id
from nemo_notebook.folders import write_private
from tests.keyrings import install

HOSTED_HOST = "mega-api-prod.nemovideo.ai"
ONE = {"NEMO_CLIENT_ID": "one"}


def _settings(api_url: str = "https://host.test") -> Settings:
    return Settings(name="hosted", api_url=api_url, client_id="one")


def test_the_places_of_tokens_are_told_in_the_order_of_their_use(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    install(monkeypatch).kept["nemo-notebook", HOSTED_HOST] = "from-the-keyring"
    environ = {**ONE, "NEMO_HOME": str(tmp_path), "NEMO_TOKEN": "from-the-environment"}
    assert token_places("https://other.test", {**ONE, "NEMO_HOME": str(tmp_path)}) == []
    keep_token(_settings(HOSTED_API_URL), SecretStr("nmv_usr_anonymous"), environ)
    first, second, third = token_places(HOSTED_API_URL, environ)
    assert (first, second) == ("in NEMO_TOKEN", "in the keyring")
    assert f"config/token-{HOSTED_HOST}.json" in third and "nmv_usr" not in third


def test_what_is_kept_is_for_this_user_alone(tmp_path: Path) -> None:
    environ = {"NEMO_HOME": str(tmp_path / "home")}
    client_id(environ)
    keep_token(_settings(), SecretStr("nmv_usr_kept"), environ)
    folder = tmp_path / "home" / "config"
    assert {path.name: stat.S_IMODE(path.stat().st_mode) for path in folder.iterdir()} == {
        "client_id": 0o600,
        "token-host.test.json": 0o600,
    }
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700


@pytest.mark.parametrize("expires_at", ["1999-01-01T00:00:00Z", "2999-01-01", 0, None])
def test_the_clock_of_this_machine_ends_no_token(tmp_path: Path, expires_at: object) -> None:
    environ = {"NEMO_HOME": str(tmp_path)}
    kept = {"client_id": "one", "token": "nmv_usr_kept", "expires_at": expires_at}
    write_private(tmp_path / "config" / "token-host.test.json", json.dumps(kept))
    token = kept_token(_settings(), environ)  # whether it is good is for the backend to say
    assert token and token.get_secret_value() == "nmv_usr_kept"


@pytest.mark.parametrize(
    "content",
    [
        "",
        "garbage",
        "[]",
        "{}",
        '{"client_id": "two", "token": "nmv_usr_x"}',
        '{"client_id": "one", "token": 7}',
    ],
)
def test_a_kept_token_that_is_none_is_not_used(tmp_path: Path, content: str) -> None:
    write_private(tmp_path / "config" / "token-host.test.json", content)
    assert kept_token(_settings(), {"NEMO_HOME": str(tmp_path)}) is None

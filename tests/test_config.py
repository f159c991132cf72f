"""Settings: what is read from the environment and from this user's files, whatever they hold."""

from __future__ import annotations

import json
import os
import stat
import uuid
from pathlib import Path

import pytest
from pydantic import SecretStr

from nemo_notebook.accounts import keep_token, kept_token, token_places
from nemo_notebook.backends import backend_settings
from nemo_notebook.config import (
    HOSTED_API_URL,
    Settings,
    client_id,
    config_folder,
    data_folder,
    default_backend,
    home_folder,
    inline_budget,
    read_settings,
    write_private,
)
from nemo_notebook.errors import ConfigError
from nemo_notebook.redaction import redact
from tests.keyrings import Ring, install, uninstall

HOSTED_HOST = "mega-api-prod.nemovideo.ai"
ONE = {"NEMO_CLIENT_ID": "one"}


def test_a_wrong_address_of_pages_names_its_own_setting() -> None:
    with pytest.raises(ConfigError) as refused:
        read_settings("hosted", {"NEMO_WEB_URL": "pages"})
    assert "NEMO_WEB_URL" in refused.value.hint


@pytest.mark.parametrize("name", ["NEMO_TOKEN", "NEMO_API_URL"])
def test_a_blank_setting_chooses_nothing(name: str) -> None:
    assert default_backend({name: "  \t"}) == "local"
    assert default_backend({name: "x"}) == "hosted"


def test_blank_settings_leave_the_defaults() -> None:
    blank = dict.fromkeys(("NEMO_TOKEN", "NEMO_API_URL", "NEMO_WEB_URL", "NEMO_INLINE_MB"), " ")
    settings = read_settings("hosted", {**blank, "NEMO_CLIENT_ID": "one"})
    assert settings.api_url == HOSTED_API_URL and settings.token is None
    assert settings.inline_bytes == 8_000_000 and home_folder({"NEMO_HOME": " "}) is None


def test_a_long_wrong_value_is_not_repeated_whole() -> None:
    with pytest.raises(ConfigError) as refused:
        inline_budget({"NEMO_INLINE_MB": "x" * 5000})
    assert len(refused.value.message) < 200


def test_a_relative_home_is_the_same_folder_from_everywhere(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert data_folder({"NEMO_HOME": "here/nemo"}) == tmp_path / "here" / "nemo" / "data"
    monkeypatch.setenv("HOME", str(tmp_path))
    assert config_folder({"NEMO_HOME": "~/nemo"}) == tmp_path / "nemo" / "config"


def test_a_home_that_is_a_file_is_named(tmp_path: Path) -> None:
    file = tmp_path / "notes.txt"
    file.touch()
    with pytest.raises(ConfigError, match="NEMO_HOME is '.*notes.txt', which is a file"):
        config_folder({"NEMO_HOME": str(file)})


def test_a_relative_home_without_a_working_folder_is_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    gone = tmp_path / "gone"
    gone.mkdir()
    monkeypatch.chdir(gone)
    gone.rmdir()
    with pytest.raises(ConfigError, match="NEMO_HOME"):
        data_folder({"NEMO_HOME": "nemo"})


@pytest.fixture
def ring(monkeypatch: pytest.MonkeyPatch) -> Ring:
    """A keyring that holds a token for the hosted backend."""
    ring = install(monkeypatch)
    ring.kept["nemo-notebook", HOSTED_HOST] = "from-the-keyring"
    return ring


@pytest.mark.parametrize(
    ("argument", "environ", "token", "place"),
    [
        ("from-the-call", {"NEMO_TOKEN": "from-the-environment"}, "from-the-call", "that was given"),
        (None, {"NEMO_TOKEN": "from-the-environment\n"}, "from-the-environment", "in NEMO_TOKEN"),
        (None, {"NEMO_TOKEN": " "}, "from-the-keyring", "in the keyring"),
        ("", {}, "from-the-keyring", "in the keyring"),
    ],
)
def test_a_token_is_looked_for_in_the_call_the_environment_and_the_keyring(
    ring: Ring, argument: str | None, environ: dict[str, str], token: str, place: str
) -> None:
    settings = backend_settings("hosted", token=argument, environ={**ONE, **environ})()
    assert settings.token and settings.token.get_secret_value() == token and settings.token_place == place
    assert token not in f"{settings} {settings!r}" and redact(token) == "[secret]"
    assert ring.calls == (token == "from-the-keyring")


def test_a_token_in_the_keyring_is_for_its_host_alone_and_chooses_no_backend(ring: Ring) -> None:
    assert default_backend(ONE) == "local"
    assert backend_settings("https://other.test", environ=ONE)().token is None
    ring.calls = 0
    assert read_settings("hosted", ONE).token is None and ring.calls == 0


def test_without_a_keyring_the_token_is_an_anonymous_one(monkeypatch: pytest.MonkeyPatch) -> None:
    uninstall(monkeypatch)
    assert backend_settings("hosted", environ=ONE)().token is None


def test_the_places_of_tokens_are_told_in_the_order_of_their_use(ring: Ring, tmp_path: Path) -> None:
    environ = {**ONE, "NEMO_HOME": str(tmp_path), "NEMO_TOKEN": "from-the-environment"}
    assert token_places("https://other.test", {**ONE, "NEMO_HOME": str(tmp_path)}) == []
    keep_token(_settings(HOSTED_API_URL), SecretStr("nmv_usr_anonymous"), environ)
    first, second, third = token_places(HOSTED_API_URL, environ)
    assert (first, second) == ("in NEMO_TOKEN", "in the keyring")
    assert f"config/token-{HOSTED_HOST}.json" in third and "nmv_usr" not in third


def test_settings_show_no_secret_and_let_each_be_struck() -> None:
    settings = Settings(
        name="local",
        api_url="http://127.0.0.1:1",
        client_id="the-client-id",
        token=SecretStr("an-odd-token"),
        extra_headers={"X-Studio-Secret": SecretStr("an-odd-studio-secret")},
    )
    assert "odd" not in repr(settings) and "the-client-id" not in repr(settings)
    assert "odd" not in settings.model_dump_json() and "odd" not in redact(
        "an-odd-token an-odd-studio-secret"
    )


def _settings(api_url: str = "https://host.test") -> Settings:
    return Settings(name="hosted", api_url=api_url, client_id="one")


@pytest.mark.parametrize("content", [b"", b" \n", b"garbage", b"\xff\xfe\x00", b"1" * 10_000])
def test_a_client_id_that_is_none_is_made_anew_and_kept(tmp_path: Path, content: bytes) -> None:
    environ = {"NEMO_HOME": str(tmp_path)}
    path = tmp_path / "config" / "client_id"
    path.parent.mkdir()
    path.write_bytes(content)
    fresh = client_id(environ)
    assert str(uuid.UUID(fresh)) == fresh == client_id(environ)
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_a_client_id_that_cannot_be_read_is_not_replaced(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    environ = {"NEMO_HOME": str(tmp_path)}
    known = client_id(environ)

    def refuse(*_: object, **__: object) -> str:
        raise PermissionError(13, "Permission denied")

    with monkeypatch.context() as patch:  # a mode of 000 would not stop root
        patch.setattr(Path, "read_text", refuse)
        with pytest.raises(ConfigError, match="client_id cannot be read: Permission denied") as refused:
            client_id(environ)
    assert "NEMO_CLIENT_ID" in refused.value.hint and client_id(environ) == known
    assert client_id({**environ, **ONE}) == "one"


def test_a_folder_in_place_of_the_client_id_is_named(tmp_path: Path) -> None:
    (tmp_path / "config" / "client_id").mkdir(parents=True)
    with pytest.raises(ConfigError, match="client_id cannot be read: Is a directory") as refused:
        client_id({"NEMO_HOME": str(tmp_path)})
    assert refused.value.hint


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


def test_a_file_that_others_could_read_is_replaced_by_one_they_cannot(tmp_path: Path) -> None:
    path = tmp_path / "client_id"
    path.write_text("old")
    path.chmod(0o644)
    write_private(path, "new")
    assert path.read_text() == "new" and stat.S_IMODE(path.stat().st_mode) == 0o600


def test_where_nothing_can_be_written_nothing_is_left_and_the_old_stays(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "token.json"
    path.write_text("old")

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "replace", full)
    with pytest.raises(ConfigError, match=r"token\.json cannot be written: No space left on device"):
        write_private(path, "nmv_usr_new")
    assert os.listdir(tmp_path) == ["token.json"] and path.read_text() == "old"


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

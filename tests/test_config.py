"""Settings: what is read from the environment and from this user's files, whatever they hold."""

from __future__ import annotations

import stat
import uuid
from pathlib import Path

import pytest
from pydantic import SecretStr

from nemo_notebook.backends import backend_settings
from nemo_notebook.config import (
    HOSTED_API_URL,
    Settings,
    client_id,
    default_backend,
    inline_budget,
    read_settings,
)
from nemo_notebook.errors import ConfigError
from nemo_notebook.folders import home_folder
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


def test_another_backend_is_called_by_its_address_and_never_by_the_vendors_name() -> None:
    own = read_settings("hosted", {**ONE, "NEMO_API_URL": "http://127.0.0.1:9/"})
    assert (own.name, own.badge) == ("http://127.0.0.1:9", "http://127.0.0.1:9")
    vendor = read_settings("hosted", {**ONE, "NEMO_API_URL": HOSTED_API_URL})
    assert (vendor.name, vendor.badge) == ("hosted", "NemoVideo")


def test_a_long_wrong_value_is_not_repeated_whole() -> None:
    with pytest.raises(ConfigError) as refused:
        inline_budget({"NEMO_INLINE_MB": "x" * 5000})
    assert len(refused.value.message) < 200


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


@pytest.mark.parametrize(
    ("argument", "place"),
    [(None, "The token in NEMO_TOKEN holds"), ("a b", "The token that was given holds")],
)
def test_a_token_that_cannot_be_one_is_told_from_where_it_came(argument: str | None, place: str) -> None:
    with pytest.raises(ConfigError, match=place):
        read_settings("hosted", {**ONE, "NEMO_TOKEN": "a\nb"}, token=argument)

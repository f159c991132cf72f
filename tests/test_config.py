"""Settings: what is read from the environment, and what is refused without being repeated."""

from __future__ import annotations

from pathlib import Path

import pytest

from nemo_notebook.backends import backend_settings
from nemo_notebook.config import (
    HOSTED_API_URL,
    clean_url,
    config_folder,
    data_folder,
    default_backend,
    home_folder,
    inline_budget,
    read_settings,
)
from nemo_notebook.errors import ConfigError


@pytest.mark.parametrize(
    ("given", "clean"),
    [
        (" https://api.example.com/ ", "https://api.example.com"),
        ("http://127.0.0.1:8080/below/", "http://127.0.0.1:8080/below"),
        ("http://[::1]:80", "http://[::1]:80"),
    ],
)
def test_an_address_is_kept_without_its_last_slash(given: str, clean: str) -> None:
    assert clean_url(given) == clean


@pytest.mark.parametrize(
    "given",
    [
        "https://bob:hunter2@api.example.com",
        "https://:hunter2@api.example.com",
        "https://hunter2@api.example.com",
        "https://bob:hun@ter/hunter2@api.example.com",
        "https://bob:1?hunter2@api.example.com",
        "bob:hunter2@api.example.com",
        "ftp://bob:hunter2@api.example.com",
        "https://api.example.com/?token=hunter2",
        "https://api.example.com/?hunter2",
        "https://api.example.com/#hunter2",
        "api.example.com?x&hunter2",
        "https://bob:" + "hunter2" * 30 + "@api.example.com",
        "https://bob:hunter2\n@api.example.com",
    ],
)
def test_a_secret_in_an_address_is_refused_and_not_repeated(given: str) -> None:
    with pytest.raises(ConfigError) as refused:
        backend_settings(given, environ={})
    assert "hunter2" not in str(refused.value) and "api.example.com" in refused.value.message
    with pytest.raises(ConfigError) as refused:
        read_settings("hosted", {"NEMO_API_URL": given})
    assert "hunter2" not in str(refused.value)


@pytest.mark.parametrize(
    "given", ["", "host", "http://[::1", "http://host:99999", "http://host:0", "https://", "http://a b"]
)
def test_what_is_no_address_is_refused(given: str) -> None:
    with pytest.raises(ConfigError, match="is not an address of a backend"):
        clean_url(given)


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

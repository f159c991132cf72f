"""The language model's setting: from the environment, through a header, never shown."""

from __future__ import annotations

import pytest
from pydantic import SecretStr

from nemo_notebook.backends import local_settings
from nemo_notebook.config import read_settings
from nemo_notebook.errors import ConfigError
from nemo_notebook.redaction import redact
from nemo_notebook.studio import server
from nemo_notebook.studio.carrying import to_header
from nemo_notebook.studio.model_setting import HEADER, from_header, read_model_setting
from nemo_notebook.studio.server import StudioAddress

_KEY = "sk-test-4f9a8b7c6d5e"


def test_without_an_address_there_is_no_model() -> None:
    assert read_model_setting({"NEMO_LLM_MODEL": "llama3", "NEMO_LLM_KEY": _KEY}) is None
    assert read_model_setting({"NEMO_LLM_URL": "  "}) is None


def test_a_setting_arrives_as_it_was_given_and_its_key_is_never_shown() -> None:
    given = {
        "NEMO_LLM_URL": " http://localhost:11434/v1/ ",
        "NEMO_LLM_MODEL": "模型:7b",
        "NEMO_LLM_KEY": _KEY,
    }
    setting = read_model_setting(given)
    assert setting
    header = to_header(setting)
    assert from_header(header.get_secret_value()) == setting
    assert (setting.url, setting.name) == ("http://localhost:11434/v1", "模型:7b")
    assert _KEY not in repr(setting) and _KEY not in str(header) and _KEY not in redact(f"a {_KEY} b")


def test_the_whole_address_of_the_call_is_taken_as_well() -> None:
    setting = read_model_setting({"NEMO_LLM_URL": "https://host.example/v1/chat/completions"})
    assert setting and setting.url == "https://host.example/v1" and setting.key is None


@pytest.mark.parametrize(
    "environ",
    [
        {"NEMO_LLM_URL": "localhost:11434"},
        {"NEMO_LLM_URL": "ftp://host/v1"},
        {"NEMO_LLM_URL": "https://user:hunter2@host/v1"},
        {"NEMO_LLM_URL": "https://host/v1?key=hunter2"},
        {"NEMO_LLM_URL": "http://host/v1", "NEMO_LLM_KEY": "two\nlines"},
    ],
)
def test_what_cannot_be_used_is_said_with_the_name_of_the_setting(environ: dict[str, str]) -> None:
    with pytest.raises(ConfigError) as failed:
        read_model_setting(environ)
    assert "NEMO_LLM_" in str(failed.value) and "hunter2" not in str(failed.value)


@pytest.mark.parametrize("value", [None, "", "%%%", "e30=", "bnVsbA==", "W10="])
def test_a_header_that_means_nothing_is_no_setting(value: str | None) -> None:
    assert from_header(value) is None


def test_only_the_studio_here_is_told_and_only_where_a_model_is_named(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    studio = StudioAddress("http://127.0.0.1:1", SecretStr("studio-secret"), 1, "0")
    monkeypatch.setattr(server, "find_studio", lambda environ: studio)
    named = {"NEMO_LLM_URL": "http://localhost:11434/v1", "NEMO_LLM_KEY": _KEY, "NEMO_CLIENT_ID": "one"}
    header = local_settings(named).extra_headers[HEADER].get_secret_value()
    assert from_header(header) == read_model_setting(named)
    assert HEADER not in local_settings({"NEMO_CLIENT_ID": "one"}).extra_headers
    assert HEADER not in read_settings("hosted", named).extra_headers

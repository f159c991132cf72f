"""Addresses of backends: what is taken, and what is refused without being repeated."""

from __future__ import annotations

import pytest

from nemo_notebook.addresses import clean_url, host_of
from nemo_notebook.backends import backend_settings
from nemo_notebook.config import read_settings
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


@pytest.mark.parametrize(
    ("address", "host"),
    [("https://API.Example.com/v1", "api.example.com"), ("http://[::1]:80", "::1"), ("http://a:1", "a")],
)
def test_a_host_goes_without_port_and_path(address: str, host: str) -> None:
    assert host_of(address) == host

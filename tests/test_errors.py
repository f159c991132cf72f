"""What errors show, and what they never do."""

from __future__ import annotations

import pytest

from nemo_notebook.errors import NemoError, shortened, without_secrets


@pytest.mark.parametrize(
    ("given", "shown"),
    [
        ("https://bob:hunter2@api.example.com/x", "https://[secret]@api.example.com/x"),
        ("http://:hunter2@host", "http://[secret]@host"),
        ("redis://hunter2@host?x=1", "redis://[secret]@host?x=1"),
        ("https://host/?token=hunter2&page=2", "https://host/?token=[secret]&page=2"),
        ("https://host/?a=1&X-Amz-Signature=hunter2'", "https://host/?a=1&X-Amz-Signature=[secret]'"),
        ("https://host/#access_token=hunter2", "https://host/#access_token=[secret]"),
        ("https://host/?API_KEY=hunter2 and so on", "https://host/?API_KEY=[secret] and so on"),
        ("Bearer hunter2 was refused", "Bearer [secret] was refused"),
    ],
)
def test_the_secrets_that_addresses_carry_are_struck(given: str, shown: str) -> None:
    assert without_secrets(given) == shown
    error = NemoError(f"{given} failed.", given)
    assert "hunter2" not in f"{error!r} {error} {error._render_traceback_()}"


@pytest.mark.parametrize(
    "harmless",
    [
        "https://nemovideo.com/register?bind=anon_7",
        "https://medium.com/@user",
        "mail bob@example.com // or not",
        "the token=value pairs of a header",
        "https://host/?page=2&keyword=tea",
    ],
)
def test_what_is_no_secret_stays(harmless: str) -> None:
    assert without_secrets(harmless) == harmless


def test_a_long_value_is_cut_and_its_secrets_are_struck_first() -> None:
    assert shortened("x" * 80) == "x" * 80
    assert shortened("x" * 81) == "x" * 79 + "…"
    assert "hunter2" not in shortened("https://bob:" + "hunter2" * 20 + "@host")

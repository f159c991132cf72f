"""What errors show, and what they never do."""

from __future__ import annotations

import traceback

import pytest

from nemo_notebook.errors import NemoError, RenderFailedError, UnexpectedReplyError, shortened
from nemo_notebook.redaction import register_secret


@pytest.mark.parametrize("secret", ["nmv_usr_hunter2", "https://bob:hunter2@host", "an-odd-hunter2"])
def test_an_error_holds_no_secret_in_any_of_its_words(secret: str) -> None:
    register_secret("an-odd-hunter2")
    error = NemoError(f"{secret} failed.", f"Try {secret}")
    lines = error._render_traceback_()
    error.full_trace = True
    shown = [repr(error), str(error), str(error.args), *lines, *error._render_traceback_()]
    failed = RenderFailedError(secret, secret, reason=secret)
    reply = UnexpectedReplyError(secret, body=f"{'x' * 1990}{secret}")
    shown += [str(vars(failed)), str(vars(reply)), *traceback.format_exception(reply)]
    assert "hunter2" not in "\n".join(shown)


def test_the_whole_trace_holds_no_secret_of_its_cause() -> None:
    register_secret("an-odd-hunter2")
    try:
        try:
            raise OSError("an-odd-hunter2 broke")
        except OSError as problem:
            raise NemoError("It broke.", "Try again.") from problem
    except NemoError as error:
        error.full_trace = True
        shown = "".join(error._render_traceback_())
    assert "OSError: [secret] broke" in shown and "It broke." in shown


def test_a_long_value_is_cut_and_its_secrets_are_struck_first() -> None:
    assert shortened("x" * 80) == "x" * 80
    assert shortened("x" * 81) == "x" * 79 + "…"
    assert "hunter2" not in shortened("https://bob:" + "hunter2" * 20 + "@host")


def test_the_whole_trace_has_no_blank_lines_between_its_lines() -> None:
    try:
        raise NemoError("It broke.", "Try again.")
    except NemoError as error:
        error.full_trace = True
        lines = error._render_traceback_()
    assert lines[0].startswith("Traceback") and lines[-1] == "Try again."
    assert all(line.strip() and "\n" not in line for line in lines)

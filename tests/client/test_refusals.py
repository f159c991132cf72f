from __future__ import annotations

from typing import Any

import pytest

from nemo_notebook.client.refusals import error_for, spoken
from nemo_notebook.client.replies import Refusal
from nemo_notebook.errors import ApiError, FileTooLargeError, UnsupportedFileError
from nemo_notebook.folders import data_folder
from tests.client.wire import settings


def _error(refusal: Refusal, *, user_id: str = "anon_7", upload: bool = True, **changes: Any) -> ApiError:
    return error_for(refusal, settings(**changes), user_id, upload=upload)


@pytest.mark.parametrize(
    ("seconds", "words"), [(0, "1 s"), (30, "30 s"), (300, "5 min"), (7200, "2 h"), (6 * 86400, "6 days")]
)
def test_a_wait_is_spoken_as_a_person_would(seconds: float, words: str) -> None:
    assert spoken(seconds) == words


def test_no_credits_leads_the_anonymous_to_register_and_others_to_their_account() -> None:
    refusal = Refusal(2001, 200)
    assert "https://nemovideo.com/register?bind=anon_7" in _error(refusal, token=None).hint
    assert _error(refusal, token=None, user_id="").hint.endswith("https://nemovideo.com/register")
    assert _error(refusal).hint == "Top up credits in your account."


def test_a_blocked_export_is_the_plan_and_not_the_credits() -> None:
    error = _error(Refusal(402, 402))
    assert "it is the plan, not the credits" in error.message
    assert "Register or upgrade your plan to unlock export" in error.hint


def test_a_refused_token_of_the_person_is_named_and_never_shown() -> None:
    error = _error(Refusal(1001, 401, "bad token nmv_usr_given"))
    assert error.message == "The token in NEMO_TOKEN was refused."
    assert "nmv_usr" not in str(error)


@pytest.mark.parametrize(
    ("place", "hint"),
    [("in the keyring", "nemo token set"), ("that was given", "Connect again, with a valid one.")],
)
def test_a_refused_token_is_called_by_where_it_came_from(place: str, hint: str) -> None:
    error = _error(Refusal(1001, 401), token_place=place)
    assert error.message == f"The token {place} was refused." and hint in error.hint


def test_files_the_backend_refuses_are_answered_with_what_it_takes() -> None:
    assert "mp4, mov" in _error(Refusal(4001, 400)).hint
    assert "200 MB" in _error(Refusal(4002, 413)).hint


@pytest.mark.parametrize(
    "said",
    [
        "clip.mp4 cannot be played: damaged, cut off or not what its name says.",
        "photo.jpg is damaged or cut off.",
        "photo.png is not a picture (JPEG, PNG, GIF or WebP).",
        "clip.mp4 cannot be read; looking into it failed: it was ended by signal 9.",
        "moov atom missing: file could not be decoded",
    ],
)
def test_a_damaged_file_is_not_called_a_wrong_kind_of_file(said: str) -> None:
    error = _error(Refusal(4001, 415, said))
    assert type(error) is UnsupportedFileError
    assert error.message == said.rstrip(".") + "."
    assert "Open it on this machine" in error.hint and "mp4, mov" not in error.hint


def test_a_picture_beyond_all_measure_is_to_be_made_smaller() -> None:
    error = _error(Refusal(4001, 415, "map.png is too large to open: 20000×20000 px, at most 100 Mpx."))
    assert error.message.startswith("map.png is too large") and "smaller" in error.hint


def test_a_kind_that_is_not_taken_is_answered_with_those_that_are() -> None:
    error = _error(Refusal(4001, 415, "unsupported codec"))
    assert error.message == "The backend does not take this kind of file: unsupported codec."
    assert "mp4, mov" in error.hint


def test_a_full_disk_is_to_be_freed_and_not_waited_for() -> None:
    error = _error(Refusal(507, 507, "No room left on the disk of the studio."), name="local")
    assert "No room is left on the disk" in error.message
    assert "Free some" in error.hint and str(data_folder()) in error.hint and "minute" not in error.hint
    assert "no room left" in _error(Refusal(0, 507)).message


def test_a_limit_below_the_usual_one_is_not_told_as_the_usual_one() -> None:
    error = _error(Refusal(0, 413))
    assert type(error) is FileTooLargeError and "less than the usual 200 MB" in error.hint


def test_a_request_without_files_that_is_too_large_is_no_file() -> None:
    error = _error(Refusal(413, 413, "The request is larger than 2 MB."), upload=False)
    assert type(error) is ApiError and error.code == 413
    assert error.message == "The request is too large for the backend: The request is larger than 2 MB."
    assert "MB a file" not in error.hint


@pytest.mark.parametrize("status", [404, 405, 501])
def test_a_web_page_with_an_error_is_no_fault_of_the_backend(status: int) -> None:
    error = _error(Refusal(0, status, page=True))
    assert error.message == f"A web page answered in place of the API (HTTP {status})."
    assert "NEMO_API_URL" in error.hint and (error.code, error.status) == (0, status)


@pytest.mark.parametrize("status", [500, 502, 503, 504, 521])
def test_a_gateways_page_is_a_fault_that_passes(status: int) -> None:
    error = _error(Refusal(0, status, page=True))
    assert f"fault of its own (HTTP {status})" in error.message and "minute" in error.hint


@pytest.mark.parametrize(("code", "what"), [(5000, "has a fault of its own"), (3001, "refused the request")])
def test_a_code_without_a_meaning_of_its_own_is_told_with_what_to_do(code: int, what: str) -> None:
    error = _error(Refusal(code, 200, "no GPU"))
    assert error.message == f"The backend {what} (code {code}): no GPU."
    assert "Try again in a minute" in error.hint and "%nemo connect local" in error.hint
    assert "%nemo doctor" in _error(Refusal(code, 200), name="local").hint


def test_a_server_without_our_calls_is_hardly_the_one_that_is_meant() -> None:
    error = _error(Refusal(0, 404, "Not Found"))
    assert error.message == "The backend refused the request (HTTP 404): Not Found."
    assert "NEMO_API_URL" in error.hint and "minute" not in error.hint

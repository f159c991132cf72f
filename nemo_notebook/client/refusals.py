"""Says what a refusal means and what to do about it; reading the backend's replies is left to `replies`."""

from __future__ import annotations

import re
from typing import Final
from urllib.parse import quote

from nemo_notebook.client.faults import lost_by_server, other_studio
from nemo_notebook.client.outgoing import Request
from nemo_notebook.client.replies import ELSEWHERE, Refusal
from nemo_notebook.config import MAX_UPLOAD_BYTES, MEDIA_TYPES, Settings
from nemo_notebook.errors import (
    ApiError,
    ExportBlockedError,
    FileTooLargeError,
    NemoError,
    OutOfCreditsError,
    RateLimitedError,
    SessionNotFoundError,
    TokenExpiredError,
    UnsupportedFileError,
)
from nemo_notebook.folders import data_folder

_NO_ROOM: Final = 507
_NO_SUCH_CALL: Final = (403, 404, 405)  # without a code of the wire it was hardly a backend that answered
_SERVERS_OWN: Final = range(5000, 6000)  # codes; 1xxx speak of the caller, 2xxx of credits, 4xxx of files
# What to do about a token that was refused, by where it came from.
_OTHER_TOKEN: Final = {
    "in NEMO_TOKEN": "Set NEMO_TOKEN to a valid one, or unset it to go on with a free anonymous one.",
    "in the keyring": "Keep a valid one with nemo token set, or remove this one with nemo token forget.",
}
# How backends speak of a file that is of an accepted kind and yet of no use.
_TOO_MUCH: Final = re.compile(r"\btoo (?:large|long|big)\b", re.IGNORECASE)
_USELESS: Final = re.compile(
    r"damag|corrupt|cut off|truncat|invalid data|\bempty\b|not what it"
    r"|(?:can ?not|can(?:'t)?|could not) be (?:read|played|opened|decoded)|is not a picture",
    re.IGNORECASE,
)


def error_for(refusal: Refusal, settings: Settings, user_id: str, *, upload: bool) -> ApiError:
    """Return the error that a person reads for a refusal that nothing cured.

    Args:
        refusal: the backend's.
        settings: tell whether the token is the person's own, and where to register.
        user_id: who the backend says this is, "" where it did not say.
        upload: whether files were sent.
    Returns:
        The error; its code is 0 where it was no backend that answered.
    """
    if refusal.elsewhere:
        what = f"A web page answered in place of the API (HTTP {refusal.status})."
        return ApiError(what, ELSEWHERE, status=refusal.status)
    if refusal.error is FileTooLargeError and not upload:
        return _request_too_large(refusal)
    message, hint = _explained(refusal, settings, user_id)
    code = refusal.code or (1002 if refusal.error is SessionNotFoundError else refusal.status)
    return refusal.error(message, hint, code=code, status=refusal.status)


def refused(request: Request, refusal: Refusal, settings: Settings, user_id: str) -> NemoError:
    """Return the error for a refusal that nothing cured, by what was asked for."""
    if not request.ours:
        return _link_refused(refusal)
    if request.spends and refusal.status >= 500 and not (refusal.code or refusal.elsewhere):
        return lost_by_server(refusal.status)
    if settings.local and not request.authorized and refusal.cure == "token":
        return other_studio(settings.api_url)
    return error_for(refusal, settings, user_id, upload=bool(request.files))


def _link_refused(refusal: Refusal) -> ApiError:
    """Return the error for a link to another host, whose status says nothing about token or plan."""
    return ApiError(
        f"The link to the film was refused (HTTP {refusal.status}).",
        "Links expire: %nemo export makes a new one.",
        code=refusal.status,
        status=refusal.status,
    )


def spoken(seconds: float) -> str:
    """Say a wait as a person would: "30 s", "5 min", "7 h", "6 days"."""
    for size, unit in ((86400, "days"), (3600, "h"), (60, "min")):
        if seconds >= 2 * size:
            return f"{round(seconds / size)} {unit}"
    return f"{max(1, round(seconds))} s"


def _explained(refusal: Refusal, settings: Settings, user_id: str) -> tuple[str, str]:
    said, error = _said(refusal), refusal.error
    if error is TokenExpiredError:
        return _token_words(settings)
    if error is SessionNotFoundError:
        return "The backend no longer knows this session.", "Start a new one with %nemo new."
    if error is OutOfCreditsError:
        return "The account has no credits left.", _credit_hint(settings, user_id)
    if error is UnsupportedFileError:
        return _file_words(refusal)
    if error is FileTooLargeError:
        limit = f"{MAX_UPLOAD_BYTES // 1024**2} MB a file"
        most = f"At most {limit}" if refusal.code == 4002 else f"It takes less than the usual {limit}"
        return f"The file is too large for the backend{said}.", f"{most}: trim it, or lower its quality."
    if error is ExportBlockedError:
        return (
            "The backend does not allow this export; it is the plan, not the credits.",
            f"Register or upgrade your plan to unlock export: {_register_url(settings, user_id)}",
        )
    if error is RateLimitedError:
        wait_s = settings.waits.rate_limit_s if refusal.wait_s is None else refusal.wait_s
        return "The backend asks for fewer requests.", f"Try again in {spoken(wait_s)}."
    if _NO_ROOM in (refusal.code, refusal.status):
        return _room_words(settings)
    which = f"code {refusal.code}" if refusal.code else f"HTTP {refusal.status}"
    if refusal.status >= 500 or refusal.code in _SERVERS_OWN:
        return f"The backend has a fault of its own ({which}){said}.", _later(settings)
    elsewhere = refusal.status in _NO_SUCH_CALL and not (refusal.code or settings.local)
    hint = ELSEWHERE if elsewhere else _later(settings)
    return f"The backend refused the request ({which}){said}.", hint


def _later(settings: Settings) -> str:
    if settings.local:
        return "Try again; %nemo doctor looks at this machine."
    return "Try again in a minute, or use the local studio: %nemo connect local."


def _said(refusal: Refusal) -> str:
    return f": {refusal.said.rstrip('. ')}" if refusal.said else ""


def _request_too_large(refusal: Refusal) -> ApiError:
    return ApiError(
        f"The request is too large for the backend{_said(refusal)}.",
        "Use fewer words, or make the film in parts.",
        code=refusal.code or refusal.status,
        status=refusal.status,
    )


def _file_words(refusal: Refusal) -> tuple[str, str]:
    """Tell a file that is of no use, in the backend's own words, from a kind of file that is not taken."""
    if _TOO_MUCH.search(refusal.said):
        return f"{refusal.said.rstrip('. ')}.", "Make it smaller or shorter, and attach that."
    if _USELESS.search(refusal.said):
        hint = "Open it on this machine: if it does not show or play there either, save or download it again."
        return f"{refusal.said.rstrip('. ')}.", hint
    accepted = f"It takes {', '.join(MEDIA_TYPES)}."
    return f"The backend does not take this kind of file{_said(refusal)}.", accepted


def _room_words(settings: Settings) -> tuple[str, str]:
    if settings.local:
        where = f"Free some space on the disk of {data_folder()}, then try again."
        return "No room is left on the disk of the local studio.", where
    return f"The backend has no room left (HTTP {_NO_ROOM}).", "Try again later, or use another backend."


def _token_words(settings: Settings) -> tuple[str, str]:
    if settings.token is not None:
        what = f"The token {settings.token_place} was refused."
        return what, _OTHER_TOKEN.get(settings.token_place, "Connect again, with a valid one.")
    return (
        "The anonymous token was refused, and so was a new one.",
        "Set NEMO_TOKEN to the token of an account, or use the local studio: %nemo connect local.",
    )


def _credit_hint(settings: Settings, user_id: str) -> str:
    if settings.local:
        return "Start the studio with --allowance unlimited."
    if settings.token is not None:
        return "Top up credits in your account."
    return f"Register to get more: {_register_url(settings, user_id)}"


def _register_url(settings: Settings, user_id: str) -> str:
    bind = f"?bind={quote(user_id, safe='')}" if user_id and settings.token is None else ""
    return f"{settings.web_url}/register{bind}"

"""Reads the backend's replies: every envelope dialect, and which error stands for which refusal.

What can be cured by the client itself is named here and done in `api`; the words for the rest are `refusals`.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from email.utils import parsedate_to_datetime
from typing import Any, Final, TypeVar

import httpx
from pydantic import BaseModel, ValidationError

from nemo_notebook.errors import (
    ApiError,
    ExportBlockedError,
    FileTooLargeError,
    OutOfCreditsError,
    RateLimitedError,
    SessionNotFoundError,
    TokenExpiredError,
    UnexpectedReplyError,
    UnsupportedFileError,
)
from nemo_notebook.models.reading import mapping, number, pick, whole
from nemo_notebook.redaction import redact

_CLASSES: Final[Mapping[int, type[ApiError]]] = {
    **dict.fromkeys((1001, 1010, 1011, 401), TokenExpiredError),
    1002: SessionNotFoundError,
    2001: OutOfCreditsError,
    **dict.fromkeys((4001, 415), UnsupportedFileError),
    **dict.fromkeys((4002, 413), FileTooLargeError),
    402: ExportBlockedError,
    429: RateLimitedError,
}
_ENVELOPE: Final = frozenset({"code", "message", "msg", "success", "data", "error"})
_WORDS: Final = ("message", "msg", "error", "detail", "error_message", "errorMessage")
ELSEWHERE: Final = "Look at NEMO_API_URL, or choose another backend with %nemo connect."
_LONGEST_WORDS: Final = 300  # characters of the backend's own words that are passed on
_LOOKED_AT: Final = 4000  # characters of a reply that is none, of which words are made
LONGEST_REPLY_BYTES: Final = 64 * 2**20
"""No draft comes near it: what is longer is an endless reply, or one that was packed to do harm."""
_DEEPEST: Final = 100  # levels of JSON; a draft has about ten
# Others unpack to a thousandfold and more at once, and so does one inside the other.
_ENCODINGS: Final = frozenset({"", "identity", "gzip", "deflate"})
# A gateway before a backend tells of a fault by a web page at one of these.
_GATEWAY: Final = frozenset({500, 502, 503, 504, *range(520, 531)})
_LOST_SESSION: Final = re.compile(r"session\s+(?:was\s+)?not\s+found|no\s+such\s+session", re.IGNORECASE)
_CLIENT_ID: Final = re.compile(r"client[-_ ]?id", re.IGNORECASE)

Model = TypeVar("Model", bound=BaseModel)


@dataclass(frozen=True, slots=True)
class Answer:
    """What a granted call gave: the envelope's `data`, or the whole body where there is no envelope."""

    data: Any


@dataclass(frozen=True, slots=True)
class Refusal:
    """What a refused call gave.

    Attributes:
        code: the backend's code, 0 where it gave none.
        status: the HTTP status.
        said: the backend's own words, "" for a web page.
        wait_s: how long it asks to wait, in seconds, None where it does not say.
        page: whether it came as a web page.
    """

    code: int
    status: int
    said: str = ""
    wait_s: float | None = None
    page: bool = False

    @property
    def error(self) -> type[ApiError]:
        """The class that stands for it: by the code, else by the status."""
        if self.code not in _CLASSES and _LOST_SESSION.search(self.said):
            return SessionNotFoundError
        return _CLASSES.get(self.code) or _CLASSES.get(self.status) or ApiError

    @property
    def elsewhere(self) -> bool:
        """Whether something answered that is no backend at all: a web page, and not one about a fault."""
        return self.page and self.error is ApiError and self.status not in _GATEWAY

    @property
    def cure(self) -> str:
        """What the client can do by itself: "token", "wait", "client id", or ""."""
        bare = not self.said and not self.page
        if 400 in (self.code, self.status) and (bare or _CLIENT_ID.search(self.said)):
            return "client id"
        return {TokenExpiredError: "token", RateLimitedError: "wait"}.get(self.error, "")


async def read_body(response: httpx.Response) -> bytes:
    """Read an open reply to its end, but not for ever.

    Raises:
        UnexpectedReplyError: when it is far longer than any reply, or packed in a way that was not asked for.
        httpx.HTTPError: when the connection has a fault.
    """
    if not is_safely_packed(response):
        encoding = response.headers["Content-Encoding"][:40]
        what = f"{_address(response)} packed its answer as {encoding!r}, which was not asked for"
        raise UnexpectedReplyError(what + ".", ELSEWHERE)
    pieces, size = [], 0
    async for piece in response.aiter_bytes():
        pieces.append(piece)
        size += len(piece)
        if size > LONGEST_REPLY_BYTES:
            what = f"{_address(response)} answered with more than {LONGEST_REPLY_BYTES // 2**20} MB"
            raise UnexpectedReplyError(what + ".", ELSEWHERE)
    return b"".join(pieces)


def is_safely_packed(response: httpx.Response) -> bool:
    """Whether no piece of a reply can unpack to more than memory holds."""
    return response.headers.get("Content-Encoding", "").strip().lower() in _ENCODINGS


def read_reply(response: httpx.Response, body: bytes, *, verdict: bool = False) -> Answer | Refusal:
    """Read a whole reply.

    Args:
        response: its status and headers.
        body: of `read_body`.
        verdict: whether a failure that the body tells of is the answer asked for, as of a render.
    Raises:
        UnexpectedReplyError: when it is neither data nor a refusal.
    """
    readable, told = _parsed_json(body)
    code = _refusing_code(told)
    if verdict and response.is_success and _tells_outcome(told, code):
        return Answer(told)
    if response.status_code >= 400 or code is not None:
        words = body[:_LOOKED_AT].decode("utf-8", "replace")
        page = not readable and _is_page(words)
        said = _said(told) if readable else "" if page or _is_cut_json(words) else _one_line(words)
        status, short = response.status_code, redact(said)[:_LONGEST_WORDS]
        return Refusal(code or _inner_code(told), status, short, _wait_s(response.headers), page)
    if not readable or not body.strip() or response.is_redirect:
        raise _not_the_api(response, body[:_LOOKED_AT].decode("utf-8", "replace"))
    return Answer(_unwrapped(told))


def _not_the_api(response: httpx.Response, words: str) -> UnexpectedReplyError:
    """Return the error for a reply that an API does not give."""
    if response.is_redirect:
        target = response.headers.get("Location", "").partition("?")[0][:120]
        what = f"{_address(response)} sends its callers on to {_one_line(target) or 'nowhere'}"
    elif not words.strip():
        what = f"{_address(response)} answered with nothing"
    elif _is_page(words):
        what = f"{_address(response)} answered with a web page, not with the API"
    elif _is_cut_json(words):
        what = f"{_address(response)} answered with JSON that cannot be read"
    else:
        what = f"{_address(response)} answered with something that is not JSON"
    return UnexpectedReplyError(what + ".", ELSEWHERE, body=words)


def _address(response: httpx.Response) -> str:
    """Return scheme, host and port of what was asked."""
    url = response.url
    return f"{url.scheme}://{url.netloc.decode('ascii').rpartition('@')[2]}"


def parsed(model: type[Model], data: object, what: str) -> Model:
    """Read `data` into a model; keys that are null count as missing.

    Raises:
        UnexpectedReplyError: when it does not fit; `what` names it.
    """
    given = {key: value for key, value in mapping(data).items() if value is not None}
    try:
        return model.model_validate(given)
    except ValidationError as problem:
        where = ", ".join(".".join(map(str, one["loc"])) for one in problem.errors()[:3])
        raise UnexpectedReplyError(
            f"The backend's {what} cannot be read: {where}.",
            "Another backend may do: %nemo connect local.",
            body=json.dumps(sorted(map(str, given))),
        ) from None


def _parsed_json(content: bytes) -> tuple[bool, Any]:
    if not content.strip():
        return True, None
    try:
        body = json.loads(content)
    except (ValueError, RecursionError):
        return False, None
    return (False, None) if _is_too_deep(body) else (True, body)


def _is_too_deep(body: object) -> bool:
    """Whether JSON is nested so deeply that a walk through it, or writing it again, could fail."""
    level: list[Any] = [body]
    for _ in range(_DEEPEST):
        level = [one for one in level if isinstance(one, (dict, list))]
        if not level:
            return False
        level = [child for one in level for child in (one.values() if isinstance(one, dict) else one)]
    return True


def _refusing_code(body: object) -> int | None:
    """Return the code of a refusal in the body (0 where it names none), None for none."""
    if not isinstance(body, dict):
        return None
    code = whole(body.get("code"))
    if code:
        return code
    only_an_error = bool(body.get("error")) and body.keys() <= {"error", "message", "detail", "error_details"}
    return _inner_code(body) if only_an_error or body.get("success") is False else None


def _inner_code(body: object) -> int:
    """Return the code inside `error` or FastAPI's `detail`, 0 for none."""
    return next(filter(None, (whole(pick(pick(body, key), "code")) for key in ("error", "detail"))), 0)


def _tells_outcome(body: object, code: int | None) -> bool:
    """Whether a body speaks of what became of a piece of work, and not of the call about it."""
    return code == 0 or (code is not None and bool(pick(pick(body, "data"), "status")))


def _unwrapped(body: Any) -> Any:
    if not isinstance(body, dict) or not ({"code", "success", "data"} & body.keys()):
        return body
    beside = body.keys() - _ENVELOPE
    bare = beside and not ({"code", "success"} & body.keys())
    return body if bare or (beside and not body.get("data")) else body.get("data")


def _said(body: object) -> str:
    """Find the words in a refusal, whichever key they stand under."""
    if isinstance(body, str):
        return _one_line(body)
    if isinstance(body, list):
        return "; ".join(filter(None, map(_said, body[:3])))
    return next(filter(None, (_said(pick(body, key)) for key in _WORDS if pick(body, key))), "")


def _is_page(words: str) -> bool:
    return words.lstrip("\ufeff \t\r\n").startswith("<")


def _is_cut_json(words: str) -> bool:
    return words.lstrip("\ufeff \t\r\n").startswith(("{", "["))


def _one_line(words: str) -> str:
    """Return words without what a terminal would obey, and without line breaks."""
    return " ".join("".join(one if one.isprintable() else " " for one in words[:_LOOKED_AT]).split())


def _wait_s(headers: httpx.Headers) -> float | None:
    """Read `Retry-After`: seconds, or a date, which is held against the reply's own clock."""
    given = headers.get("Retry-After", "")
    seconds = number(given)
    if seconds is not None:
        return max(0.0, seconds)
    try:
        until, now = parsedate_to_datetime(given), parsedate_to_datetime(headers.get("Date", ""))
        return max(0.0, (until - now).total_seconds())
    except (TypeError, ValueError):
        return None

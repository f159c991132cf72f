"""The errors a person can meet, each with a sentence on what happened and one on what to do.

NemoError                       .message .hint; shows as two lines, without a traceback
├─ ConfigError                  a setting, option or argument cannot be used
├─ ConnectionFailedError        nothing reached the backend: safe to try again
├─ StreamLostError              work may go on there: watch, do not send again
├─ InterruptedTurnError         the person stopped the cell; the work may go on
├─ ApiError                     .code .status; the backend refused
│  ├─ TokenExpiredError         1001
│  ├─ SessionNotFoundError      1002
│  ├─ OutOfCreditsError         2001
│  ├─ UnsupportedFileError      4001
│  ├─ FileTooLargeError         4002
│  ├─ ExportBlockedError        402
│  └─ RateLimitedError          429
├─ NothingToExportError         no track holds a segment
├─ RenderFailedError            .render_id .reason
├─ FileProblemError             a local file cannot be read or written
├─ InternalError                a fault of nemo-notebook itself
└─ UnexpectedReplyError         the reply did not parse; .body kept, secrets removed
"""

from __future__ import annotations

import traceback
from typing import Final

from nemo_notebook.redaction import redact

SHOWN: Final = 80
"""Characters of a given value that a message repeats."""


def shortened(text: str, length: int = SHOWN) -> str:
    """Return a given value as a message may repeat it: without secrets, an ellipsis where it was cut."""
    whole = redact(text)
    return whole if len(whole) <= length else f"{whole[: length - 1]}…"


class NemoError(Exception):
    """Something went wrong that a person can understand and act on.

    Args:
        message: what happened, with the offending value; one sentence.
        hint: what to do about it, preferably the next thing to type; one sentence.
    """

    def __init__(self, message: str, hint: str = "") -> None:
        self.message = redact(message)
        self.hint = redact(hint)
        self.full_trace = False
        super().__init__(self.message)

    def __str__(self) -> str:
        return f"{self.message}\n{self.hint}" if self.hint else self.message

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self.message!r})"

    def _render_traceback_(self) -> list[str]:
        """Tell IPython what to show: two lines, or everything after `--trace`."""
        if self.full_trace:
            return redact("".join(traceback.format_exception(self))).splitlines()
        return [line for line in (f"\x1b[1m{self.message}\x1b[0m", self.hint) if line]


class ConfigError(NemoError):
    """Raised when a setting, an option or an argument cannot be used."""


class ConnectionFailedError(NemoError):
    """Raised when nothing reached the backend, so that trying again is safe."""


class StreamLostError(NemoError):
    """Raised when an answer broke off: the work may go on, so it must not be sent again."""


class InterruptedTurnError(NemoError):
    """Raised when the person stopped the cell; says what may still be going on."""


class ApiError(NemoError):
    """Raised when the backend refused a call.

    Args:
        message: what happened.
        hint: what to do.
        code: the backend's own code, or the HTTP status where it gave none; 0 where it was no backend.
        status: the HTTP status.
    """

    def __init__(self, message: str, hint: str = "", *, code: int = 0, status: int = 0) -> None:
        super().__init__(message, hint)
        self.code = code
        self.status = status


class TokenExpiredError(ApiError):
    """Raised when the token was refused (1001, 1010, 1011 or HTTP 401)."""


class SessionNotFoundError(ApiError):
    """Raised when the backend no longer knows the session (1002)."""


class OutOfCreditsError(ApiError):
    """Raised when the account has no credits left (2001)."""


class UnsupportedFileError(ApiError):
    """Raised when a file's type is not accepted (4001), before a byte is sent."""


class FileTooLargeError(ApiError):
    """Raised when a file is over the limit (4002), before a byte is sent."""


class ExportBlockedError(ApiError):
    """Raised when the plan, not the balance, forbids the export (402)."""


class RateLimitedError(ApiError):
    """Raised when the backend asks to wait (429) and one wait did not help."""


class NothingToExportError(NemoError):
    """Raised when no track of the draft holds a segment."""


class RenderFailedError(NemoError):
    """Raised when a render ended without a film.

    Args:
        message: what happened.
        hint: what to do.
        render_id: the render's id, with which it can be looked at again.
        reason: the backend's own words, if it gave any.
    """

    def __init__(self, message: str, hint: str = "", *, render_id: str = "", reason: str = "") -> None:
        super().__init__(message, hint)
        self.render_id = render_id
        self.reason = redact(reason)


class FileProblemError(NemoError):
    """Raised when a local file cannot be found, read or written."""


class InternalError(NemoError):
    """Raised when nemo-notebook itself is at fault; its cause is kept for `--trace`."""


class UnexpectedReplyError(NemoError):
    """Raised when a reply cannot be understood.

    Args:
        message: what happened.
        hint: what to do.
        body: the start of the reply; secrets are removed from it.
    """

    def __init__(self, message: str, hint: str = "", *, body: str = "") -> None:
        super().__init__(message, hint)
        self.body = redact(body)[:2000]

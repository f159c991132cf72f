"""Turns a fault of the connection into the error that says whether anything can have reached the backend."""

from __future__ import annotations

from typing import Final

import httpx

from nemo_notebook.errors import (
    ApiError,
    ConnectionFailedError,
    NemoError,
    RateLimitedError,
    StreamLostError,
    UnexpectedReplyError,
)

_TIMED_OUT: Final = 408
_GOES_ON: Final = "The work may go on there: take it up with %nemo resume; it is not sent again."
# Raised before the first byte of a request went out.
_UNSENT = (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout, httpx.ProxyError)


def fault(problem: Exception, address: str, *, local: bool = False, repeatable: bool = False) -> NemoError:
    """Return the error for a fault of httpx.

    Args:
        problem: what httpx raised.
        address: the backend's, for the person.
        local: whether this is the studio on this machine.
        repeatable: whether the call was a read, so that it is safe to try again in any case.
    """
    if isinstance(problem, (httpx.InvalidURL, httpx.UnsupportedProtocol)):
        return UnexpectedReplyError("The backend gave a link that is none.", "%nemo doctor tells more.")
    if isinstance(problem, _UNSENT) or repeatable:
        return ConnectionFailedError(_what(problem, address), _hint(problem, local))
    late = isinstance(problem, httpx.TimeoutException)
    return StreamLostError(
        f"{address} did not answer in time."
        if late
        else f"The connection to {address} broke before the reply was there.",
        _GOES_ON,
    )


def server_fault(code: int, status: int) -> bool:
    """Whether a refusal is the server's own trouble, which may be gone at the next try."""
    return any(500 <= one < 600 or one == _TIMED_OUT for one in (code, status))


def is_passing(problem: NemoError) -> bool:
    """Whether a read that failed so may be granted at the next look, some seconds later."""
    if isinstance(problem, ApiError):
        return isinstance(problem, RateLimitedError) or server_fault(problem.code, problem.status)
    return isinstance(problem, (ConnectionFailedError, UnexpectedReplyError))


def lost_by_server(status: int) -> StreamLostError:
    """Return the error for a call that costs credits and that the server or a gateway lost."""
    return StreamLostError(
        f"The backend broke off before it answered (HTTP {status}).",
        _GOES_ON,
    )


def lost_in_mid_event() -> StreamLostError:
    """Return the error for a stream whose end looked proper, but which stopped in the middle of an event."""
    return StreamLostError(
        "The answer broke off in the middle of an event.",
        _GOES_ON,
    )


def other_studio(address: str) -> ConnectionFailedError:
    """Return the error for a studio that does not know this caller's secret, so that it did nothing."""
    return ConnectionFailedError(
        f"Another studio answers at {address} by now.", "Find the new one with %nemo connect local."
    )


def _what(problem: Exception, address: str) -> str:
    if "CERTIFICATE" in str(problem):
        return f"The certificate of {address} cannot be trusted."
    if isinstance(problem, httpx.ProxyError):
        return f"The proxy did not let the call to {address} through."
    if isinstance(problem, httpx.TimeoutException):
        return f"{address} did not answer in time."
    if isinstance(problem, httpx.ConnectError):
        return f"Nothing answers at {address}."
    return f"The connection to {address} broke."


def _hint(problem: Exception, local: bool) -> str:
    if "CERTIFICATE" in str(problem):
        return "Look at this machine's clock and at NEMO_API_URL."
    if local:
        return "Start the studio again with %nemo connect local; nothing was sent twice."
    return "Check address, network and proxy, or work without: %nemo connect local"

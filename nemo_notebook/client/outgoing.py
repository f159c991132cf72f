"""What goes out: a request, the headers that say who asks, and the connection that carries it."""

from __future__ import annotations

import ipaddress
import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import IO

import httpx
from pydantic import SecretStr

from nemo_notebook.config import VERSION, Settings, Waits
from nemo_notebook.errors import ConfigError, shortened
from nemo_notebook.profiles import Profile

File = tuple[str, tuple[str, IO[bytes], str]]
"""A part of a form: the field, then the file's name, its bytes and its media type."""


@dataclass(frozen=True, slots=True)
class Request:
    """One call, as often as it has to be sent.

    Attributes:
        method: of HTTP.
        url: a path below the backend's address, or an address of its own.
        body: JSON as bytes, None for none.
        files: the parts of a form; each is read from its start at every attempt.
        headers: besides those of `identity`.
        repeat: whether it is a read.
        authorized: whether it carries a token.
        ours: False for another host, which must not learn who asks.
        spends: whether it costs credits, so that a fault of the server leaves its outcome open.
        read_s: patience between two pieces of the reply in seconds, None for the usual one.
        keep: whether a response is handed over unread.
        verdict: whether a failure told in the body of a good reply is an answer.
    """

    method: str
    url: str
    body: bytes | None = None
    files: Sequence[File] = ()
    headers: Mapping[str, str] = field(default_factory=dict)
    repeat: bool = False
    authorized: bool = True
    ours: bool = True
    spends: bool = False
    read_s: float | None = None
    keep: Callable[[httpx.Response], bool] | None = None
    verdict: bool = False

    @property
    def shown(self) -> str:
        """The call for a log; the address of another host may be signed and stays out of it."""
        return f"{self.method} {self.url.partition('?')[0] if self.ours else '(another host)'}"


def encoded(body: object) -> bytes | None:
    """Return JSON in ASCII, so that NaN and lone surrogates, which a draft may hold, go back as they came."""
    return None if body is None else json.dumps(body, separators=(",", ":")).encode("ascii")


def attribution(settings: Settings, profile: Profile) -> dict[str, str]:
    """Return the three headers without which a backend refuses an export."""
    return {
        "X-Skill-Source": _header_safe(profile.name),
        "X-Skill-Version": _header_safe(profile.version),
        "X-Skill-Platform": _header_safe(settings.platform),
    }


def identity(
    settings: Settings, profile: Profile, token: SecretStr | None, *, client_id: bool
) -> dict[str, str]:
    """Return the headers that say who asks: attribution, the settings' own, the token."""
    headers = attribution(settings, profile)
    headers |= {name: value.get_secret_value() for name, value in settings.extra_headers.items()}
    if client_id:
        headers["X-Client-Id"] = _header_safe(settings.client_id)
    if token is not None:
        headers["Authorization"] = f"Bearer {token.get_secret_value()}"
    return headers


def built(
    http: httpx.AsyncClient, request: Request, headers: Mapping[str, str], waits: Waits
) -> httpx.Request:
    """Return a request as it goes out.

    Args:
        http: the connection.
        request: what is asked.
        headers: of `identity`, none for another host.
        waits: patience.
    Raises:
        httpx.InvalidURL: when its address is none.
    """
    json_body = {} if request.body is None else {"Content-Type": "application/json"}
    return http.build_request(
        request.method,
        request.url,
        content=request.body,
        files=list(request.files) or None,
        headers={**headers, **request.headers, **json_body},
        timeout=httpx.Timeout(waits.connect_s, read=request.read_s or waits.read_s, write=waits.read_s),
    )


def new_client(settings: Settings, transport: httpx.AsyncBaseTransport | None) -> httpx.AsyncClient:
    """Return the connection to a backend; this machine's proxies serve all but the machine itself.

    Raises:
        ConfigError: when its address or the proxy settings cannot be used.
    """
    try:
        direct = _is_loopback(settings.api_url)
    except httpx.InvalidURL:
        what = f"{shortened(settings.api_url)!r} is not an address of a backend."
        raise ConfigError(what, "Look at NEMO_API_URL.") from None
    try:
        return httpx.AsyncClient(
            base_url=settings.api_url,
            # No other encoding is taken, see `replies`.
            headers={"User-Agent": f"nemo-notebook/{VERSION}", "Accept-Encoding": "gzip, deflate"},
            transport=transport,
            trust_env=not direct,
            # A connection that is used again may have been closed meanwhile, or hold the rest of an earlier
            # reply: of a call that must not be sent twice, nobody could tell what became of it.
            limits=httpx.Limits(max_keepalive_connections=0),
        )
    except (ValueError, ImportError, httpx.InvalidURL) as problem:
        raise ConfigError(
            f"The proxy settings of this machine cannot be used: {str(problem)[:120].rstrip('.')}.",
            "Look at HTTP_PROXY, HTTPS_PROXY and ALL_PROXY, or exempt the backend with NO_PROXY.",
        ) from None


def _is_loopback(url: str) -> bool:
    host = httpx.URL(url).host
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


def _header_safe(value: str) -> str:
    return "".join(letter if " " <= letter <= "~" else "?" for letter in value)

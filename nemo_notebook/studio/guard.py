"""Lets only this user's own programs in: each request carries the studio's secret and its true address.

The address is checked so that no web page reaches the studio through a name that resolves to 127.0.0.1.
"""

from __future__ import annotations

import hmac

from starlette.datastructures import Headers
from starlette.types import ASGIApp, Receive, Scope, Send

from nemo_notebook.studio.activity import Activity
from nemo_notebook.studio.envelope import Refusal, refused


class Guard:
    """Wraps the whole application; whatever passes counts as activity until it is answered.

    Args:
        app: what is guarded.
        secret: what `X-Studio-Secret` must be.
        port: the port this studio listens at.
        activity: told about each request.
    """

    def __init__(self, app: ASGIApp, *, secret: str, port: int, activity: Activity) -> None:
        self._app = app
        self._secret = secret.encode()
        self._hosts = {f"127.0.0.1:{port}", f"localhost:{port}"}
        self._activity = activity

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Let a request through or refuse it."""
        if scope["type"] == "lifespan":
            await self._app(scope, receive, send)
        elif scope["type"] == "http":
            refusal = self._refusal(Headers(scope=scope))
            if refusal:
                await refused(refusal)(scope, receive, send)
                return
            with self._activity.busy():
                await self._app(scope, receive, send)

    def _refusal(self, headers: Headers) -> Refusal | None:
        if headers.get("host", "").lower() not in self._hosts:
            return Refusal(403, "This studio answers at its own address only.")
        given = headers.get("x-studio-secret", "").encode("latin-1")
        if not hmac.compare_digest(given, self._secret):
            return Refusal(1001, "This studio belongs to somebody else: its secret is missing or wrong.")
        return None

"""One authenticated caller of a backend: token, retries and waits, each at most as often as is safe.

What goes out is left to `outgoing`, what the replies mean to `replies`, what each call is for to the other
modules of this room.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncGenerator, AsyncIterator, Awaitable, Callable, Mapping, Sequence
from contextlib import asynccontextmanager
from types import TracebackType
from typing import Any, Final, Self

import httpx
from pydantic import SecretStr

from nemo_notebook.client.auth import anonymous_account
from nemo_notebook.client.faults import fault, lost_by_server, other_studio
from nemo_notebook.client.outgoing import File, Request, encoded, identity, new_client
from nemo_notebook.client.refusals import error_for, link_refused
from nemo_notebook.client.replies import Answer, Refusal, read_reply
from nemo_notebook.config import Settings, keep_token, kept_token
from nemo_notebook.errors import ConfigError, ConnectionFailedError, NemoError
from nemo_notebook.profiles import Profile

logger = logging.getLogger("nemo_notebook")

_READ_RETRIES: Final = 3
# A backend that asks for more than this is not waited for: the person is told when to come back.
_LONGEST_WAIT_S: Final = 120.0

Reply = Answer | Refusal | httpx.Response


class Api:
    """A backend, as one person calls it.

    Use it as an async context manager, or call `aclose`.

    Args:
        settings: which backend, whose token, how patient.
        profile: sent as `X-Skill-Source` and `X-Skill-Version`.
        transport: replaces the network.
        sleep: waits a number of seconds.

    Attributes:
        settings: as given.
        profile: as given.
        sleep: as given.
        user_id: who the backend says this is, "" until it has said so.

    Raises:
        ConfigError: when the proxy settings of this machine cannot be used.
    """

    def __init__(
        self,
        settings: Settings,
        profile: Profile,
        *,
        transport: httpx.AsyncBaseTransport | None = None,
        sleep: Callable[[float], Awaitable[object]] = asyncio.sleep,
    ) -> None:
        self.settings = settings
        self.profile = profile
        self.sleep = sleep
        self.user_id = ""
        self._held: SecretStr | None = settings.token
        self._renewing = asyncio.Lock()
        self._shows_client_id = False
        self._http = new_client(settings, transport)

    def __repr__(self) -> str:
        return f"Api({self.settings.name!r})"

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.aclose()

    async def aclose(self) -> None:
        """Close every connection."""
        await self._http.aclose()

    async def call(
        self,
        method: str,
        path: str,
        *,
        json: object = None,
        files: Sequence[File] = (),
        headers: Mapping[str, str] | None = None,
        repeat: bool = False,
        authorized: bool = True,
    ) -> Any:
        """Make a call and return the `data` of its reply, the whole body where it has no envelope.

        Args:
            method: of HTTP.
            path: below the backend's address.
            json: the body, sent exactly as it is.
            files: the parts of a form.
            headers: besides the usual ones.
            repeat: a read, tried again on a fault of the server or the connection.
            authorized: whether it carries a token.
        Raises:
            ApiError: the class for the refusal.
            ConnectionFailedError: nothing was sent, or a read got no reply at all.
            StreamLostError: the call may have been carried out.
            UnexpectedReplyError: the reply is none of an API.
        """
        request = Request(method, path, encoded(json), files, headers or {}, repeat, authorized)
        reply = await self._granted(request)
        assert isinstance(reply, Answer)  # nothing else comes without `keep`
        return reply.data

    @asynccontextmanager
    async def open(
        self,
        method: str,
        url: str,
        *,
        keep: Callable[[httpx.Response], bool],
        json: object = None,
        headers: Mapping[str, str] | None = None,
        repeat: bool = False,
        ours: bool = True,
        spends: bool = False,
        read_s: float | None = None,
    ) -> AsyncIterator[httpx.Response | Answer]:
        """Make a call whose reply is read piece by piece, and close it at the end.

        Args:
            method: of HTTP.
            url: a path below the backend's address, or an address of its own.
            keep: whether a response is handed over unread; others are read as `call` reads them.
            json: the body.
            headers: besides the usual ones.
            repeat: as in `call`.
            ours: False for another host: then no token and nothing about this client goes there.
            spends: whether it costs credits; a fault of the server then means that it may have been done.
            read_s: patience between two pieces, in seconds.
        Raises:
            NemoError: as in `call`.
        """
        reply = await self._granted(
            Request(method, url, encoded(json), (), headers or {}, repeat, ours, ours, spends, read_s, keep)
        )
        try:
            yield reply
        finally:
            if isinstance(reply, httpx.Response):
                await reply.aclose()

    async def chunks(self, response: httpx.Response, *, repeatable: bool = False) -> AsyncGenerator[bytes]:
        """Yield the pieces of an open response.

        Raises:
            StreamLostError: when it breaks; ConnectionFailedError where the call is `repeatable`.
        """
        try:
            async for chunk in response.aiter_bytes():
                yield chunk
        except httpx.HTTPError as problem:
            raise self._fault(problem, repeatable) from None

    def strike(self, words: str) -> str:
        """Take this caller's secrets out of words."""
        secrets = [self._held, self.settings.token, *self.settings.extra_headers.values()]
        for value in {secret.get_secret_value() for secret in secrets if secret is not None} - {""}:
            words = words.replace(value, "[secret]")
        return words

    async def _granted(self, request: Request) -> Answer | httpx.Response:
        """Carry out a request; a refusal that can be cured is cured, each kind once."""
        cured: set[str] = set()
        while True:
            token = await self._token() if request.authorized else None
            reply = await self._patient(request, token)
            if not isinstance(reply, Refusal):
                return reply
            if not await self._cure(reply, token, cured):
                raise self._refused(request, reply)

    def _refused(self, request: Request, refusal: Refusal) -> NemoError:
        if not request.ours:
            return link_refused(refusal)
        if request.spends and refusal.status >= 500 and not (refusal.code or refusal.elsewhere):
            return lost_by_server(refusal.status)
        if self.settings.local and not request.authorized and refusal.cure == "token":
            return other_studio(self.settings.api_url)
        return error_for(refusal, self.settings, self.user_id, upload=bool(request.files))

    async def _patient(self, request: Request, token: SecretStr | None) -> Reply:
        """Try a read again, with growing pauses, where the server or the connection has a fault."""
        for retry in range(_READ_RETRIES if request.repeat else 0):
            try:
                reply = await self._once(request, token)
            except ConnectionFailedError as problem:
                logger.debug("%s: %s", request.shown, problem.message)
            else:
                if not isinstance(reply, Refusal) or reply.status < 500:
                    return reply
            await self.sleep(self.settings.waits.backoff_s * 2**retry)
        return await self._once(request, token)

    async def _once(self, request: Request, token: SecretStr | None) -> Reply:
        try:
            response = await self._http.send(self._built(request, token), stream=True)
            logger.debug("%s: %s", request.shown, response.status_code)
            if request.keep and request.keep(response):
                return response
            try:
                await response.aread()
            finally:
                await response.aclose()
        except (httpx.HTTPError, httpx.InvalidURL) as problem:
            raise self._fault(problem, request.repeat) from None
        return read_reply(response, self.strike)

    def _built(self, request: Request, token: SecretStr | None) -> httpx.Request:
        waits, headers = self.settings.waits, dict(request.headers)
        if request.body is not None:
            headers["Content-Type"] = "application/json"
        if request.ours:
            who = identity(self.settings, self.profile, token, client_id=self._shows_client_id)
            headers = {**who, **headers}
        return self._http.build_request(
            request.method,
            request.url,
            content=request.body,
            files=list(request.files) or None,
            headers=headers,
            timeout=httpx.Timeout(waits.connect_s, read=request.read_s or waits.read_s, write=waits.read_s),
        )

    async def _cure(self, refusal: Refusal, token: SecretStr | None, cured: set[str]) -> bool:
        """Do what can be done about a refusal; False where that is nothing, or was done already."""
        cure = refusal.cure
        if not cure or cure in cured:
            return False
        if cure == "token":
            return await self._renewed(token, cured)
        cured.add(cure)
        if cure == "wait":
            return await self._waited(refusal)
        self._shows_client_id = True
        return token is not None

    async def _waited(self, refusal: Refusal) -> bool:
        seconds = self.settings.waits.rate_limit_s if refusal.wait_s is None else refusal.wait_s
        if seconds > _LONGEST_WAIT_S:
            return False
        await self.sleep(seconds)
        return True

    async def _token(self) -> SecretStr:
        async with self._renewing:
            if self._held is None:
                self._held = self._kept() or await self._anonymous()
            return self._held

    async def _renewed(self, refused: SecretStr | None, cured: set[str]) -> bool:
        """Replace a refused anonymous token; of several callers at once, the first one does it for all."""
        if refused is None or self.settings.token is not None:
            return False
        async with self._renewing:
            if self._held is not refused:
                return True
            # There is one a week: another kernel may have got and kept it already.
            kept = self._kept()
            if kept is not None and kept != refused:
                self._held = kept
                return True
            cured.add("token")
            self._held = await self._anonymous()
        return True

    def _kept(self) -> SecretStr | None:
        try:
            return kept_token(self.settings)
        except ConfigError:  # a file that someone spoilt is as good as none
            return None

    async def _anonymous(self) -> SecretStr:
        account = await anonymous_account(self)
        self.user_id = account.user_id or self.user_id
        try:
            keep_token(self.settings, account.token)
        except ConfigError as problem:
            logger.warning("The anonymous token cannot be kept for the next start: %s", problem.message)
        return account.token

    def _fault(self, problem: Exception, repeatable: bool) -> NemoError:
        return fault(problem, self.settings.api_url, local=self.settings.local, repeatable=repeatable)

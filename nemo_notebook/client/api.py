"""One authenticated caller of a backend: token, retries and waits, each at most as often as is safe.

What goes out is left to `outgoing`, what the replies mean to `replies`, what each call is for to the other
modules of this room.
"""

from __future__ import annotations

import asyncio
import logging
import random
from collections.abc import AsyncGenerator, AsyncIterator, Awaitable, Callable, Mapping, Sequence
from contextlib import asynccontextmanager
from types import TracebackType
from typing import Any, Final, Self

import httpx
from pydantic import SecretStr

from nemo_notebook.client.auth import anonymous_account
from nemo_notebook.client.credentials import Credentials
from nemo_notebook.client.faults import fault, lost_by_server, server_fault
from nemo_notebook.client.outgoing import File, Request, built, encoded, identity, new_client
from nemo_notebook.client.refusals import refused
from nemo_notebook.client.replies import Answer, Refusal, is_safely_packed, read_body, read_reply
from nemo_notebook.config import Settings
from nemo_notebook.errors import ConnectionFailedError, NemoError, UnexpectedReplyError
from nemo_notebook.profiles import Profile
from nemo_notebook.redaction import redact_logs

logger = logging.getLogger("nemo_notebook")

_READ_RETRIES: Final = 3
# A backend that asks for more than this is not waited for: the person is told when to come back.
_LONGEST_WAIT_S: Final = 120.0
# How often the patience between two pieces a whole reply may take, so that a trickle ends, too.
_WHOLE_REPLY: Final = 3

Reply = Answer | Refusal | httpx.Response


class Api:
    """A backend, as one person calls it.

    Use it as an async context manager, or call `aclose`.

    Args:
        settings: which backend, whose token, how patient.
        profile: sent as `X-Skill-Source` and `X-Skill-Version`.
        transport: replaces the network.
        sleep: waits a number of seconds.
        chance: a number from 0 to 1, by which pauses differ from one client to the next.

    Attributes:
        settings: as given.
        profile: as given.
        sleep: as given.

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
        chance: Callable[[], float] = random.random,
    ) -> None:
        self.settings = settings
        self.profile = profile
        self.sleep = sleep
        self._chance = chance
        self._credentials = Credentials(settings, lambda: anonymous_account(self))
        self._shows_client_id = False
        self._http = new_client(settings, transport)
        redact_logs()

    @property
    def user_id(self) -> str:
        """Who the backend says this is, "" until it has said so."""
        return self._credentials.user_id

    @user_id.setter
    def user_id(self, told: str) -> None:
        self._credentials.user_id = told

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
        verdict: bool = False,
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
            verdict: whether `{"success": false}` without a code is the answer, as of a render that failed;
                it is returned whole.
        Raises:
            ApiError: the class for the refusal.
            ConnectionFailedError: nothing was sent, or a read got no reply at all.
            StreamLostError: the call may have been carried out.
            UnexpectedReplyError: the reply is none of an API.
        """
        request = Request(
            method, path, encoded(json), files, headers or {}, repeat, authorized, verdict=verdict
        )
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

    async def pause(self, retry: int, at_least_s: float = 0.0) -> None:
        """Wait before another try: twice as long each time, and not in step with other clients.

        Args:
            retry: how many there were before it.
            at_least_s: what the backend asked for.
        """
        growing_s = self.settings.waits.backoff_s * 2**retry * (0.5 + self._chance())
        await self.sleep(max(growing_s, at_least_s))

    async def _granted(self, request: Request) -> Answer | httpx.Response:
        """Carry out a request; a refusal that can be cured is cured, each kind once."""
        cured: set[str] = set()
        while True:
            token = await self._credentials.get() if request.authorized else None
            reply = await self._patient(request, token)
            if not isinstance(reply, Refusal):
                return reply
            if not await self._cure(reply, token, cured):
                raise refused(request, reply, self.settings, self.user_id)

    async def _patient(self, request: Request, token: SecretStr | None) -> Reply:
        """Try a read again, with growing pauses, where the server or the connection has a fault."""
        clock = asyncio.get_running_loop().time
        # Two tries that nobody answers are enough.
        until = clock() + 2 * (request.read_s or self.settings.waits.read_s)
        for retry in range(_READ_RETRIES if request.repeat else 0):
            asked_s = 0.0
            try:
                reply = await self._once(request, token)
            except (ConnectionFailedError, UnexpectedReplyError) as problem:
                # A gateway may answer in the backend's place for a moment; what does so twice is no backend.
                if clock() >= until or (retry and isinstance(problem, UnexpectedReplyError)):
                    raise
                logger.debug("%s: %s", request.shown, problem.message)
            else:
                if not isinstance(reply, Refusal) or not server_fault(reply.code, reply.status):
                    return reply
                asked_s = reply.wait_s or 0.0
                if asked_s > _LONGEST_WAIT_S:
                    return reply
            await self.pause(retry, asked_s)
        return await self._once(request, token)

    async def _once(self, request: Request, token: SecretStr | None) -> Reply:
        whole_s = None if request.files else _WHOLE_REPLY * (request.read_s or self.settings.waits.read_s)
        try:
            async with asyncio.timeout(whole_s):
                response = await self._http.send(self._built(request, token), stream=True)
                logger.debug("%s: %s", request.shown, response.status_code)
                if request.keep and is_safely_packed(response) and request.keep(response):
                    return response
                try:
                    body = await read_body(response)
                finally:
                    await response.aclose()
        except TimeoutError:
            raise self._fault(httpx.ReadTimeout(""), request.repeat) from None
        except (httpx.HTTPError, httpx.InvalidURL) as problem:
            raise self._fault(problem, request.repeat) from None
        try:
            return read_reply(response, body, verdict=request.verdict)
        except UnexpectedReplyError:
            if request.spends:  # a gateway's page says nothing of what lies behind it
                raise lost_by_server(response.status_code) from None
            raise

    def _built(self, request: Request, token: SecretStr | None) -> httpx.Request:
        who: dict[str, str] = {}
        if request.ours:
            who = identity(self.settings, self.profile, token, client_id=self._shows_client_id)
        return built(self._http, request, who, self.settings.waits)

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

    async def _renewed(self, refused: SecretStr | None, cured: set[str]) -> bool:
        """Replace a refused anonymous token; the person's own is never swapped."""
        if refused is None or self.settings.token is not None:
            return False
        if await self._credentials.replace(refused):
            cured.add("token")
        return True

    async def _waited(self, refusal: Refusal) -> bool:
        seconds = self.settings.waits.rate_limit_s if refusal.wait_s is None else refusal.wait_s
        if seconds > _LONGEST_WAIT_S:
            return False
        await self.sleep(seconds)
        return True

    def _fault(self, problem: Exception, repeatable: bool) -> NemoError:
        return fault(problem, self.settings.api_url, local=self.settings.local, repeatable=repeatable)

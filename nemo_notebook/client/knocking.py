"""Looks whether a backend is there: one short call without a token, by which nothing is made or spent."""

from __future__ import annotations

import asyncio
from typing import Final

import httpx

from nemo_notebook.client.faults import fault
from nemo_notebook.client.outgoing import attribution, new_client
from nemo_notebook.client.refusals import error_for
from nemo_notebook.client.replies import Answer, Refusal, read_body, read_reply
from nemo_notebook.config import Settings
from nemo_notebook.profiles import DEFAULT_PROFILE, find_profile

_DOOR: Final = "/api/credits/balance/simple"
KNOCK_S: Final = 5.0
"""How long an answer may take in all."""


async def knock(
    settings: Settings, *, transport: httpx.AsyncBaseTransport | None = None, limit_s: float = KNOCK_S
) -> None:
    """Ask a backend for what it shows nobody without a token: that it refuses proves that it is there.

    Args:
        settings: where it is; its token is not sent.
        transport: replaces the network.
        limit_s: how long the whole may take.
    Raises:
        ConnectionFailedError: nothing answers.
        UnexpectedReplyError, ApiError: what answers is no backend, or has a fault.
        ConfigError: the proxy settings of this machine cannot be used.

    Cost: free, safe to repeat.
    """
    try:
        async with asyncio.timeout(limit_s), new_client(settings, transport) as http:
            reply = await _asked(http, attribution(settings, find_profile(DEFAULT_PROFILE)), limit_s)
    except TimeoutError:
        late = httpx.ReadTimeout("")
        raise fault(late, settings.api_url, local=settings.local, repeatable=True) from None
    except (httpx.HTTPError, httpx.InvalidURL) as problem:
        raise fault(problem, settings.api_url, local=settings.local, repeatable=True) from None
    if isinstance(reply, Refusal) and (reply.elsewhere or reply.status >= 500):
        raise error_for(reply, settings, "", upload=False)


async def _asked(http: httpx.AsyncClient, headers: dict[str, str], limit_s: float) -> Answer | Refusal:
    async with http.stream("GET", _DOOR, headers=headers, timeout=limit_s) as response:
        return read_reply(response, await read_body(response))

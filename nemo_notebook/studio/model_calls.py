"""Calls of an OpenAI-compatible endpoint: one question, one answer, within a time and a size.

Only the address that the person set is asked, and no redirect is followed. Its words never reach a log or the
person, for an error may repeat the key.
"""

from __future__ import annotations

import asyncio
import json
import logging
from collections.abc import Sequence
from typing import Any, Final

import httpx

from nemo_notebook.models.reading import items, mapping, text
from nemo_notebook.redaction import register_secret
from nemo_notebook.studio.director.model import ModelFault, Turn
from nemo_notebook.studio.model_setting import ModelSetting

_log = logging.getLogger(__name__)

LIMIT_S: Final = 45.0
"""For all questions of one message; a model that has to be loaded first takes half of that."""
_CONNECT_S: Final = 5.0
_LARGEST_BYTES: Final = 1_000_000
_MOST_TOKENS: Final = 2000
_REFUSED: Final = (401, 403)
_HERE: Final = ("localhost", "127.0.0.1", "::1")


class ModelCaller:
    """Puts the questions of one message to a model, from a thread beside the loop.

    Args:
        setting: which model.
        loop: where the calls run; when it ends, so do they.
        limit_s: for all questions together.
        transport: of the calls; the network by default.
    """

    def __init__(
        self,
        setting: ModelSetting,
        loop: asyncio.AbstractEventLoop,
        *,
        limit_s: float = LIMIT_S,
        transport: httpx.AsyncBaseTransport | None = None,
    ) -> None:
        if setting.key:
            register_secret(setting.key.get_secret_value())
        self._setting = setting
        self._loop = loop
        self._deadline_s = loop.time() + limit_s
        self._transport = transport

    def __call__(self, turns: Sequence[Turn]) -> str:
        """Return the model's answer.

        Raises:
            ModelFault: when there is none.

        Cost: one call of the model.
        """
        return asyncio.run_coroutine_threadsafe(self._answer(turns), self._loop).result()

    async def _answer(self, turns: Sequence[Turn]) -> str:
        if self._loop.time() >= self._deadline_s:
            raise ModelFault("slow")
        try:
            async with asyncio.timeout_at(self._deadline_s), self._client() as client:
                name = self._setting.name or await self._first_model(client)
                return _words_in(await self._call(client, "POST", "/chat/completions", _body(name, turns)))
        except (TimeoutError, httpx.ReadTimeout):
            raise ModelFault("slow") from None
        except (httpx.ConnectError, httpx.ConnectTimeout):
            raise ModelFault("gone") from None
        except (httpx.HTTPError, httpx.InvalidURL, ValueError, RecursionError) as problem:
            _log.info("the language model's answer is none: %s", type(problem).__name__)
            raise ModelFault("fault") from None

    def _client(self) -> httpx.AsyncClient:
        headers = {"User-Agent": "nemo-notebook", "Accept-Encoding": "identity"}
        if self._setting.key:
            headers["Authorization"] = f"Bearer {self._setting.key.get_secret_value()}"
        near = httpx.URL(self._setting.url).host in _HERE
        return httpx.AsyncClient(
            headers=headers,
            timeout=httpx.Timeout(None, connect=_CONNECT_S),
            transport=self._transport,
            trust_env=not near,  # a proxy is for what is far away
        )

    async def _first_model(self, client: httpx.AsyncClient) -> str:
        listed = await self._call(client, "GET", "/models", None)
        name = next((text(mapping(one).get("id")) for one in items(mapping(listed).get("data"))), None)
        if name is None:
            raise ModelFault("fault")
        return name

    async def _call(self, client: httpx.AsyncClient, method: str, path: str, body: Any) -> Any:
        async with client.stream(method, f"{self._setting.url}{path}", json=body) as reply:
            if reply.status_code in _REFUSED:
                raise ModelFault("refused")
            if reply.status_code != 200:
                _log.info("the language model answered with status %d", reply.status_code)
                raise ModelFault("fault")
            return json.loads(await _limited(reply))


async def _limited(reply: httpx.Response) -> bytes:
    content = bytearray()
    async for piece in reply.aiter_bytes():
        content += piece
        if len(content) > _LARGEST_BYTES:
            raise ModelFault("huge")
    return bytes(content)


def _body(name: str, turns: Sequence[Turn]) -> dict[str, Any]:
    return {
        "model": name,
        "messages": [{"role": one.role, "content": one.content} for one in turns],
        "temperature": 0,
        "max_tokens": _MOST_TOKENS,
        "stream": False,
    }


def _words_in(reply: Any) -> str:
    choice = mapping(next(iter(items(mapping(reply).get("choices"))), None))
    words = text(mapping(choice.get("message")).get("content"))
    if words is None:
        raise ModelFault("fault")
    return words

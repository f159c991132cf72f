"""The way to the backend: connected on first use, and found again once when a local studio has gone."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from typing import TypeVar

from nemo_notebook.client import Api
from nemo_notebook.config import Settings
from nemo_notebook.errors import ConnectionFailedError
from nemo_notebook.profiles import Profile

T = TypeVar("T")


class Reach:
    """Calls a backend.

    Args:
        settle: returns the settings of the backend, starting a local studio if need be; may block.
        profile: who the client says it is.
        place: what the backend is called in the ledger, "local" or an address; "" to find out by connecting.
        make_api: how a caller is made; tests put a fake transport here.
    """

    def __init__(
        self,
        settle: Callable[[], Settings],
        profile: Profile,
        *,
        place: str = "",
        make_api: Callable[[Settings, Profile], Api] = Api,
    ) -> None:
        self.profile = profile
        self._place = place
        self._settle = settle
        self._make_api = make_api
        self._api: Api | None = None
        self._lock = asyncio.Lock()
        self.settings: Settings | None = None

    async def api(self) -> Api:
        """Return the caller, connecting first if need be."""
        async with self._lock:
            if self._api is None:
                # Starting a studio takes a second; the loop must go on answering.
                self.settings = await asyncio.to_thread(self._settle)
                self._api = self._make_api(self.settings, self.profile)
            return self._api

    async def place(self) -> str:
        """Return what the backend is called in the ledger: "local" or its address."""
        if not self._place:
            await self.api()
            assert self.settings
            # A studio's port changes with each start, its name does not.
            self._place = self.settings.name if self.settings.local else self.settings.api_url
        return self._place

    @property
    def elsewhere(self) -> bool:
        """Whether the backend is known to be no studio of this machine, without connecting to find out."""
        return self._place not in ("", "local")

    def under(self, profile: Profile) -> Reach:
        """Return another way to the same backend, under another profile."""
        return Reach(self._settle, profile, place=self._place, make_api=self._make_api)

    async def call(self, call: Callable[[Api], Awaitable[T]]) -> T:
        """Make a call; when nothing reached a local studio, start it again and call once more."""
        api = await self.api()
        try:
            return await call(api)
        except ConnectionFailedError:
            if not (self.settings and self.settings.local):
                raise
            return await call(await self.renew(api))

    async def renew(self, stale: Api) -> Api:
        """Forget a caller whose studio has gone and return a new one."""
        async with self._lock:
            if self._api is stale:
                self._api = None  # not closed: another turn may be in the middle of a call
        return await self.api()

    async def close(self) -> None:
        """Close the connections."""
        async with self._lock:
            if self._api is not None:
                await self._api.aclose()
                self._api = None

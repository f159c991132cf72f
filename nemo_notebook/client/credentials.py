"""Who one caller is: by the person's own token, one kept from an earlier start, or a new anonymous one."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable

from pydantic import SecretStr

from nemo_notebook.accounts import keep_token, kept_token, kept_user_id
from nemo_notebook.config import Settings
from nemo_notebook.errors import ConfigError, RateLimitedError
from nemo_notebook.models.account import AnonymousAccount

logger = logging.getLogger("nemo_notebook")


class Credentials:
    """The token of one caller, and whose it is.

    Args:
        settings: whose token it is, if it is the person's own.
        ask: gets an anonymous account; there is one a week.

    Attributes:
        held: the token in use, None before the first call that needs one.
        user_id: who the backend says this is, "" until it has said so.
    """

    def __init__(self, settings: Settings, ask: Callable[[], Awaitable[AnonymousAccount]]) -> None:
        self.held: SecretStr | None = settings.token
        self.user_id = ""
        self._settings = settings
        self._ask = ask
        self._busy = asyncio.Lock()

    async def get(self) -> SecretStr:
        """Return the token, getting one first if need be."""
        async with self._busy:
            if self.held is None:
                self.held = self._kept() or await self._anonymous(None)
            return self.held

    async def replace(self, refused: SecretStr) -> bool:
        """Replace a refused token; of several callers at once, the first one does it for all.

        Returns:
            Whether a new one had to be asked for.
        """
        async with self._busy:
            if self.held is not refused:
                return False
            if kept := self._kept_by_another(refused):
                self.held = kept
                return False
            self.held = await self._anonymous(refused)
        return True

    def _kept(self) -> SecretStr | None:
        try:
            self.user_id = kept_user_id(self._settings) or self.user_id
            return kept_token(self._settings)
        except ConfigError:  # a file that someone spoilt is as good as none
            return None

    def _kept_by_another(self, refused: SecretStr | None) -> SecretStr | None:
        """Return the token of the week where another kernel has got and kept it meanwhile."""
        kept = self._kept()
        return None if kept == refused else kept

    async def _anonymous(self, refused: SecretStr | None) -> SecretStr:
        try:
            account = await self._ask()
        except RateLimitedError:
            if kept := self._kept_by_another(refused):
                return kept
            raise
        self.user_id = account.user_id or self.user_id
        try:
            keep_token(self._settings, account.token, user_id=account.user_id)
        except ConfigError as problem:
            logger.warning("The anonymous token cannot be kept for the next start: %s", problem.message)
        return account.token

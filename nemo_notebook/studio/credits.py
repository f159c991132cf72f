"""What a turn costs, what is held while it runs, and the balance. An export costs nothing."""

from __future__ import annotations

import threading
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, Final

from nemo_notebook.studio.envelope import Refusal
from nemo_notebook.studio.store import Account, Accounts

ALLOWANCE: Final = 100
"""Credits of an anonymous account (wire contract)."""
PRICES: Final = {"generate": 10, "edit": 1}
"""In credits; every other kind of turn is free."""


class Purse:
    """Holds credits for work in progress and takes them when it is done.

    Args:
        accounts: the books.
        allowance: credits of a new account; None counts nothing.
    """

    def __init__(self, accounts: Accounts, allowance: int | None) -> None:
        self._accounts = accounts
        self._allowance = allowance
        self._held: Counter[str] = Counter()
        self._lock = threading.Lock()

    @property
    def unlimited(self) -> bool:
        """Whether nothing is counted."""
        return self._allowance is None

    @property
    def allowance(self) -> int:
        """Credits of a new account."""
        return ALLOWANCE if self._allowance is None else self._allowance

    def balance(self, account: Account) -> dict[str, Any]:
        """Return what is available, held, and both together."""
        total, held = self._accounts.balance(account.id), self._held[account.id]
        told: dict[str, Any] = {"available": total - held, "frozen": held, "total": total}
        return {**told, "unlimited": True} if self.unlimited else told

    @contextmanager
    def hold(self, account_id: str, credits: int) -> Iterator[Hold]:
        """Hold up to that many credits while the block runs; what there is, where there are fewer."""
        held = Hold(self, account_id)
        try:
            held.change_to(min(credits, self._available(account_id)))
            yield held
        finally:
            held.release()

    def _available(self, account_id: str) -> int:
        return max(0, self._accounts.balance(account_id) - self._held[account_id])

    def _move(self, account_id: str, held: int, wanted: int) -> None:
        with self._lock:
            available = self._available(account_id) + held
            if wanted > available:
                raise Refusal(2001, f"This takes {wanted} credits and {available} are left.")
            self._held[account_id] += wanted - held

    def _spend(self, account_id: str, credits: int) -> None:
        if not self.unlimited:
            self._accounts.spend(account_id, credits)


class Hold:
    """Credits held for one turn."""

    def __init__(self, purse: Purse, account_id: str) -> None:
        self._purse = purse
        self._account_id = account_id
        self._credits = 0

    def change_to(self, credits: int) -> None:
        """Hold more or less.

        Raises:
            Refusal: 2001 when there are not enough.
        """
        if not self._purse.unlimited:
            self._purse._move(self._account_id, self._credits, credits)
            self._credits = credits

    def spend(self) -> None:
        """Take what is held out of the book; still held until `release`."""
        self._purse._spend(self._account_id, self._credits)

    def release(self) -> None:
        """Let go of what is held."""
        self.change_to(0)

"""Anonymous accounts, their access tokens and claim tokens. Tokens are kept as hashes only.

What a turn costs and what is held for it is said in `credits`.
"""

from __future__ import annotations

import hashlib
import secrets
import uuid
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from nemo_notebook.studio.store.database import Database

TOKEN_LIFE_S: Final = 7 * 24 * 3600
"""Seven days (wire contract); also how long a client waits for its next token."""
CLAIM_LIFE_S: Final = 3600


@dataclass(frozen=True, slots=True)
class Account:
    """An account and the credits that stand in its book."""

    id: str
    credits: int


@dataclass(frozen=True, slots=True)
class Issued:
    """A fresh token, the only time it is seen in the clear."""

    token: str
    account: Account
    expires_at: float


class TooSoon(Exception):
    """Raised when a client asks for a second token within seven days; `wait_s` is what is left of them."""

    def __init__(self, wait_s: float) -> None:
        super().__init__(f"{wait_s:.0f} s too soon")
        self.wait_s = wait_s


class Accounts:
    """The accounts of everyone who uses this studio."""

    def __init__(self, database: Database, clock: Callable[[], float]) -> None:
        self._database = database
        self._clock = clock

    def issue(self, client_id: str, *, credits: int, strict: bool) -> Issued:
        """Give a client a token and, on its first one or after seven days, its credits.

        Args:
            client_id: what the client calls itself; one account each.
            credits: the allowance.
            strict: refuse a second token within seven days.

        Raises:
            TooSoon: when `strict` and there was one.
        """
        now = self._clock()
        with self._database.transaction():
            account = self._account_of(client_id, credits)
            wait_s = self._last_token_at(account.id) + TOKEN_LIFE_S - now
            if wait_s > 0 and strict:
                raise TooSoon(wait_s)
            if wait_s <= 0:
                self._database.run("UPDATE accounts SET credits = ? WHERE id = ?", credits, account.id)
                account = Account(account.id, credits)
            return self._fresh_token(account, now)

    def _account_of(self, client_id: str, credits: int) -> Account:
        row = self._database.row("SELECT id, credits FROM accounts WHERE client_id = ?", client_id)
        if row:
            return Account(row["id"], row["credits"])
        account = Account(f"anon_{uuid.uuid4().hex}", credits)
        self._database.run(
            "INSERT INTO accounts (id, client_id, credits, made_at) VALUES (?, ?, ?, ?)",
            *(account.id, client_id, credits, self._clock()),
        )
        return account

    def _last_token_at(self, account_id: str) -> float:
        row = self._database.row("SELECT max(made_at) AS last FROM tokens WHERE account_id = ?", account_id)
        return row["last"] if row and row["last"] is not None else float("-inf")

    def _fresh_token(self, account: Account, now: float) -> Issued:
        token = f"nmv_usr_{secrets.token_urlsafe(32)}"
        self._database.run("DELETE FROM tokens WHERE expires_at <= ?", now)
        self._database.run(
            "INSERT INTO tokens (hash, account_id, made_at, expires_at) VALUES (?, ?, ?, ?)",
            *(_hashed(token), account.id, now, now + TOKEN_LIFE_S),
        )
        return Issued(token, account, now + TOKEN_LIFE_S)

    def of_token(self, token: str) -> Account | None:
        """Return the account behind a token, None for one that is unknown or has expired."""
        row = self._database.row(
            "SELECT a.id, a.credits FROM tokens t JOIN accounts a ON a.id = t.account_id "
            "WHERE t.hash = ? AND t.expires_at > ?",
            *(_hashed(token), self._clock()),
        )
        return Account(row["id"], row["credits"]) if row else None

    def balance(self, account_id: str) -> int:
        """Return the credits in the book, those that are held included."""
        row = self._database.row("SELECT credits FROM accounts WHERE id = ?", account_id)
        return int(row["credits"]) if row else 0

    def spend(self, account_id: str, credits: int) -> None:
        """Take credits out of the book."""
        self._database.run("UPDATE accounts SET credits = credits - ? WHERE id = ?", credits, account_id)

    def claim(self, session_id: str) -> str:
        """Return a new claim token for a session, good for an hour."""
        token = f"clm_{secrets.token_urlsafe(24)}"
        now = self._clock()
        self._database.run("DELETE FROM claims WHERE expires_at <= ?", now)
        self._database.run(
            "INSERT INTO claims (hash, session_id, expires_at) VALUES (?, ?, ?)",
            *(_hashed(token), session_id, now + CLAIM_LIFE_S),
        )
        return token


def _hashed(token: str) -> str:
    # A token is 256 random bits, so that a fast hash without salt is enough.
    return hashlib.sha256(token.encode("utf-8", "replace")).hexdigest()

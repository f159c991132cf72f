"""Accounts on the wire: the anonymous token, credits, sessions."""

from __future__ import annotations

from pydantic import BaseModel, ConfigDict, Field, SecretStr

from nemo_notebook.models.reading import mapping, number, pick
from nemo_notebook.models.shown import Shown


class AnonymousAccount(BaseModel):
    """What `POST /api/auth/anonymous-token` gives: 100 credits and a token for seven days."""

    model_config = ConfigDict(frozen=True, extra="allow")

    token: SecretStr
    user_id: str = ""
    credits: float | None = None
    expires_at: str | float | None = None


class Credits(BaseModel, Shown):
    """The balance.

    Attributes:
        available: credits that can be spent.
        frozen: credits held for work in progress.
        total: both together.
        unlimited: True where the backend (the local studio, by default) does not count.
    """

    model_config = ConfigDict(frozen=True, extra="allow")

    available: float = 0
    frozen: float = 0
    total: float = 0
    unlimited: bool = False

    @classmethod
    def from_wire(cls, data: object) -> Credits | None:
        """Read a balance; None where there is none in `data`.

        Numbers may come as text. Where one of the three is missing, it follows from the others.
        """
        wire = mapping(data)
        if pick(wire, "unlimited") is True:
            return cls(unlimited=True)
        available, frozen, total = (number(pick(wire, name)) for name in ("available", "frozen", "total"))
        if available is None:
            if total is None:
                return None
            available = total - (frozen or 0)
        total = available + (frozen or 0) if total is None else total
        known = {"available": available, "frozen": frozen or 0, "total": total, "unlimited": False}
        return cls.model_validate({**wire, **known})

    @property
    def counted(self) -> float | None:
        """The credits that can be spent, None where nobody counts them."""
        return None if self.unlimited else self.available

    def __str__(self) -> str:
        if self.unlimited:
            return "Credits: unlimited"
        held = f", {self.frozen:g} held for work in progress" if self.frozen else ""
        return f"Credits: {self.available:g} of {self.total:g} available{held}"


class SessionIds(BaseModel):
    """What opening a session gives."""

    model_config = ConfigDict(frozen=True, extra="allow")

    session_id: str = Field(min_length=1)
    task_id: str = ""
    user_id: str = ""

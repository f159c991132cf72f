"""What a turn will cost, told before it is sent: learnt from the ledger, else what the wire contract says."""

from __future__ import annotations

from typing import Final

from nemo_notebook.errors import ConfigError
from nemo_notebook.ledger import Ledger
from nemo_notebook.models.account import Credits
from nemo_notebook.models.draft import Draft

USUAL_CREDITS: Final = {"generate": 10.0, "edit": 1.0}
"""What a first draft and a change of one cost (wire contract)."""


def kind_of(before: Draft | None) -> str:
    """Return what a message is, to the person who pays: "generate", or "edit" where there is a film."""
    return "edit" if before and before.ready else "generate"


def estimate(ledger: Ledger, place: str, kind: str, balance: Credits | None) -> float | None:
    """Return the credits a turn is likely to take, None where nobody counts.

    Args:
        ledger: knows what such turns have cost.
        place: the backend, as the ledger calls it.
        kind: "generate" or "edit".
        balance: None where it is not known.
    """
    if balance and balance.unlimited:
        return None
    return ledger.usual_cost(place, kind) or USUAL_CREDITS[kind]


def guard(likely: float | None, limit: float | None, *, films: int = 1) -> None:
    """Refuse what would cost more than the person allows.

    Raises:
        ConfigError: before anything is sent.
    """
    if likely is None or limit is None or likely * films <= limit:
        return
    what = "This turn costs" if films == 1 else f"These {films} films cost"
    raise ConfigError(
        f"{what} about {likely * films:g} credits; the limit is {limit:g}.",
        f"Nothing was sent. Raise the limit to {likely * films:g} or more, or leave it out.",
    )


def likely_note(likely: float | None, balance: Credits | None) -> str:
    """Return the estimate in words for the status line, "" where nothing is spent."""
    if likely is None:
        return ""
    return f"about {likely:g} credits" + (f" of {balance.available:g}" if balance else "")

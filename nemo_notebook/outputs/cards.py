"""What a session, a help page and a check-up say, as data; the session fills them, `facts` draws them."""

from __future__ import annotations

from pydantic import BaseModel, ConfigDict

from nemo_notebook.models.account import Credits
from nemo_notebook.models.draft import Draft
from nemo_notebook.models.shown import Shown
from nemo_notebook.outputs.typed import GROUPS, HelpGroup
from nemo_notebook.profiles import Profile


class SessionCard(BaseModel, Shown):
    """Where a session stands.

    Attributes:
        backend: "local", "hosted" or an address.
        address: of the backend.
        profile: the profile's name.
        greeting: one line for the person, or "".
        draft: the timeline, None before there is one.
        credits: the balance, None where it was not asked for.
        link: a page for people that carries the session on, None where there is none.
    """

    model_config = ConfigDict(frozen=True)

    backend: str
    address: str = ""
    profile: str = ""
    greeting: str = ""
    draft: Draft | None = None
    credits: Credits | None = None
    link: str | None = None

    def __str__(self) -> str:
        return f"{self.backend} session" + (f", profile {self.profile}" if self.profile else "")


class HelpCard(BaseModel, Shown):
    """What there is to type.

    Attributes:
        profile: whose greeting, examples and tips are shown.
        groups: options, verbs and the like.
    """

    model_config = ConfigDict(frozen=True)

    profile: Profile
    groups: tuple[HelpGroup, ...] = GROUPS

    def __str__(self) -> str:
        return self.profile.greeting


class Check(BaseModel):
    """One thing that was looked at.

    Attributes:
        name: what.
        ok: True, False, or None where it does not apply or could not be told.
        detail: what was found.
        hint: what to do about it, "" where nothing.
    """

    model_config = ConfigDict(frozen=True)

    name: str
    ok: bool | None = None
    detail: str = ""
    hint: str = ""


class DoctorReport(BaseModel, Shown):
    """A check-up: what was looked at, in order."""

    model_config = ConfigDict(frozen=True)

    checks: tuple[Check, ...] = ()

    @property
    def healthy(self) -> bool:
        """Whether nothing that was looked at is broken."""
        return all(check.ok is not False for check in self.checks)

    def __str__(self) -> str:
        return "Everything works." if self.healthy else "Something needs attention."

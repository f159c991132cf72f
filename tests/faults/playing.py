"""Plays a case of the fault table: a turn through the proxy, then what a person does once it has healed."""

from __future__ import annotations

import asyncio
import re
import time
import traceback
from collections.abc import AsyncIterator, Awaitable, Sequence
from contextlib import asynccontextmanager, closing
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final, TypeVar

from nemo_notebook.client import Api
from nemo_notebook.config import Settings, Waits
from nemo_notebook.conversation import Attachment, Conversation, Reach, TurnOptions
from nemo_notebook.errors import NemoError
from nemo_notebook.ledger import Ledger
from nemo_notebook.models.turn import Turn
from nemo_notebook.profiles import Profile, find_profile
from tests.faults.peer import Account, Peer
from tests.faults.proxy import Fault, Proxy

T = TypeVar("T")

PROMPT: Final = "a city at night"
LIMIT_S: Final = 25.0
"""No call may take longer."""
AT_ONCE: Final = 8
"""Cases that are played at the same time."""
LATE_LOOKS: Final = 2
"""Where an answer broke off the work goes on: the first looks at the state do not show it yet."""
_TO_THE_END: Final = ("slow", "duplicate", "garbage")  # the stream ends properly, and the work with it
_LOOKS: Final = 3  # a person who sees nothing looks again before they ask again
_PICTURE: Final = Attachment("photo.png", data=b"\x89PNG\r\n\x1a\n" + bytes(100_000))
_PATIENT: Final = Waits(
    poll_s=0, poll_limit=10, first_look_s=0, next_look_s=0, looks=5, still_working_s=5, silence_s=5, turn_s=5,
    rate_limit_s=0, backoff_s=0, connect_s=5, read_s=5,
)  # fmt: skip
_BRISK: Final = _PATIENT.model_copy(update={"silence_s": 1.5, "turn_s": 2.5, "read_s": 1})


@dataclass
class Outcome:
    """What came of a case.

    Attributes:
        case: the fault.
        account: what the backend did for the person.
        struck: how often the fault was done.
        sends: messages charged in the turn itself.
        film: whether the turn itself ended with the film.
        resumed: whether taking up what was left gave the film.
        found: whether the film was there in the end.
        errors: what was raised, in order.
        took_s: seconds in all.
        left_open: connections that the client did not close.
    """

    case: Fault
    account: Account
    struck: int = 0
    sends: int = 0
    film: bool = False
    resumed: bool = False
    found: bool = False
    errors: list[BaseException] = field(default_factory=list)
    took_s: float = 0.0
    left_open: int = 0

    def __str__(self) -> str:
        said = "; ".join(f"{type(error).__name__}: {error}" for error in self.errors)
        return f"{self.case}: {self.sends} sent, {len(self.account.renders)} renders; {said}"

    @property
    def locked_out(self) -> bool:
        """Whether the one token of the week was given, and lost on its way."""
        return bool(self.account.token) and self.account.calls.keys() == {"token"}

    @property
    def untyped(self) -> list[BaseException]:
        """What a person should not have met."""
        return [error for error in self.errors if not _well_told(error)]


async def play_all(cases: Sequence[Fault], peer: Peer, folder: Path) -> list[Outcome]:
    """Play cases, several at a time."""
    gate = asyncio.Semaphore(AT_ONCE)

    async def one(number: int, case: Fault) -> Outcome:
        async with gate:
            return await play(number, case, peer, folder)

    async with asyncio.TaskGroup() as group:
        tasks = [group.create_task(one(number, case)) for number, case in enumerate(cases)]
    return [task.result() for task in tasks]


async def play(number: int, case: Fault, peer: Peer, folder: Path) -> Outcome:
    """Play one case: the turn, then what a person does about it, every other time in a new kernel."""
    late_looks = LATE_LOOKS if case.call == "run_sse" and case.kind not in _TO_THE_END else 0
    account = peer.expect(Account(f"c{number}", silent=number % 3 == 0, late_looks=late_looks))
    outcome = Outcome(case, account)
    began = time.monotonic()
    async with Proxy(peer.port, case) as proxy, _desk(outcome, proxy.url, folder / str(number)) as desk:
        with_picture = case.call == "upload" or number % 4 == 0
        outcome.film = await desk.ask(PROMPT, with_picture=with_picture)
        outcome.sends, outcome.struck = len(account.messages), proxy.struck
        proxy.heal()
        account.late_looks = 0
        if number % 2 == 0:
            await desk.restart()
        outcome.found = outcome.film or await desk.recover()
        await desk.conversation.close()
        outcome.left_open = await proxy.left_open()
    outcome.took_s = time.monotonic() - began
    return outcome


class _Desk:
    """A person at a notebook, who writes down what is raised.

    Args:
        outcome: where it is written down.
        settings: of the backend.
        folder: where films go.
        ledger: outlives a kernel.
    """

    def __init__(self, outcome: Outcome, settings: Settings, folder: Path, ledger: Ledger) -> None:
        self._outcome = outcome
        self._settings = settings
        self._folder = folder
        self._ledger = ledger
        self.conversation = self._new_conversation()

    async def restart(self) -> None:
        """Go on in a new kernel."""
        await self.conversation.close()
        self.conversation = self._new_conversation()

    async def ask(self, words: str, *, with_picture: bool = False) -> bool:
        """Run a cell; return whether a film came of it."""
        attach = [_PICTURE] if with_picture else []
        options = TurnOptions(save=self._folder)
        return _has_film(await self._tried(self.conversation.ask(words, attach=attach, options=options)))

    async def recover(self) -> bool:
        """Take up what was left; without a film look for a draft, and ask again where there is none."""
        self._outcome.resumed = _has_film(await self._tried(self.conversation.resume()))
        if self._outcome.resumed:
            return True
        looks = [await self._tried(self.conversation.status()) for _ in range(_LOOKS)]
        seen = any(state and state.draft for state in looks)
        return await self.ask("export" if seen else PROMPT)

    async def _tried(self, call: Awaitable[T]) -> T | None:
        try:
            async with asyncio.timeout(LIMIT_S):
                return await call
        except Exception as error:
            self._outcome.errors.append(error)
            return None

    def _new_conversation(self) -> Conversation:
        return Conversation(
            Reach(lambda: self._settings, find_profile("nemo-notebook"), make_api=_new_api),
            ledger=self._ledger,
            sleep=_no_sleep,
        )


@asynccontextmanager
async def _desk(outcome: Outcome, url: str, folder: Path) -> AsyncIterator[_Desk]:
    waits = _BRISK if outcome.case.kind == "stall" else _PATIENT
    settings = Settings(
        name="hosted", api_url=url, client_id=outcome.account.client_id, waits=waits, badge="NemoVideo"
    )
    with closing(Ledger()) as ledger:
        yield _Desk(outcome, settings, folder, ledger)


def _new_api(settings: Settings, profile: Profile) -> Api:
    return Api(settings, profile, sleep=_no_sleep)


def _has_film(turn: Turn | None) -> bool:
    return bool(turn and turn.video and turn.video.path.is_file() and turn.video.width == 64)


def _well_told(error: BaseException) -> bool:
    """Whether an error is one of ours, of two lines, and holds nothing secret even in its whole trace."""
    if not isinstance(error, NemoError) or not error.hint or str(error).count("\n") != 1:
        return False
    trace = "".join(traceback.format_exception(error))
    # At the start of a line stands an error; elsewhere such a name is just code.
    return "nmv_usr_" not in trace and not re.search(r"^(?:httpx|httpcore|pydantic_core)\.", trace, re.M)


async def _no_sleep(_: float) -> None:
    """Time passes at once."""

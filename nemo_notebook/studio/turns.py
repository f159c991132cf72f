"""One message becomes one turn: planned by the director, paid for and saved, before a word of it is told.

A turn runs in a thread of its own and goes on when nobody listens any more.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Protocol

from nemo_notebook.studio.credits import PRICES, Purse
from nemo_notebook.studio.envelope import Refusal
from nemo_notebook.studio.orders import NO_ROOM, is_full
from nemo_notebook.studio.store import Lineage, Media, Session, Store

_log = logging.getLogger(__name__)


Ask = Callable[[Sequence[Any]], str]
"""Puts questions to a language model and returns its answer."""


class Step(Protocol):
    """A tool call the person is told of."""

    @property
    def tool(self) -> str:
        """Its name."""

    @property
    def args(self) -> Mapping[str, Any]:
        """What it was called with."""

    @property
    def response(self) -> Mapping[str, Any]:
        """What came of it."""

    @property
    def draft(self) -> dict[str, Any] | None:
        """The film after it, where that is a stage of its own."""


class Plan(Protocol):
    """What the director makes of a message."""

    @property
    def kind(self) -> str:
        """One of generate, edit, undo, redo, answer."""

    @property
    def draft(self) -> dict[str, Any] | None:
        """The draft after it."""

    @property
    def words(self) -> str:
        """The answer."""

    @property
    def steps(self) -> Sequence[Step]:
        """The tool calls, in order."""


class Director(Protocol):
    """Turns a message and a draft into a plan; pure."""

    def __call__(
        self,
        message: str,
        *,
        draft: dict[str, Any] | None,
        past: Sequence[dict[str, Any]],
        future: Sequence[dict[str, Any]],
        media: Sequence[Media],
        fresh: Sequence[str],
        before: Sequence[str],
        ask: Ask | None,
    ) -> Plan:
        """Plan one turn."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """A turn that is saved: the plan, and the draft where it is another one than before."""

    plan: Plan
    changed: dict[str, Any] | None


class Turns:
    """Runs turns, one at a time in each session."""

    def __init__(self, store: Store, purse: Purse, direct: Director) -> None:
        self._store = store
        self._purse = purse
        self._direct = direct
        self._running: dict[str, asyncio.Task[Outcome]] = {}

    @property
    def running(self) -> bool:
        """Whether any turn is at work."""
        return bool(self._running)

    def begin(self, session: Session, message: str, ask: Ask | None = None) -> asyncio.Task[Outcome]:
        """Start a turn; cancelling whoever waits for the task leaves the turn at work.

        Args:
            session: whose turn it is.
            message: what was said.
            ask: puts questions to a language model, where one is to plan.

        Raises:
            Refusal: 409 while the session's last turn is at work; nothing is charged for that.
        """
        if session.id in self._running:
            raise Refusal(409, "This session is still at work on the message before; wait for its answer.")
        task = asyncio.create_task(asyncio.to_thread(self._try, session, message, ask))
        self._running[session.id] = task
        task.add_done_callback(lambda done: self._ended(session.id, done))
        return task

    def _ended(self, session_id: str, task: asyncio.Task[Outcome]) -> None:
        del self._running[session_id]
        problem = None if task.cancelled() else task.exception()
        if problem and not isinstance(problem, Refusal):
            _log.error("a turn failed", exc_info=problem)

    def _try(self, session: Session, message: str, ask: Ask | None) -> Outcome:
        try:
            return self._take(session, message, ask)
        except Exception as problem:
            if is_full(problem):
                raise Refusal(507, NO_ROOM) from problem
            raise

    def _take(self, session: Session, message: str, ask: Ask | None) -> Outcome:
        line = self._store.sessions.lineage(session.id)
        likely = PRICES["edit" if line.head else "generate"]
        with self._purse.hold(session.account_id, likely) as hold:
            plan = self._direct(
                message,
                draft=line.head,
                past=line.past,
                future=line.future,
                media=self._store.media.of_session(session.id),
                fresh=self._store.media.fresh(session.id),
                before=self._store.sessions.unanswered(session.id),
                ask=ask,
            )
            hold.change_to(PRICES.get(plan.kind, 0))
            with self._store.database.transaction():
                outcome = self._save(session, line, message, plan)
                hold.spend()
        return outcome

    def _save(self, session: Session, line: Lineage, message: str, plan: Plan) -> Outcome:
        sessions = self._store.sessions
        number = self._move(session.id, plan)
        sessions.say(session.id, "user", plan.kind, message)
        sessions.say(session.id, "nemo_agent", plan.kind, plan.words, number)
        sessions.touch(session.id)
        return Outcome(plan, plan.draft if number is not None and plan.draft != line.head else None)

    def _move(self, session_id: str, plan: Plan) -> int | None:
        sessions = self._store.sessions
        if plan.draft is None or plan.kind == "answer":
            return None
        if plan.kind in ("undo", "redo"):
            return sessions.step(session_id, plan.draft, back=plan.kind == "undo")
        # A question leaves uploads fresh, so that the answer to it still finds them.
        self._store.media.used(session_id)
        return sessions.grow(session_id, plan.draft)

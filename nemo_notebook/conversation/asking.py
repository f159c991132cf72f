"""Send one message and find out what it did: listen, recover, compare the draft before and after.

A message is sent once. Where an answer breaks off, the state is watched; where it is silent, the state tells.
"""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from nemo_notebook.client import send_message
from nemo_notebook.conversation.exporting import Sleep
from nemo_notebook.conversation.listening import Answer, Tell, listen
from nemo_notebook.conversation.project import Project
from nemo_notebook.errors import (
    ApiError,
    ConnectionFailedError,
    NemoError,
    SessionNotFoundError,
    StreamLostError,
)
from nemo_notebook.models.draft import Draft
from nemo_notebook.models.progress import Edited, Phase, Words
from nemo_notebook.text import Offer, changes_between, detect_language

_SILENT = {
    "en": "The backend answered without words, and nothing on the timeline changed.",
    "zh": "后端没有回复文字，时间线也没有变化。",
}
_NEXT = {"en": "Next: ", "zh": "接下来："}


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a message did: the answer's words, the draft after it, what changed, what it cost."""

    text: str
    draft: Draft | None
    changes: tuple[str, ...] = ()
    credits_spent: float | None = None


async def ask_backend(
    project: Project,
    message: str,
    before: Draft | None,
    tell: Tell,
    *,
    clock: Callable[[], float],
    sleep: Sleep,
) -> Outcome:
    """Send a message and return what came of it.

    Raises:
        NemoError: the message was refused, failed without effect, or its effect cannot be told.
    Cost: spends credits; never repeat on failure.
    """
    language = detect_language(message)
    balance = await project.balance()
    answer = await _listen(project, message, tell, clock=clock, language=language)
    after = await _look_after(project, answer, before, tell, sleep)
    changes = changes_between(before, after, language)
    text = answer.text or ("" if changes else _SILENT.get(language, _SILENT["en"]))
    text = "\n\n".join(part for part in (text, _next_steps(answer.offers, language)) if part)
    if text != answer.text:
        tell(Words(text, final=True))
    if after:
        # Of a first draft the table says it all; and what the answer told is not told twice.
        tell(Edited(after, _not_in(text, changes) if before else ()))
    spent = await project.balance()
    return Outcome(
        text=text,
        draft=after,
        changes=changes,
        credits_spent=None if balance is None or spent is None else balance - spent,
    )


async def _listen(
    project: Project, message: str, tell: Tell, *, clock: Callable[[], float], language: str
) -> Answer:
    tell(Phase("thinking"))
    api = await project.reach.api()
    for attempt in (1, 2):
        ids = await project.open(language)
        stream = send_message(api, ids.session_id, message)
        answer = await listen(stream, tell, waits=project.settings.waits, clock=clock, language=language)
        # Both kinds of failure are certain to have charged nothing: the message was not taken.
        if attempt == 1 and isinstance(answer.broke, SessionNotFoundError):
            project.forget()
            tell(
                Phase(
                    "connecting", note="the backend no longer knows this session: the timeline starts afresh"
                )
            )
        elif attempt == 1 and isinstance(answer.broke, ConnectionFailedError) and project.settings.local:
            api = await project.reach.renew(api)
        else:
            break
    return answer


async def _look_after(
    project: Project, answer: Answer, before: Draft | None, tell: Tell, sleep: Sleep
) -> Draft | None:
    """Read the state after an answer; where the answer broke off, watch until something has changed."""
    if isinstance(answer.broke, StreamLostError):
        return await _watch(project, before, tell, sleep)
    if answer.broke:
        raise answer.broke
    after = (await project.state()).draft
    same = changes_between(before, after) == ()
    if answer.failed and same:
        raise ApiError(
            answer.failed.message or f"The backend failed ({answer.failed.code}).",
            "Nothing was changed. Say it in other words, or try again later.",
        )
    if answer.timed_out and same and not answer.text:
        raise StreamLostError(
            "The backend has not answered in time; it may still be working.",
            "Look later with %nemo status. The request is not sent again.",
        )
    return after


async def _watch(project: Project, before: Draft | None, tell: Tell, sleep: Sleep) -> Draft | None:
    waits = project.settings.waits
    tell(Phase("watching", note="the answer broke off; the request is not sent again"))
    for look_number in range(waits.looks):
        await sleep(waits.next_look_s if look_number else waits.first_look_s)
        with contextlib.suppress(NemoError):
            after = (await project.state()).draft
            if changes_between(before, after):
                return after
    raise StreamLostError(
        "The answer broke off, and the draft has not changed since.",
        "The request is not sent again. Look later with %nemo status, or run the cell once more.",
    )


def _next_steps(offers: Sequence[Offer], language: str) -> str:
    """Turn what an editor's buttons would do into what can be typed here."""
    steps = [f"“{one.label}”" if one.verb == "message" else f"`%nemo {one.verb}`" for one in offers]
    return _NEXT.get(language, _NEXT["en"]) + ", ".join(dict.fromkeys(steps)) if steps else ""


def _not_in(text: str, changes: Sequence[str]) -> tuple[str, ...]:
    return tuple(line for line in changes if line.partition(": ")[2] not in text)

"""Send one message and find out what it did: listen, recover, compare the draft before and after.

A message is sent once. Where an answer breaks off, the state is watched; where it is silent, the state tells.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass

from nemo_notebook.client import send_message
from nemo_notebook.conversation.listening import Answer, Sleep, Tell, listen
from nemo_notebook.conversation.project import Project
from nemo_notebook.errors import (
    ApiError,
    ConnectionFailedError,
    NemoError,
    SessionNotFoundError,
    StreamLostError,
)
from nemo_notebook.ledger import steady
from nemo_notebook.models.draft import Draft
from nemo_notebook.models.progress import Edited, Noted, Phase, Words
from nemo_notebook.redaction import redact
from nemo_notebook.text import Offer, changes_between, detect_language, untold

_SILENT = {
    "en": "The backend answered without words, and nothing on the timeline changed.",
    "zh": "后端没有回复文字，时间线也没有变化。",
}
_HALFWAY = {
    "en": "The backend stopped before it was done: ",
    "zh": "后端没有做完就停止了：",
}
_NEXT = {"en": "Next: ", "zh": "接下来："}


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a message did.

    Attributes:
        text: the answer's words.
        draft: the timeline after it.
        changes: what changed, a line each.
        credits_left: the balance after it, None where nobody counts or tells.
    """

    text: str
    draft: Draft | None
    changes: tuple[str, ...] = ()
    credits_left: float | None = None


async def ask_backend(
    project: Project,
    message: str,
    before: Draft | None,
    tell: Tell,
    *,
    films: bool,
    credits: float | None,
    sending: Callable[[], Awaitable[None]],
    clock: Callable[[], float],
    sleep: Sleep,
) -> Outcome:
    """Send a message and return what came of it.

    Args:
        project: the session.
        message: the words to send.
        before: the draft as it is.
        tell: told what goes on.
        films: whether a film is made of what has changed, so that none needs to be offered.
        credits: the balance before it, None where nobody counts or tells.
        sending: awaited immediately before the message goes out.
        clock: time in seconds.
        sleep: waits, so that tests need not.

    Raises:
        NemoError: the message was refused, failed without effect, or its effect cannot be told.
    Cost: spends credits; never repeat on failure.
    """
    language = detect_language(message)
    answer = await _listen(project, message, tell, sending=sending, clock=clock, language=language)
    after = await _look_after(project, answer, before, credits, tell, sleep)
    return await _outcome(project, answer, before, after, tell, language, films=films)


async def watch_again(
    project: Project, message: str, before: Draft | None, tell: Tell, sleep: Sleep
) -> Outcome:
    """Watch for what a message does that was sent before, by a kernel that is no more for instance.

    Raises:
        StreamLostError: when the draft has not changed in all that time.
    Cost: free, safe to repeat.
    """
    tell(Phase("watching", note="what was asked before; it is not sent again"))
    after = await _watch(project, before, sleep, (0.0, *_pauses(project)))
    return await _outcome(project, Answer(), before, after, tell, detect_language(message))


async def look_again(project: Project, message: str, before: Draft | None, tell: Tell) -> Outcome | None:
    """Look once what a message has done that was sent before; None where it has done nothing.

    Raises:
        NemoError: when the state cannot be read.
    Cost: free, safe to repeat.
    """
    after = (await project.own_state()).draft
    if not _changes(before, after):
        return None
    return await _outcome(project, Answer(), before, after, tell, detect_language(message))


async def _outcome(
    project: Project,
    answer: Answer,
    before: Draft | None,
    after: Draft | None,
    tell: Tell,
    language: str,
    *,
    films: bool = False,
) -> Outcome:
    changes = tuple(map(redact, _changes(before, after, language)))
    text = answer.text or ("" if changes else _SILENT.get(language, _SILENT["en"]))
    # What this turn does by itself is not offered: it draws the tracks, and exports what has changed.
    done = {"status" if after else "", "export" if films and changes and after and after.ready else ""}
    offers = [one for one in answer.offers if one.verb not in done]
    parts = (text, _stopped(answer, language), _next_steps(offers, language))
    text = "\n\n".join(part for part in parts if part)
    if text != answer.text:
        tell(Words(text, final=True))
    if after:
        # Of a first draft the table says it all; and what the answer told is not told twice.
        tell(Edited(after, untold(changes, text) if before else ()))
    return Outcome(text, after, changes, await _left(project))


async def _listen(
    project: Project,
    message: str,
    tell: Tell,
    *,
    sending: Callable[[], Awaitable[None]],
    clock: Callable[[], float],
    language: str,
) -> Answer:
    tell(Phase("thinking"))
    api = await project.reach.api()
    for attempt in (1, 2):
        ids = await project.open(language)
        tell_lost(project, tell)
        await sending()
        stream = send_message(api, ids.session_id, message)
        answer = await listen(stream, tell, waits=project.settings.waits, clock=clock, language=language)
        # Both kinds of failure are certain to have charged nothing: the message was not taken.
        if attempt == 1 and isinstance(answer.broke, SessionNotFoundError):
            project.lose()
        elif attempt == 1 and isinstance(answer.broke, ConnectionFailedError) and project.settings.local:
            api = await project.reach.renew(api)
        else:
            break
    return answer


def tell_lost(project: Project, tell: Tell) -> None:
    """Tell, once, that the backend has forgotten the session."""
    if project.lost:
        project.lost = False
        tell(Noted("The backend no longer knows this session: the timeline starts afresh."))


async def _look_after(
    project: Project, answer: Answer, before: Draft | None, credits: float | None, tell: Tell, sleep: Sleep
) -> Draft | None:
    """Read the state after an answer; where the answer broke off, watch until something has changed."""
    if isinstance(answer.broke, StreamLostError):
        return await _watched(project, before, tell, sleep)
    if answer.broke:
        raise answer.broke
    after = await _read(project)
    if answer.doubtful and not _changes(before, after):
        # One without any event is among ADK's ways to end well, and some backends send nothing but pieces:
        # only what was paid for is waited for as long as a stream that broke.
        charged = credits is not None and (await _left(project)) not in (None, credits)
        if charged:
            return await _watched(project, before, tell, sleep)
        await sleep(project.settings.waits.first_look_s)
        after = await _read(project)
    if answer.failed and not _changes(before, after):
        raise ApiError(_failure(answer), "Nothing was changed. Say it in other words, or try again later.")
    if answer.timed_out and not _changes(before, after):
        raise StreamLostError(
            "The backend has not answered in time; it may still be working.",
            "Look later with %nemo resume. The request is not sent again.",
        )
    return after


async def _watched(project: Project, before: Draft | None, tell: Tell, sleep: Sleep) -> Draft | None:
    tell(Phase("watching", note="the answer broke off; the request is not sent again"))
    return await _watch(project, before, sleep, _pauses(project))


async def _left(project: Project) -> float | None:
    balance = await project.balance()
    return balance.counted if balance else None


async def _read(project: Project) -> Draft | None:
    try:
        return (await project.own_state()).draft
    except SessionNotFoundError:
        raise
    except NemoError as problem:
        raise StreamLostError(
            f"The answer has come, but the draft cannot be read: {problem.message}",
            "Look later with %nemo resume. The request is not sent again.",
        ) from None


async def _watch(
    project: Project, before: Draft | None, sleep: Sleep, pauses_s: Sequence[float]
) -> Draft | None:
    for pause_s in pauses_s:
        await sleep(pause_s)
        try:
            after = (await project.own_state()).draft
        except SessionNotFoundError:
            raise
        except NemoError:
            continue
        if _changes(before, after):
            return after
    raise StreamLostError(
        "The answer broke off, and the draft has not changed since.",
        "The request is not sent again. Look later with %nemo resume.",
    )


def _changes(before: Draft | None, after: Draft | None, language: str = "en") -> tuple[str, ...]:
    """Return what changed, a line each; a link that is signed anew is none."""
    return changes_between(before and steady(before), after and steady(after), language)


def _failure(answer: Answer) -> str:
    """Return what the backend said of its failure, "" where it had none."""
    failed = answer.failed
    return (failed.message or f"The backend failed ({failed.code}).") if failed else ""


def _stopped(answer: Answer, language: str) -> str:
    """Say that the work is not whole, although something has changed."""
    return _HALFWAY.get(language, _HALFWAY["en"]) + _failure(answer) if answer.failed else ""


def _pauses(project: Project) -> tuple[float, ...]:
    waits = project.settings.waits
    return (waits.first_look_s, *[waits.next_look_s] * (waits.looks - 1))


def _next_steps(offers: Sequence[Offer], language: str) -> str:
    """Turn what an editor's buttons would do into what can be typed here."""
    steps = [f"“{one.label}”" if one.verb == "message" else f"`%nemo {one.verb}`" for one in offers]
    return _NEXT.get(language, _NEXT["en"]) + ", ".join(dict.fromkeys(steps)) if steps else ""

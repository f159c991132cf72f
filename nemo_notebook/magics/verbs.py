"""What `%nemo VERB` does; each verb is a function of its words and the person's variables."""

from __future__ import annotations

from collections.abc import Callable, Coroutine, Mapping
from difflib import get_close_matches
from typing import TYPE_CHECKING, Any, Final, TypeVar

from nemo_notebook import kernel
from nemo_notebook.background import running
from nemo_notebook.conversation.options import QUALITIES
from nemo_notebook.errors import ConfigError
from nemo_notebook.magics import secrets
from nemo_notebook.magics.parsing import find_attachments, split_line
from nemo_notebook.models.history import History
from nemo_notebook.models.progress import Progress
from nemo_notebook.show import follow

if TYPE_CHECKING:
    from nemo_notebook.sessions import Session

T = TypeVar("T")
Tell = Callable[[Progress], None]
Words = list[str]
Names = Mapping[str, Any]
Verb = Callable[[Words, Names], None]
_WORDS: Final = "%nemo help lists the verbs; the words of a film go below %%nemo."
_TURNS: Final = 20
"""Turns that a list shows unless more are asked for."""
_MOST_TURNS: Final = 10_000
"""A larger number is an id."""


def run_verb(line: str, names: Names) -> None:
    """Run `%nemo LINE` and show what comes of it.

    Raises:
        ConfigError: for a verb that is unknown, or words it does not take; the hint says what it takes.
        NemoError: one of its kinds, for everything that can go wrong.
    """
    words = split_line(line)
    verb = words[0].lower() if words else "status"
    if verb not in VERBS:
        near = get_close_matches(verb, VERBS, 1, 0.7)
        hint = f"Did you mean %nemo {near[0]}?" if near else _WORDS
        raise ConfigError(f"%nemo has no verb {verb[:40]!r}.", hint)
    act, most, usage = VERBS[verb]
    options = [word for word in words[1:] if word.startswith("-")]
    if most is not None and options:
        raise ConfigError(f"%nemo {verb} has no option {options[0][:40]!r}.", f"Type {usage}")
    if most is not None and len(words) - 1 > most:
        raise ConfigError(f"%nemo {verb} does not know {words[most + 1][:40]!r}.", f"Type {usage}")
    act(words[1:], names)


def _show(obj: Any) -> None:
    from IPython.display import display

    display(obj)  # type: ignore[no-untyped-call]


def _quickly(make: Callable[[Session], Coroutine[Any, Any, T]]) -> T:
    session = kernel.session()

    def begin(_: Tell) -> Coroutine[Any, Any, T]:
        return make(session)

    return follow(begin, session, quick=True)


def _watched(make: Callable[[Session, Tell], Coroutine[Any, Any, T]]) -> T:
    session = kernel.session()

    def begin(tell: Tell) -> Coroutine[Any, Any, T]:
        return make(session, tell)

    return follow(begin, session)


def _status(_: Words, __: Names) -> None:
    async def look(session: Session) -> Any:
        await session.status()
        return session.card(await session.credits())

    _show(_quickly(look))
    _tell_running()


def _tell_running() -> None:
    for one in running():
        print(f"Background {one}")


def _cancel(words: Words, _: Names) -> None:
    there = running()
    chosen = [one for one in there if not words or str(one.number) == words[0]]
    if there and not chosen:
        numbers = ", ".join(str(one.number) for one in there)
        raise ConfigError(
            f"Nothing that runs in the background has the number {words[0][:20]!r}.",
            f"There is {numbers}; %nemo cancel without a number stops all.",
        )
    for one in chosen:
        print(f"{one.label}: {one.cancel()}")
    if not chosen:
        print("Nothing runs in the background.")


def _credits(_: Words, __: Names) -> None:
    _show(_quickly(lambda session: session.credits()))


def _export(words: Words, _: Names) -> None:
    quality = next((word for word in words if word in QUALITIES), "high")
    paths = [word for word in words if word not in QUALITIES]
    if len(paths) > 1:
        raise ConfigError(f"%nemo export takes one path, not {len(paths)}.", "Type " + VERBS["export"][2])
    path = paths[0] if paths else None
    _watched(lambda session, tell: session.export(path, quality=quality, tell=tell))


def _upload(words: Words, names: Names) -> None:
    if not words:
        raise ConfigError("There is nothing to upload.", "Name files: %nemo upload photos/*.jpg")
    items = find_attachments(words, names)
    uploaded = _watched(lambda session, tell: session.upload(*items, tell=tell))
    print("Uploaded " + ", ".join(media.name for media in uploaded) + ".")


def _resume(words: Words, _: Names) -> None:
    id = words[0] if words else None
    _watched(lambda session, tell: session.resume(id, tell=tell))


def _history(words: Words, _: Names) -> None:
    word = words[0] if words else str(_TURNS)
    if word.lower() == "all":
        _show(_quickly(lambda session: session.history(1000, everywhere=True)))
    elif word.isdecimal() and 0 < int(word) < _MOST_TURNS:
        _show(_with_older(_quickly(lambda session: session.history(int(word))), int(word)))
    else:
        _show(_quickly(lambda session: session.past(word)))


def _with_older(history: History, limit: int) -> History:
    """Say how to see more, where there may be more."""
    if len(history) < max(1, limit):
        return history
    older = f"Older turns: %nemo history {10 * limit}"
    return history.model_copy(update={"note": "\n".join(part for part in (older, history.note) if part)})


def _undo(_: Words, __: Names) -> None:
    _watched(lambda session, tell: session.conversation.undo(tell=tell))


def _new(_: Words, __: Names) -> None:
    _quickly(lambda session: session.new())
    print("A new session. The timeline is empty.")


def _panel(_: Words, __: Names) -> None:
    from nemo_notebook.panel import open_panel

    open_panel(kernel.session())


def _connect(words: Words, _: Names) -> None:
    secrets.connect(words)
    _status([], {})


def _scrub(words: Words, _: Names) -> None:
    secrets.scrub(words)


def _doctor(_: Words, __: Names) -> None:
    from nemo_notebook.doctor import examine

    _show(examine(kernel.current_backend()))


def _help(_: Words, __: Names) -> None:
    from nemo_notebook.outputs import HelpCard
    from nemo_notebook.profiles import find_profile

    _show(HelpCard(profile=find_profile(kernel.session().conversation.profile_name)))


VERBS: dict[str, tuple[Verb, int | None, str]] = {
    "status": (_status, 0, "%nemo status"),
    "credits": (_credits, 0, "%nemo credits"),
    "export": (_export, 2, "%nemo export [PATH] [draft|standard|high]"),
    "upload": (_upload, None, "%nemo upload PATH…"),
    "history": (_history, 1, "%nemo history [N|all|ID]"),
    "resume": (_resume, 1, "%nemo resume [ID]"),
    "cancel": (_cancel, 1, "%nemo cancel [N]"),
    "undo": (_undo, 0, "%nemo undo"),
    "new": (_new, 0, "%nemo new"),
    "panel": (_panel, 0, "%nemo panel"),
    "connect": (_connect, None, secrets.CONNECT),
    "scrub": (_scrub, None, secrets.SCRUB),
    "doctor": (_doctor, 0, "%nemo doctor"),
    "help": (_help, 0, "%nemo help"),
}
"""Each verb: what it does, how many words it takes at most, how it is typed."""

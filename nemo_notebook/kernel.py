"""This kernel's one session and the blocking faces of it: what `import nemo_notebook as nemo` offers."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import timedelta
from pathlib import Path
from typing import Any

from nemo_notebook.drawing import draw
from nemo_notebook.errors import ConnectionFailedError
from nemo_notebook.models.shown import draw_with
from nemo_notebook.models.turn import Batch, Turn
from nemo_notebook.outputs.figures import backend_name
from nemo_notebook.profiles import DEFAULT_PROFILE, find_profile
from nemo_notebook.sessions import Session
from nemo_notebook.show import follow
from nemo_notebook.text import detect_language

draw_with(draw)

_current: Session | None = None


def session() -> Session:
    """Return this kernel's one session; made on first use, connected with the first call."""
    global _current
    if _current is None:
        _current = Session()
    return _current


def current_backend() -> str | None:
    """Return the backend in use, None before the first call; never makes a session."""
    return (_current.backend or None) if _current else None


def connect(backend: str = "local", *, token: str | None = None, profile: str = DEFAULT_PROFILE) -> Session:
    """Connect this kernel to a backend; the session so far stays where it was.

    Args:
        backend: "local", "hosted" or an http(s) address.
        token: for backends that are not local; wins over `NEMO_TOKEN`.
        profile: one of `nemo_notebook.profiles.PROFILES`.

    Raises:
        ConfigError: when a name, address or token cannot be used.
        ConnectionFailedError: when the backend does not answer; the session so far stays in use.
    """
    fresh = Session(backend, token=token, profile=profile)
    try:
        follow(lambda _: fresh.open(), fresh, quick=True)
    except ConnectionFailedError as problem:
        if in_use := current_backend():
            hint = f"Still connected: {backend_name(in_use)}. Look at the address, then try again."
            raise ConnectionFailedError(problem.message, hint) from None
        raise
    return use(fresh)


def use(fresh: Session) -> Session:
    """Make a session this kernel's one; the session so far stays where it was."""
    global _current
    _current = fresh
    return fresh


def ask(
    prompt: str,
    *,
    attach: Any = (),
    duration: str | float | timedelta | None = None,
    aspect: str | None = None,
    quality: str | None = None,
    export: bool = True,
    seed: int | None = None,
    max_credits: float | None = None,
    save: str | Path | None = None,
    new: bool = False,
) -> Turn:
    """Ask and wait: the blocking face of `Session.ask`, with a status line where there is a screen.

    Works in a script and in a kernel whose loop is running. Arguments and errors are those of `Session.ask`.
    Cost: spends credits; never repeat on failure.
    """
    return follow(
        lambda tell: session().ask(
            prompt,
            attach=attach,
            duration=duration,
            aspect=aspect,
            quality=quality,
            export=export,
            seed=seed,
            max_credits=max_credits,
            save=save,
            new=new,
            tell=tell,
        ),
        session(),
        status_only=True,
        language=detect_language(str(prompt)),
    )


def batch(prompts: Iterable[Any], *, max_credits: float | None = None, **options: Any) -> Batch:
    """Make several films, two at a time, each in a session of its own; one failure never stops the rest.

    Args:
        prompts: words, or rows of a DataFrame whose columns are named like the arguments of `ask` (`prompt`,
            `duration`, …); a row's own values win, and so do its words over `duration` and `aspect`.
        max_credits: refuse a batch that would cost more; a row's own is the limit of that film.
        **options: for all of them, as in `ask`.

    Raises:
        ConfigError: before anything is sent, for what cannot be read or costs too much.
    Cost: spends credits for each; never repeat on failure.
    """
    from nemo_notebook.batches import Batching, read_rows

    films = Batching(read_rows(prompts, options), session().conversation.sibling, max_credits)
    return follow(films.make, films, status_only=True)


def sibling() -> Session:
    """Return a session of its own at the backend of this kernel's session."""
    return Session(conversation=session().conversation.sibling())


def under_profile(name: str) -> Session:
    """Return a session of its own at the same backend, under another profile.

    Raises:
        ConfigError: when there is no profile of that name.
    """
    return Session(conversation=session().conversation.sibling(find_profile(name)))

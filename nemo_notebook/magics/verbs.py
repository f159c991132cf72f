"""What `%nemo VERB` does; each verb is a function of the session and its words."""

from __future__ import annotations

from collections.abc import Callable, Coroutine, Mapping
from difflib import get_close_matches
from typing import TYPE_CHECKING, Any, TypeVar

from nemo_notebook import kernel
from nemo_notebook.errors import ConfigError
from nemo_notebook.magics.parsing import find_attachments, split_line
from nemo_notebook.models.progress import Progress
from nemo_notebook.runner import Work, the_runner
from nemo_notebook.show import follow, make_screen

if TYPE_CHECKING:
    from nemo_notebook.kernel import Session

T = TypeVar("T")
Tell = Callable[[Progress], None]
Verb = Callable[[list[str], Mapping[str, Any]], Any]


def run_verb(line: str, namespace: Mapping[str, Any]) -> Any:
    """Run `%nemo LINE` and return what the cell shows.

    Raises:
        ConfigError: for a verb that is unknown; the hint names the nearest.
    """
    words = split_line(line)
    verb = words[0].lower() if words else "status"
    if verb not in VERBS:
        near = get_close_matches(verb, VERBS, 1, 0.5)
        hint = f"Did you mean %nemo {near[0]}?" if near else "Verbs: " + ", ".join(VERBS) + "."
        raise ConfigError(f"%nemo has no verb {verb!r}.", hint)
    return VERBS[verb](words[1:], namespace)


def _wait(work: Coroutine[Any, Any, T]) -> T:
    return the_runner().run(work)


def _shown(make: Callable[[Session, Tell], Coroutine[Any, Any, T]]) -> T:
    session = kernel.session()

    def begin(tell: Tell) -> Coroutine[Any, Any, T]:
        return make(session, tell)

    work: Work[T, Progress] = the_runner().start(begin)
    return follow(work, make_screen(session), session)


def _status(_: list[str], __: Mapping[str, Any]) -> Any:
    return _wait(_card(kernel.session()))


async def _card(session: Session) -> Any:
    from nemo_notebook.outputs import SessionCard

    draft = await session.status()
    settings = session.conversation.settings
    assert settings is not None  # the call above has connected
    return SessionCard(
        backend=settings.name,
        address="" if settings.local else settings.api_url,
        profile=session.conversation.profile_name,
        draft=draft,
        credits=await session.credits(),
    )


def _credits(_: list[str], __: Mapping[str, Any]) -> Any:
    return _wait(kernel.session().credits())


def _export(words: list[str], _: Mapping[str, Any]) -> None:
    quality, path = "high", None
    for word in words:
        if word in ("draft", "standard", "high"):
            quality = word
        elif path is None:
            path = word
        else:
            raise ConfigError(
                f"%nemo export does not know {word!r}.", "%nemo export [PATH] [draft|standard|high]"
            )
    _shown(lambda session, tell: session.export(path, quality=quality, tell=tell))


def _upload(words: list[str], namespace: Mapping[str, Any]) -> Any:
    if not words:
        raise ConfigError("Nothing to upload.", "%nemo upload PATH…, for example %nemo upload photos/*.jpg")
    items = find_attachments(words, namespace)
    uploaded = _shown(lambda session, tell: session.upload(*items, tell=tell))
    print("Uploaded " + ", ".join(media.name for media in uploaded) + ".")


def _resume(words: list[str], _: Mapping[str, Any]) -> None:
    render_id = words[0] if words else None
    _shown(lambda session, tell: session.resume(render_id, tell=tell))


def _undo(_: list[str], __: Mapping[str, Any]) -> None:
    _shown(lambda session, tell: session.conversation.undo(tell=tell))


def _new(_: list[str], __: Mapping[str, Any]) -> None:
    _wait(kernel.session().new())
    print("A new session. The timeline is empty.")


def _panel(_: list[str], __: Mapping[str, Any]) -> None:
    from nemo_notebook.panel import open_panel

    open_panel(kernel.session())


def _connect(words: list[str], _: Mapping[str, Any]) -> Any:
    if len(words) > 1:
        raise ConfigError("%nemo connect takes one backend.", "%nemo connect local, hosted or https://…")
    return _wait(_card(kernel.connect(*words)))


def _doctor(_: list[str], __: Mapping[str, Any]) -> Any:
    from nemo_notebook.doctor import examine

    return examine()


def _help(_: list[str], __: Mapping[str, Any]) -> Any:
    from nemo_notebook.outputs import HelpCard
    from nemo_notebook.profiles import find_profile

    return HelpCard(profile=find_profile(kernel.session().conversation.profile_name))


VERBS: dict[str, Verb] = {
    "status": _status,
    "credits": _credits,
    "export": _export,
    "upload": _upload,
    "resume": _resume,
    "undo": _undo,
    "new": _new,
    "panel": _panel,
    "connect": _connect,
    "doctor": _doctor,
    "help": _help,
}

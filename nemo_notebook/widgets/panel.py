"""The panel: composer, player and timeline as one anywidget.

It knows no session: what a person does goes out through `Acts`, what happened comes in by its methods. Films
and posters travel as messages, not as state, so that a saved notebook does not carry them.
"""

from __future__ import annotations

import uuid
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any, Final, Protocol

import anywidget
import traitlets

from nemo_notebook.models.draft import Draft
from nemo_notebook.models.turn import Clip
from nemo_notebook.widgets.edits import Edit, outdated, possible, read_edit
from nemo_notebook.widgets.joining import joined_modules, joined_styles
from nemo_notebook.widgets.receiving import Receiving
from nemo_notebook.widgets.rows import platforms, rows
from nemo_notebook.widgets.saying import Step, step_words, words_of

_HERE: Final = Path(__file__).parent
_STYLES: Final = ("panel", "composer", "player", "timeline")
_QUALITIES: Final = ("draft", "standard", "high")
_ASPECTS: Final = ("16:9", "9:16", "1:1", "4:5")
MAX_PROMPT_CHARS: Final = 200_000


class Acts(Protocol):
    """What a person can do in a panel."""

    def ask(self, prompt: str, files: Sequence[Path]) -> None:
        """Make or change a film."""

    def edit(self, key: str, words: str) -> None:
        """Make one edit, in words; `key` names it until it is over."""

    def apply(self) -> None:
        """Send the edits that wait."""

    def discard(self) -> None:
        """Forget the edits that wait."""

    def step(self, what: Step, words: str) -> None:
        """Undo or redo, in words."""

    def update(self) -> None:
        """Make a film of the draft as it is, to look at."""

    def export(self, quality: str, aspect: str) -> None:
        """Make the film to keep; `aspect` is "" for the draft's own."""

    def stop(self) -> None:
        """Stop what runs."""

    def hello(self) -> None:
        """Show a new view what there is."""

    def history(self) -> None:
        """Show what was made before."""

    def watch(self, turn: str) -> None:
        """Play the film of an earlier turn."""


class Panel(anywidget.AnyWidget):
    """A panel for one session.

    Args:
        acts: what a person can do.
        examples: prompts to start from.
        language: "en", "zh", or "" for the browser's own.
        static_class: class of the static output that the panel is drawn over, and hides.
        folded: whether it is one line until it is opened.
    """

    _esm = joined_modules(_HERE / "js" / "index.js")
    _css = joined_styles(_HERE / "css" / f"{name}.css" for name in _STYLES)

    busy = traitlets.Bool(False).tag(sync=True)
    """Whether something runs; default False."""
    status = traitlets.Unicode("").tag(sync=True)
    """The status line; default ""."""
    progress = traitlets.Float(-1.0).tag(sync=True)
    """Share of the phase that is done, 0..1; default -1 for unknown."""
    words = traitlets.Unicode("").tag(sync=True)
    """The answer so far, as plain text; default ""."""
    error = traitlets.Unicode("").tag(sync=True)
    """What went wrong and what to do, two lines; default ""."""
    tracks = traitlets.List(traitlets.Dict()).tag(sync=True)
    """Rows of the timeline, see `rows`."""
    duration_ms = traitlets.Int(0).tag(sync=True)
    """Length of the film in ms; default 0."""
    fps = traitlets.Float(30.0).tag(sync=True)
    """Frames a second of the film; default 30."""
    waiting = traitlets.List(traitlets.Dict()).tag(sync=True)
    """Edits that are not in the draft yet: `key` and `words`."""
    costs = traitlets.Bool(False).tag(sync=True)
    """Whether edits cost credits, so that they wait to be applied together; default False."""
    stale = traitlets.Bool(False).tag(sync=True)
    """Whether the film that is shown is older than the draft; default False."""
    credits = traitlets.Unicode("").tag(sync=True)
    """The balance, as a line; default ""."""
    examples = traitlets.List(traitlets.Unicode()).tag(sync=True)
    """Prompts to start from."""
    language = traitlets.Unicode("").tag(sync=True)
    """Of the interface: "en", "zh", or "" for the browser's own; default ""."""
    platforms = traitlets.List(traitlets.Dict()).tag(sync=True)
    """What platforms cover of an upright film, see `platforms`."""
    static_class = traitlets.Unicode("").tag(sync=True)
    """Class of the static output that this panel is drawn over, and hides; default "" for none."""
    folded = traitlets.Bool(False).tag(sync=True)
    """Whether it is folded away under one line until it is opened; default False."""

    def __init__(
        self,
        acts: Acts,
        *,
        examples: Sequence[str] = (),
        language: str = "",
        static_class: str = "",
        folded: bool = False,
    ) -> None:
        super().__init__(
            examples=list(examples),
            language=language,
            static_class=static_class,
            folded=folded,
            platforms=platforms(),
        )
        self._acts = acts
        self._files = Receiving()
        self._draft: Draft | None = None
        self._film: tuple[dict[str, Any], bytes] | None = None
        self.on_msg(self._receive)

    def show_draft(self, draft: Draft | None) -> None:
        """Draw the timeline of a draft, or an empty one."""
        self._draft = draft
        with self.hold_sync():
            self.duration_ms = draft.duration_ms if draft else 0
            self.fps = (draft.fps if draft else None) or 30.0
            self.tracks = rows(draft, local=not self.costs) if draft else []

    def show_film(self, clip: Clip, caption: str) -> None:
        """Play a film.

        Args:
            clip: its bytes.
            caption: one line about it.
        """
        self._film = ({"kind": "film", "film": uuid.uuid4().hex, "caption": caption}, clip.data)
        self.send(self._film[0], buffers=[self._film[1]])

    def tell_of_film(self, caption: str) -> None:
        """Put another line under the film that is shown, if there is one."""
        if self._film:
            self._film = (self._film[0] | {"caption": caption}, self._film[1])
            self.send(self._film[0])

    def show_waves(self, waves: Mapping[int, bytes], rate: int) -> None:
        """Draw the sound of some tracks by itself; without any, that of the film stands for all.

        Args:
            waves: peaks, 0..255, by the place of their track.
            rate: peaks a second.
        """
        self.send({"kind": "waves", "tracks": list(waves), "rate": rate}, buffers=list(waves.values()))

    def give_back(self, words: str) -> None:
        """Put words back into the prompt box, which were not sent after all."""
        self.send({"kind": "back", "words": words})

    def show_history(self, entries: Sequence[dict[str, Any]], posters: Sequence[bytes]) -> None:
        """List what was made before.

        Args:
            entries: `turn`, `prompt`, `facts`, `film` (can it be watched?), `poster` (which of `posters`).
            posters: JPEG bytes.
        """
        self.send({"kind": "history", "entries": list(entries)}, buffers=list(posters))

    def _repr_mimebundle_(self, **given: Any) -> Any:
        drawn = super()._repr_mimebundle_(**given)
        if drawn:  # where no widget is drawn the static twin says all; a name of a class would be noise
            drawn[0].update({"text/plain": "the panel", "text/html": ""})
        return drawn

    def close(self) -> None:
        """Close the panel and delete the files that were attached to it."""
        self._files.close()
        super().close()

    def _receive(self, _: object, content: object, buffers: Sequence[memoryview]) -> None:
        message = content if isinstance(content, dict) else {}
        act: Callable[..., str | None] | None = getattr(self, f"_on_{message.get('kind')}", None)
        if act is None:
            return
        refused = act(message, bytes(buffers[0]) if buffers else b"")
        self.send({"kind": "got", "id": message.get("id"), "refused": refused or ""})

    def _on_hello(self, _: dict[str, Any], __: bytes) -> None:
        if self._film:  # a new view of this panel
            self.send(self._film[0], buffers=[self._film[1]])
        self._acts.hello()

    def _on_ask(self, message: dict[str, Any], _: bytes) -> str | None:
        prompt = str(message.get("prompt") or "").strip()
        if self.busy:
            return "Something else is still running.\nWait for it, or press Stop; then send the words again."
        if len(prompt) > MAX_PROMPT_CHARS:
            return f"That is longer than {MAX_PROMPT_CHARS:,} characters.\nSay it shorter."
        if prompt:
            self._acts.ask(prompt, self._files.all())
        return None

    def _on_attach(self, message: dict[str, Any], piece: bytes) -> str:
        try:
            return self._files.take(message, piece)
        except OSError as problem:
            return f"The file cannot be kept: {problem.strerror or problem}."

    def _on_detach(self, message: dict[str, Any], _: bytes) -> None:
        self._files.drop(str(message.get("file")))

    def _on_edit(self, message: dict[str, Any], _: bytes) -> str | None:
        edit: Edit | None = read_edit(message.get("edit"))
        if edit and self._draft and outdated(edit, self._draft):
            return "The film has changed meanwhile.\nLook at the timeline, then do it again."
        if edit is None or self._draft is None or not possible(edit, self._draft, local=not self.costs):
            return "This cannot be changed here; say it in words above."
        self._acts.edit(str(message.get("key")), words_of(edit, self._draft))
        return None

    def _on_undo(self, _: dict[str, Any], __: bytes) -> None:
        self._acts.step("undo", step_words("undo", self._draft))

    def _on_redo(self, _: dict[str, Any], __: bytes) -> None:
        self._acts.step("redo", step_words("redo", self._draft))

    def _on_apply(self, _: dict[str, Any], __: bytes) -> None:
        self._acts.apply()

    def _on_discard(self, _: dict[str, Any], __: bytes) -> None:
        self._acts.discard()

    def _on_update(self, _: dict[str, Any], __: bytes) -> None:
        if not self.busy:
            self._acts.update()

    def _on_export(self, message: dict[str, Any], _: bytes) -> None:
        quality, aspect = message.get("quality"), message.get("aspect")
        if not self.busy:
            self._acts.export(
                str(quality) if quality in _QUALITIES else "high", str(aspect) if aspect in _ASPECTS else ""
            )

    def _on_stop(self, _: dict[str, Any], __: bytes) -> None:
        if self.busy:
            self._acts.stop()

    def _on_history(self, _: dict[str, Any], __: bytes) -> None:
        self._acts.history()

    def _on_watch(self, message: dict[str, Any], _: bytes) -> None:
        self._acts.watch(str(message.get("turn")))

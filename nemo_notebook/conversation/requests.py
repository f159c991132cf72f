"""What the words of a cell ask for: a command, a message, a film of some kind. Nothing is sent from here."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from nemo_notebook.conversation.attachments import Attachment, collect
from nemo_notebook.conversation.options import read_aspect
from nemo_notebook.errors import ConfigError
from nemo_notebook.models.draft import Draft
from nemo_notebook.models.measures import MAX_SHORT_SIDE_PX, aspect_of
from nemo_notebook.text import ExportOptions, Intent, route


@dataclass(frozen=True, slots=True)
class Request:
    """One turn as it was read.

    Attributes:
        kind: "export", "credits", "status", "upload" or "message".
        message: the words to send, "" for none.
        attach: what to upload first.
        wanted: how an export is wanted.
    """

    kind: str
    message: str
    attach: tuple[Attachment, ...]
    wanted: ExportOptions

    @property
    def asks_for_film(self) -> bool:
        """Whether a film may come of it."""
        return self.kind == "export" or bool(self.message.strip())


def read_request(prompt: str, attach: Sequence[Attachment], draft: Draft | None) -> Request:
    """Read what a prompt asks for, given the draft so far.

    Raises:
        ConfigError: for a film that cannot be made.
        FileProblemError: when a file named in the words is missing.
    """
    intent = route(prompt, attached=bool(attach))
    wanted = _possible(intent.options)
    files = tuple(attach) or tuple(collect(intent.paths))
    return Request(intent.kind, _message(intent, wanted, prompt, draft), files, wanted)


def _possible(options: ExportOptions) -> ExportOptions:
    if options.format not in (None, "mp4"):
        raise ConfigError(
            f"A {options.format} cannot be exported.", "Films are MP4: say export, or export as MP4."
        )
    if options.short_side_px and options.short_side_px > MAX_SHORT_SIDE_PX:
        raise ConfigError(f"{options.short_side_px}p is beyond what can be made.", "1080p is the largest.")
    return replace(options, aspect=read_aspect(options.aspect)) if options.aspect else options


def _message(intent: Intent, wanted: ExportOptions, prompt: str, draft: Draft | None) -> str:
    """Return the words to send; an export in another format is an edit first."""
    if intent.kind == "message":
        return prompt
    now = aspect_of(draft.width, draft.height) if draft and draft.width and draft.height else None
    switch = f"Switch to {wanted.aspect}." if wanted.aspect and wanted.aspect != now else ""
    return " ".join(part for part in (intent.rest, switch) if part)

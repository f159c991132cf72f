"""A render job on the wire: two shapes of the same status."""

from __future__ import annotations

from typing import Any

from pydantic import BaseModel, ConfigDict, Field

from nemo_notebook.models.reading import items, mapping, number, pick, text, whole
from nemo_notebook.redaction import redact

_WAITING = {"pending", "queued", "waiting"}
_DONE = {"completed", "complete", "succeeded", "success", "done"}
_FAILED = {"failed", "error", "cancelled", "canceled"}


class RenderStatus(BaseModel):
    """Where a render stands.

    Attributes:
        status: the backend's word: pending, processing, completed, failed, or one not known yet.
        progress: 0..1, None where unknown.
        url: where the finished film is, else None.
        error: the backend's words on a failure, else None.
        notes: what a person should know of the film, a sentence each, e.g. that a voice is missing.
        made_with: the video models whose footage is in the film, "" for none.
        frames, frames_done: how many the film has and how many are made, None where the backend does not say.
        ahead: how many renders are to be made before this one, None where the backend does not say.
    """

    model_config = ConfigDict(frozen=True)

    status: str = "pending"
    progress: float | None = None
    url: str | None = Field(default=None, repr=False)  # a signed link is as good as a key
    error: str | None = None
    notes: tuple[str, ...] = ()
    made_with: str = ""
    ahead: int | None = None
    frames: int | None = None
    frames_done: int | None = None

    @property
    def waiting(self) -> bool:
        """Whether it has not been begun; one that is next in line counts as good as begun."""
        return self.status in _WAITING and not self.progress and self.ahead != 0

    @property
    def count(self) -> str:
        """How far it is in frames, for a person; "" where unknown."""
        known = self.frames and self.frames_done is not None
        return f"{self.frames_done} of {self.frames} frames" if known else ""

    @property
    def done(self) -> bool:
        """Whether the film is ready."""
        return self.status in _DONE

    @property
    def failed(self) -> bool:
        """Whether the render ended without a film."""
        return self.status in _FAILED

    @classmethod
    def from_wire(cls, raw: object) -> RenderStatus:
        """Read the top-level shape, the nested one, and `{"success": false, "error": …}`.

        A progress over 1 is a percentage.
        """
        outer = mapping(raw)
        inner = {**outer, **mapping(pick(outer, "data"))}
        output, problem = pick(inner, "output"), pick(inner, "error", "errorMessage", "error_message")
        given = pick(inner, "status", "state")
        progress = number(pick(inner, "progress"))
        if progress is not None:
            progress = min(1.0, max(0.0, progress / 100 if progress > 1 else progress))
        return cls(
            status=given.strip().lower() if text(given) else _unsaid(outer, problem),
            progress=progress,
            url=text(pick(inner, "outputUrl", "output_url", "url"))
            or text(pick(output, "url", "outputUrl"))
            or text(output),
            error=text(problem) or text(pick(problem, "message", "msg")) or _words(outer, inner),
            notes=_notes(pick(inner, "notes")),
            made_with=redact(text(pick(inner, "made_with")) or "")[:200],
            ahead=whole(pick(inner, "ahead")),
            frames=whole(pick(pick(inner, "frames"), "of")),
            frames_done=whole(pick(pick(inner, "frames"), "done")),
        )


def _notes(given: object) -> tuple[str, ...]:
    """Return each note that has words; a single one may come without a list."""
    listed = [given] if isinstance(given, str) else items(given)
    return tuple(dict.fromkeys(redact(note).strip() for note in listed if text(note)))


def _unsaid(outer: dict[str, Any], problem: object) -> str:
    """Return the status of a render whose backend gives no word for it."""
    return "failed" if problem or outer.get("success") is False else "pending"


def _words(outer: dict[str, Any], inner: dict[str, Any]) -> str | None:
    """Return `message` where it is the render's own and not that of a good envelope."""
    return None if outer.get("code") == 0 or outer.get("success") is True else text(pick(inner, "message"))

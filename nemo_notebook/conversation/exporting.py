"""Submit a render, follow it, fetch the film; a render once submitted is watched, not started again."""

from __future__ import annotations

import re
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any, Final

from nemo_notebook.client import download, read_render, submit_render
from nemo_notebook.config import Waits
from nemo_notebook.conversation.listening import Tell
from nemo_notebook.conversation.reach import Reach
from nemo_notebook.errors import FileProblemError, RenderFailedError, StreamLostError
from nemo_notebook.models.progress import Phase
from nemo_notebook.models.render import RenderStatus

Sleep = Callable[[float], Awaitable[None]]
OUTPUT_FOLDER: Final = "nemo-output"


class Render:
    """One render job on the backend: its id and what it renders, so that it can be taken up again."""

    def __init__(self, render_id: str, draft: dict[str, Any], output: dict[str, Any]) -> None:
        self.id = render_id
        self.draft = draft
        self.output = output

    def renders(self, draft: dict[str, Any], output: dict[str, Any]) -> bool:
        """Tell whether this job makes exactly that film."""
        return self.draft == draft and self.output == output


async def submit(reach: Reach, session_id: str, render: Render) -> None:
    """Ask the backend to render."""
    await reach.call(
        lambda api: submit_render(api, session_id, render.draft, render_id=render.id, output=render.output)
    )


async def follow(reach: Reach, render_id: str, tell: Tell, *, waits: Waits, sleep: Sleep) -> RenderStatus:
    """Poll a render until it has ended.

    Raises:
        StreamLostError: when it is still running after all polls; the render goes on.
    """
    tell(Phase("rendering", 0.0))
    for _ in range(waits.poll_limit):
        status = await reach.call(lambda api: read_render(api, render_id))
        if status.done or status.failed:
            return status
        tell(Phase("rendering", status.progress))
        await sleep(waits.poll_s)
    raise StreamLostError(
        f"The render {render_id} is still running.", f"Fetch it later: %nemo resume {render_id}"
    )


async def fetch(reach: Reach, render_id: str, status: RenderStatus, path: Path, tell: Tell) -> Path:
    """Download a finished film to `path`, whole or not at all."""
    tell(Phase("downloading"))
    return await reach.call(lambda api: download(api, render_id, status.url, path))


def failure(render_id: str, status: RenderStatus) -> RenderFailedError:
    """Say why a render failed."""
    reason = status.error or "the backend gave no reason"
    return RenderFailedError(
        f"The render failed: {reason.rstrip('.')}.",
        "The draft is kept: change it, or try again with %nemo export.",
        render_id=render_id,
        reason=reason,
    )


def film_path(save: Path | None, words: str, turn_id: str) -> Path:
    """Return where the film goes, making sure before anything is sent that it can go there.

    Args:
        save: a file or folder the person named; None for `nemo-output/` in the working folder.
        words: what the file is named after.
        turn_id: makes the name unique.

    Raises:
        FileProblemError: when the folder cannot be made or written.
    """
    name = f"{slug(words)}-{turn_id}.mp4"
    if save is None:
        path = Path(OUTPUT_FOLDER) / name
    elif save.is_dir() or str(save).endswith(("/", "\\")) or not save.suffix:
        path = save / name
    else:
        path = save
    if path.suffix.lower() != ".mp4":
        raise FileProblemError(f"{path} does not end in .mp4.", "Films are MP4 files: --save film.mp4")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        probe = path.with_name(f".{path.name}.probe")
        probe.touch()
        probe.unlink()
    except OSError as problem:
        raise FileProblemError(
            f"{path.parent} cannot be written: {problem.strerror or problem}.",
            "Name another place with --save PATH.",
        ) from None
    return path


def slug(words: str) -> str:
    """Return a short file name from words: letters and digits of any script, joined by hyphens."""
    parts = re.findall(r"\w+", words.lower(), re.UNICODE)[:5]
    return "-".join(parts)[:40].strip("-_") or "film"

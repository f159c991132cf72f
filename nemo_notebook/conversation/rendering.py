"""A render while it is made: named, submitted, followed to its end. Its film is left to others."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any, Final

from nemo_notebook.client import is_passing, read_render, submit_render
from nemo_notebook.conversation.listening import Sleep, Tell
from nemo_notebook.conversation.project import Project
from nemo_notebook.errors import NemoError, StreamLostError
from nemo_notebook.models.draft import Draft
from nemo_notebook.models.progress import Phase
from nemo_notebook.models.render import RenderStatus

_MISSED_POLLS: Final = 4  # in a row; each was tried again by itself already


def render_name(new_id: Callable[[], str]) -> str:
    """Return a name for a new render, as the wire wants it."""
    return f"render_{int(time.time() * 1000)}_{new_id()}"


async def submit(project: Project, render_id: str, draft: Draft, output: dict[str, Any]) -> None:
    """Have a draft rendered, under a name of its own."""
    wire = draft.to_wire()
    await project.call(lambda api, sid: submit_render(api, sid, wire, render_id=render_id, output=output))


async def follow(
    project: Project, render_id: str, tell: Tell, sleep: Sleep, *, phase: str = "rendering"
) -> RenderStatus:
    """Ask how far a render is until it is done or has failed.

    Args:
        project: the session at the backend.
        render_id: as it was submitted.
        tell: told how far it is.
        sleep: between two questions.
        phase: what the person is told that goes on.

    Raises:
        StreamLostError: when it is still running after all polls.
        NemoError: when the backend could not be asked several times in a row.
    """
    waits, missed = project.settings.waits, 0
    for poll in range(waits.poll_limit):
        if poll:
            await sleep(waits.poll_s)
        try:
            status = await project.reach.call(lambda api: read_render(api, render_id))
        except NemoError as problem:
            missed += 1
            if missed == _MISSED_POLLS or not is_passing(problem):
                raise
            continue
        if status.done or status.failed:
            return status
        missed = 0
        going = Phase(phase, status.progress, count=status.count)
        tell(Phase("waiting in the queue") if status.waiting else going)
    raise StreamLostError(
        f"The render {render_id} is still running.", f"Fetch it later: %nemo resume {render_id}"
    )

"""What a folder's notebooks did last, on disk: the session and the render, so that a new kernel can go on."""

from __future__ import annotations

import contextlib
import hashlib
import json
from pathlib import Path

from nemo_notebook.config import Settings, data_folder, write_private
from nemo_notebook.errors import NemoError
from nemo_notebook.models.account import SessionIds


class Memory:
    """The last session and render of one folder at one backend; what cannot be kept is not missed.

    Args:
        settings: the backend.
        folder: the folder the notebook runs in.
    """

    def __init__(self, settings: Settings, folder: Path) -> None:
        # The studio's port changes with each start; the folder and the backend's name do not.
        place = f"{settings.name if settings.local else settings.api_url}\n{settings.client_id}\n{folder}"
        name = hashlib.sha256(place.encode("utf-8", "surrogateescape")).hexdigest()[:16]
        self._path = data_folder() / "last" / f"{name}.json"

    def keep(self, ids: SessionIds, render_id: str | None) -> None:
        """Keep the session and its last render."""
        kept = {"session_id": ids.session_id, "task_id": ids.task_id, "render_id": render_id}
        with contextlib.suppress(NemoError):
            write_private(self._path, json.dumps(kept))

    def recall(self) -> tuple[SessionIds, str | None] | None:
        """Return the session and its last render, None where none was kept."""
        try:
            kept = json.loads(self._path.read_text("utf-8"))
            ids = SessionIds(session_id=kept["session_id"], task_id=kept.get("task_id") or "")
        except (OSError, ValueError, KeyError, TypeError):
            return None
        render_id = kept.get("render_id")
        return ids, render_id if isinstance(render_id, str) else None

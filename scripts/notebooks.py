"""Run the notebooks: `run FILE…` executes copies, `save FILE…` also keeps the outputs in the file.

Used by scripts/lab --execute and by the tests, so that there is one way of running a notebook.
"""

from __future__ import annotations

import asyncio
import os
import sys
import time
from pathlib import Path

import nbformat
from nbclient import NotebookClient

SAVED_LIMIT_BYTES = 1_000_000


def execute(path: Path, folder: Path | None = None) -> nbformat.NotebookNode:
    """Run a notebook in `folder` (default: its own) and return it with its outputs.

    Raises:
        nbclient.exceptions.CellExecutionError: when a cell fails.
    """
    notebook = nbformat.read(path, as_version=4)
    client = NotebookClient(
        notebook,
        timeout=600,
        kernel_name="python3",
        store_widget_state=False,  # it embeds the bytes, and then nbconvert wants a CDN
        extra_arguments=["--log-level=ERROR"],  # not the warning that loopback is not encrypted
        resources={"metadata": {"path": str(folder or path.parent)}},
    )
    return client.execute()


def _films(folder: Path, since: float) -> list[Path]:
    found = (folder / "nemo-output").glob("*.mp4")
    return sorted(
        (film for film in found if film.stat().st_mtime >= since), key=lambda film: film.stat().st_mtime
    )


def _save(path: Path, notebook: nbformat.NotebookNode) -> None:
    for cell in notebook.cells:
        cell.metadata.pop("execution", None)
    text = nbformat.writes(notebook)
    if len(text.encode()) > SAVED_LIMIT_BYTES:
        sys.exit(f"{path} would be {len(text.encode()) / 1e6:.2f} MB; the limit is 1 MB.")
    path.write_text(text + "\n", "utf-8")


def main(argv: list[str]) -> None:
    if len(argv) < 2 or argv[0] not in ("run", "save"):
        sys.exit(__doc__)
    if sys.platform == "win32":
        asyncio.set_event_loop_policy(asyncio.WindowsSelectorEventLoopPolicy())
    if argv[0] == "save":
        os.environ.setdefault("NEMO_INLINE_MB", "0.3")  # a saved notebook stays small: proxies are embedded
    for path in map(Path, argv[1:]):
        began = time.time()
        notebook = execute(path)
        if argv[0] == "save":
            _save(path, notebook)
        for film in _films(path.parent, began):
            print(film.resolve())


if __name__ == "__main__":
    main(sys.argv[1:])

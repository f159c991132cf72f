"""Files that the browser sends piece by piece: kept in a folder of their own until they are asked with."""

from __future__ import annotations

import re
import shutil
import tempfile
from pathlib import Path
from typing import Any, Final

from nemo_notebook.models.reading import whole

MAX_BYTES: Final = 200_000_000
"""Largest file that backends take."""
MAX_FILES: Final = 50
_UNSAFE: Final = re.compile(r'[\x00-\x1f<>:"/\\|?*]+')


class Receiving:
    """Files on their way, and those that have arrived."""

    def __init__(self) -> None:
        self._folder: Path | None = None
        self._sizes: dict[str, int] = {}
        self._arrived: dict[str, Path] = {}

    def take(self, message: dict[str, Any], piece: bytes) -> str:
        """Keep one piece; returns what is wrong, "" for nothing.

        Args:
            message: `file` (the browser's key), `name`, `size` in bytes, `at` (its first byte), `last`.
            piece: its bytes.
        """
        key, size, at = str(message.get("file")), whole(message.get("size")), whole(message.get("at"))
        if size is None or at is None or not 0 < size <= MAX_BYTES:
            return f"A file has to be between 1 byte and {MAX_BYTES // 1_000_000} MB."
        if at != self._sizes.get(key, 0) or at + len(piece) > size or len(self._sizes) > MAX_FILES:
            self.drop(key)
            return "A piece of the file is missing; attach it again."
        path = self._path(key, str(message.get("name") or "file"))
        with path.open("ab") as file:
            file.write(piece)
        self._sizes[key] = at + len(piece)
        if message.get("last") and self._sizes[key] == size:
            self._arrived[key] = path
        return ""

    def drop(self, key: str) -> None:
        """Forget a file."""
        if self._folder and key in self._sizes:
            shutil.rmtree(self._place(key), ignore_errors=True)
        self._sizes.pop(key, None)
        self._arrived.pop(key, None)

    def all(self) -> list[Path]:
        """Return the files that are there, in the order in which they arrived; the next prompt takes them."""
        for key in self._arrived:
            self._sizes.pop(key)
        found, self._arrived = list(self._arrived.values()), {}
        return found

    def close(self) -> None:
        """Delete everything that was kept."""
        if self._folder:
            shutil.rmtree(self._folder, ignore_errors=True)
        self._folder = None

    def _path(self, key: str, name: str) -> Path:
        place = self._place(key)
        place.mkdir(exist_ok=True)
        return place / (_UNSAFE.sub("_", name).strip(" .")[-120:] or "file")

    def _place(self, key: str) -> Path:
        self._folder = self._folder or Path(tempfile.mkdtemp(prefix="nemo-attached-"))
        return self._folder / re.sub(r"[^\w-]", "_", key)[:60]

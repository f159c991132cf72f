"""A film while it comes in: under a hidden name beside its place, so that a later kernel can go on with it.

Whether what comes is the same film, and where from, is left to `fetch`.
"""

from __future__ import annotations

import errno
import hashlib
import json
import os
import re
import secrets
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Final

from filelock import FileLock, Timeout

from nemo_notebook.errors import FileProblemError
from nemo_notebook.models.reading import mapping, text, whole

_KEPT_S: Final = 7 * 86400.0
_LEFT_OVER: Final = re.compile(r"\.nemo-[0-9a-f]{16}(?:-\d+-[0-9a-f]{8})?\.(?:part|json|lock)")
_BOX_HEAD: Final = 8  # bytes: length and kind (ISO/IEC 14496-12, 4.2)


@dataclass(frozen=True, slots=True)
class Witness:
    """What proves that two replies are of the same bytes.

    Attributes:
        where: stands for the address.
        validator: a strong ETag or a Last-Modified, as `If-Range` takes it; "" proves nothing.
        total: bytes of the whole film, None where that was not said.
    """

    where: str
    validator: str
    total: int | None = None


class Part:
    """The bytes that have come so far.

    Args:
        path: the file; begun anew unless what is there can be gone on with.
        lasting: whether it outlives this download; one that does has a note beside it.

    Attributes:
        path: as given.
        size: bytes so far.
        witness: of the bytes that are there, None for none.
        spoilt: set it where they are of no use to anybody.
    """

    def __init__(self, path: Path, *, lasting: bool) -> None:
        self.path = path
        self.spoilt = False
        self._note = path.with_suffix(".json") if lasting else None
        self.witness = self._recalled()
        self._file = path.open("r+b" if self.witness else "w+b")
        self.size = self._sure_bytes()
        self._file.seek(self._file.truncate(self.size))

    def write(self, piece: bytes) -> None:
        """Add bytes at the end."""
        self.size += self._file.write(piece)

    def begin(self, witness: Witness | None = None) -> None:
        """Begin anew, with other bytes."""
        self._file.seek(0)
        # First empty, then noted: whoever is stopped in between leaves nothing that is wrong.
        self._file.truncate()
        self.size, self.witness = 0, witness
        if self._note and witness:
            self._note.write_text(json.dumps(asdict(witness)), "utf-8")

    def head(self) -> bytes:
        """Return the first twelve bytes."""
        self._file.flush()
        with self.path.open("rb") as reader:
            return reader.read(12)

    def is_whole(self) -> bool:
        """Whether the film's boxes, each of which says how long it is, end where the film ends."""
        self._file.flush()
        at, size = 0, self.size
        with self.path.open("rb") as reader:
            while at + _BOX_HEAD <= size:
                reader.seek(at)
                length = _box_bytes(reader.read(16)) or size - at
                if length < _BOX_HEAD:
                    return False
                at += length
        return at == size

    def settle(self) -> str:
        """Make sure that the bytes are on the disk, close the file, and return their SHA-256 in hex."""
        self._file.flush()
        os.fsync(self._file.fileno())
        self._file.seek(0)
        digest = hashlib.file_digest(self._file, "sha256").hexdigest()
        self._file.close()
        return digest

    def leave(self) -> None:
        """Close the file, and remove it where nobody can go on with it."""
        with suppress(OSError):  # a full disk
            self._file.close()
        lasts = self._note and self.path.exists() and self.size and not self.spoilt
        if lasts and self.witness and self.witness.validator:
            return
        for leftover in (self.path, self._note):
            with suppress(OSError):
                if leftover:
                    leftover.unlink(missing_ok=True)

    def _recalled(self) -> Witness | None:
        """Return the witness of what an earlier download left behind."""
        try:
            note = mapping(json.loads(self._note.read_bytes())) if self._note else {}
            size = self.path.stat().st_size
        except (OSError, ValueError, RecursionError):
            return None
        where, validator, total = (
            text(note.get("where")),
            text(note.get("validator")),
            whole(note.get("total")),
        )
        if not (where and validator and is_header_safe(validator)) or not 0 < size <= (total or size):
            return None
        return Witness(where, validator, total)

    def _sure_bytes(self) -> int:
        """Return how much to go on from; of a whole film the last byte is asked for again, as a proof."""
        size = self.path.stat().st_size
        return size - 1 if self.witness and size == self.witness.total else size


def is_header_safe(value: str) -> bool:
    """Whether a value can be sent back as a header."""
    return value.isascii() and value.isprintable()


@contextmanager
def open_part(dest: Path, render_id: str) -> Iterator[Part]:
    """Open the part of a render's film; afterwards it is gone, or there for the next download of the render.

    Of two downloads at once the second gets a part of its own, which never outlives it.

    Raises:
        FileProblemError: the disk is full or cannot be written; nothing is left there.
    """
    if dest.is_dir():
        raise FileProblemError(f"{dest} is a folder.", "Name the file too, for example film.mp4.")
    try:
        dest.parent.mkdir(parents=True, exist_ok=True)
        _sweep(dest.parent)
        with _name(dest.parent, render_id) as (path, lasting):
            part = Part(path, lasting=lasting)
            try:
                yield part
            except OSError:
                part.spoilt = True
                raise
            finally:
                part.leave()
    except OSError as problem:
        raise _disk_problem(problem, dest) from None


@contextmanager
def _name(folder: Path, render_id: str) -> Iterator[tuple[Path, bool]]:
    """Find a name that no other download uses; say whether it is the render's own."""
    stem = f".nemo-{hashlib.sha256(render_id.encode('utf-8', 'replace')).hexdigest()[:16]}"
    lock = FileLock(folder / f"{stem}.lock", thread_local=False)
    if not _is_acquired(lock):
        yield folder / f"{stem}-{os.getpid()}-{secrets.token_hex(4)}.part", False
        return
    try:
        yield folder / f"{stem}.part", True
    finally:
        with suppress(OSError):
            os.unlink(lock.lock_file)
        lock.release()


def _is_acquired(lock: FileLock) -> bool:
    try:
        lock.acquire(timeout=0)
    except (Timeout, OSError, NotImplementedError):  # in use, or a disk on which nothing can be locked
        return False
    return True


def _sweep(folder: Path) -> None:
    """Remove what downloads that nobody took up again have left behind."""
    oldest_s = time.time() - _KEPT_S
    with os.scandir(folder) as found:
        for entry in found:
            with suppress(OSError):
                if _LEFT_OVER.fullmatch(entry.name) and entry.stat().st_mtime < oldest_s:
                    os.unlink(entry)


def _box_bytes(head: bytes) -> int:
    """Return how long a box says that it is; 0 for "to the end"."""
    length = int.from_bytes(head[:4], "big")
    return int.from_bytes(head[8:16], "big") if length == 1 else length


def _disk_problem(problem: OSError, dest: Path) -> FileProblemError:
    if problem.errno in (errno.ENOSPC, errno.EDQUOT):
        what = f"No room is left on the disk for {dest.name}."
    else:
        what = f"{dest} cannot be written: {problem.strerror or problem}."
    return FileProblemError(
        what, "Make room or choose another place with %nemo export PATH; it costs nothing."
    )

"""Encoded chunks kept on disk, so that what an edit left as it was need not be rendered again.

A cache can only save time: an entry that is damaged, or cannot be read or written, is as good as none. What
an entry is kept under is left to `cache_keys`.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
import shutil
import struct
import time
import uuid
from pathlib import Path
from typing import Final

from nemo_notebook.studio.render.encoder import Chunk, Packet

LIMIT_BYTES: Final = 2_000_000_000
_SHARE: Final = 4  # of the disk that would be free without it, a quarter is the most it takes
_LEFT_BYTES: Final = 300_000_000
"""Room on the disk that is left to the films themselves."""
_SUM_BYTES: Final = 32
_COUNTS: Final = struct.Struct("<II")  # bytes of the header, packets
_PACKET: Final = struct.Struct("<IqqIB")  # bytes, pts, dts, duration, whether it is a key frame
_ENDING: Final = ".chunk"
_HALF: Final = ".part"
_HALF_S: Final = 3600  # what was not finished for an hour belongs to a process that died


class ChunkCache:
    """Chunks by their keys, in a folder that any number of processes may share.

    Args:
        folder: is made when the first chunk is kept.
        limit_bytes: what `trim` leaves at most; what was not used for longest goes first.
    """

    def __init__(self, folder: Path, limit_bytes: int = LIMIT_BYTES) -> None:
        self._folder, self._limit_bytes = folder, limit_bytes

    def find(self, key: str) -> Chunk | None:
        """Return what is kept under a key, None where there is nothing that is whole."""
        place = self._place(key)
        try:
            chunk = _unpacked(key, place.read_bytes())
            os.utime(place)
        except OSError:
            return None
        return chunk

    def keep(self, key: str, chunk: Chunk) -> None:
        """Keep a chunk, where there is room for it."""
        half = self._folder / f".{uuid.uuid4().hex}{_HALF}"
        try:
            self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            if shutil.disk_usage(self._folder).free > _LEFT_BYTES:
                half.write_bytes(_packed(key, chunk))
                os.replace(half, self._place(key))
        except OSError:
            _remove(half)

    def _place(self, key: str) -> Path:
        return self._folder / (key + _ENDING)

    def trim(self) -> None:
        """Remove what is over the limit, the longest unused first, and what dead processes have left."""
        with contextlib.suppress(OSError):
            entries = sorted(self._entries())
            over = sum(size for _, size, _ in entries)
            over -= min(self._limit_bytes, (over + shutil.disk_usage(self._folder).free) // _SHARE)
            for _, size, place in entries:
                if over <= 0:
                    return
                _remove(place)
                over -= size

    def _entries(self) -> list[tuple[int, int, Path]]:
        """List (when it was last used, bytes, path) of all entries."""
        found = []
        for place in self._folder.iterdir():
            with contextlib.suppress(OSError):  # another process may be trimming, too
                stat = place.stat()
                if place.suffix == _ENDING:
                    found.append((stat.st_mtime_ns, stat.st_size, place))
                elif place.suffix == _HALF and stat.st_mtime < time.time() - _HALF_S:
                    _remove(place)
        return found


def _remove(place: Path) -> None:
    with contextlib.suppress(OSError):
        place.unlink()


def _packed(key: str, chunk: Chunk) -> bytes:
    rows = [_PACKET.pack(len(one.data), one.pts, one.dts, one.duration, one.is_key) for one in chunk.packets]
    counts = _COUNTS.pack(len(chunk.header), len(rows))
    body = b"".join([counts, chunk.header, *rows, *(one.data for one in chunk.packets)])
    return _sum(key, body) + body


def _sum(key: str, body: bytes | memoryview) -> bytes:
    return hashlib.blake2b(body, digest_size=_SUM_BYTES, key=key.encode()[:64]).digest()


def _unpacked(key: str, entry: bytes) -> Chunk | None:
    body = memoryview(entry)[_SUM_BYTES:]
    if _sum(key, body) != entry[:_SUM_BYTES]:
        return None
    header_bytes, count = _COUNTS.unpack_from(body)
    rows = _COUNTS.size + header_bytes
    at = rows + count * _PACKET.size
    packets = []
    for size, pts, dts, duration, is_key in _PACKET.iter_unpack(body[rows:at]):
        packets.append(Packet(bytes(body[at : at + size]), pts, dts, duration, bool(is_key)))
        at += size
    return Chunk(tuple(packets), bytes(body[_COUNTS.size : rows]))

"""What this machine, or the container it is, gives a render: cores, and memory for their encoders."""

from __future__ import annotations

import ctypes
import gc
import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any, Final

if sys.platform != "win32":
    import resource

MOST_THREADS: Final = 4
_BYTES_A_PIXEL: Final = 107
"""What an encoder and a scene at work hold: 131 and 90 MB at 1080×1920, measured."""
_SHARE: Final = 0.30
"""Of the memory there is: a notebook server and its kernels live beside the render."""
_MOST: Final = 0.75
"""Of the memory there is: what a render may never exceed."""
_FIRST_MB: Final = 130  # libraries and fonts, loaded once
_CGROUP: Final = Path("/sys/fs/cgroup")
_MMAP_THRESHOLD: Final = -3  # M_MMAP_THRESHOLD of glibc's mallopt
_LARGE_BYTES: Final = 4 << 20


def thread_count(width: int, height: int, *, cores: int | None = None, memory_mb: float | None = None) -> int:
    """Return how many frames to work on at once: at least one.

    Args:
        width: of the film in px.
        height: of the film in px.
        cores: default what this process may use.
        memory_mb: default what this machine or container has.
    """
    cores = cores or core_count()
    room_mb = (memory_mb or memory_limit_mb()) * _SHARE - _FIRST_MB
    each_mb = width * height * _BYTES_A_PIXEL / 1e6
    return max(1, min(MOST_THREADS, cores, int(room_mb / each_mb)))


def core_count(read: Callable[[Path], str] = Path.read_text) -> int:
    """Return how many cores this process may keep busy."""
    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    quota, _, period = _read(_CGROUP / "cpu.max", read).partition(" ")
    if quota.isdigit() and period.isdigit():
        cores = min(cores, max(1, round(int(quota) / int(period))))
    return cores


def memory_limit_mb(read: Callable[[Path], str] = Path.read_text) -> float:
    """Return how much memory there is, in MB; 4 GB where the system does not say."""
    limits = [_read(_CGROUP / name, read) for name in ("memory.max", "memory/memory.limit_in_bytes")]
    found = [int(limit) / 1e6 for limit in limits if limit.isdigit()]
    if hasattr(os, "sysconf") and "SC_PHYS_PAGES" in os.sysconf_names:
        found.append(os.sysconf("SC_PHYS_PAGES") * os.sysconf("SC_PAGE_SIZE") / 1e6)
    return min(found, default=4000.0)


def _read(path: Path, read: Callable[[Path], str]) -> str:
    try:
        return read(path).strip()
    except OSError:
        return ""


def limit_memory(memory_mb: float | None = None) -> None:
    """Have this process get no more than most of the memory there is.

    A file that asks for more then ends its own order, not the notebook beside it. Linux only.

    Args:
        memory_mb: default what this machine or container has.
    """
    if sys.platform == "linux":
        most_bytes = round((memory_mb or memory_limit_mb()) * _MOST * 1e6)
        resource.setrlimit(resource.RLIMIT_DATA, (most_bytes, resource.getrlimit(resource.RLIMIT_DATA)[1]))


def return_large_blocks() -> None:
    """Have the C library give large blocks, as frames and sounds are, back to the system when they are freed.

    Without this glibc keeps them for later, in each thread's own heap: 130 MB more for a 30-s film.
    """
    if mallopt := _of_c_library("mallopt"):
        mallopt(_MMAP_THRESHOLD, _LARGE_BYTES)


def return_memory() -> None:
    """Give back to the system what is free: after the sound of three minutes that is 130 MB, measured."""
    gc.collect()  # PyAV's frames and what was asked of them hold each other
    if trim := _of_c_library("malloc_trim"):
        trim(0)


def _of_c_library(name: str) -> Any:
    """Return one of glibc's own functions, None where there is another C library."""
    return getattr(ctypes.CDLL(None), name, None) if sys.platform == "linux" else None

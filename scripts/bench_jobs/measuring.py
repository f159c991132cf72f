"""Runs a process and says what it took: wall time, CPU time, peak memory of its whole tree."""

from __future__ import annotations

import subprocess
import sys
import threading
import time
from dataclasses import dataclass

import psutil


@dataclass(frozen=True)
class Cost:
    wall_s: float
    cpu_s: float
    peak_mb: float


def run(command: list[str]) -> Cost:
    start = time.perf_counter()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
    seen = _Peak(process.pid)
    _, complaint = process.communicate()
    wall_s = time.perf_counter() - start
    peak_mb, cpu_s = seen.end()
    if process.returncode:
        sys.exit(f"{' '.join(command[:4])} failed:\n{complaint.decode(errors='replace')[-2000:]}")
    return Cost(wall_s, cpu_s, peak_mb)


class _Peak:
    """Looks at a process and its children twenty times a second."""

    def __init__(self, pid: int) -> None:
        self._pid, self._peak, self._cpu = pid, 0.0, {}
        self._ended = threading.Event()
        self._thread = threading.Thread(target=self._watch)
        self._thread.start()

    def _watch(self) -> None:
        while not self._ended.wait(0.05):
            try:
                parent = psutil.Process(self._pid)
                tree = [parent, *parent.children(recursive=True)]
                self._peak = max(self._peak, sum(one.memory_info().rss for one in tree) / 1e6)
                self._cpu.update({one.pid: sum(one.cpu_times()[:2]) for one in tree})
            except psutil.Error:
                continue

    def end(self) -> tuple[float, float]:
        self._ended.set()
        self._thread.join()
        return self._peak, sum(self._cpu.values())

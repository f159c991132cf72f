"""What loading the extension costs in a fresh kernel's Python, beside ipywidgets and httpx alone."""

from __future__ import annotations

import statistics
import subprocess
import sys

from bench_jobs.report import Line

_SHELL = """
import time
from IPython.core.interactiveshell import InteractiveShell
shell = InteractiveShell.instance()
"""
_TIMED = "start = time.perf_counter(); {what}; print(time.perf_counter() - start)"
_PEER = _SHELL + _TIMED.format(what="import ipywidgets, httpx")
_OURS = _SHELL + _TIMED.format(what="import nemo_notebook; shell.run_line_magic('load_ext', 'nemo_notebook')")


def measure(repeat: int) -> list[Line]:
    ours, peer = [], []
    for _ in range(repeat):
        ours.append(_seconds(_OURS))
        peer.append(_seconds(_PEER))
    ours_s, peer_s = statistics.median(ours), statistics.median(peer)
    walls = f"{ours_s * 1000:.0f} ms, {peer_s * 1000:.0f} ms"
    return [
        Line(
            "import and %load_ext against ipywidgets + httpx",
            ours_s / peer_s,
            "<=",
            1.3,
            "of their time",
            walls,
        )
    ]


def _seconds(code: str) -> float:
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True)
    if ran.returncode:
        sys.exit(f"loading failed:\n{ran.stderr[-2000:]}")
    return float(ran.stdout.split()[-1])

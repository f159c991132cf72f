"""What a person waits for after the first film: an edit, a trim, a preview, against its own full render."""

from __future__ import annotations

import json
import statistics
import subprocess
import sys
from pathlib import Path

from bench_jobs import films
from bench_jobs.report import Line

# Share of the own full render that is to be reached.
GOALS = {
    "R2 again, another title": ("edit", 0.2),
    "trim of a clip without overlay": ("trim", 0.05),
    "R1 as a first preview (540p)": ("preview", 0.25),
}


def measure(scratch: Path, *, repeat: int) -> list[Line]:
    folder = films.given_files(scratch)
    print(f"again: an edit, a trim, a preview, {repeat} times…", flush=True)
    command = [sys.executable, "-m", "bench_jobs.warm_worker", str(folder), str(scratch), str(repeat)]
    got = json.loads(subprocess.run(command, check=True, capture_output=True, text=True).stdout)
    lines = []
    for what, (name, goal) in GOALS.items():
        full_s, short_s = (statistics.median(times) for times in got[name])
        note = f"{short_s:.2f} s of {full_s:.2f} s"
        lines.append(Line(what, short_s / full_s, "<=", goal, "of its full render", note))
    return lines

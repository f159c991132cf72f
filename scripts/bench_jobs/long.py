"""A long film at 1080p: whether it stays within a notebook's memory and takes time in proportion."""

from __future__ import annotations

import sys
from pathlib import Path

from bench_jobs import films, measuring
from bench_jobs.report import Line

MOST_MB = 700  # for all processes together: a Binder kernel has 2 GB for everything
_MOST_GROWTH = 1.1


def measure(scratch: Path, *, quick: bool) -> list[Line]:
    folder = films.given_files(scratch)
    minutes, short = (2.0, 0.5) if quick else (10.0, 2.0)
    costs = {}
    for length in (minutes, short):
        print(f"long: {length:g} minutes…", flush=True)
        out = scratch / "long.mp4"
        command = [sys.executable, "-m", "bench_jobs.long_film", str(length), str(folder), str(out)]
        costs[length] = measuring.run(command)
    growth = costs[minutes].cpu_s / minutes / (costs[short].cpu_s / short)
    each = [f"{one:g} min: {cost.wall_s:.0f} s, CPU {cost.cpu_s:.0f} s" for one, cost in costs.items()]
    name = f"{minutes:g} minutes at 1080p"
    return [
        Line(f"{name}, peak memory", costs[minutes].peak_mb, "<=", MOST_MB, "MB"),
        Line(f"{name}, time a minute", growth, "<=", _MOST_GROWTH, "of a short film's", ", ".join(each)),
    ]

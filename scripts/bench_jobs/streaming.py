"""What hearing a stream costs, in CPU time and delay, beside bare httpx-sse that parses each event."""

from __future__ import annotations

import json
import statistics
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager

from bench_jobs.report import Line

_WAYS = ("client", "cell", "bare")


def measure(repeat: int) -> list[Line]:
    with _server() as url:
        runs = [{way: _hear(way, url) for way in _WAYS} for _ in range(repeat)]
    client, cell, bare = (
        {key: statistics.median(run[way][key] for run in runs) for key in runs[0][way]} for way in _WAYS
    )
    cpu = f"{client['few_ms']:.0f} ms, {bare['few_ms']:.0f} ms; to the cell {cell['few_ms']:.0f} ms"
    many = f"{cell['many_ms']:.0f} ms, {cell['few_ms']:.0f} ms per 1,000"
    return [
        _beside("client CPU per 1,000 events", client, bare, "few_ms", cpu),
        _beside("client CPU, events of 1 MiB", client, bare, "large_ms"),
        _beside("delay of a piece, to the cell", cell, bare, "delay_us"),
        Line(
            "stream: 20,000 events, to the cell", cell["many_ms"] / cell["few_ms"], "<=", 1.5, "× 2,000", many
        ),
    ]


def _beside(what: str, ours: dict[str, float], bare: dict[str, float], key: str, note: str = "") -> Line:
    unit = "µs" if key.endswith("_us") else "ms"
    note = note or f"{ours[key]:.1f} {unit}, {bare[key]:.1f} {unit}"
    return Line(f"stream: {what}", ours[key] / bare[key], "<=", 2, "× bare httpx-sse", note)


@contextmanager
def _server() -> Iterator[str]:
    command = [sys.executable, "-m", "bench_jobs.stream_server"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as server:
        try:
            yield f"http://127.0.0.1:{int(server.stdout.readline())}"
        finally:
            server.kill()


def _hear(way: str, url: str) -> dict[str, float]:
    command = [sys.executable, "-m", "bench_jobs.stream_client", way, url]
    ran = subprocess.run(command, capture_output=True, text=True)
    if ran.returncode:
        sys.exit(f"the stream could not be heard:\n{ran.stderr[-2000:]}")
    return json.loads(ran.stdout)

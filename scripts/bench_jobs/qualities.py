"""How like its painted frames a film is at each quality."""

from __future__ import annotations

from pathlib import Path

import av
import numpy as np

from bench_jobs import likeness, spec
from bench_jobs.films import given_files
from bench_jobs.ours import given
from bench_jobs.report import Line
from nemo_notebook.studio.render import Rendered, render
from nemo_notebook.studio.render.painting import Gallery, Painter
from nemo_notebook.studio.render.planes import new_planes
from nemo_notebook.studio.render.timeline import Timeline, read_timeline

GOALS = {"draft": 0.93, "standard": 0.955, "high": 0.96}
_SAMPLES = 12


def measure(scratch: Path) -> list[Line]:
    """Compare film R1 at each quality with its frames as they were painted, before any encoding."""
    job = spec.film("R1", quick=True)
    wire, media = spec.draft(job), given(job, given_files(scratch))
    lines = []
    for quality, goal in GOALS.items():
        made = render(wire, media, scratch / f"{quality}.mp4", quality=quality)
        timeline = read_timeline(wire, media, short_side_px=min(made.width, made.height))
        wanted = np.linspace(0, timeline.frames - 1, _SAMPLES).astype(int).tolist()
        found = _likeness(made.path, timeline, wanted)
        lines.append(Line(f"{quality} against its frames", found, ">=", goal, "SSIM", _size(made)))
    return lines


def _likeness(film: Path, timeline: Timeline, wanted: list[int]) -> float:
    painter, planes = Painter(timeline, Gallery(timeline)), new_planes(timeline.width, timeline.height)
    found = []
    with av.open(str(film)) as container:
        for number, frame in enumerate(container.decode(video=0)):
            if number in wanted:
                painter.paint(number, planes)
                seen = frame.to_ndarray()[: timeline.height, : timeline.width]
                found.append(likeness.ssim(seen, planes.y))
    painter.close()
    return float(np.mean(found))


def _size(made: Rendered) -> str:
    return f"{made.width}×{made.height}, {made.size_bytes * 8 / (made.frames / made.fps) / 1e6:.1f} Mbit/s"

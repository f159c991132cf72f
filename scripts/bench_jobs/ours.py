"""This project's renderer. Usage: ours JOB QUICK ASSETS OUT [raw]; with raw no encoding."""

from __future__ import annotations

import sys
from pathlib import Path

from bench_jobs import spec
from nemo_notebook.studio.render import MediaFile, probe, render
from nemo_notebook.studio.render.painting import Gallery, Painter
from nemo_notebook.studio.render.planes import new_planes
from nemo_notebook.studio.render.timeline import read_timeline


def main() -> None:
    job = spec.film(sys.argv[1], quick=sys.argv[2] == "1")
    media = given(job, Path(sys.argv[3]))
    out = Path(sys.argv[4])
    if sys.argv[5:] == ["raw"]:
        write_raw(job, media, out)
    else:
        render(spec.draft(job), media, out)


def given(job: spec.Film, assets: Path) -> dict[str, MediaFile]:
    media = {f"med_{index}": probe(spec.photo_path(assets, index)) for index in range(job.photos)}
    if not job.photos:
        media["med_clip"] = probe(spec.clip_path(assets))
    return {**media, "med_music": probe(spec.music_path(assets))}


def write_raw(job: spec.Film, media: dict[str, MediaFile], out: Path) -> None:
    timeline = read_timeline(spec.draft(job), media)
    painter, planes = Painter(timeline, Gallery(timeline)), new_planes(job.width, job.height)
    with out.open("wb") as raw:
        for frame in range(timeline.frames):
            painter.paint(frame, planes)
            for plane in planes:
                raw.write(plane.tobytes())
    painter.close()


if __name__ == "__main__":
    main()

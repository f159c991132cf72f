"""Put moments of the reference films on one picture, to be looked at: `reference_sheet.py [FILE.jpg]`.

The sheet beside docs/timeline.md is made by it: one row a film, from its first title to its last frame.
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path
from typing import Any

import av
import cv2
import numpy as np
from bench_jobs import films, spec
from numpy.typing import NDArray

from nemo_notebook.studio.render import MediaFile, probe, render

OUT = Path(__file__).parent.parent / "docs" / "reference-films.jpg"
WIDE_PX = 1280
QUALITY = 55  # of the JPEG, per cent
MOMENTS_S = {
    "R1": (0.25, 1.5, 2.75, 4.0, 5.25, 7.0, 10.25, 11.1, 13.0, 14.9),
    "R2": (0.25, 1.5, 2.75, 5.25, 12.0, 15.25, 22.0, 29.9),
    "R3": (0.1, 0.25, 1.5, 2.75, 2.9, 5.0, 8.0, 9.9),
}


def main() -> None:
    target = Path(sys.argv[1]) if len(sys.argv) > 1 else OUT
    with tempfile.TemporaryDirectory() as folder:
        given = films.given_files(Path(folder))
        rows = [_row(name, given, Path(folder) / f"{name}.mp4") for name in MOMENTS_S]
    cv2.imwrite(str(target), np.vstack(rows), [cv2.IMWRITE_JPEG_QUALITY, QUALITY])
    print(f"{target}: {target.stat().st_size // 1000} kB")


def _row(name: str, given: Path, out: Path) -> NDArray[Any]:
    """Render a film and return its moments beside each other."""
    job = spec.film(name, quick=False)
    render(spec.draft(job), _media(job, given), out)
    wide = WIDE_PX // len(MOMENTS_S[name])
    size = (wide, round(wide * job.height / job.width))
    return np.hstack([cv2.resize(one, size, interpolation=cv2.INTER_AREA) for one in _seen(name, out)])


def _media(job: spec.Film, given: Path) -> dict[str, MediaFile]:
    media = {f"med_{index}": probe(spec.photo_path(given, index)) for index in range(job.photos)}
    return {**media, "med_clip": probe(spec.clip_path(given)), "med_music": probe(spec.music_path(given))}


def _seen(name: str, film: Path) -> list[NDArray[Any]]:
    frames = {round(moment_s * spec.FPS) for moment_s in MOMENTS_S[name]}
    with av.open(str(film)) as container:
        pictures = enumerate(container.decode(video=0))
        return [one.to_ndarray(format="bgr24") for number, one in pictures if number in frames]


if __name__ == "__main__":
    main()

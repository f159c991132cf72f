"""How evenly a slow move goes, in px: a film's frames beside the same move sampled exactly.

Each frame is held against the exact one between its title and its captions. How far it stands from it changes
from frame to frame, and that is what an eye sees as trembling.
"""

from __future__ import annotations

from itertools import islice
from pathlib import Path

import av
import cv2
import numpy as np

from bench_jobs import spec
from bench_jobs.ours import given
from nemo_notebook.studio.render.moves import Window, window_at
from nemo_notebook.studio.render.timeline import read_timeline

_HEIGHTS = (0.45, 0.60, 0.75)  # shares of the frame's: two rows of patches that no text touches
_BT709 = np.array([[0.0722, 0.7152, 0.2126]])  # of blue, green and red


def rms_px(film: Path, job: spec.Film, assets: Path) -> float:
    """Return the root mean square of the change of place between one frame and the next, in px."""
    media = given(job, assets)
    timeline = read_timeline(spec.draft(job), media)
    shot = timeline.layers[0][0]
    photo = cv2.transform(cv2.imread(str(media["med_0"].path)).astype(np.float32), _BT709)
    canvas, size = (job.width, job.height), photo.shape[1::-1]
    first_photo = round(job.seconds_each * spec.FPS)
    places = []
    with av.open(str(film)) as container:
        for number, frame in enumerate(islice(container.decode(video=0), first_photo)):
            progress = timeline.elapsed_ms(shot, number) / (shot.end_ms - shot.start_ms)
            seen = window_at(shot.move, progress, size=size, canvas=canvas)
            places.append(_places(_luma(frame, job), _exact(photo, seen, canvas)))
    return float(np.sqrt(np.mean(np.diff(places, axis=0) ** 2)))


def _luma(frame: av.VideoFrame, job: spec.Film) -> np.ndarray:
    plane = frame.planes[0]
    whole = np.frombuffer(plane, np.uint8).reshape(-1, plane.line_size)
    return whole[: job.height, : job.width].astype(np.float32)


def _exact(photo: np.ndarray, seen: Window, canvas: tuple[int, int]) -> np.ndarray:
    """Return what a window shows, as luma in limited range."""
    offset = (seen.step - 1) / 2
    matrix = np.array([[seen.step, 0, seen.left + offset], [0, seen.step, seen.top + offset]])
    full = cv2.warpAffine(photo, matrix, canvas, flags=cv2.INTER_CUBIC | cv2.WARP_INVERSE_MAP)
    return 16 + full * (219 / 255)


def _places(frame: np.ndarray, exact: np.ndarray) -> list[np.ndarray]:
    """Return how far four patches of a frame stand from where they should, (x, y) in px."""
    height, width = frame.shape
    rows = [round(height * share) for share in _HEIGHTS]
    one, other = (cv2.GaussianBlur(plane, (0, 0), 1.0) for plane in (exact, frame))
    boxes = [
        np.s_[top:bottom, left : left + width // 2]
        for top, bottom in zip(rows, rows[1:], strict=False)
        for left in (0, width // 2)
    ]
    return [_shift(one[box], other[box]) for box in boxes]


def _shift(one: np.ndarray, other: np.ndarray) -> np.ndarray:
    """Return the shift from one picture to the other: least squares over slopes (Lucas, Kanade 1981)."""
    across, down = cv2.Sobel(one, -1, 1, 0) / 8, cv2.Sobel(one, -1, 0, 1) / 8
    change = one - other
    change -= change.mean()
    mixed = np.sum(across * down)
    slopes = [[np.sum(across * across), mixed], [mixed, np.sum(down * down)]]
    return np.linalg.solve(slopes, [np.sum(across * change), np.sum(down * change)])

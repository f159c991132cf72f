"""How like its source an encoded film is, on frames spread over it, and what its picture weighs."""

from __future__ import annotations

from pathlib import Path

import av
import cv2
import numpy as np

from bench_jobs import spec

_SAMPLES = 12


def luma_ssim(film: Path, raw: Path, job: spec.Film) -> float:
    size = job.width * job.height
    source = np.memmap(raw, np.uint8, "r").reshape(-1, size * 3 // 2)
    wanted = set(np.linspace(0, job.frames - 1, _SAMPLES).astype(int).tolist())
    found = []
    with av.open(str(film)) as container:
        for number, frame in enumerate(container.decode(video=0)):
            if number in wanted:
                plane = frame.planes[0]
                seen = np.frombuffer(plane, np.uint8).reshape(-1, plane.line_size)[: job.height, : job.width]
                found.append(ssim(seen, source[number][:size].reshape(job.height, job.width)))
    return float(np.mean(found))


def ssim(one: np.ndarray, other: np.ndarray) -> float:
    """Structural similarity of Wang et al. (2004), Gaussian window of 1.5 px."""

    def soft(plane: np.ndarray) -> np.ndarray:
        return cv2.GaussianBlur(plane, (11, 11), 1.5)

    a, b = one.astype(np.float32), other.astype(np.float32)
    mean_a, mean_b = soft(a), soft(b)
    var_a, var_b = soft(a * a) - mean_a**2, soft(b * b) - mean_b**2
    shared = soft(a * b) - mean_a * mean_b
    c1, c2 = (0.01 * 255) ** 2, (0.03 * 255) ** 2
    top = (2 * mean_a * mean_b + c1) * (2 * shared + c2)
    return float(np.mean(top / ((mean_a**2 + mean_b**2 + c1) * (var_a + var_b + c2))))


def picture_bytes(film: Path) -> int:
    with av.open(str(film)) as container:
        return sum(packet.size for packet in container.demux(video=0))

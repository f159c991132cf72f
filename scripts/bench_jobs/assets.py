"""Makes what the films are of: photo-like pictures, a moving clip, a piece of music."""

from __future__ import annotations

import wave
from pathlib import Path

import av
import cv2
import numpy as np

from bench_jobs import spec

SIZE = (2400, 1600)
CLIP_SIZE = (1920, 1080)


def make(folder: Path, clip_s: float) -> None:
    for index in range(6):
        cv2.imwrite(str(spec.photo_path(folder, index)), _photo(100 + index), [cv2.IMWRITE_JPEG_QUALITY, 92])
    _music(spec.music_path(folder), 40)
    _clip(spec.clip_path(folder), spec.photo_path(folder, 0), clip_s)


def _photo(seed: int) -> np.ndarray:
    """Leaves of all sizes falling over each other have the statistics of photographs."""
    random = np.random.default_rng(seed)
    width, height = SIZE
    top, bottom = random.uniform(40, 220, (2, 3))
    share = np.linspace(0, 1, height)[:, None, None]
    image = np.empty((height, width, 3), np.float32)
    image[:] = top * (1 - share) + bottom * share
    for radius in np.sort(np.clip((random.pareto(1.6, 1400) + 1) * 14, 6, 420))[::-1]:
        centre = int(random.uniform(0, width)), int(random.uniform(0, height))
        color = random.normal(image[min(height - 1, centre[1]), min(width - 1, centre[0])], 38).clip(5, 250)
        axes = (int(radius * random.uniform(0.7, 1.6)), max(2, int(radius * random.uniform(0.4, 1))))
        cv2.ellipse(image, centre, axes, random.uniform(0, 180), 0, 360, color.tolist(), -1, cv2.LINE_AA)
    image = cv2.GaussianBlur(image, (0, 0), 0.8) * (1 + 0.06 * _pink(height, width, random)[..., None])
    return (image + random.normal(0, 2.2, image.shape)).clip(0, 255).astype(np.uint8)


def _pink(height: int, width: int, random: np.random.Generator) -> np.ndarray:
    frequency = np.hypot(np.fft.fftfreq(height)[:, None], np.fft.rfftfreq(width)[None])
    frequency[0, 0] = 1
    spectrum = random.standard_normal(frequency.shape) + 1j * random.standard_normal(frequency.shape)
    noise = np.fft.irfft2(spectrum / frequency**1.1, s=(height, width))
    return (noise / noise.std()).astype(np.float32)


def _music(path: Path, length_s: int) -> None:
    rate = 44_100
    moment = np.arange(rate * length_s) / rate
    chords = np.array([[57, 60, 64, 67], [53, 57, 60, 64], [48, 52, 55, 59], [55, 59, 62, 65]])
    notes = chords[(moment // 2).astype(int) % 4]
    tone = np.sin(2 * np.pi * 440 * 2 ** ((notes - 69) / 12) * moment[:, None]).sum(axis=1) / 4
    samples = np.stack([tone, np.roll(tone, 300)], 1) * np.abs(np.sin(moment * np.pi))[:, None] * 20_000
    with wave.open(str(path), "wb") as out:
        out.setnchannels(2)
        out.setsampwidth(2)
        out.setframerate(rate)
        out.writeframes(samples.astype("<i2").tobytes())


def _clip(path: Path, photo: Path, length_s: float) -> None:
    """A camera that wanders over a photo, with noise, at ten megabits a second."""
    picture, random = cv2.imread(str(photo)), np.random.default_rng(9)
    noise = [random.normal(0, 2.5, (*CLIP_SIZE[::-1], 3)).astype(np.int16) for _ in range(3)]
    with av.open(str(path), "w") as container:
        stream = container.add_stream("libx264", rate=spec.FPS, options={"preset": "veryfast", "g": "60"})
        stream.width, stream.height, stream.pix_fmt, stream.bit_rate = *CLIP_SIZE, "yuv420p", 10_000_000
        context = stream.codec_context
        context.color_range = context.colorspace = context.color_primaries = context.color_trc = 1
        for number in range(round(length_s * spec.FPS)):
            at = number / spec.FPS
            shift = np.float32(
                [[1, 0, -240 - 180 * np.sin(at * 0.5)], [0, 1, -250 - 120 * np.cos(at * 0.37)]]
            )
            frame = cv2.warpAffine(picture, shift, CLIP_SIZE, flags=cv2.INTER_LINEAR)
            frame = (frame + noise[number % 3]).clip(0, 255).astype(np.uint8)
            container.mux(stream.encode(av.VideoFrame.from_ndarray(frame, "bgr24")))
        container.mux(stream.encode(None))

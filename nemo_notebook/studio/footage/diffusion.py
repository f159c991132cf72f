"""Video models of `diffusers`: loaded from a folder or a repository, sampled, written as a silent MP4.

The only file that needs the extra `diffusion` (torch, diffusers, transformers); nothing else imports it.
"""

from __future__ import annotations

import inspect
import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path
from typing import Any, Final

import diffusers
import numpy as np
import torch
from diffusers.utils import load_image

from nemo_notebook.studio.footage.setting import short_name
from nemo_notebook.studio.orders import CannotDo
from nemo_notebook.studio.render.encoder import Encoding, encode_chunk
from nemo_notebook.studio.render.muxing import Mp4, encoded
from nemo_notebook.studio.render.planes import Planes, copy_planes, from_pixels

_STEP_PX: Final = 32  # sides divide by it in every family: LTX 32, Wan 16, CogVideoX 16
_STEP_FRAMES: Final = 8  # frames are one more than a multiple: LTX 8, Wan 4, CogVideoX 4
_FPS: Final = 16.0  # of families whose pipelines take no rate, as Wan
_FRAMES: Final = 49
_AREA: Final = 480 * 832  # where a pipeline names no size
_CRF: Final = 14.0  # it is encoded once more in the film
_ROOMY_BYTES: Final = 40 * 2**30  # of GPU memory; with less, parts of a model take turns on it


@dataclass(frozen=True, slots=True)
class _Native:
    """What a pipeline was made for: px, frames, frames per second."""

    area: int
    frames: int
    fps: float


class VideoModel:
    """One pipeline, loaded.

    Args:
        name: a repository's name or a folder.
        images: whether it shall begin with a photo.
        device: "auto" or "cpu".

    Raises:
        CannotDo: kind "absent" when there is no GPU, or no such model.
    """

    def __init__(self, name: str, *, images: bool, device: str) -> None:
        self._device = _device(device, name)
        self._pipeline = _loaded(name, self._device, images)
        takes = inspect.signature(self._pipeline.__call__).parameters
        if ("image" in takes) != images:
            only = "from words" if images else "from a photo"
            raise CannotDo("absent", f"{name} makes videos only {only}.")
        self._takes = takes
        self._native = _native(takes)

    def make(
        self,
        order: Mapping[str, Any],
        report: Callable[[float], None],
        stopped: Callable[[], bool],
    ) -> None:
        """Make one take and write it.

        Args:
            order: prompt, image (a path or ""), width, height (of the film, px), duration_ms, seed, steps,
                short_side_px, out.
            report: told the share of the steps that is done.
            stopped: asked after each step.

        Raises:
            CannotDo: kind "stopped" when told to stop, "memory" when the GPU has not enough.
        """
        width, height = self._size(order)
        fps = self._native.fps
        wanted = math.ceil((order["duration_ms"] / 1000 * fps - 1) / _STEP_FRAMES)
        frames = min(self._native.frames, 1 + _STEP_FRAMES * max(1, wanted))

        def step(pipeline: Any, index: int, _: Any, known: dict[str, Any]) -> dict[str, Any]:
            if stopped():
                raise CannotDo("stopped", "The export was cancelled.")
            report((index + 1) / pipeline.num_timesteps)
            return known

        options: dict[str, Any] = {
            "prompt": order["prompt"],
            "width": width,
            "height": height,
            "num_frames": frames,
            "frame_rate": fps,
            "generator": torch.Generator("cpu").manual_seed(order["seed"] & 0xFFFFFFFF),
            "callback_on_step_end": step,
            "output_type": "np",
        }
        if order["steps"]:
            options["num_inference_steps"] = order["steps"]
        if order["image"]:
            options["image"] = load_image(order["image"]).resize((width, height))
        try:
            made = self._pipeline(**{name: one for name, one in options.items() if name in self._takes})
        except torch.OutOfMemoryError:
            raise CannotDo("memory", "The GPU has not enough memory for this model.") from None
        _write(np.asarray(made.frames[0]), fps, Path(order["out"]))

    def _size(self, order: Mapping[str, Any]) -> tuple[int, int]:
        """Return (width, height) in px: the film's shape in the model's own size."""
        shape = order["width"] / order["height"]
        short_px = order["short_side_px"] or math.sqrt(self._native.area / max(shape, 1 / shape))
        sides = (short_px * max(1.0, shape), short_px * max(1.0, 1 / shape))
        width, height = (max(_STEP_PX, round(side / _STEP_PX) * _STEP_PX) for side in sides)
        return width, height


def _device(wished: str, name: str) -> str:
    if wished == "cpu":
        return "cpu"
    if torch.cuda.is_available():
        return "cuda"
    if torch.backends.mps.is_available():
        return "mps"
    raise CannotDo("absent", f"There is no GPU here for {short_name(name)}.")


def _loaded(name: str, device: str, images: bool) -> Any:
    """Return a pipeline on its device; weights that could run code (pickles) are refused."""
    local = Path(name).is_dir()
    kind = torch.float32 if device == "cpu" else torch.bfloat16 if device == "cuda" else torch.float16
    diffusers.utils.logging.set_verbosity_error()
    diffusers.utils.logging.disable_progress_bar()  # the log is no place for bars
    try:
        pipeline = diffusers.DiffusionPipeline.from_pretrained(
            name, dtype=kind, use_safetensors=True, local_files_only=local
        )
    except (OSError, ValueError, ImportError, AttributeError, KeyError, TypeError) as problem:
        first = (str(problem).strip().splitlines() or [type(problem).__name__])[0][:160]
        raise CannotDo("absent", f"{short_name(name)} cannot be loaded: {first}") from None
    pipeline = _with_images(pipeline) if images else pipeline
    pipeline.set_progress_bar_config(disable=True)
    if device == "cuda" and torch.cuda.get_device_properties(0).total_memory < _ROOMY_BYTES:
        pipeline.enable_model_cpu_offload()
    else:
        pipeline.to(device)
    if hasattr(pipeline.vae, "enable_tiling"):
        pipeline.vae.enable_tiling()
    return pipeline


def _with_images(pipeline: Any) -> Any:
    """Return the sibling that begins with a photo, where a family has one for the same weights (LTX)."""
    if "image" in inspect.signature(pipeline.__call__).parameters:
        return pipeline
    sibling = type(pipeline).__name__.replace("Pipeline", "ImageToVideoPipeline")
    kind = getattr(diffusers, sibling, None)
    return kind.from_pipe(pipeline, dtype=pipeline.dtype) if kind else pipeline


def _native(takes: Mapping[str, inspect.Parameter]) -> _Native:
    def of(name: str) -> Any:
        value = takes[name].default if name in takes else None
        return value if isinstance(value, int | float) and value > 0 else None

    height, width = of("height"), of("width")
    return _Native(
        area=int(height * width) if height and width else _AREA,
        frames=int(of("num_frames") or _FRAMES),
        fps=float(of("frame_rate") or _FPS),
    )


def _write(pictures: np.ndarray[Any, Any], fps: float, out: Path) -> None:
    """Write pictures, (frames, height, width, 3) of 0..1, as an MP4 without sound."""
    count, height, width, _ = pictures.shape
    rate = Fraction(fps).limit_denominator(1001)
    encoding = Encoding(width, height, rate, _CRF)

    def paint(frame: int, target: Planes) -> None:
        pixels = np.nan_to_num(pictures[frame]).clip(0, 1) * 255
        copy_planes(from_pixels(pixels.round().astype(np.uint8), "rgb24"), target)

    with Mp4(out, rate, encoded(encoding), None) as film:
        film.add(encode_chunk(encoding, range(count), paint))

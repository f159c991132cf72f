"""The true loading and sampling of `diffusers`, on a tiny pipeline with random weights."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import av
import pytest
from PIL import Image

from nemo_notebook.studio.launching import module_command, module_environment


@pytest.fixture(scope="module")
def model(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("model") / "tiny"
    subprocess.run(
        [sys.executable, "-m", "tests.studio.footage.tiny", str(folder)], check=True, capture_output=True
    )
    return folder


def _order(model: Path | str, out: Path, **changed: Any) -> dict[str, Any]:
    return {
        "do": "render",
        "model": str(model),
        "prompt": "a fox in the snow",
        "image": "",
        "width": 1080,
        "height": 1920,
        "duration_ms": 600,
        "seed": 3,
        "steps": 2,
        "short_side_px": 64,
        "device": "cpu",
        "out": str(out),
        **changed,
    }


Ask = Callable[[dict[str, Any]], list[dict[str, Any]]]


@pytest.fixture(scope="module")
def ask() -> Iterator[Ask]:
    """Gives an order to the one worker of all these tests, and returns its replies."""
    worker = subprocess.Popen(
        module_command("nemo_notebook.studio.footage.worker"),
        env=module_environment(
            # one thread: beside other tests, more of them wait for each other
            {**os.environ, "HF_HUB_OFFLINE": "1", "CUDA_VISIBLE_DEVICES": "", "OMP_NUM_THREADS": "1"}
        ),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
    )
    assert worker.stdin and worker.stdout
    given, told = worker.stdin, worker.stdout

    def answers(order: dict[str, Any]) -> list[dict[str, Any]]:
        given.write(json.dumps(order).encode() + b"\n")
        given.flush()
        replies = [json.loads(told.readline())]
        while "progress" in replies[-1]:
            replies.append(json.loads(told.readline()))
        return replies

    with worker:
        yield answers
        given.close()
    assert worker.returncode == 0


def test_footage_is_made_from_words_and_from_a_photo(ask: Ask, model: Path, tmp_path: Path) -> None:
    photo = tmp_path / "photo.png"
    Image.new("RGB", (100, 80), "red").save(photo)
    outs = [tmp_path / f"{number}.mp4" for number in range(4)]
    changes: list[dict[str, Any]] = [
        {},
        {},
        {"seed": 4},
        {"image": str(photo), "width": 1920, "height": 1080},
    ]
    for out, changed in zip(outs, changes, strict=True):
        *progress, last = ask(_order(model, out, **changed))
        assert last == {"done": {}} and any(0 < one["progress"] < 1 for one in progress)
    for out, size in zip(outs, ((64, 128), (64, 128), (64, 128), (128, 64)), strict=True):
        with av.open(str(out)) as film:
            (stream,) = film.streams
            assert isinstance(stream, av.video.VideoStream)
            assert (stream.width, stream.height) == size and stream.average_rate == 25
            assert sum(1 for _ in film.decode(stream)) == 17  # the least of 8 n + 1 that covers 0.6 s
    same, other = outs[1].read_bytes(), outs[2].read_bytes()
    assert outs[0].read_bytes() == same != other


def test_a_model_that_is_not_there_is_named(ask: Ask, tmp_path: Path) -> None:
    empty = tmp_path / "empty"
    empty.mkdir()
    for given, name in ((str(empty), "empty"), ("nobody/nothing", "nobody/nothing")):
        failed = ask(_order(given, tmp_path / "a.mp4"))[-1]["failed"]
        assert failed["kind"] == "absent" and failed["message"].startswith(f"{name} cannot be loaded: ")


def test_weights_that_could_run_code_are_refused(ask: Ask, model: Path, tmp_path: Path) -> None:
    spoilt = tmp_path / "spoilt"
    shutil.copytree(model, spoilt)
    for weights in spoilt.glob("*/*.safetensors"):
        weights.rename(weights.with_suffix(".bin"))
    assert ask(_order(spoilt, tmp_path / "a.mp4"))[-1]["failed"]["kind"] == "absent"


def test_without_a_gpu_that_is_said(ask: Ask, model: Path, tmp_path: Path) -> None:
    failed = ask(_order(model, tmp_path / "a.mp4", device="auto"))[-1]["failed"]
    assert failed == {"kind": "absent", "message": "There is no GPU here for tiny."}

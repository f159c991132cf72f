"""The worker process itself, with the real renderer: orders go in as lines, replies come out as lines."""

import json
import os
import subprocess
from pathlib import Path
from typing import Any

from nemo_notebook.studio.launching import module_command, module_environment

_SCENE = {"d": 500, "m": {"src": "scene:ocean"}}
_DRAFT = {"d": 500, "m": {"width": 64, "height": 36, "fps": 10}, "t": [{"tt": 0, "sg": [_SCENE]}]}


def _answer(order: dict[str, Any], environ: dict[str, str]) -> dict[str, Any]:
    """Return the last reply to an order; the input must stay open until then."""
    command, pipe = module_command("nemo_notebook.studio.worker"), subprocess.PIPE
    with subprocess.Popen(command, stdin=pipe, stdout=pipe, env=module_environment(environ)) as worker:
        assert worker.stdin and worker.stdout
        worker.stdin.write(json.dumps(order).encode("ascii") + b"\n")
        worker.stdin.flush()
        replies = map(json.loads, worker.stdout)
        return next(dict(reply) for reply in replies if "progress" not in reply)


def test_a_render_farm_that_is_no_help_is_noted_under_the_film(tmp_path: Path) -> None:
    out = tmp_path / "film.mp4"
    order: dict[str, Any] = {"do": "render", "draft": _DRAFT, "media": [], "out": str(out)}
    order |= {"quality": "draft", "short_side_px": None, "fps": None}
    environ = {**os.environ, "NEMO_HOME": str(tmp_path), "NEMO_RENDER_EXECUTOR": "ray:auto"}
    (note,) = _answer(order, environ)["done"]["notes"]
    assert "NEMO_RENDER_EXECUTOR is 'ray:auto'" in note
    assert out.is_file()

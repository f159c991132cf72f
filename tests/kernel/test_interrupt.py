"""A kernel interrupt, in every phase of a turn: the prompt is back within a second, and nothing is lost."""

from __future__ import annotations

import pytest

from tests.kernel.kernel import Kernel, error_lines
from tests.kernel.slow_backend import PHASES, SlowBackend

PROMPT_S = 1.0
"""The prompt is back after an interrupt (behaviour.md)."""
SETUP = {
    "connecting": """
import urllib.request
import nemo_notebook.studio.server as server
from nemo_notebook import kernel as k
find_studio, server.find_studio = server.find_studio, lambda _: urllib.request.urlopen("{url}/starting")
k.use(k.Session("local"))""",
    "upload": r"photo = b'\x89PNG\r\n\x1a\n' + bytes(99)",
}
TEARDOWN = {"connecting": "server.find_studio = find_studio\nk.use(k.Session('{url}'))"}


def _interrupted(kernel: Kernel, backend: SlowBackend, phase: str, code: str) -> list[str]:
    """Interrupt a cell when it hangs; return the lines of its error."""
    backend.hangs_at = phase
    cell = kernel.start(code)
    assert backend.reached.wait(20), kernel.finish(cell)
    began = kernel.interrupt()
    status, outputs = kernel.finish(cell)
    took_s = kernel.idle_at(cell) - began
    print(f"{phase}: prompt after {took_s:.2f} s")
    assert status == "error" and took_s < PROMPT_S
    return error_lines(outputs)


@pytest.mark.parametrize("blocking", [False, True], ids=["awaited", "blocking"])
@pytest.mark.parametrize("phase", PHASES)
def test_an_interrupt_returns_the_prompt_and_loses_nothing(
    kernel: Kernel, backend: SlowBackend, phase: str, blocking: bool
) -> None:
    assert kernel.run(SETUP.get(phase, "").replace("{url}", backend.url))[0] == "ok"
    before = backend.calls.copy()
    attached = " -a photo" if phase == "upload" else ""
    code = f"%%nemo{' --new' if phase != 'connecting' else ''}{attached}\na slow city"
    lines = _interrupted(kernel, backend, phase, "%%time\n" + code if blocking else code)
    assert len(lines) == 2 and lines[0].startswith("Stopped.")
    sent = PHASES.index(phase) >= PHASES.index("stream")
    assert backend.calls["run_sse"] - before["run_sse"] == sent
    assert ("%nemo resume" in lines[1]) == sent
    assert backend.calls["render"] - before["render"] <= 1
    backend.hangs_at = ""
    assert kernel.run(TEARDOWN.get(phase, "").replace("{url}", backend.url))[0] == "ok"
    status, outputs = kernel.run("%%nemo --no-export --new\na slow city")
    assert status == "ok", outputs
    assert backend.streams == 0


@pytest.mark.parametrize("phase", ["stream", "render"])
def test_an_interrupted_batch_says_that_films_may_still_be_made(
    kernel: Kernel, backend: SlowBackend, phase: str
) -> None:
    before = backend.calls["run_sse"]
    lines = _interrupted(kernel, backend, phase, "%%nemo\na city\n---\na forest\n---\nan ocean")
    assert "of the 3 films" in lines[0] and "%nemo resume" in lines[1]
    assert backend.calls["run_sse"] - before <= 2
    backend.hangs_at = ""
    assert kernel.run("%nemo credits")[0] == "ok"
    assert backend.streams == 0


def test_a_quick_verb_has_no_status_line_and_can_be_interrupted(kernel: Kernel, backend: SlowBackend) -> None:
    status, outputs = kernel.run("%nemo credits")
    assert status == "ok" and len(outputs) == 1
    assert len(_interrupted(kernel, backend, "balance", "%nemo status")) == 2


def test_the_blocking_face_can_be_interrupted(kernel: Kernel, backend: SlowBackend) -> None:
    code = "import nemo_notebook as nemo\nnemo.ask('a slow city', new=True)"
    assert "%nemo resume" in _interrupted(kernel, backend, "stream", code)[1]

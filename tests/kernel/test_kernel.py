"""The magics in a real kernel: awaited cells, outputs in their own cell, interrupts in each phase."""

from __future__ import annotations

import queue
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from jupyter_client.manager import KernelManager, start_new_kernel

from tests.kernel.slow_backend import SlowBackend, serving

CELL_TIMEOUT_S = 60


class Kernel:
    """A kernel and what its cells put out."""

    def __init__(self, folder: Path) -> None:
        self.manager: KernelManager
        self.manager, self.client = start_new_kernel(kernel_name="python3", cwd=str(folder))

    def start(self, code: str) -> str:
        return str(self.client.execute(code))

    def finish(self, cell: str) -> tuple[str, list[dict[str, Any]]]:
        """Return the reply's status and the messages of this cell alone."""
        outputs: list[dict[str, Any]] = []
        while True:
            message = self.client.get_iopub_msg(timeout=CELL_TIMEOUT_S)
            if message["parent_header"].get("msg_id") != cell:
                continue
            if message["msg_type"] == "status" and message["content"]["execution_state"] == "idle":
                break
            if message["msg_type"] not in ("status", "execute_input"):
                outputs.append({"type": message["msg_type"], **message["content"]})
        while True:
            try:
                reply = self.client.get_shell_msg(timeout=CELL_TIMEOUT_S)
            except queue.Empty:
                raise AssertionError("the cell gave no reply") from None
            if reply["parent_header"].get("msg_id") == cell:
                return str(reply["content"]["status"]), outputs

    def run(self, code: str) -> tuple[str, list[dict[str, Any]]]:
        return self.finish(self.start(code))

    def interrupt(self) -> None:
        self.manager.interrupt_kernel()

    def close(self) -> None:
        self.client.stop_channels()
        self.manager.shutdown_kernel(now=True)


@pytest.fixture(scope="module")
def backend() -> Iterator[SlowBackend]:
    with serving() as running:
        yield running


@pytest.fixture(scope="module")
def kernel(tmp_path_factory: pytest.TempPathFactory, backend: SlowBackend) -> Iterator[Kernel]:
    kernel = Kernel(tmp_path_factory.mktemp("notebook"))
    try:
        status, outputs = kernel.run(f"%load_ext nemo_notebook\n%nemo connect {backend.url}")
        assert status == "ok", outputs
        yield kernel
    finally:
        kernel.close()


@pytest.fixture(autouse=True)
def flowing(backend: SlowBackend) -> Iterator[None]:
    backend.hangs_at = ""
    backend.reached.clear()
    yield
    backend.hangs_at = ""


def _plain(output: dict[str, Any]) -> str:
    shown = str(output.get("data", {}).get("text/plain", "")) or str(output.get("text", ""))
    return shown + "\n".join(output.get("traceback", []))


def _bare(text: str) -> str:
    return re.sub(r"\x1b\[[\d;]*m", "", text)


def test_a_cell_is_awaited_and_shows_everything_as_static_bundles(kernel: Kernel) -> None:
    status, outputs = kernel.run("%%nemo -o clip\na slow city")
    assert status == "ok", outputs
    shown = "\n".join(_plain(one) for one in outputs)
    assert "A slow city." in shown and "Urban Dreams" in shown
    html = "".join(one.get("data", {}).get("text/html", "") for one in outputs)
    assert "<video" in html and "<table" in html
    assert {one["type"] for one in outputs} <= {"display_data", "update_display_data"}


def test_the_result_is_bound(kernel: Kernel) -> None:
    assert _plain(kernel.run("clip.text")[1][-1]) == "'A slow city.'"


@pytest.mark.parametrize("prefix", ["%%time\n", "%%capture out\n"])
def test_inside_another_magic_the_cell_blocks_and_works(kernel: Kernel, prefix: str) -> None:
    status, outputs = kernel.run(f"{prefix}%%nemo --no-export\na slow city")
    assert status == "ok", outputs


def test_the_blocking_face_works_while_the_kernels_loop_runs(kernel: Kernel) -> None:
    status, outputs = kernel.run(
        "import nemo_notebook as nemo\nturn = nemo.ask('a slow city', export=False)\nprint(turn.text)"
    )
    assert status == "ok" and "A slow city." in "".join(_plain(one) for one in outputs)


def test_the_awaited_face_works_on_the_kernels_own_loop(kernel: Kernel) -> None:
    status, outputs = kernel.run("(await nemo.session().ask('a slow city', export=False)).text")
    assert status == "ok" and "A slow city." in _plain(outputs[-1]), outputs


@pytest.mark.parametrize("blocking", [False, True], ids=["awaited", "blocking"])
@pytest.mark.parametrize("phase", ["session", "stream", "render"])
def test_an_interrupt_returns_the_prompt_and_loses_nothing(
    kernel: Kernel, backend: SlowBackend, phase: str, blocking: bool
) -> None:
    backend.hangs_at = phase
    before = backend.calls["run_sse"]
    cell = kernel.start(("%%time\n" if blocking else "") + "%%nemo --new\na slow city")
    assert backend.reached.wait(20)
    kernel.interrupt()
    status, outputs = kernel.finish(cell)
    assert status == "error"
    error = next(one for one in outputs if one["type"] == "error")
    lines = _bare("\n".join(error["traceback"])).splitlines()
    assert error["ename"] == "InterruptedTurnError" and len(lines) == 2 and lines[0].startswith("Stopped.")
    assert backend.calls["run_sse"] - before <= 1
    backend.hangs_at = ""
    status, outputs = kernel.run("%%nemo --no-export --new\na slow city")
    assert status == "ok", outputs


def test_a_render_left_running_is_taken_up_not_started_again(kernel: Kernel, backend: SlowBackend) -> None:
    backend.hangs_at = "render"
    cell = kernel.start("%%nemo\na slow city")
    assert backend.reached.wait(20)
    kernel.interrupt()
    assert kernel.finish(cell)[0] == "error"
    renders = backend.calls["render"]
    backend.hangs_at = ""
    status, outputs = kernel.run("%nemo resume")
    assert status == "ok" and backend.calls["render"] == renders
    assert "<video" in "".join(one.get("data", {}).get("text/html", "") for one in outputs)


def test_a_restarted_kernel_takes_up_session_and_render(kernel: Kernel, backend: SlowBackend) -> None:
    backend.hangs_at = "render"
    cell = kernel.start("%%nemo\na slow city")
    assert backend.reached.wait(20)
    kernel.interrupt()
    assert kernel.finish(cell)[0] == "error"
    renders = backend.calls["render"]
    backend.hangs_at = ""
    kernel.run(f"from nemo_notebook import kernel as k; k.use(k.Session({backend.url!r}))")
    status, outputs = kernel.run("%nemo resume")
    assert status == "ok" and backend.calls["render"] == renders, outputs
    html = "".join(one.get("data", {}).get("text/html", "") for one in outputs)
    assert "<video" in html and "Urban Dreams" in html


def test_a_quick_verb_has_no_status_line_and_can_be_interrupted(kernel: Kernel, backend: SlowBackend) -> None:
    status, outputs = kernel.run("%nemo credits")
    assert status == "ok" and len(outputs) == 1
    backend.hangs_at = "state"
    cell = kernel.start("%nemo status")
    assert backend.reached.wait(20)
    kernel.interrupt()
    status, outputs = kernel.finish(cell)
    (error,) = [one for one in outputs if one["type"] == "error"]
    assert error["ename"] == "InterruptedTurnError" and len(error["traceback"]) == 2


def test_completion_offers_verbs_and_options(kernel: Kernel) -> None:
    for code, expected in (
        ("%nemo cre", "credits"),
        ("x = 1\n  %nemo cre", "credits"),
        ("%%nemo --asp", "--aspect"),
    ):
        asked = kernel.client.complete(code, len(code))
        while True:
            reply = kernel.client.get_shell_msg(timeout=CELL_TIMEOUT_S)
            if reply["parent_header"].get("msg_id") == asked:
                break
        assert expected in [match.strip() for match in reply["content"]["matches"]]


def test_an_error_is_two_lines_and_stops_a_run_of_all_cells(kernel: Kernel) -> None:
    status, outputs = kernel.run("%%nemo -d 10h\na slow city")
    assert status == "error"
    (error,) = [one for one in outputs if one["type"] == "error"]
    assert len(_bare("\n".join(error["traceback"])).splitlines()) == 2

"""`%%nemo --bg` in a real kernel: its output lives in its own cell while others run; it can be stopped."""

from __future__ import annotations

import re
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import nbclient
import nbformat
import pytest
from nbformat.v4 import new_code_cell, new_notebook

from tests.kernel.kernel import Kernel, error_lines, plain
from tests.kernel.slow_backend import SlowBackend
from tests.kernel.sockets import sockets_in_files

SLOW = "%%nemo --bg --new -o clip\na slow city"


@pytest.fixture(autouse=True)
def alone(kernel: Kernel, backend: SlowBackend) -> Iterator[None]:
    """Leave nothing running for the next test."""
    yield
    backend.hangs_at = ""
    kernel.run("%nemo cancel")


def _hanging(kernel: Kernel, backend: SlowBackend, phase: str, code: str = SLOW) -> str:
    """Start a background cell, let it hang, and return it when its prompt is back."""
    backend.hangs_at = phase
    cell = kernel.start(code)
    status, outputs = kernel.finish(cell)
    assert status == "ok", outputs
    assert backend.reached.wait(20)
    return cell


def _number(kernel: Kernel, cell: str) -> str:
    kernel.shows(cell, "background ")
    found = re.search(r"background (\d+)", kernel.shown(cell))
    assert found, kernel.shown(cell)
    return found[1]


def test_the_prompt_is_back_at_once(kernel: Kernel, backend: SlowBackend) -> None:
    backend.hangs_at = "stream"
    assert kernel.finish(kernel.start(SLOW))[0] == "ok"  # while the stream goes on and on
    assert backend.reached.wait(20)
    assert kernel.run("1 + 1")[0] == "ok" and backend.streams == 1


def test_its_output_lives_in_its_own_cell_while_others_print(kernel: Kernel, backend: SlowBackend) -> None:
    cell = _hanging(kernel, backend, "stream")
    kernel.shows(cell, "A slow")
    other, outputs = kernel.run("for i in range(3):\n    print('mine', i)")
    backend.hangs_at = ""
    kernel.shows(cell, "Done in")
    assert other == "ok" and "".join(plain(one) for one in outputs) == "mine 0\nmine 1\nmine 2\n"
    assert "A slow city." in kernel.shown(cell) and "Urban Dreams" in kernel.shown(cell)
    assert "<video" in kernel.html(cell) and "<table" in kernel.html(cell)
    assert {one["type"] for one in kernel.outputs[cell]} == {"display_data"}


def test_a_cell_that_keeps_the_kernel_busy_does_not_hold_it_up(
    kernel: Kernel, backend: SlowBackend, tmp_path: Path
) -> None:
    cell = _hanging(kernel, backend, "stream")
    go = tmp_path / "go"
    busy = kernel.start(f"import os, time\nwhile not os.path.exists({str(go)!r}): time.sleep(0.01)")
    backend.hangs_at = ""
    kernel.shows(cell, "Done in")
    go.touch()
    assert kernel.finish(busy)[0] == "ok"


def test_another_cells_capture_catches_nothing_of_it(kernel: Kernel, backend: SlowBackend) -> None:
    cell = _hanging(kernel, backend, "stream")
    backend.hangs_at = ""
    kernel.run("%%capture caught\nprint('mine'); clip.result()")
    kernel.shows(cell, "Done in")
    assert plain(kernel.run("caught.stdout, len(caught.outputs)")[1][-1]) == "('mine\\n', 1)"


def test_the_name_stands_for_the_turn_and_waits_for_it(kernel: Kernel, backend: SlowBackend) -> None:
    cell = _hanging(kernel, backend, "download")
    kernel.shows(cell, "Downloading")
    assert "Downloading" in plain(kernel.run("clip")[1][-1])
    backend.hangs_at = ""
    assert plain(kernel.run("clip.result().text")[1][-1]) == "'A slow city.'"
    assert plain(kernel.run("(await clip).video.path.suffix")[1][-1]) == "'.mp4'"
    status, outputs = kernel.run("clip")
    assert "<video" in outputs[-1]["data"]["text/html"]


def test_a_failure_is_told_in_its_own_cell(kernel: Kernel, backend: SlowBackend) -> None:
    cell = _hanging(kernel, backend, "session")
    backend.refuses, backend.hangs_at = True, ""
    kernel.shows(cell, "Failed after")
    kernel.shows(cell, "credits")
    assert "Traceback" not in kernel.shown(cell)
    status, outputs = kernel.run("clip.result()")
    assert status == "error" and len(error_lines(outputs)) == 2


def test_what_is_refused_at_once_fails_as_any_cell(kernel: Kernel) -> None:
    status, outputs = kernel.run("%%nemo --bg -d 10h\na slow city")
    assert status == "error" and [one["type"] for one in outputs] == ["error"]


def test_a_second_turn_of_the_session_is_refused_and_says_how_to_go_on(
    kernel: Kernel, backend: SlowBackend
) -> None:
    _hanging(kernel, backend, "stream")
    for code in ("%%nemo --bg\nmake it longer", "%%nemo\nmake it longer"):
        status, outputs = kernel.run(code)
        lines = error_lines(outputs)
        assert status == "error" and len(lines) == 2
        assert "%nemo cancel" in lines[1] and "--new" in lines[1]


def test_several_run_at_once_and_a_cell_may_wait_beside_them(kernel: Kernel, backend: SlowBackend) -> None:
    cells = [_hanging(kernel, backend, "stream", f"%%nemo --bg --new\ncity {n}") for n in (1, 2)]
    while backend.streams < 2:
        time.sleep(0.01)
    waiting = kernel.start("%%nemo --new --no-export\ncity 3")
    while backend.streams < 3:
        time.sleep(0.01)
    backend.hangs_at = ""
    assert kernel.finish(waiting)[0] == "ok"
    for cell in cells:
        kernel.shows(cell, "Done in")


def test_a_batch_runs_in_the_background_too(kernel: Kernel, backend: SlowBackend) -> None:
    cell = _hanging(kernel, backend, "stream", "%%nemo --bg -o films\na city\n---\na forest")
    backend.hangs_at = ""
    kernel.shows(cell, "Done in")
    assert kernel.html(cell).count("<video") == 2
    assert plain(kernel.run("len(films.result())")[1][-1]) == "2"


def test_the_status_lists_what_runs_and_cancel_stops_it(kernel: Kernel, backend: SlowBackend) -> None:
    cell = _hanging(kernel, backend, "render")
    number = _number(kernel, cell)
    kernel.shows(cell, "Rendering")
    assert f"Background {number}. “a slow city” · Rendering" in plain(kernel.run("%nemo status")[1][-1])
    status, outputs = kernel.run(f"%nemo cancel {number}")
    assert status == "ok" and "Stopped. The render goes on" in plain(outputs[0])
    assert "%nemo resume" in plain(outputs[0])
    kernel.shows(cell, "Stopped after")
    kernel.shows(cell, "%nemo resume")
    assert "Background" not in "".join(plain(one) for one in kernel.run("%nemo status")[1])
    renders = backend.calls["render"]
    backend.hangs_at = ""
    status, outputs = kernel.run("%nemo resume")
    assert status == "ok" and backend.calls["render"] == renders, outputs


def test_cancel_closes_the_stream_and_frees_the_session(kernel: Kernel, backend: SlowBackend) -> None:
    before = backend.calls["run_sse"]
    cell = _hanging(kernel, backend, "stream")
    assert "The request was sent" in plain(kernel.run("%nemo cancel")[1][0])
    backend.hangs_at = ""
    assert kernel.run("%%nemo --no-export\na slow city")[0] == "ok"
    kernel.shows(cell, "Stopped after")
    assert backend.streams == 0 and backend.calls["run_sse"] - before == 2


def test_cancel_says_what_it_cannot_stop(kernel: Kernel, backend: SlowBackend) -> None:
    assert "Nothing runs" in plain(kernel.run("%nemo cancel")[1][0])
    cell = _hanging(kernel, backend, "stream")
    assert "'999'" in error_lines(kernel.run("%nemo cancel 999")[1])[0]
    backend.hangs_at = ""
    kernel.shows(cell, "Done in")


def test_an_interrupt_stops_the_waiting_not_the_background(kernel: Kernel, backend: SlowBackend) -> None:
    cell = _hanging(kernel, backend, "stream")
    in_a_moment = "import threading; threading.Timer(0.3, print, ['waiting'], {'flush': True}).start()"
    waiting = kernel.start(f"{in_a_moment}\nclip.result()")
    kernel.shows(waiting, "waiting")
    kernel.interrupt()
    status, outputs = kernel.finish(waiting)
    assert status == "error" and "goes on in the background" in error_lines(outputs)[0]
    backend.hangs_at = ""
    kernel.shows(cell, "Done in")


@pytest.mark.parametrize(
    "code", ["%%time\n" + SLOW, "get_ipython().run_cell_magic('nemo', '--bg --new', 'a')"]
)
def test_where_nothing_can_be_awaited_it_runs_too(kernel: Kernel, backend: SlowBackend, code: str) -> None:
    cell = _hanging(kernel, backend, "stream", code)
    backend.hangs_at = ""
    kernel.shows(cell, "Done in")


def test_a_program_that_runs_the_notebook_keeps_the_film_in_its_cell(
    backend: SlowBackend, tmp_path: Path
) -> None:
    cells = [f"%load_ext nemo_notebook\n%nemo connect {backend.url}", SLOW, "print('mine')", "clip.result();"]
    notebook: Any = new_notebook(  # type: ignore[no-untyped-call]
        cells=[new_code_cell(cell) for cell in cells]  # type: ignore[no-untyped-call]
    )
    with sockets_in_files() as config:
        nbclient.NotebookClient(
            notebook, kernel_name="python3", resources={"metadata": {"path": tmp_path}}, config=config
        ).execute()
    nbformat.validate(notebook)
    html = "".join(one["data"].get("text/html", "") for one in notebook.cells[1].outputs)
    assert "<video" in html and "Done in" in html
    assert "".join(one["text"] for one in notebook.cells[2].outputs) == "mine\n"

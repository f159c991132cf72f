"""The magics in a real kernel: awaited cells, outputs in their own cell, what a restart leaves."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.kernel.kernel import CELL_TIMEOUT_S, Kernel, error_lines, plain
from tests.kernel.slow_backend import SlowBackend


def test_a_cell_is_awaited_and_shows_everything_as_static_bundles(kernel: Kernel) -> None:
    status, outputs = kernel.run("%%nemo -o clip\na slow city")
    assert status == "ok", outputs
    shown = "\n".join(plain(one) for one in outputs)
    assert "A slow city." in shown and "Urban Dreams" in shown
    html = "".join(one.get("data", {}).get("text/html", "") for one in outputs)
    assert "<video" in html and "<table" in html
    assert {one["type"] for one in outputs} <= {"display_data", "update_display_data"}


def test_the_result_is_bound(kernel: Kernel) -> None:
    assert plain(kernel.run("clip.text")[1][-1]) == "'A slow city.'"


@pytest.mark.parametrize("prefix", ["%%time\n", "%%capture out\n"])
def test_inside_another_magic_the_cell_blocks_and_works(kernel: Kernel, prefix: str) -> None:
    status, outputs = kernel.run(f"{prefix}%%nemo --no-export\na slow city")
    assert status == "ok", outputs


def test_the_blocking_face_works_while_the_kernels_loop_runs(kernel: Kernel) -> None:
    status, outputs = kernel.run(
        "import nemo_notebook as nemo\nturn = nemo.ask('a slow city', export=False)\nprint(turn.text)"
    )
    assert status == "ok" and "A slow city." in "".join(plain(one) for one in outputs)


def test_the_awaited_face_works_on_the_kernels_own_loop(kernel: Kernel) -> None:
    status, outputs = kernel.run("(await nemo.session().ask('a slow city', export=False)).text")
    assert status == "ok" and "A slow city." in plain(outputs[-1]), outputs


def test_a_callback_on_our_own_loop_may_ask_and_no_other_loop_is_patched(kernel: Kernel) -> None:
    code = """
import asyncio
other, said = nemo.Session(URL), []
def tell(event):
    if not said:
        said.append(nemo.ask('credits').text)
await other.ask('a slow city', export=False, tell=tell)
kernels = type(asyncio.get_running_loop())
patched = [one for one in (kernels, *kernels.__mro__, asyncio) if hasattr(one, '_nest_patched')]
said, patched, asyncio.run.__module__, asyncio.Task.__module__"""
    connected = kernel.run("import nemo_notebook as nemo\nnemo.session().conversation.settings.api_url")[1]
    status, outputs = kernel.run(code.replace("URL", plain(connected[-1])))
    assert plain(outputs[-1]) == "(['Credits: 100 of 100 available'], [], 'asyncio.runners', '_asyncio')", (
        outputs
    )


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
    assert len(error_lines(outputs)) == 2


def test_under_the_film_of_a_cell_that_a_person_watches_the_panel_is_offered(kernel: Kernel) -> None:
    status, outputs = kernel.finish(kernel.start("%%nemo\na slow city", watched=True))
    assert status == "ok", outputs
    shown = [one for one in outputs if one["type"] == "display_data"]
    kind = "application/vnd.jupyter.widget-view+json"
    assert [kind in one["data"] for one in shown] == [False] * (len(shown) - 1) + [True]
    (opened,) = [one for one in outputs if one["type"] == "comm_open" and "_esm" in one["data"]["state"]]
    assert opened["comm_id"] == shown[-1]["data"][kind]["model_id"] and opened["data"]["state"]["folded"]
    kernel.run("from nemo_notebook.panel import opening\nopening._offered.panel.close()")


def test_a_kernels_first_cell_does_not_wait_for_what_it_loads(tmp_path: Path, backend: SlowBackend) -> None:
    fresh = Kernel(tmp_path)
    try:
        fresh.run(f"%load_ext nemo_notebook\n%nemo connect {backend.url}")
        cell = fresh.start("%%nemo --no-export\na slow city")
        fresh.shows(cell, "Starting…")
        status, outputs = fresh.finish(cell)
        assert status == "ok" and "Done in" in plain(outputs[0])
        assert "Starting" not in fresh.shown(cell)
    finally:
        fresh.close()

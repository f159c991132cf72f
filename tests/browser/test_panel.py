"""A person works by hand in JupyterLab: asks, drags, edits, undoes, scrubs, stops, exports, attaches.

What came of it is read from the draft in the studio, not from the screen.
"""

from __future__ import annotations

import io
import json
import wave
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import nbformat
import pytest
from nbformat.v4 import new_code_cell, new_notebook

from tests.browser.lab import Notebook, browser, jupyter
from tests.browser.test_first_notebook import SHOTS

pytestmark = pytest.mark.browser
ASK = "a 6-second square 480p film of the ocean called Tide, with lo-fi music"
DRAFT = "import nemo_notebook, json; print(json.dumps((await nemo_notebook.session().status()).to_wire()))"
_RUN = """async (code) => {
  const future = jupyterapp.shell.currentWidget.sessionContext.session.kernel.requestExecute({ code });
  let text = "";
  future.onIOPub = (message) => { text += message.content.text ?? message.content.evalue ?? ""; };
  await future.done;
  return text;
}"""


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("panel")


@pytest.fixture(scope="module")
def notebook(folder: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Notebook]:
    home = tmp_path_factory.mktemp("jupyter")
    cells = ["%load_ext nemo_notebook\n%nemo connect local", "%nemo panel"]
    blank = new_notebook(  # type: ignore[no-untyped-call]
        cells=[new_code_cell(cell) for cell in cells],  # type: ignore[no-untyped-call]
        metadata={"kernelspec": {"name": "python3", "display_name": "Python 3", "language": "python"}},
    )
    (folder / "panel.ipynb").write_text(nbformat.writes(blank), "utf-8")  # type: ignore[no-untyped-call]
    with jupyter(folder, home) as address, browser(home / "chromium") as context:
        notebook = Notebook(context, address, "panel.ipynb")
        notebook.run_all()
        page = notebook.page
        page.fill(".nemo-panel textarea", ASK)
        page.press(".nemo-panel textarea", "Control+Enter")
        page.wait_for_function(
            "() => document.querySelector('.nemo-film')?.readyState === 4", timeout=120_000
        )
        _settle(notebook)
        yield notebook
        notebook.close()


def _settle(notebook: Notebook) -> None:
    """Wait until nothing runs, no edit waits, and the film is that of the draft."""
    notebook.page.wait_for_function(
        "() => document.querySelector('.nemo-stop').hidden && document.querySelector('.nemo-late').hidden"
        " && document.querySelector('.nemo-status').textContent.startsWith('Done')",
        timeout=90_000,
    )


def _draft(notebook: Notebook) -> dict[str, Any]:
    return dict(json.loads(str(notebook.js(_RUN, DRAFT))))


def _title(notebook: Notebook) -> dict[str, Any]:
    return next(dict(track["sg"][0]) for track in _draft(notebook)["t"] if track["id"] == "title")


def _until(notebook: Notebook, wanted: Any, look: Any, tries: int = 100) -> None:
    """Look again every tenth of a second."""
    for _ in range(tries):
        if look(notebook) == wanted:
            return
        notebook.page.wait_for_timeout(100)
    assert look(notebook) == wanted


def _renders(notebook: Notebook) -> bool:
    return notebook.page.inner_text(".nemo-status").startswith(("Rendering", "Waiting"))


def _shoot(notebook: Notebook, name: str) -> None:
    if SHOTS:
        notebook.page.wait_for_timeout(700)
        notebook.page.screenshot(path=str(Path(SHOTS) / f"{name}.png"))


def _shoot_page(page: Any, name: str) -> None:
    if SHOTS:
        page.screenshot(path=str(Path(SHOTS) / f"{name}.png"), full_page=True)


def _spot(notebook: Notebook, row: int, seconds: float) -> Any:
    """Return where a moment in a row is, in px from the timeline's corner."""
    box = notebook.page.locator(".nemo-scroller").bounding_box()
    assert box
    return {"x": seconds * box["width"] / 6, "y": 24 + 46 * row + 23}


def _click(notebook: Notebook, row: int, seconds: float) -> None:
    """Click there when the page stands still."""
    notebook.page.locator(".nemo-scroller").click(position=_spot(notebook, row, seconds))


def _select_title(notebook: Notebook) -> None:
    row = [track["id"] for track in _draft(notebook)["t"]].index("title")
    _click(notebook, row, _title(notebook)["s"] / 1000 + 0.8)
    notebook.page.wait_for_selector(".nemo-what:text-matches('Tide')")


def test_a_prompt_becomes_tracks_and_a_film_that_plays(notebook: Notebook) -> None:
    seconds = notebook.js("() => document.querySelector('.nemo-film').duration")
    assert seconds == pytest.approx(6, abs=0.1)
    assert notebook.js(
        "() => [...document.querySelectorAll('.nemo-name')].map((one) => one.textContent)"
    ) == [
        "Video",
        "BGM",
        "Title",
    ]
    _shoot(notebook, "panel")


def test_a_title_dragged_by_two_seconds_is_two_seconds_later_in_the_draft(notebook: Notebook) -> None:
    page = notebook.page
    before = _title(notebook)
    _select_title(notebook)
    spot = _spot(notebook, 2, before["s"] / 1000 + 0.8)
    by = _spot(notebook, 2, 2)["x"]
    page.keyboard.down("Alt")  # no snapping
    page.locator(".nemo-scroller").hover(position=spot)
    page.mouse.down()
    box = page.locator(".nemo-scroller").bounding_box()
    assert box
    x, y = box["x"] + spot["x"], box["y"] + spot["y"]
    page.mouse.move(x + by / 2, y, steps=4)
    page.mouse.move(x + by, y, steps=4)
    page.mouse.up()
    page.keyboard.up("Alt")
    _until(notebook, True, lambda one: abs(_title(one)["s"] - before["s"] - 2000) <= 30)
    assert _title(notebook)["d"] == pytest.approx(before["d"], abs=20)
    _settle(notebook)


def test_words_edited_in_place_are_in_the_draft(notebook: Notebook) -> None:
    _select_title(notebook)
    notebook.page.keyboard.press("F2")
    notebook.page.keyboard.type("Low Tide")
    notebook.page.keyboard.press("Enter")
    _until(notebook, "Low Tide", lambda one: _title(one)["m"]["text"])
    _settle(notebook)


def test_undo_takes_the_words_back_and_redo_brings_them_again(notebook: Notebook) -> None:
    notebook.page.locator(".nemo-scroller").focus()
    notebook.page.keyboard.press("Control+z")
    _until(notebook, "Tide", lambda one: _title(one)["m"]["text"])
    _settle(notebook)
    notebook.page.locator(".nemo-scroller").focus()
    notebook.page.keyboard.press("Control+Shift+Z")
    _until(notebook, "Low Tide", lambda one: _title(one)["m"]["text"])
    _settle(notebook)


def test_a_click_on_the_ruler_scrubs_and_a_key_steps_one_frame(notebook: Notebook) -> None:
    page = notebook.page
    x = _spot(notebook, 0, 3)["x"]
    page.locator(".nemo-scroller").click(position={"x": x, "y": 10})
    page.wait_for_function("() => Math.abs(document.querySelector('.nemo-film').currentTime - 3) < 0.1")
    frame = "() => Math.floor(document.querySelector('.nemo-film').currentTime * 30)"
    before = notebook.js(frame)
    for key, expected in ((".", before + 1), (".", before + 2), (",", before + 1)):
        page.keyboard.press(key)
        page.wait_for_function(f"(wanted) => ({frame})() === wanted", arg=expected)


def test_export_writes_the_film_beside_the_notebook(notebook: Notebook, folder: Path) -> None:
    page = notebook.page
    page.click(".nemo-fold:has(.nemo-select) > summary")
    page.select_option(".nemo-fold [aria-label=Quality]", "draft")
    page.click(".nemo-fold button.nemo-primary")
    page.wait_for_function("() => !document.querySelector('.nemo-stop').hidden")
    _settle(notebook)
    newest = max((folder / "nemo-output").glob("*.mp4"), key=lambda one: one.stat().st_mtime)
    assert newest.name in page.inner_text(".nemo-caption")


def test_a_file_of_30_mb_is_attached_and_used(notebook: Notebook) -> None:
    page = notebook.page
    page.set_input_files(
        ".nemo-panel input[type=file]", {"name": "song.wav", "mimeType": "audio/wav", "buffer": _song()}
    )
    page.wait_for_function(
        "() => document.querySelector('.nemo-file') && !document.querySelector('.nemo-file progress')",
        timeout=60_000,
    )
    page.fill(".nemo-panel textarea", "use this song as the music")
    page.press(".nemo-panel textarea", "Control+Enter")
    page.wait_for_function("() => !document.querySelector('.nemo-stop').hidden")
    _settle(notebook)
    sources = [one["m"]["src"] for track in _draft(notebook)["t"] if track["tt"] == 1 for one in track["sg"]]
    assert len(sources) == 1 and sources[0].startswith("med_")


def _song() -> bytes:
    """30 MB of a sound: 16-bit stereo at 48 kHz, 156 s."""
    out = io.BytesIO()
    with wave.open(out, "wb") as file:
        file.setnchannels(2)
        file.setsampwidth(2)
        file.setframerate(48_000)
        file.writeframes(bytes(range(0, 200, 2)) * 300_000)
    assert len(out.getvalue()) >= 30_000_000
    return out.getvalue()


def test_what_was_made_before_is_listed_with_posters(notebook: Notebook) -> None:
    page = notebook.page
    page.click(".nemo-fold:has(.nemo-history) > summary")
    page.wait_for_selector("img.nemo-poster", timeout=20_000)
    assert ASK in page.inner_text(".nemo-history")
    _shoot(notebook, "panel-history")


def test_the_static_twin_is_hidden_while_the_widget_lives(notebook: Notebook) -> None:
    twins = "() => [...document.querySelectorAll('[class*=nemo-static-]')].map((one) => one.offsetHeight)"
    assert notebook.js(twins) == [0]


def test_the_saved_notebook_shows_words_tracks_and_film_without_the_panel(
    notebook: Notebook, folder: Path
) -> None:
    notebook.save()
    saved = (folder / "panel.ipynb").read_text("utf-8")
    film = max((folder / "nemo-output").glob("*.mp4"), key=lambda one: one.stat().st_mtime)
    assert len(saved) < film.stat().st_size * 1.4 + 300_000
    page = notebook.page.context.new_page()
    page.set_content("".join(json.loads(saved)["cells"][1]["outputs"][0]["data"]["text/html"]))
    assert "Tide" in page.inner_text("table")
    page.wait_for_function("() => document.querySelector('video').duration > 5")
    _shoot_page(page, "panel-static")
    page.close()


def test_stop_ends_the_turn_and_says_what_goes_on(notebook: Notebook) -> None:
    page = notebook.page
    page.bring_to_front()  # a page behind another one does not repaint
    page.fill(".nemo-panel textarea", "make it 20 seconds")
    page.press(".nemo-panel textarea", "Control+Enter")
    _until(notebook, True, _renders, tries=900)
    page.click(".nemo-stop")
    page.wait_for_function("() => document.querySelector('.nemo-error').textContent.includes('%nemo resume')")
    assert page.locator(".nemo-stop").is_hidden()
    _until(notebook, 20_000, lambda one: _draft(one)["d"])


def test_a_restarted_kernel_is_noticed_by_the_panel(notebook: Notebook) -> None:
    notebook.js(
        "() => jupyterapp.shell.currentWidget.sessionContext.session.kernel.restart().then(() => null)"
    )
    notebook.page.locator(".nemo-scroller").focus()
    notebook.page.keyboard.press("Control+z")
    notebook.page.wait_for_function(
        "() => document.querySelector('.nemo-error').textContent.includes('%nemo panel')", timeout=20_000
    )

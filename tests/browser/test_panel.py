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

import pytest

from tests.browser.conftest import Site
from tests.browser.hands import Hands
from tests.browser.lab import Notebook, write_notebook
from tests.browser.test_first_notebook import SHOTS

pytestmark = pytest.mark.browser
ASK = "a 6-second square 480p film of the ocean called Tide, with lo-fi music"
_EXECUTE = """(code) => {
  const future = jupyterapp.shell.currentWidget.sessionContext.session.kernel.requestExecute({ code });
  let text = "";
  future.onIOPub = (message) => { text += message.content.text ?? message.content.evalue ?? ""; };
  window.nemoSaid = null;
  future.done.then(() => { window.nemoSaid = text; });
}"""
_STILL = "() => window.nemoSaid !== null && document.querySelector('.nemo-panel .nemo-stop').hidden"
_WATCH = """() => {
  const [panel, timeline] = [".nemo-panel", ".nemo-scroller"].map((name) => document.querySelector(name));
  window.nemoTops = new Set();
  const look = () => {
    window.nemoTops.add(timeline.getBoundingClientRect().top - panel.getBoundingClientRect().top);
    requestAnimationFrame(look);
  };
  look();
}"""
CELLS = ("%load_ext nemo_notebook\n%nemo connect local", "%nemo panel")


@pytest.fixture(scope="module")
def folder(site: Site) -> Path:
    return site.room("panel")


@pytest.fixture(scope="module")
def notebook(folder: Path, site: Site, window: Any) -> Iterator[Notebook]:
    write_notebook(folder / "panel.ipynb", *CELLS)
    notebook = Notebook(window, site.address, "panel/panel.ipynb")
    notebook.run_all()
    hands = Hands(notebook.page, folder)
    hands.ask(ASK)
    hands.wait_for_film()
    yield notebook
    notebook.close()


@pytest.fixture
def hands(notebook: Notebook, folder: Path) -> Hands:
    return Hands(notebook.page, folder)


def _run(notebook: Notebook, hands: Hands, code: str) -> None:
    notebook.js(_EXECUTE, code)
    hands.page.wait_for_function(_STILL)


def _shoot(notebook: Notebook, name: str) -> None:
    if SHOTS:
        notebook.page.wait_for_timeout(700)
        notebook.page.screenshot(path=str(Path(SHOTS) / f"{name}.png"))


def _shoot_page(page: Any, name: str) -> None:
    if SHOTS:
        page.screenshot(path=str(Path(SHOTS) / f"{name}.png"), full_page=True)


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


def test_in_a_narrow_notebook_the_buttons_of_the_player_stay_on_one_line(notebook: Notebook) -> None:
    width = "(width) => { document.querySelector('.nemo-panel').style.width = width }"
    seen = "[...document.querySelectorAll('.nemo-transport > *')].filter((one) => one.offsetHeight)"
    notebook.js(width, "580px")  # what a page of 700 px leaves
    middles = notebook.js(f"() => {seen}.map((one) => one.offsetTop + one.offsetHeight / 2)")
    notebook.js(width, "")
    assert len(middles) > 8 and max(middles) - min(middles) < 4


def test_a_title_dragged_by_two_seconds_is_two_seconds_later_in_the_draft(hands: Hands) -> None:
    before = hands.title()
    hands.select_title()
    hands.drag_title(2)
    hands.until(True, lambda: abs(hands.title()["s"] - before["s"] - 2000) <= 30)
    assert hands.title()["d"] == pytest.approx(before["d"], abs=20)
    hands.settle()


def test_the_timeline_stays_under_the_hand_while_an_edit_is_made(hands: Hands, notebook: Notebook) -> None:
    before = hands.title()["s"]
    hands.select_title()
    notebook.js(_WATCH)
    hands.press("Alt+ArrowRight")
    hands.until(True, lambda: hands.title()["s"] > before)
    hands.settle()
    assert len(notebook.js("() => [...window.nemoTops]")) == 1


def test_words_edited_in_place_are_in_the_draft(hands: Hands) -> None:
    hands.select_title()
    hands.page.keyboard.press("F2")
    hands.page.keyboard.type("Low Tide")
    hands.page.keyboard.press("Enter")
    hands.until("Low Tide", lambda: hands.title()["m"]["text"])
    hands.settle()


def test_undo_takes_the_words_back_and_redo_brings_them_again(hands: Hands) -> None:
    hands.press("Control+z")
    hands.until("Tide", lambda: hands.title()["m"]["text"])
    hands.settle()
    hands.press("Control+Shift+Z")
    hands.until("Low Tide", lambda: hands.title()["m"]["text"])
    hands.settle()


def test_a_key_on_the_timeline_is_not_the_notebooks(hands: Hands, notebook: Notebook) -> None:
    music = [track["id"] for track in hands.draft()["t"]].index("music")
    hands.select("music")
    hands.press("m")  # of a cell it makes Markdown
    hands.until(0, lambda: hands.draft()["t"][music]["sg"][0]["m"]["volume"])
    hands.settle()
    kinds = "() => jupyterapp.shell.currentWidget.content.widgets.map((one) => one.model.type)"
    assert notebook.js(kinds) == ["code", "code"]
    hands.press("m")
    hands.until(True, lambda: hands.draft()["t"][music]["sg"][0]["m"]["volume"] > 0)
    hands.settle()


def test_a_click_on_the_ruler_scrubs_and_a_key_steps_one_frame(hands: Hands) -> None:
    page = hands.page
    frame = "() => Math.floor(document.querySelector('.nemo-film').currentTime * 30)"

    def stepped(key: str, wanted: int) -> bool:
        page.keyboard.press(key)
        page.wait_for_timeout(300)
        return bool(page.evaluate(frame) == wanted)

    def scrubbed_and_stepped() -> bool:
        page.locator(".nemo-scroller").click(position={"x": hands.spot(0, 3)["x"], "y": 10})
        page.wait_for_timeout(300)
        at = int(page.evaluate(frame))
        return abs(at - 90) < 3 and stepped(".", at + 1) and stepped(".", at + 2) and stepped(",", at + 1)

    hands.until(True, scrubbed_and_stepped)  # a film that is still being opened begins at its start again


def test_export_writes_the_film_beside_the_notebook(hands: Hands) -> None:
    hands.export_draft()
    assert hands.newest_film().name in hands.page.inner_text(".nemo-caption")


def test_a_file_of_30_mb_is_attached_and_used(hands: Hands, tmp_path: Path) -> None:
    page = hands.page
    (tmp_path / "song.wav").write_bytes(_song())
    page.set_input_files(".nemo-panel input[type=file]", tmp_path / "song.wav")
    page.wait_for_function(
        "() => document.querySelector('.nemo-file') && !document.querySelector('.nemo-file progress')",
        timeout=60_000,
    )
    hands.ask("use this song as the music")
    page.wait_for_function("() => !document.querySelector('.nemo-panel .nemo-stop').hidden")
    hands.settle()
    sources = [one["m"]["src"] for track in hands.draft()["t"] if track["tt"] == 1 for one in track["sg"]]
    assert len(sources) == 1 and sources[0].startswith("med_")


def _song() -> bytes:
    """30 MB of a sound, and few seconds of it: 32-bit stereo at 192 kHz, 20 s."""
    out = io.BytesIO()
    with wave.open(out, "wb") as file:
        file.setnchannels(2)
        file.setsampwidth(4)
        file.setframerate(192_000)
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
    notebook: Notebook, hands: Hands, folder: Path
) -> None:
    notebook.save()
    saved = (folder / "panel.ipynb").read_text("utf-8")
    assert len(saved) < hands.newest_film().stat().st_size * 1.4 + 300_000
    page = notebook.page.context.new_page()
    page.set_content("".join(json.loads(saved)["cells"][1]["outputs"][0]["data"]["text/html"]))
    assert "Tide" in page.inner_text("table")
    page.wait_for_function("() => document.querySelector('video').duration > 5")
    _shoot_page(page, "panel-static")
    page.close()


def test_the_film_of_another_cell_plays_in_the_panel(notebook: Notebook, hands: Hands) -> None:
    hands.page.bring_to_front()  # a page behind another one does not repaint
    notebook.js(_EXECUTE, "%%nemo -q draft\nmake it 8 seconds")
    hands.page.wait_for_selector(".nemo-panel .nemo-status:text-matches('another cell')")
    hands.page.wait_for_function("() => Math.abs(document.querySelector('.nemo-film').duration - 8) < 0.2")
    hands.page.wait_for_function(_STILL)
    assert hands.page.locator(".nemo-panel .nemo-late").is_hidden()


def test_words_reach_their_segment_though_a_cell_changed_the_film_meanwhile(
    notebook: Notebook, hands: Hands
) -> None:
    _run(notebook, hands, "%%nemo --no-export\nadd an end card saying Bye")
    _, end = next(track["sg"] for track in hands.draft()["t"] if track["id"] == "title")
    row = [track["id"] for track in hands.draft()["t"]].index("title")
    hands.page.locator(".nemo-scroller").click(position=hands.spot(row, (end["s"] + end["d"] / 2) / 1000))
    hands.page.wait_for_selector(".nemo-what:text('Bye')")
    hands.page.keyboard.press("F2")
    _run(notebook, hands, "%%nemo --no-export\nremove the title")
    assert hands.page.inner_text(".nemo-what") == "Bye"
    hands.page.keyboard.type("See you")
    hands.page.keyboard.press("Enter")
    hands.until("See you", lambda: hands.title()["m"]["text"])
    hands.settle()


def test_stop_ends_the_turn_and_says_what_goes_on(hands: Hands) -> None:
    hands.stop_while_it_renders("make it 30 seconds")
    assert hands.page.locator(".nemo-panel .nemo-stop").is_hidden()
    hands.until(30_000, lambda: hands.draft()["d"])


def test_stop_ends_the_turn_of_another_cell(notebook: Notebook, hands: Hands) -> None:
    notebook.js(_EXECUTE, "%%nemo\nmake it 25 seconds")
    hands.until(True, hands.renders, tries=900)
    hands.page.click(".nemo-panel .nemo-stop")
    hands.page.wait_for_function("() => window.nemoSaid !== null")
    assert "Stopped" in notebook.js("() => window.nemoSaid")
    hands.page.wait_for_function("() => document.querySelector('.nemo-panel .nemo-stop').hidden")


def test_a_restarted_kernel_is_noticed_by_the_panel(notebook: Notebook, hands: Hands) -> None:
    notebook.js(
        "() => jupyterapp.shell.currentWidget.sessionContext.session.kernel.restart().then(() => null)"
    )
    hands.press("Control+z")
    hands.page.wait_for_selector(".nemo-panel .nemo-error:text('%nemo panel')", timeout=20_000)


def test_words_that_nobody_heard_are_in_the_next_panel(notebook: Notebook, hands: Hands) -> None:
    hands.ask("a city at night")
    hands.page.wait_for_selector(".nemo-panel .nemo-error:text('your words are kept')", timeout=20_000)
    notebook.run_all()
    hands.page.wait_for_function("() => document.querySelector('.nemo-prompt').value === 'a city at night'")
    hands.page.wait_for_function("() => document.querySelector('.nemo-panel .nemo-error').textContent === ''")

"""A person works by hand: opens the panel, asks, stops, seeks."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import nbformat
import pytest
from nbformat.v4 import new_code_cell, new_notebook

from tests.browser.lab import Notebook, browser, jupyter

pytestmark = pytest.mark.browser


@pytest.fixture(scope="module")
def notebook(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Notebook]:
    folder, home = tmp_path_factory.mktemp("panel"), tmp_path_factory.mktemp("jupyter")
    cells = ["%load_ext nemo_notebook", "%nemo panel"]
    blank = new_notebook(  # type: ignore[no-untyped-call]
        cells=[new_code_cell(cell) for cell in cells],  # type: ignore[no-untyped-call]
        metadata={"kernelspec": {"name": "python3", "display_name": "Python 3", "language": "python"}},
    )
    (folder / "panel.ipynb").write_text(nbformat.writes(blank), "utf-8")  # type: ignore[no-untyped-call]
    with jupyter(folder, home) as address, browser(home / "chromium") as context:
        notebook = Notebook(context, address, "panel.ipynb")
        notebook.run_all()
        notebook.page.wait_for_selector(".nemo-panel textarea", timeout=20_000)
        yield notebook
        notebook.close()


def _shoot(notebook: Notebook, name: str) -> None:
    from tests.browser.test_first_notebook import SHOTS

    if SHOTS:
        notebook.page.screenshot(path=str(Path(SHOTS) / f"{name}.png"))


def test_a_prompt_becomes_tracks_and_a_film_that_plays(notebook: Notebook) -> None:
    page = notebook.page
    page.fill(".nemo-panel textarea", "a 2-second square clip of the ocean called Tide, without music")
    page.press(".nemo-panel textarea", "Control+Enter")
    page.wait_for_selector(".nemo-panel button.nemo-segment.nemo-video", timeout=30_000)
    page.wait_for_function(
        "() => document.querySelector('.nemo-panel video')?.readyState === 4", timeout=120_000
    )
    seconds = page.evaluate("() => document.querySelector('.nemo-panel video').duration")
    assert seconds == pytest.approx(2, abs=0.1)
    assert "Tide" in page.inner_text(".nemo-timeline")
    page.wait_for_function("() => document.querySelector('.nemo-status').textContent.startsWith('Done')")
    _shoot(notebook, "panel")


def test_a_click_on_a_segment_moves_player_and_playhead(notebook: Notebook) -> None:
    page = notebook.page
    lane = page.locator(".nemo-lane").first
    box = lane.bounding_box()
    assert box
    page.mouse.click(box["x"] + box["width"] * 0.75, box["y"] + box["height"] - 1)
    page.wait_for_function(
        "() => Math.abs(document.querySelector('.nemo-panel video').currentTime - 1.5) < 0.1"
    )
    share = page.evaluate("() => document.querySelector('.nemo-playhead').style.getPropertyValue('--share')")
    assert float(share) == pytest.approx(0.75, abs=0.05)


def test_stop_ends_the_turn_and_says_what_goes_on(notebook: Notebook) -> None:
    page = notebook.page
    page.fill(".nemo-panel textarea", "make it 20 seconds")
    page.click(".nemo-panel button.nemo-primary")
    page.wait_for_function("() => document.querySelector('.nemo-status').textContent.startsWith('Rendering')")
    page.click(".nemo-panel button:has-text('Stop')")
    page.wait_for_function("() => document.querySelector('.nemo-error').textContent.includes('%nemo resume')")
    assert page.is_enabled(".nemo-panel button.nemo-primary")


def test_the_static_twin_is_hidden_while_the_widget_lives(notebook: Notebook) -> None:
    twins = "() => [...document.querySelectorAll('[class*=nemo-static-]')].map(one => one.style.display)"
    assert notebook.js(twins) == ["none"]


def test_every_control_has_a_name(notebook: Notebook) -> None:
    nameless = notebook.js(
        "() => [...document.querySelectorAll('.nemo-panel :is(button, textarea, progress)')]"
        ".filter(one => !(one.getAttribute('aria-label') || one.textContent.trim())).length"
    )
    assert nameless == 0

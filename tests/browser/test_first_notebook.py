"""A person opens the first notebook in JupyterLab, runs it, saves it, opens it again."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import nbformat
import pytest

from tests.browser.conftest import Site
from tests.browser.lab import Notebook

pytestmark = pytest.mark.browser
FIRST = Path(__file__).parents[2] / "notebooks" / "01_first_video.ipynb"
SHOTS = os.environ.get("NEMO_SHOTS")  # a folder for screenshots, to look at


@pytest.fixture(scope="module")
def place(site: Site, window: Any) -> tuple[Any, str, Path]:
    folder = site.room("first")
    blank = _read(FIRST)
    for cell in blank.cells:
        if cell.cell_type == "code":
            cell.outputs, cell.execution_count = [], None
    _write(blank, folder / "first.ipynb")
    notebook = Notebook(window, site.address, "first/first.ipynb")
    notebook.run_all()
    _shoot(notebook, "live")
    _check_first_film(notebook)
    notebook.save()
    notebook.close()
    return window, site.address, folder


def _read(path: Path) -> Any:
    return nbformat.reads(path.read_text("utf-8"), as_version=4)  # type: ignore[no-untyped-call]


def _write(notebook: Any, path: Path) -> None:
    path.write_text(nbformat.writes(notebook), "utf-8")  # type: ignore[no-untyped-call]


def _shoot(notebook: Notebook, name: str) -> None:
    if SHOTS:
        for number, cell in enumerate((3, 6), 1):
            notebook.select(cell)
            notebook.page.wait_for_timeout(400)
            notebook.page.screenshot(path=f"{SHOTS}/{name}-{number}.png")


def _check_first_film(notebook: Notebook) -> None:
    first = notebook.videos()[0]
    assert (first["width"], first["height"]) == (1080, 1920)
    assert first["seconds"] == pytest.approx(6, abs=1 / 30 + 0.03)  # AAC frames may overhang by 21 ms


def _check_words_and_table(notebook: Notebook) -> None:
    text = notebook.output_text(3)
    assert "Corner Coffee" in text
    assert "local studio" in text
    assert notebook.js("() => document.querySelectorAll('.jp-Notebook table').length") >= 2


def test_no_cell_failed_and_the_page_shows_words_and_table(place: tuple[Any, str, Path]) -> None:
    saved = _read(place[2] / "first.ipynb")
    assert [o for c in saved.cells for o in c.get("outputs", []) if o.output_type == "error"] == []
    assert any("<table" in o["data"].get("text/html", "") for o in saved.cells[3].outputs if "data" in o)


def test_the_mp4_lies_beside_the_notebook(place: tuple[Any, str, Path]) -> None:
    assert len(list((place[2] / "nemo-output").glob("*.mp4"))) >= 2


def test_reopened_the_film_still_plays(place: tuple[Any, str, Path]) -> None:
    notebook = Notebook(place[0], place[1], "first/first.ipynb")
    _check_first_film(notebook)
    _check_words_and_table(notebook)
    _shoot(notebook, "reopened")
    notebook.close()


def test_untrusted_the_film_still_plays(place: tuple[Any, str, Path]) -> None:
    saved = _read(place[2] / "first.ipynb")
    saved.cells[3].metadata["touched"] = True  # another content has no signature here
    _write(saved, place[2] / "untrusted.ipynb")
    notebook = Notebook(place[0], place[1], "first/untrusted.ipynb")
    trusted = "() => jupyterapp.shell.currentWidget.content.widgets[3].model.trusted"
    assert notebook.js(trusted) is False
    _check_first_film(notebook)
    _check_words_and_table(notebook)
    _shoot(notebook, "untrusted")
    notebook.close()


def test_converted_to_html_the_film_still_plays(place: tuple[Any, str, Path]) -> None:
    context, _, folder = place
    command = [sys.executable, "-m", "nbconvert", "--to", "html", "first.ipynb"]
    subprocess.run(command, cwd=folder, check=True, capture_output=True)
    page = context.new_page()
    page.goto((folder / "first.html").as_uri())
    page.wait_for_function(
        "() => { const v = document.querySelector('video'); if (v) v.preload = 'auto';"
        " return v && v.readyState === 4 && v.videoHeight === 1920 }",
        timeout=60_000,
    )
    assert "Corner Coffee" in page.inner_text("body")
    if SHOTS:
        page.screenshot(path=f"{SHOTS}/nbconvert.png", full_page=True)
    page.close()

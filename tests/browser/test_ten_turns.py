"""A notebook of ten turns under an open panel: small when it is saved, and whole when it is opened again."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from tests.browser.conftest import Site
from tests.browser.lab import Notebook, write_notebook
from tests.browser.test_first_notebook import SHOTS

pytestmark = pytest.mark.browser
FIRST = "%%nemo -q draft --new\nA 2-second square film of the ocean called Tide, with lo-fi music"
EDITS = (
    *("change the title to Ebb", "make it 3 seconds", "warmer", "lower the music to 20 %"),
    *("switch to 16:9", "undo", "change the title to Flow", "make it 2 seconds", "without music"),
)
CELLS = (
    *("%load_ext nemo_notebook\n%nemo connect local", "%nemo panel", FIRST),
    *(f"%%nemo -q draft\n{words}" for words in EDITS),
)
MOST_BYTES = 3_000_000
_SEEN = """() => {
  const tall = (one) => document.querySelector(`.jp-Cell:last-of-type ${one}`)?.offsetHeight ?? -1;
  return { offers: document.querySelectorAll(".nemo-under").length,
    tracks: tall(".nemo-output.nemo-draft"), film: tall(".nemo-output.nemo-film"),
    timeline: tall(".nemo-under .nemo-lanes") } }"""
_FILM = re.compile(r'src=\\?"data:video/mp4;base64,[^"\\]*')


class Ran(NamedTuple):
    """Where the notebook was saved, and the last cell as it was seen before: folded, then opened by hand."""

    folder: Path
    folded: dict[str, Any]
    opened: dict[str, Any]


@pytest.fixture(scope="module")
def ran(site: Site, window: Any) -> Ran:
    """Run ten turns, open what is offered under the last one, save, shut down."""
    folder = site.room("ten")
    write_notebook(folder / "ten.ipynb", *CELLS)
    notebook = Notebook(window, site.address, "ten/ten.ipynb")
    notebook.run_all()
    notebook.page.wait_for_selector(".nemo-under > summary")
    folded = notebook.js(_SEEN)
    notebook.page.click(".nemo-under > summary")
    notebook.page.wait_for_selector(".nemo-under .nemo-film[src]")
    opened = notebook.js(_SEEN)
    _shoot(notebook.page, "ten-opened")
    notebook.save()
    notebook.close()
    return Ran(folder, folded, opened)


@pytest.fixture(scope="module")
def folder(ran: Ran) -> Path:
    return ran.folder


def _saved(folder: Path) -> dict[str, Any]:
    return dict(json.loads((folder / "ten.ipynb").read_text("utf-8")))


def test_all_ten_have_made_a_film(folder: Path) -> None:
    cells = _saved(folder)["cells"][2:]
    assert len(cells) == 10
    assert all("data:video/mp4" in json.dumps(cell["outputs"]) for cell in cells)


def test_under_the_last_film_the_panel_is_one_line_and_opened_it_stands_for_tracks_and_film(ran: Ran) -> None:
    assert ran.folded["offers"] == ran.opened["offers"] == 1
    assert ran.folded["tracks"] > 50 and ran.folded["film"] > 50 and ran.folded["timeline"] <= 0
    assert ran.opened["tracks"] == ran.opened["film"] == 0 and ran.opened["timeline"] > 100


def test_without_its_films_the_file_is_small(folder: Path) -> None:
    text = (folder / "ten.ipynb").read_text("utf-8")
    assert len(_FILM.findall(text)) >= 10
    assert len(_FILM.sub("", text).encode()) < MOST_BYTES


def test_no_state_of_the_panel_is_saved(folder: Path) -> None:
    assert "widgets" not in _saved(folder)["metadata"]


@pytest.mark.parametrize("trusted", [True, False])
def test_opened_again_words_tracks_and_films_are_there(
    folder: Path, site: Site, window: Any, trusted: bool
) -> None:
    name = "ten" if trusted else "foreign"
    if not trusted:
        saved = _saved(folder)
        saved["cells"][2]["metadata"]["touched"] = True  # another content has no signature here
        (folder / "foreign.ipynb").write_text(json.dumps(saved), "utf-8")
    notebook = Notebook(window, site.address, f"ten/{name}.ipynb")
    assert notebook.js("() => jupyterapp.shell.currentWidget.content.widgets[2].model.trusted") is trusted
    assert "Ebb" in notebook.output_text(3)
    left = notebook.output_text(1)
    assert "Flow" in left and "Loading" not in left and "Panel object" not in left
    assert "it opens when this cell runs" in left
    last = notebook.output_text(len(CELLS) - 1)
    assert "Loading" not in last and "model" not in last and "Edit by hand" not in last
    _shoot(notebook.page, f"ten-{name}")
    notebook.close()


def test_converted_to_html_nothing_of_the_widget_is_left(folder: Path, window: Any) -> None:
    command = [sys.executable, "-m", "nbconvert", "--to", "html", "ten.ipynb"]
    subprocess.run(command, cwd=folder, check=True, capture_output=True)
    page = window.new_page()
    page.goto((folder / "ten.html").as_uri())
    text = page.inner_text("body")
    assert "Flow" in text and "Panel object" not in text and "it opens when this cell runs" in text
    _shoot(page, "ten-html")
    page.close()


def _shoot(page: Any, name: str) -> None:
    if SHOTS:
        page.wait_for_timeout(700)
        page.screenshot(path=str(Path(SHOTS) / f"{name}.png"))

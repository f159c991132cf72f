"""A person starts a film in the background, works on in other cells, saves, and opens the notebook again."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.browser.conftest import Site
from tests.browser.lab import Notebook, write_notebook
from tests.browser.test_first_notebook import SHOTS

pytestmark = pytest.mark.browser
FILM = "%%nemo --bg -o clip -r 1:1 -d 2s\nThe ocean, called Tide, without music"
CELLS = ("%load_ext nemo_notebook\n%nemo connect local", FILM, "for n in range(3):\n    print('mine', n)")
DONE = """i => jupyterapp.shell.currentWidget.content.widgets[i].node
  .querySelector('.jp-OutputArea')?.innerText.includes('Done in')"""


@pytest.fixture(scope="module")
def early(site: Site, window: Any) -> str:
    """Run all cells, see the film arrive in its own, save; return what was seen early."""
    write_notebook(site.room("background") / "film.ipynb", *CELLS)
    notebook = Notebook(window, site.address, "background/film.ipynb")
    notebook.run_all()
    early = notebook.output_text(1)
    _shoot(notebook, "background-running")
    notebook.page.wait_for_function(DONE, arg=1, timeout=120_000)
    _check(notebook)
    _shoot(notebook, "background-done")
    notebook.save()
    notebook.close()
    return early


def _shoot(notebook: Notebook, name: str) -> None:
    if SHOTS:
        notebook.page.wait_for_timeout(400)
        notebook.page.screenshot(path=str(Path(SHOTS) / f"{name}.png"))


def _check(notebook: Notebook) -> None:
    assert "Tide" in notebook.output_text(1)
    assert notebook.output_text(2).split() == ["mine", "0", "mine", "1", "mine", "2"]
    (film,) = notebook.videos()
    assert film["seconds"] == pytest.approx(2, abs=0.1)


def test_the_other_cells_have_run_before_the_film_is_there(early: str) -> None:
    assert "background 1" in early and "Done" not in early


def test_reopened_the_film_is_in_its_cell(early: str, site: Site, window: Any) -> None:
    notebook = Notebook(window, site.address, "background/film.ipynb")
    _check(notebook)
    _shoot(notebook, "background-reopened")
    notebook.close()

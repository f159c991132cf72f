"""A person starts a film in the background, works on in other cells, saves, and opens the notebook again."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import nbformat
import pytest
from nbformat.v4 import new_code_cell, new_notebook

from tests.browser.lab import Notebook, browser, jupyter
from tests.browser.test_first_notebook import SHOTS

pytestmark = pytest.mark.browser
FILM = "%%nemo --bg -o clip -r 1:1 -d 2s\nThe ocean, called Tide, without music"
CELLS = ("%load_ext nemo_notebook\n%nemo connect local", FILM, "for n in range(3):\n    print('mine', n)")
DONE = """i => jupyterapp.shell.currentWidget.content.widgets[i].node
  .querySelector('.jp-OutputArea')?.innerText.includes('Done in')"""


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Any, str, str]]:
    """Run all cells, see the film arrive in its own, save; yield browser, address, what was seen early."""
    folder, home = tmp_path_factory.mktemp("background"), tmp_path_factory.mktemp("jupyter")
    blank = new_notebook(  # type: ignore[no-untyped-call]
        cells=[new_code_cell(cell) for cell in CELLS],  # type: ignore[no-untyped-call]
        metadata={"kernelspec": {"name": "python3", "display_name": "Python 3", "language": "python"}},
    )
    (folder / "film.ipynb").write_text(nbformat.writes(blank), "utf-8")  # type: ignore[no-untyped-call]
    with jupyter(folder, home) as address, browser(home / "chromium") as context:
        notebook = Notebook(context, address, "film.ipynb")
        notebook.run_all()
        early = notebook.output_text(1)
        _shoot(notebook, "background-running")
        notebook.page.wait_for_function(DONE, arg=1, timeout=120_000)
        _check(notebook)
        _shoot(notebook, "background-done")
        notebook.save()
        notebook.close()
        yield context, address, early


def _shoot(notebook: Notebook, name: str) -> None:
    if SHOTS:
        notebook.page.wait_for_timeout(400)
        notebook.page.screenshot(path=str(Path(SHOTS) / f"{name}.png"))


def _check(notebook: Notebook) -> None:
    assert "Tide" in notebook.output_text(1)
    assert notebook.output_text(2).split() == ["mine", "0", "mine", "1", "mine", "2"]
    (film,) = notebook.videos()
    assert film["seconds"] == pytest.approx(2, abs=0.1)


def test_the_other_cells_have_run_before_the_film_is_there(place: tuple[Any, str, str]) -> None:
    assert "background 1" in place[2] and "Done" not in place[2]


def test_reopened_the_film_is_in_its_cell(place: tuple[Any, str, str]) -> None:
    notebook = Notebook(place[0], place[1], "film.ipynb")
    _check(notebook)
    _shoot(notebook, "background-reopened")
    notebook.close()

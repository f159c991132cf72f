"""The panel in Notebook 7 and on a page of Voilà: the same hands, the draft in the studio, no network."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.browser.conftest import Site
from tests.browser.hands import Hands
from tests.browser.lab import Notebook, write_notebook
from tests.browser.test_first_notebook import SHOTS

pytestmark = pytest.mark.browser
CELLS = ("%load_ext nemo_notebook\n%nemo connect local", "%nemo panel")
ASK = "a 6-second square 480p film of the ocean called Tide, with lo-fi music"


@pytest.fixture(scope="module", params=["notebook", "voila"])
def hands(request: pytest.FixtureRequest, site: Site, window: Any) -> Hands:
    """Open a panel and make a film."""
    folder = site.room(request.param)
    write_notebook(folder / "panel.ipynb", *CELLS)
    hands = Hands(_opened(request.param, site, window), folder)
    hands.ask(ASK)
    hands.wait_for_film()
    return hands


def _opened(front_end: str, site: Site, window: Any) -> Any:
    if front_end == "notebook":
        notebook = Notebook(window, site.address, "notebook/panel.ipynb", door="notebooks")
        notebook.run_all()
        return notebook.page
    page = window.new_page()
    page.goto(f"{site.address}/voila/render/voila/panel.ipynb", wait_until="domcontentloaded")
    page.wait_for_selector(".nemo-panel textarea", timeout=60_000)
    return page


def test_a_title_is_dragged_and_the_drag_undone(hands: Hands) -> None:
    before = hands.title()
    hands.select_title()
    hands.drag_title(2)
    hands.until(True, lambda: abs(hands.title()["s"] - before["s"] - 2000) <= 30)
    hands.settle()
    hands.press("Control+z")
    hands.until(before["s"], lambda: hands.title()["s"])
    hands.settle()


def test_the_film_is_exported_beside_the_notebook(hands: Hands) -> None:
    hands.export_draft()
    assert hands.newest_film().name in hands.page.inner_text(".nemo-caption")
    assert hands.newest_film().parent.name == "nemo-output"
    _shoot(hands)


def test_stop_ends_the_turn(hands: Hands) -> None:
    hands.stop_while_it_renders("make it 30 seconds")
    assert hands.page.locator(".nemo-panel .nemo-stop").is_hidden()
    hands.until(30_000, lambda: hands.draft()["d"])


def _shoot(hands: Hands) -> None:
    if SHOTS:
        hands.page.wait_for_timeout(700)
        name = "notebook" if "/notebooks/" in hands.page.url else "voila"
        hands.page.screenshot(path=str(Path(SHOTS) / f"panel-{name}.png"))

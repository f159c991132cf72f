"""The panel below a cell: opened by hand, or offered in one line where there is a person to take it."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from nemo_notebook.errors import ConfigError
from nemo_notebook.models.draft import Draft
from nemo_notebook.models.progress import Phase
from nemo_notebook.panel import offer_panel, open_panel, opening
from nemo_notebook.sessions import Session
from nemo_notebook.widgets import Panel
from tests.conversation.backend import TEN_SECONDS, tiny_film
from tests.test_panel import LOCAL, Scripted


class Page:
    """What a cell has put out: bundles, and panels."""

    def __init__(self) -> None:
        self.shown: list[dict[str, Any]] = []
        self.panels: list[Panel] = []
        self.asks = True
        self.events = SimpleNamespace(register=lambda *_: None)
        self.kernel = SimpleNamespace(get_parent=lambda _: {"content": {"allow_stdin": self.asks}})
        self.display_pub = SimpleNamespace(publish=lambda bundle, **_: self.shown.append(bundle))

    @property
    def living(self) -> list[Panel]:
        return [one for one in self.panels if one.comm is not None]


@pytest.fixture
def page(monkeypatch: pytest.MonkeyPatch) -> Iterator[Page]:
    page = Page()
    monkeypatch.setattr(opening, "kernel_shell", lambda: page)
    monkeypatch.setattr(opening, "_offered", None)
    monkeypatch.setattr("IPython.display.display", page.panels.append)
    yield page
    for panel in page.panels:
        panel.close()


@pytest.fixture
def session(tmp_path: Path) -> Any:
    (tmp_path / "film.mp4").write_bytes(tiny_film())
    session: Any = Scripted(LOCAL, tmp_path / "film.mp4")
    session.conversation.draft = Draft.from_wire(TEN_SECONDS)
    session.watcher = None
    return session


async def test_an_opened_panel_stands_over_its_twin_and_follows_the_session(page: Page, session: Any) -> None:
    open_panel(session)
    (twin,), (panel,) = page.shown, page.panels
    assert panel.static_class in twin["text/html"] and "Urban Dreams" in twin["text/html"]
    assert not panel.folded and session.watcher is not None


async def test_a_panel_is_offered_folded_with_nothing_to_see_beside_it(page: Page, session: Any) -> None:
    offer_panel(session)
    (mark,), (panel,) = page.shown, page.panels
    assert panel.folded and session.watcher is None
    assert panel.static_class in mark["text/html"] and "Urban Dreams" not in mark["text/html"]
    assert len(mark["text/html"]) < 400 and mark["text/plain"] == ""


async def test_what_was_offered_and_not_taken_goes_with_the_next_cell(page: Page, session: Any) -> None:
    for _ in range(3):
        offer_panel(session)
    assert page.living == page.panels[2:]


async def test_what_was_opened_stays_and_follows_from_then_on(page: Page, session: Any) -> None:
    open_panel(session)
    first = session.watcher
    first.hear(Phase("thinking"))
    offer_panel(session)
    assert session.watcher is first
    page.panels[1]._acts.hello()
    await _until(lambda: session.watcher is not first)
    await _until(lambda: not page.panels[0].busy)  # it follows no longer, so it waits for no end
    offer_panel(session)
    assert page.living == page.panels


async def test_what_is_made_by_hand_stands_beneath_the_cell(page: Page, session: Any) -> None:
    offer_panel(session)
    page.panels[0]._acts.ask("a city", ())
    await _until(lambda: len(page.shown) > 1)
    assert "Title 1" in page.shown[1]["text/html"] and "by hand" in page.shown[1]["text/html"]


async def test_nothing_is_offered_where_nobody_is_there(
    page: Page, session: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    await asyncio.to_thread(offer_panel, session)
    page.asks = False
    offer_panel(session)
    monkeypatch.setattr(opening, "kernel_shell", lambda: None)
    offer_panel(session)
    assert page.panels == [] and page.shown == []
    with pytest.raises(ConfigError, match="needs a notebook"):
        open_panel(Session())


async def _until(done: Any) -> None:
    for _ in range(2000):
        if done():
            return
        await asyncio.sleep(0.001)
    raise AssertionError

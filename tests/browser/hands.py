"""What a person does with an open panel, in whatever front-end; what came of it is read in the studio."""

from __future__ import annotations

import sqlite3
import time
from contextlib import closing
from pathlib import Path
from typing import Any

from playwright.sync_api import Page

from nemo_notebook.folders import data_folder
from nemo_notebook.studio.places import find_places
from nemo_notebook.studio.store import Database, Sessions

RULER_PX, ROW_PX = 24, 46


def draft_of(folder: Path) -> dict[str, Any]:
    """Return the draft of the newest session of a folder, as the studio has it."""
    with closing(_reading(data_folder() / "ledger.db")) as ledger:
        newest = "SELECT session_id FROM sessions WHERE folder = ? ORDER BY used_at DESC"
        (session_id,) = ledger.execute(newest, (str(folder),)).fetchone()
    with closing(_reading(find_places().data / "studio.db")) as studio:
        return Sessions(Database(studio), time.time).draft(session_id) or {}


def _reading(path: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(f"{path.as_uri()}?mode=ro", uri=True)
    connection.row_factory = sqlite3.Row
    return connection


class Hands:
    """A person at one panel.

    Args:
        page: where the panel is.
        folder: where its notebook lies.
    """

    def __init__(self, page: Page, folder: Path) -> None:
        self.page, self._folder = page, folder

    def ask(self, words: str) -> None:
        self.page.fill(".nemo-panel textarea", words)
        self.page.press(".nemo-panel textarea", "Control+Enter")

    def wait_for_film(self) -> None:
        self.page.wait_for_function(
            "() => document.querySelector('.nemo-film')?.readyState === 4", timeout=120_000
        )
        self.settle()

    def settle(self) -> None:
        """Wait until nothing runs, no edit waits, and the film is that of the draft."""
        self.page.wait_for_function(
            "() => document.querySelector('.nemo-panel .nemo-stop').hidden"
            " && document.querySelector('.nemo-panel .nemo-late').hidden"
            " && document.querySelector('.nemo-panel .nemo-status').textContent.startsWith('Done')",
            timeout=90_000,
        )

    def draft(self) -> dict[str, Any]:
        return draft_of(self._folder)

    def title(self) -> dict[str, Any]:
        return next(dict(track["sg"][0]) for track in self.draft()["t"] if track["id"] == "title")

    def until(self, wanted: Any, look: Any, tries: int = 100) -> None:
        """Look again every tenth of a second."""
        for _ in range(tries):
            if look() == wanted:
                return
            self.page.wait_for_timeout(100)
        assert look() == wanted, self.page.inner_text(".nemo-panel")

    def renders(self) -> bool:
        # Of the panel: a cell that took its time ("%nemo connect") has a status line of its own.
        status = self.page.inner_text(".nemo-panel .nemo-status")
        return status.startswith(("Rendering", "Waiting"))

    def spot(self, row: int, seconds: float) -> Any:
        """Return where a moment in a row is, in px from the timeline's corner."""
        box = self.page.locator(".nemo-scroller").bounding_box()
        assert box
        return {
            "x": seconds * box["width"] / (self.draft()["d"] / 1000),
            "y": RULER_PX + ROW_PX * row + ROW_PX / 2,
        }

    def title_spot(self) -> Any:
        row = [track["id"] for track in self.draft()["t"]].index("title")
        return self.spot(row, self.title()["s"] / 1000 + 0.8)

    def select(self, track: str) -> None:
        """Click on the first segment of a track."""
        row = [one["id"] for one in self.draft()["t"]].index(track)
        name = self.draft()["t"][row]["sg"][0]["m"]["name"]
        self.page.locator(".nemo-scroller").click(position=self.spot(row, 1))
        self.page.wait_for_selector(f".nemo-what:text-is('{name}')")

    def select_title(self) -> None:
        self.page.locator(".nemo-scroller").click(position=self.title_spot())
        self.page.wait_for_selector(".nemo-what:text-matches('Tide')")

    def drag_title(self, by_s: float) -> None:
        """Drag the title by so many seconds; it does not snap."""
        page, spot, by = self.page, self.title_spot(), self.spot(0, by_s)["x"]
        page.keyboard.down("Alt")
        page.locator(".nemo-scroller").hover(position=spot)
        page.mouse.down()
        box = page.locator(".nemo-scroller").bounding_box()
        assert box
        x, y = box["x"] + spot["x"], box["y"] + spot["y"]
        page.mouse.move(x + by / 2, y, steps=4)
        page.mouse.move(x + by, y, steps=4)
        page.mouse.up()
        page.keyboard.up("Alt")

    def press(self, key: str) -> None:
        """Press a key on the timeline."""
        self.page.locator(".nemo-scroller").focus()
        self.page.keyboard.press(key)

    def export_draft(self) -> None:
        """Export in the quickest quality, and wait for the file."""
        fold = self.page.locator(".nemo-fold:has(.nemo-select)")
        while not fold.evaluate("one => one.open"):  # a page that still grows moves it away under the mouse
            fold.locator("> summary").click()
        self.page.select_option(".nemo-fold [aria-label=Quality]", "draft")
        before = self._films()
        self.page.click(".nemo-fold button.nemo-primary")
        self.until(True, lambda: self._films() > before, tries=600)
        self.settle()

    def newest_film(self) -> Path:
        return max(self._films(), key=lambda one: one.stat().st_mtime)

    def _films(self) -> set[Path]:
        return set((self._folder / "nemo-output").glob("*.mp4"))

    def stop_while_it_renders(self, words: str) -> None:
        """Ask for a film that was never rendered, and stop it.

        The studio makes it nevertheless, and all who come after wait for that: no longer than is needed.
        """
        self.ask(f"{words}, seed {time.time_ns() % 1_000_000}")
        self.until(True, self.renders, tries=900)
        self.page.click(".nemo-panel .nemo-stop")
        self.page.wait_for_function(
            "() => document.querySelector('.nemo-panel .nemo-error').textContent.includes('%nemo resume')"
        )

"""One Jupyter server and one Chromium for all tests in a browser: starting them is dear."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from tests.browser.lab import browser, jupyter


class Site(NamedTuple):
    """A server that shows the notebooks below a folder in JupyterLab, in Notebook 7 and as Voilà's pages."""

    address: str
    folder: Path

    def room(self, name: str) -> Path:
        """Return a folder of one's own below it."""
        (self.folder / name).mkdir()
        return self.folder / name


@pytest.fixture(scope="package")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    folder = tmp_path_factory.mktemp("notebooks")
    with jupyter(folder, tmp_path_factory.mktemp("jupyter")) as address:
        yield Site(address, folder)


@pytest.fixture(scope="package")
def chrome() -> Iterator[Any]:
    # Not for the whole session: its loop would be in the way of asynchronous tests elsewhere.
    with browser() as chrome:
        yield chrome


@pytest.fixture(scope="module")
def window(chrome: Any) -> Iterator[Any]:
    context = chrome.new_context(viewport={"width": 1280, "height": 1100})
    context.set_default_timeout(60_000)  # ms; a loaded machine takes its time
    yield context
    context.close()

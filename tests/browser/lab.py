"""Drive real front-ends in headless Chromium: start a server, open a notebook, run it, look at it.

One server shows a notebook in JupyterLab, in Notebook 7, and as a page of Voilà.
"""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import nbformat
import psutil
from nbformat.v4 import new_code_cell, new_notebook
from playwright.sync_api import Page, sync_playwright
from traitlets.config import Config

from nemo_notebook.studio.server import stop_studio
from tests.kernel.sockets import sockets_in_files

CHROMIUM_FLAGS = (
    *("--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--mute-audio"),
    *("--disable-background-networking", "--disable-component-update", "--disable-sync"),
)
START_S = 60
READY = """() => { const w = window.jupyterapp?.shell?.currentWidget;
  return w && w.context && w.context.isReady && w.content.widgets.length > 0
    && w.sessionContext?.session?.kernel?.status === 'idle' }"""


def chromium() -> str:
    for name in ("chromium", "chromium-browser", "google-chrome"):
        found = shutil.which(name)
        if found:
            return found
    raise RuntimeError("Chromium is missing: apt-get install chromium")


@contextmanager
def jupyter(folder: Path, home: Path) -> Iterator[str]:
    """Serve `folder` with a JupyterLab that knows nothing of this machine's settings; yields its address."""
    with sockets_in_files() as kernels:
        yield from _served(folder, home, kernels)


def _served(folder: Path, home: Path, kernels: Config) -> Iterator[str]:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    environment = os.environ | {
        "JUPYTER_CONFIG_DIR": str(home / "config"),
        "JUPYTER_DATA_DIR": str(home / "data"),
        "JUPYTER_RUNTIME_DIR": str(home / "runtime"),
        "IPYTHONDIR": str(home / "ipython"),
        "PYTHONWARNINGS": "default",
    }
    quiet = home / "config" / "lab" / "user-settings" / "@jupyterlab" / "apputils-extension"
    quiet.mkdir(parents=True, exist_ok=True)
    (quiet / "notification.jupyterlab-settings").write_text('{"fetchNews": "false"}', "utf-8")
    command = [
        *(sys.executable, "-m", "jupyterlab", "--no-browser", "--allow-root", "--expose-app-in-browser"),
        *(f"--port={port}", "--IdentityProvider.token=", f"--ServerApp.root_dir={folder}"),
        *("--JupyterNotebookApp.expose_app_in_browser=True", "--VoilaConfiguration.show_tracebacks=True"),
        "--LabApp.check_for_updates_class=jupyterlab.NeverCheckForUpdate",
        *(f"--KernelManager.{name}={value}" for name, value in kernels.KernelManager.items()),
    ]
    with (home / "server.log").open("wb") as log:
        server = subprocess.Popen(command, env=environment, stdout=log, stderr=log)
    try:
        _await_answer(f"http://127.0.0.1:{port}/api", server, home / "server.log")
        yield f"http://127.0.0.1:{port}"
    finally:
        for process in psutil.Process(server.pid).children(recursive=True):
            process.terminate()
        server.terminate()
        server.wait(20)
        stop_studio()  # a kernel started it, so nobody else here knows of it


def _await_answer(url: str, server: subprocess.Popen[bytes], log: Path) -> None:
    deadline = time.monotonic() + START_S
    while time.monotonic() < deadline:
        try:
            with urllib.request.urlopen(url, timeout=1):
                return
        except OSError:
            assert server.poll() is None, log.read_text("utf-8", "replace")[-2000:]
            time.sleep(0.1)
    raise TimeoutError(log.read_text("utf-8", "replace")[-2000:])


@contextmanager
def browser() -> Iterator[Any]:
    """A fresh Chromium."""
    with sync_playwright() as playwright:
        chrome = playwright.chromium.launch(
            executable_path=chromium(), headless=True, args=list(CHROMIUM_FLAGS)
        )
        try:
            yield chrome
        finally:
            chrome.close()


def write_notebook(path: Path, *cells: str) -> None:
    """Write a notebook of code cells that nobody has run."""
    blank = new_notebook(  # type: ignore[no-untyped-call]
        cells=[new_code_cell(cell) for cell in cells],  # type: ignore[no-untyped-call]
        metadata={"kernelspec": {"name": "python3", "display_name": "Python 3", "language": "python"}},
    )
    path.write_text(nbformat.writes(blank), "utf-8")  # type: ignore[no-untyped-call]


class Notebook:
    """One notebook in one tab: in JupyterLab, or with `door="notebooks"` in Notebook 7."""

    def __init__(self, context: Any, address: str, name: str, *, door: str = "lab/tree") -> None:
        self.page: Page = context.new_page()
        self.page.goto(f"{address}/{door}/{name}?reset")
        self.page.wait_for_function(READY, timeout=60_000)

    def js(self, code: str, argument: Any = None) -> Any:
        return self.page.evaluate(code, argument)

    def run_all(self, timeout_s: float = 400) -> None:
        self.js(
            "() => { window.nemoDone = false;"
            " jupyterapp.commands.execute('notebook:run-all-cells').then(() => { window.nemoDone = true }) }"
        )
        self.page.wait_for_function("() => window.nemoDone", timeout=timeout_s * 1000)

    def save(self) -> None:
        self.js("() => jupyterapp.commands.execute('docmanager:save').then(() => null)")

    def outputs(self, index: int) -> list[dict[str, Any]]:
        return list(
            self.js("i => jupyterapp.shell.currentWidget.content.widgets[i].model.outputs.toJSON()", index)
        )

    def output_text(self, index: int) -> str:
        return str(
            self.js(
                "i => jupyterapp.shell.currentWidget.content.widgets[i].node"
                ".querySelector('.jp-OutputArea')?.innerText ?? ''",
                index,
            )
        )

    def select(self, index: int) -> None:
        self.js(
            "i => { const n = jupyterapp.shell.currentWidget.content;"
            " n.activeCellIndex = i; n.deselectAll(); n.scrollToItem(i, 'start') }",
            index,
        )

    def videos(self) -> list[dict[str, float]]:
        """Describe every player on the page once it can play."""
        self.page.wait_for_function(
            "() => { const v = [...document.querySelectorAll('.jp-Notebook video')];"
            " v.forEach(one => { one.preload = 'auto' });"
            " return v.length && v.every(one => one.readyState === 4) }",
            timeout=60_000,
        )
        return list(
            self.js(
                "() => [...document.querySelectorAll('.jp-Notebook video')].map(v =>"
                " ({width: v.videoWidth, height: v.videoHeight, seconds: v.duration}))"
            )
        )

    def close(self) -> None:
        self.js("() => jupyterapp.shell.currentWidget?.sessionContext?.shutdown()?.then(() => null)")
        self.page.close()

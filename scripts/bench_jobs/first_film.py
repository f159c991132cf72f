"""The first film of a person: from a cold start to an MP4, in a real kernel, with the memory of all."""

from __future__ import annotations

import json
import os
import tempfile
import threading

import psutil

from bench_jobs.report import Line

PROMPT = "A 6-second video promoting a coffee shop, vertical 9:16, warm tones, no voiceover"
CELL = f"""
import json, os, time
import nemo_notebook as nemo
from nemo_notebook.backends import local_settings
from nemo_notebook.models.progress import Phase, Words
from nemo_notebook.studio.server import find_studio

began = time.perf_counter()
local_settings()
cold_s = time.perf_counter() - began
first = {{}}
began = time.perf_counter()
def tell(event):
    name = "word" if isinstance(event, Words) else getattr(event, "name", "")
    first.setdefault(name, time.perf_counter() - began)
turn = await nemo.session().ask({PROMPT!r}, tell=tell)
print(json.dumps({{
    "cold_s": cold_s, "word_s": first["word"], "film_s": turn.video.duration_s,
    "render_s": first["downloading"] - first["rendering"], "total_s": time.perf_counter() - began,
}}))
"""


def measure() -> list[Line]:
    from jupyter_client.manager import start_new_kernel

    with tempfile.TemporaryDirectory(prefix="nemo-bench-") as home:
        os.environ["NEMO_HOME"] = home
        manager, client = start_new_kernel(kernel_name="python3", cwd=home)
        try:
            watch = _Watch(manager.provisioner.pid)
            words: list[str] = []
            client.execute_interactive(CELL, timeout=300, output_hook=lambda m: words.append(_text(m)))
            peak_mb, parts = watch.end()
        finally:
            client.stop_channels()
            manager.shutdown_kernel(now=True)
            _stop_studio()
        got = json.loads("".join(words).strip().splitlines()[-1])
    ratio = got["render_s"] / got["film_s"]
    took = f"{got['total_s']:.1f} s in all"
    memory = ", ".join(f"{name} {mb:.0f}" for name, mb in parts.items())
    return [
        Line("studio: cold start", got["cold_s"], "<=", 3, "s"),
        Line("first streamed word, the studio running", got["word_s"], "<=", 1, "s"),
        Line("6 s of 1080×1920 from words: render time", ratio, "<=", 3, "× its length", took),
        Line("kernel + studio + worker: peak memory", peak_mb, "<=", 1000, "MB", memory),
    ]  # fmt: skip


def _text(message: dict) -> str:
    content = message["content"]
    return content.get("text") or "\n".join(content.get("traceback", []))


def _stop_studio() -> None:
    from nemo_notebook.studio.server import stop_studio

    stop_studio()


class _Watch:
    """Looks at the kernel, the studio and its workers twenty times a second; remembers the worst moment."""

    def __init__(self, kernel_pid: int) -> None:
        self._kernel = psutil.Process(kernel_pid)
        self._peak, self._parts = 0.0, {}
        self._ended = threading.Event()
        self._thread = threading.Thread(target=self._look)
        self._thread.start()

    def _look(self) -> None:
        from nemo_notebook.studio.server import find_studio

        studio = None
        while not self._ended.wait(0.05):
            try:
                if studio is None:
                    address = find_studio()
                    studio = psutil.Process(address.pid) if address else None
                parts = {"kernel": _mb(self._kernel)}
                if studio is not None:
                    parts["studio"] = _mb(studio)
                    for worker in studio.children(recursive=True):
                        parts["worker"] = parts.get("worker", 0.0) + _mb(worker)
            except psutil.Error:
                continue
            if sum(parts.values()) > self._peak:
                self._peak, self._parts = sum(parts.values()), parts

    def end(self) -> tuple[float, dict[str, float]]:
        self._ended.set()
        self._thread.join()
        return self._peak, self._parts


def _mb(process: psutil.Process) -> float:
    return process.memory_info().rss / 1e6

"""The panel under a hand, in headless Chromium by its own trace: frames a second while a segment is dragged.

The page has no kernel behind it; a film with sound is loaded, so that frames and waves are painted too.
Chromium paints by software here: a machine with a GPU has less to do.
"""

from __future__ import annotations

import json
import math
import time
from itertools import pairwise
from typing import Any

from bench_jobs.report import Line
from nemo_notebook.models.draft import Draft
from tests.browser.bench import drawn, open_panel, show_film
from tests.browser.lab import browser
from tests.browser.tone import tone_film

DRAG_S = 5
WAVE_PX = 150
REFRESH_HZ = 60  # of headless Chromium
_FRAMES = "AnimationFrame::Presentation"  # in the trace: one for every frame that reached the screen
_COUNT = """() => { window.gaps = []; let last = performance.now();
  const tick = (now) => { gaps.push(now - last); last = now; requestAnimationFrame(tick) };
  requestAnimationFrame(tick) }"""
_OPEN = """async (state) => { const begin = performance.now(); model.set(state);
  await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  return performance.now() - begin }"""


def measure() -> list[Line]:
    with browser() as chrome:
        page = chrome.new_page(viewport={"width": 1440, "height": 1100}, device_scale_factor=2)
        open_panel(page)
        opened_ms = page.evaluate(_OPEN, drawn(_large(10, 200), local=False))
        page.evaluate("(state) => model.set(state)", drawn(_large(20, 200), local=False))
        show_film(page, tone_film(seconds=60, width=320, height=180))
        shown, gaps_ms = _dragged(chrome, page)
    frames = len(shown) / DRAG_S
    slow_ms = sorted(gaps_ms)[int(0.95 * len(gaps_ms))]
    worst_ms = max(b - a for a, b in pairwise(shown)) / 1000
    note = f"{len(shown)} shown in {DRAG_S} s, the longest gap {worst_ms:.0f} ms; 2× pixels, no GPU"
    return [
        # Within a share of the screen's own rate: a drag begins and ends between two frames.
        Line("panel: dragging on 20 tracks × 200", frames, ">=", 0.98 * REFRESH_HZ, "frames a second", note),
        Line("panel: the same, 95 % of frames within", slow_ms, "<=", 1.25 * 1000 / REFRESH_HZ, "ms"),
        Line("panel: opening a draft of 2,000 segments", opened_ms, "<=", 1000, "ms"),
    ]


def _dragged(chrome: Any, page: Any) -> tuple[list[float], list[float]]:
    """Drag a title to and fro; returns when frames were shown, in µs, and the gaps between them in ms."""
    box = page.locator(".nemo-scroller").bounding_box()
    x, y = box["x"] + box["width"] / 2, box["y"] + 24 + 46 * 2.5  # the third row
    page.mouse.move(x, y)
    page.mouse.down()
    page.mouse.move(x + 20, y)
    page.evaluate(_COUNT)
    chrome.start_tracing(page=page, categories=["devtools.timeline"])
    began = time.perf_counter()
    while (passed_s := time.perf_counter() - began) < DRAG_S:
        page.mouse.move(x + 20 + WAVE_PX * math.sin(2 * passed_s), y)
    events = json.loads(chrome.stop_tracing())["traceEvents"]
    page.mouse.up()
    shown = sorted(one["ts"] for one in events if one["name"] == _FRAMES)
    return shown, page.evaluate("() => gaps.slice(2)")


def _large(tracks: int, segments: int) -> Draft:
    rows = [
        {
            "tt": (0, 1, 7)[row % 3],
            "sg": [{"s": 300 * i, "d": 280, "m": {"name": f"piece {i}"}} for i in range(segments)],
        }
        for row in range(tracks)
    ]
    return Draft.from_wire({"d": 300 * segments, "t": rows})

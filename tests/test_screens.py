from __future__ import annotations

import base64
from pathlib import Path
from typing import Any

import pytest

from nemo_notebook.cell import CellOutput
from nemo_notebook.errors import ConfigError
from nemo_notebook.models.draft import Draft
from nemo_notebook.models.progress import Edited, Noted, Phase, Previewed, Ready, Words
from nemo_notebook.models.turn import Clip, Video
from nemo_notebook.screens import CellScreen
from nemo_notebook.status_line import StatusLine
from nemo_notebook.terminals import TerminalScreen


class _Time:
    now = 0.0

    def __call__(self) -> float:
        return self.now


class _Page:
    """What a front-end shows: by display id, in the order it came; and how often it was repainted."""

    def __init__(self) -> None:
        self.shown: dict[str, str] = {}
        self.html: list[str] = []
        self.repaints = 0

    def publish(self, content: dict[str, Any], *, transient: dict[str, str], update: bool) -> None:
        self.repaints += 1
        self.html.append(content.get("text/html", "").replace("\xa0", " "))
        self.shown[transient["display_id"]] = content["text/plain"].replace("\xa0", " ")

    @property
    def parts(self) -> list[str]:
        return list(self.shown.values())


class _Cell:
    """A cell's screen on a page, with a clock that moves by hand."""

    def __init__(self, **given: Any) -> None:
        self.page, self.time = _Page(), _Time()
        line = StatusLine(lambda: "local", clock=self.time)
        self.screen = CellScreen(CellOutput(self.page), line, clock=self.time, **given)

    def wait(self, seconds: float, tick_s: float = 0.1) -> None:
        for _ in range(round(seconds / tick_s)):
            self.time.now += tick_s
            self.screen.take(None)


def test_what_is_refused_at_once_has_no_status_line() -> None:
    cell = _Cell()
    cell.screen.end("failed")
    assert cell.page.parts == []


def test_what_is_silent_for_a_moment_says_that_it_connects() -> None:
    cell = _Cell()
    cell.wait(0.3)
    assert cell.page.parts == ["Connecting… · local studio"]
    cell.screen.end("failed")
    assert cell.page.parts == ["Failed after 0.3 s · local studio"]


def test_the_status_line_stands_above_whatever_comes_first() -> None:
    cell = _Cell()
    cell.screen.take(Noted("The ledger was kept aside."))
    assert cell.page.parts == ["Connecting… · local studio", "The ledger was kept aside."]


def test_a_phase_shows_at_once_and_its_clock_once_a_second() -> None:
    cell = _Cell()
    cell.screen.take(Phase("thinking"))
    before = cell.page.repaints
    cell.wait(10.5)
    assert cell.page.parts == ["Thinking 0:10 · local studio"]
    assert cell.page.repaints - before <= 11


def test_words_that_stream_are_repainted_a_dozen_times_a_second_and_none_is_lost() -> None:
    cell, text = _Cell(), ""
    cell.screen.take(Phase("thinking"))
    before = cell.page.repaints
    for number in range(100):
        cell.time.now += 0.01
        text += f"{number} "
        cell.screen.take(Words(text))
    assert cell.page.repaints - before <= 15
    cell.screen.end("done")
    assert cell.page.parts[1] == text


def test_a_screen_for_the_status_alone_still_tells_what_the_person_should_know() -> None:
    cell = _Cell(status_only=True)
    for event in (Words("A city.", final=True), Edited(Draft()), Noted("The timeline starts afresh.")):
        cell.screen.take(event)
    assert cell.page.parts == ["Connecting… · local studio", "The timeline starts afresh."]


def test_the_end_says_what_was_spent() -> None:
    cell = _Cell()
    cell.screen.take(Phase("thinking"))
    cell.screen.end("done", spent=10)
    assert cell.page.parts == ["Done in 0.1 s · 10 credits · local studio"]


def test_a_problem_stands_below_the_rest_in_two_lines() -> None:
    cell = _Cell()
    cell.screen.take(Phase("thinking"))
    cell.screen.end("failed", ConfigError("Too long.", "Make it shorter."))
    assert cell.page.parts[1] == "Too long.\nMake it shorter."


def _terminal(**given: Any) -> tuple[TerminalScreen, _Time]:
    time = _Time()
    return TerminalScreen(StatusLine(lambda: "local", clock=time), clock=time, **given), time


def test_a_terminal_is_never_silent_for_long(capsys: pytest.CaptureFixture[str]) -> None:
    screen, time = _terminal()
    screen.take(Phase("rendering", 0.1))
    for _ in range(250):
        time.now += 0.1
        screen.take(None)
    screen.end("done")
    said = capsys.readouterr().err.replace("\xa0", " ").splitlines()
    assert [line.split(" · ")[1] for line in said] == ["local studio", "0:10", "0:20", "local studio"]


def test_a_terminal_prints_streaming_words_once(capsys: pytest.CaptureFixture[str]) -> None:
    screen, _ = _terminal()
    for words in (Words("A ci"), Words("A city."), Words("A city. Next: undo", final=True)):
        screen.take(words)
    screen.end("done")
    assert capsys.readouterr().out == "A city. Next: undo\n"


def test_a_terminal_says_nothing_over_what_is_refused_at_once(capsys: pytest.CaptureFixture[str]) -> None:
    screen, _ = _terminal()
    screen.end("failed")
    assert capsys.readouterr().err == ""


_FILM = Video(path=Path("nemo-output/film.mp4"), width=1080, height=1920, fps=30, duration_s=15, size_bytes=4)
_PREVIEW = Previewed(
    _FILM.model_copy(update={"width": 304, "height": 540}),
    Clip(data=b"early", about="Preview at 304p; the full film follows.", width=304, height=540),
)


def test_the_full_film_takes_the_place_of_its_preview() -> None:
    cell = _Cell()
    cell.screen.take(_PREVIEW)
    shown = len(cell.page.shown)
    assert "304×540" in cell.page.parts[-1]
    cell.screen.take(Ready(_FILM))
    assert len(cell.page.shown) == shown and "1080×1920" in cell.page.parts[-1]


def test_a_preview_stays_for_a_film_that_is_too_large_to_embed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NEMO_INLINE_MB", "1")
    cell = _Cell()
    cell.screen.take(_PREVIEW)
    cell.screen.take(Ready(_FILM.model_copy(update={"size_bytes": 2_000_000})))
    html = cell.page.html[-1]
    assert "Preview at 304p; the full film is at" in html
    assert base64.b64encode(b"early").decode() in html


def test_where_the_full_film_did_not_come_its_preview_says_how_to_fetch_it() -> None:
    cell = _Cell()
    cell.screen.take(_PREVIEW)
    assert "the full film follows" in cell.page.html[-1]
    cell.screen.end("stopped")
    films = [one for one in cell.page.html if "<video" in one]
    assert "%nemo resume fetches the full film" in films[-1] and "follows" not in films[-1]


def test_a_terminal_says_nothing_of_a_preview(capsys: pytest.CaptureFixture[str]) -> None:
    TerminalScreen(StatusLine(lambda: "local")).take(_PREVIEW)
    assert "film.mp4" not in capsys.readouterr().out

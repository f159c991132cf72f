from __future__ import annotations

from nemo_notebook.models.draft import Draft
from nemo_notebook.models.progress import Edited, Phase
from nemo_notebook.status_line import StatusLine


class _Time:
    now = 100.0

    def __call__(self) -> float:
        return self.now


def _plain(line: StatusLine, **given: object) -> str:
    return str(line.drawn(**given)["text/plain"]).replace("\xa0", " ")  # type: ignore[arg-type]


def _after(*events: object, at_s: float = 65, where: str = "") -> StatusLine:
    time = _Time()
    line = StatusLine(lambda: "hosted", where=where, clock=time)
    for event in events:
        line.take(event)  # type: ignore[arg-type]
    time.now += at_s
    return line


def test_the_clock_runs_from_the_begin_of_the_turn_whatever_the_phase() -> None:
    time = _Time()
    line = StatusLine(lambda: "hosted", clock=time)
    for name in ("thinking", "generating video", "thinking", "still working"):
        time.now += 40
        assert line.take(Phase(name))
    assert _plain(line) == "⏳ Still working… 2:40 · hosted backend"


def test_more_of_the_same_phase_is_no_other_phase() -> None:
    line = _after(Phase("rendering", 0.1))
    assert not line.take(Phase("rendering", 0.2)) and not line.take(None)
    assert _plain(line) == "Rendering 20 % · 1:05 · hosted backend"


def test_what_a_turn_is_likely_to_cost_stands_until_the_answer_is_there() -> None:
    asked = [Phase("thinking", note="about 10 credits of 90"), Phase("thinking"), Phase("generating video")]
    assert "about 10 credits of 90" in _plain(_after(*asked))
    assert "about" not in _plain(_after(*asked, Edited(Draft()), Phase("rendering", 0.1)))


def test_another_note_takes_the_place_of_the_first() -> None:
    said = _plain(
        _after(Phase("thinking", note="about 10 credits"), Phase("watching", note="the answer broke off"))
    )
    assert "broke off" in said and "about" not in said


def test_the_end_says_what_was_spent_in_place_of_what_was_likely() -> None:
    line = _after(Phase("thinking", note="about 10 credits"), where="background 2")
    assert _plain(line) == "Thinking 1:05 · about 10 credits · background 2 · hosted backend"
    assert _plain(line, ended="done", spent=12) == "Done in 1:05 · 12 credits · hosted backend"


def test_a_stopped_clock_stands_still() -> None:
    time = _Time()
    line = StatusLine(lambda: "local", clock=time)
    time.now += 5
    line.stop()
    time.now += 500
    assert _plain(line, ended="done") == "Done in 5.0 s · local studio"

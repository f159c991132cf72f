from __future__ import annotations

import pytest

from tests.client.hearing import Turn, folded, turn
from tests.client.wire import STREAMS

HELLO = "Hello, this is a streamed answer."
BOOM = 'boom: "quoted" \n second line 中文 </b>'
UNICODE = (
    "中文：你好，世界。\nemoji: 😀 👩‍🔬 🇨🇭\nline1\nline2\r\nline3\rline4\n\nafter blank line\n"
    "nel[\x85] ls[\u2028] ps[\u2029] vt[\x0b] ff[\x0c] nul[\x00] bom[\ufeff]\n"
    'looks like SSE: "data: {}"\n\ndata: [DONE]\n\nquote " backslash \\ end'
)


WEATHER = Turn("Let me look.\n\nIt is sunny in 北京.", ["get_weather"], ["get_weather"], state=["last_city"])
EDIT = ["edit_count", "cells", "removed_key", "user:lang", "app:theme"]
RECORDED = {
    "artifact.sse": Turn("Saved plot.png"),
    "boom.sse": Turn(HELLO, failed=[("RuntimeError", BOOM)]),
    "boom_first.sse": Turn(failed=[("RuntimeError", BOOM)]),
    "boom_mid_partials.sse": Turn(HELLO, failed=[("RuntimeError", BOOM)]),
    "cancelboom.sse": Turn(HELLO),
    "edit.sse": Turn(state=EDIT),
    "edit_silent_default.sse": Turn(state=EDIT),
    "empty.sse": Turn(),
    "errevent.sse": Turn(HELLO, failed=[("MAX_TOKENS", "Ran out of tokens.")]),
    "forcepartial_default.sse": Turn(HELLO),
    "full.sse": Turn(f"{HELLO}\n\nThe answer is 42.\n\n{HELLO}", ["edit_cell"], ["edit_cell"], state=EDIT),
    "hello_default.sse": Turn(HELLO),
    "hello_stream.sse": Turn(HELLO),
    "llm_badtool_stream.sse": Turn("Let me look.", ["bad_tool"], failed=[("ValueError", "tool exploded")]),
    "llm_maxtokens_stream.sse": Turn("Cut off", failed=[("MAX_TOKENS", "too long")]),
    "llm_modelerror_stream.sse": Turn(
        "Before ", failed=[("ConnectionError", "503 UNAVAILABLE: model overloaded")]
    ),
    "llm_plain_stream.sse": Turn("Hello from LLM."),
    "llm_weather_default.sse": WEATHER,
    "llm_weather_stream.sse": WEATHER,
    "longrun.sse": Turn("", ["ask_approval"]),
    "multi.sse": Turn("First part. Second part.", ["run_cell"]),
    "nofinal.sse": Turn(HELLO),
    "nothing.sse": Turn(),
    "partialedit.sse": Turn("x", state=["partial_key"]),
    "pause.sse": Turn(f"{HELLO}\n\n{HELLO}"),
    "thought.sse": Turn("The answer is 42."),
    "tool.sse": Turn("", ["edit_cell"], ["edit_cell"]),
    "unicode.sse": Turn(UNICODE),
    "usage.sse": Turn("With usage."),
    "adk-1.15.1/artifact.sse": Turn("Saved plot.png"),
    "adk-1.15.1/boom.sse": Turn(HELLO, failed=[("", 'boom: "quoted"')]),
    "adk-1.15.1/edit.sse": Turn(state=[*EDIT[:3], "temp:scratch", *EDIT[3:]]),
    "adk-1.15.1/hello_stream.sse": Turn(HELLO),
    "adk-1.15.1/llm_weather.sse": WEATHER,
    "adk-1.15.1/tool.sse": Turn("", ["edit_cell"], ["edit_cell"]),
}


def test_every_recorded_stream_is_expected_here() -> None:
    assert {path.relative_to(STREAMS).as_posix() for path in STREAMS.rglob("*.sse")} == set(RECORDED)


@pytest.mark.parametrize("name", RECORDED)
def test_a_recorded_stream_folds_into_its_turn(name: str) -> None:
    assert turn(folded((STREAMS / name).read_bytes())) == RECORDED[name]


@pytest.mark.parametrize("name", RECORDED)
def test_a_recorded_stream_folds_the_same_byte_by_byte_and_with_other_line_ends(name: str) -> None:
    raw = (STREAMS / name).read_bytes()
    assert folded(raw, 1) == folded(raw)
    assert folded(raw.replace(b"\n", b"\r\n"), 1) == folded(raw)
    assert folded(raw.replace(b"\n", b"\r"), 3) == folded(raw)


@pytest.mark.parametrize("name", RECORDED)
def test_a_recorded_stream_that_breaks_off_anywhere_gives_a_beginning_of_its_turn(name: str) -> None:
    raw, whole = (STREAMS / name).read_bytes(), RECORDED[name]
    for at in range(0, len(raw), 7):
        begun = turn(folded(raw[:at]))
        assert (begun.started, begun.ended) == (
            whole.started[: len(begun.started)],
            whole.ended[: len(begun.ended)],
        )
        assert begun.state == whole.state[: len(begun.state)]
        assert whole.text.startswith(begun.text)

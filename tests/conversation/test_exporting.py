"""How an export follows its render: polls survive faults, and end in the contract's number."""

from __future__ import annotations

from pathlib import Path

import httpx
import pytest

from nemo_notebook.config import Waits
from nemo_notebook.errors import ApiError, ConnectionFailedError, StreamLostError
from tests.conversation.backend import TEN_SECONDS, Backend

POLL = "GET /api/render/proxy/lambda/"


class _Faulty(Backend):
    """A backend with faults before each true status of a render."""

    def __init__(self, *faults: httpx.Response | Exception) -> None:
        super().__init__()
        self.draft = TEN_SECONDS
        self.faults = list(faults)

    def _render(self, request: httpx.Request) -> httpx.Response:
        if request.method == "GET" and self.faults and not request.url.path.endswith("/download"):
            fault = self.faults.pop(0)
            if isinstance(fault, Exception):
                raise fault
            return fault
        return super()._render(request)


@pytest.mark.parametrize(
    "fault",
    [
        httpx.ReadError("x"),
        httpx.ConnectError("x"),
        httpx.Response(502, html="<html>"),
        httpx.Response(200, html="<html>"),
        httpx.Response(200, content=b"{cut"),
        httpx.Response(429, headers={"Retry-After": "999"}),
    ],
)
async def test_a_poll_that_fails_is_made_again_and_the_film_is_not_lost(
    fault: httpx.Response | Exception, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    tries = 4 if isinstance(fault, Exception) or fault.status_code == 502 else 1
    backend = _Faulty(*[fault] * tries * 3)
    backend.renders = [[{"status": "completed", "output": {"url": None}}]]
    video = await backend.conversation().export(tmp_path / "f.mp4")
    assert video.path.is_file() and len(backend.submitted) == 1 and backend.faults == []


@pytest.mark.parametrize(
    ("fault", "error", "polls"),
    [(httpx.ConnectError("x"), ConnectionFailedError, 16), (httpx.Response(403), ApiError, 1)],
)
async def test_polls_that_keep_failing_end(
    fault: httpx.Response | Exception,
    error: type[Exception],
    polls: int,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.chdir(tmp_path)
    backend = _Faulty(*[fault] * 99)
    with pytest.raises(error):
        await backend.conversation().export(tmp_path / "f.mp4")
    assert 99 - len(backend.faults) == polls


async def test_a_render_is_polled_as_often_as_the_settings_say_and_the_hosted_one_ten_times(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert (Waits().poll_limit, Waits().poll_s) == (10, 30)
    backend = _Faulty()
    backend.renders = [[{"status": "processing", "progress": 0.5}]]
    with pytest.raises(StreamLostError, match="is still running"):
        await backend.conversation().export(tmp_path / "f.mp4")
    assert sum(call.startswith(POLL) for call in backend.calls) == 5

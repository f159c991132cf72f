"""A preview is shown while the full film is made, and never stands in its way."""

from __future__ import annotations

import asyncio
import copy
from pathlib import Path
from typing import Any

import httpx
import pytest

from nemo_notebook.conversation import TurnOptions
from nemo_notebook.errors import NothingToExportError, RenderFailedError
from nemo_notebook.models.progress import Phase, Previewed, Progress, Ready
from tests.conversation.backend import TEN_SECONDS, Backend, retitled, says

DONE: list[dict[str, Any]] = [{"status": "completed", "output": {"url": None}}]
BUSY: list[dict[str, Any]] = [{"status": "processing", "progress": 0.5}, *DONE]


def _backend(*, length_ms: int = 10_000, side_px: int = 1080, of: type[Backend] = Backend) -> Backend:
    backend = of()
    backend.draft = copy.deepcopy(TEN_SECONDS) | {"d": length_ms}
    backend.draft["m"] |= {"width": side_px * 16 // 9, "height": side_px}
    return backend


@pytest.fixture(autouse=True)
def _here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


async def test_a_preview_comes_first_and_the_full_film_takes_its_place() -> None:
    backend, told = _backend(), list[Progress]()
    backend.renders = [list(BUSY)]
    video = await backend.conversation(previews=True).export(Path("f.mp4"), tell=told.append)
    assert [one["output"]["quality"] for one in backend.submitted] == ["draft", "high"]
    shown = [one for one in told if isinstance(one, Previewed | Ready)]
    early, full = shown
    assert isinstance(early, Previewed) and early.clip.about and early.clip.data == backend.film
    assert early.video.path == video.path and isinstance(full, Ready)
    assert Phase("rendering a preview", 0.5) in told
    assert [one.name for one in Path().iterdir()] == ["f.mp4"]


@pytest.mark.parametrize(
    ("backend", "quality"),
    [(_backend(length_ms=6000), "high"), (_backend(side_px=720), "high"), (_backend(), "standard")],
)
async def test_a_film_that_is_there_soon_has_no_preview(backend: Backend, quality: str) -> None:
    backend.renders = [DONE]
    await backend.conversation(previews=True).export(Path("f.mp4"), quality=quality)
    assert [one["output"]["quality"] for one in backend.submitted] == [quality]


async def test_without_somebody_to_look_at_it_there_is_no_preview() -> None:
    backend = _backend()
    backend.renders = [DONE]
    await backend.conversation().export(Path("f.mp4"))
    assert [one["output"]["quality"] for one in backend.submitted] == ["high"]


async def test_where_a_preview_fails_the_film_is_made_all_the_same() -> None:
    backend, told = _backend(), list[Progress]()
    backend.renders = [[{"status": "failed", "error": "no room"}], DONE]
    video = await backend.conversation(previews=True).export(Path("f.mp4"), tell=told.append)
    assert video.path.is_file() and not [one for one in told if isinstance(one, Previewed)]


class _Spoilt(Backend):
    """Its first film is none on its first way."""

    is_spoilt = False

    def _render(self, request: httpx.Request) -> httpx.Response:
        reply = super()._render(request)
        is_first = bool(self.submitted) and self.submitted[0]["id"] in request.url.path
        if is_first and request.url.path.endswith("/download") and not self.is_spoilt:
            self.is_spoilt = True
            return httpx.Response(200, headers={"content-type": "video/mp4"}, content=b"\0\0\0\x18ftypisom")
        return reply


async def test_a_spoilt_preview_is_not_shown() -> None:
    backend, told = _backend(of=_Spoilt), list[Progress]()
    backend.renders = [DONE]
    await backend.conversation(previews=True).export(Path("f.mp4"), tell=told.append)
    assert Path("f.mp4").is_file() and not [one for one in told if isinstance(one, Previewed)]


async def test_a_person_who_stops_does_not_wait_for_a_preview_later() -> None:
    backend = _backend()
    backend.renders = [list(BUSY)]

    def stop(event: Progress) -> None:
        if isinstance(event, Phase) and "preview" in event.name:
            raise asyncio.CancelledError

    with pytest.raises(asyncio.CancelledError):
        await backend.conversation(previews=True).export(Path("f.mp4"), tell=stop)
    preview = backend.submitted[0]["id"]
    assert f"POST /api/render/proxy/lambda/{preview}/cancel" in backend.calls


@pytest.mark.parametrize(("inline_bytes", "copied"), [(10, True), (8_000_000, False)])
async def test_that_a_large_film_is_copied_is_told(inline_bytes: int, copied: bool) -> None:
    backend, told = _backend(length_ms=6000), list[Progress]()
    backend.renders = [DONE]
    conversation = backend.conversation(embeds=True, inline_bytes=inline_bytes)
    await conversation.export(Path("f.mp4"), tell=told.append)
    assert (Phase("making a small copy") in told) is copied


async def test_a_turn_begins_and_ends_while_somebody_has_a_look() -> None:
    backend = _backend()
    backend.renders = [list(BUSY)]
    backend.answer(*says("Done."), draft=retitled("Ebb"))
    conversation = backend.conversation()
    await conversation.status()
    looking = asyncio.create_task(conversation.look(Path("look.mp4")))
    while not backend.submitted:
        await asyncio.sleep(0)
    assert not looking.done()
    turn = await conversation.ask("change the title to Ebb", options=TurnOptions(export=False))
    assert turn.changes and (await looking).path == Path("look.mp4")


async def test_somebody_has_a_look_in_the_middle_of_a_turn() -> None:
    backend, heard = _backend(), asyncio.Event()
    backend.renders = [DONE]
    backend.answer(heard.wait, *says("Done."), draft=retitled("Ebb"))
    conversation = backend.conversation()
    await conversation.status()
    turn = asyncio.create_task(conversation.ask("change the title", options=TurnOptions(export=False)))
    while not backend.messages:
        await asyncio.sleep(0)
    await conversation.look(Path("look.mp4"))
    heard.set()
    assert (await turn).changes


async def test_a_look_is_small_kept_nowhere_and_ended_with_who_looked() -> None:
    backend = _backend()
    backend.renders = [list(BUSY)]
    conversation = backend.conversation()
    await conversation.status()

    def stop(event: Progress) -> None:
        raise asyncio.CancelledError

    with pytest.raises(asyncio.CancelledError):
        await conversation.look(Path("look.mp4"), tell=stop)
    (render,) = backend.submitted
    assert render["output"]["quality"] == "draft"
    assert f"POST /api/render/proxy/lambda/{render['id']}/cancel" in backend.calls
    assert (await conversation.history()).entries == () and conversation.film is None
    assert not Path("look.mp4").exists()


async def test_a_look_at_nothing_or_one_that_fails_says_so() -> None:
    backend = _backend()
    backend.renders = [[{"status": "failed", "error": "no room"}]]
    conversation = backend.conversation()
    with pytest.raises(NothingToExportError):
        await conversation.look(Path("look.mp4"))
    await conversation.status()
    with pytest.raises(RenderFailedError, match="no room"):
        await conversation.look(Path("look.mp4"))


async def test_a_look_spoilt_on_its_way_is_fetched_once_more() -> None:
    backend = _backend(of=_Spoilt)
    backend.renders = [DONE]
    conversation = backend.conversation()
    await conversation.status()
    assert (await conversation.look(Path("look.mp4"))).size_bytes == len(backend.film)

"""What a kernel leaves when it ends at any point of a turn, and how the next one takes it up."""

from __future__ import annotations

import asyncio
import sqlite3
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest

from nemo_notebook.conversation import Attachment, Conversation, TurnOptions
from nemo_notebook.errors import (
    ConfigError,
    FileProblemError,
    NemoError,
    NothingToExportError,
    RenderFailedError,
    SessionNotFoundError,
    StreamLostError,
)
from nemo_notebook.ledger import Ledger
from nemo_notebook.ledger.database import Database
from nemo_notebook.models.history import Entry
from nemo_notebook.models.progress import Edited, Noted, Phase
from tests.conversation.backend import TEN_SECONDS, Backend, Ears, retitled, says

COMPLETED = {"status": "completed", "output": {"url": "https://backend.test/api/render/proxy/x/download"}}
PNG = b"\x89PNG\r\n\x1a\n" + b"0" * 64


class Kernels:
    """Kernels of one folder, one after the other; each dies without a word."""

    def __init__(self, backend: Backend, folder: Path) -> None:
        self.backend = backend
        self._folder = folder
        self.ledger = Ledger(folder)

    def conversation(self, name: str = "hosted") -> Conversation:
        return self.backend.conversation(self.ledger, name=name)

    def restart(self, name: str = "hosted") -> Conversation:
        self.ledger.close()
        self.ledger = Ledger(self._folder)
        return self.conversation(name)

    @property
    def entries(self) -> list[Entry]:
        return self.ledger.history()

    def close(self) -> None:
        self.ledger.close()


@pytest.fixture
def kernels(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Kernels]:
    monkeypatch.chdir(tmp_path)
    backend = Backend()
    backend.renders = [[COMPLETED]]
    running = Kernels(backend, tmp_path / "data")
    yield running
    running.close()


async def _killed_at(
    kernels: Kernels, path: str, *, number: int = 1, name: str = "hosted", **ask: object
) -> Conversation:
    """Stop a turn when its `number`-th call of `path` is about to be answered; return the next kernel."""
    reached, backend = asyncio.Event(), kernels.backend
    handle = backend.handle
    calls = 0

    async def dying(request: httpx.Request) -> httpx.Response:
        nonlocal calls
        response = handle(request)
        calls += path in str(request.url)
        if path in str(request.url) and calls == number:
            reached.set()
            await asyncio.Event().wait()
        return response

    conversation = kernels.conversation(name)
    backend.handle = dying  # type: ignore[method-assign,assignment]
    turn = asyncio.create_task(conversation.ask("a city at night", **ask))  # type: ignore[arg-type]
    await reached.wait()
    turn.cancel()
    await asyncio.gather(turn, return_exceptions=True)
    backend.handle = handle  # type: ignore[method-assign]
    return kernels.restart(name)


@pytest.mark.parametrize(
    ("path", "number"),
    [
        ("with-session", 1),
        ("/api/state/", 1),
        ("/balance/", 1),
        ("/run_sse", 1),
        ("/api/state/", 2),
        ("/balance/", 2),
        ("/api/render/proxy/lambda", 1),
        ("/api/render/proxy/lambda/", 1),
        ("/download", 1),
    ],
)
async def test_wherever_a_kernel_ends_the_next_one_makes_the_film_and_sends_once(
    kernels: Kernels, path: str, number: int
) -> None:
    kernels.backend.answer(*says("A city."), draft=TEN_SECONDS, cost=10)
    conversation = await _killed_at(kernels, path, number=number)
    turn = await conversation.resume()
    assert turn.video and turn.video.path.is_file() and turn.prompt == "a city at night"
    assert turn.draft and turn.draft.to_wire() == TEN_SECONDS
    assert len(kernels.backend.messages) == 1
    (entry,) = kernels.entries
    assert (entry.status, entry.kind, entry.id) == ("done", "generate", turn.id)
    assert entry.film == turn.video.path.absolute() and len(entry.film_sha256) == 64


async def test_a_render_that_runs_on_is_not_started_again(kernels: Kernels) -> None:
    kernels.backend.answer(*says("A city."), draft=TEN_SECONDS)
    conversation = await _killed_at(kernels, "/api/render/proxy/lambda/")
    await conversation.resume()
    assert len(kernels.backend.submitted) == 1


async def test_a_stream_that_ends_in_the_dark_is_watched_until_its_effect_shows(kernels: Kernels) -> None:
    backend = kernels.backend
    backend.answer()
    conversation = await _killed_at(kernels, "/run_sse", options=TurnOptions(export=False))
    with pytest.raises(StreamLostError):
        await conversation.resume()
    backend.draft = retitled("Late")
    turn = await conversation.resume()
    assert turn.draft and turn.draft.to_wire() == retitled("Late")
    assert len(backend.messages) == 1 and kernels.entries[0].status == "done"


async def test_what_has_not_gone_out_is_said_when_it_is_sent_now(kernels: Kernels) -> None:
    kernels.backend.answer(*says("A city."), draft=TEN_SECONDS)
    conversation = await _killed_at(kernels, "/balance/")
    tell = Ears()
    await conversation.resume(tell=tell)
    assert [event.text for event in tell.of(Noted)] == ["This request had not been sent; it is sent now."]


async def test_files_that_were_uploaded_are_not_uploaded_again(kernels: Kernels, tmp_path: Path) -> None:
    backend, names = kernels.backend, ("a.png", "b.png")
    backend.answer(*says("A city."), draft=TEN_SECONDS)
    for name in names:
        (tmp_path / name).write_bytes(PNG)
    attach = [Attachment(name, path=tmp_path / name) for name in names]
    conversation = await _killed_at(kernels, "/balance/", attach=attach)
    turn = await conversation.resume()
    assert turn.video and sum("upload" in call for call in backend.calls) == 2


async def test_bytes_that_died_with_their_kernel_are_named(kernels: Kernels) -> None:
    attach = [Attachment("photo.png", data=PNG)]
    conversation = await _killed_at(kernels, "/balance/", attach=attach)
    with pytest.raises(FileProblemError, match="photo.png"):
        await conversation.resume()
    assert kernels.backend.messages == []


async def test_bytes_are_not_missed_once_the_request_is_out(kernels: Kernels) -> None:
    kernels.backend.answer(*says("A city."), draft=TEN_SECONDS)
    conversation = await _killed_at(kernels, "/run_sse", attach=[Attachment("photo.png", data=PNG)])
    assert (await conversation.resume()).video


async def test_a_stopped_turn_is_taken_up_in_the_same_kernel(kernels: Kernels) -> None:
    forever = asyncio.Event()
    kernels.backend.answer(*says("Half ")[:1], forever.wait, draft=TEN_SECONDS)
    conversation = kernels.conversation()
    turn = asyncio.create_task(conversation.ask("a city"))
    while not kernels.backend.messages:
        await asyncio.sleep(0)
    turn.cancel()
    await asyncio.gather(turn, return_exceptions=True)
    resumed = await conversation.resume()
    assert resumed.video and len(kernels.backend.messages) == 1


async def test_a_failed_export_is_taken_up_where_it_failed(kernels: Kernels) -> None:
    backend = kernels.backend
    backend.answer(*says("A city."), draft=TEN_SECONDS)
    backend.renders = [[{"status": "failed", "error": "GPU lost"}], [{"status": "failed"}], [COMPLETED]]
    with pytest.raises(RenderFailedError):
        await kernels.conversation().ask("a city")
    assert "GPU lost" in kernels.entries[0].problem or kernels.entries[0].problem
    turn = await kernels.restart().resume()
    assert turn.video and len(backend.messages) == 1


async def test_a_refused_turn_is_not_taken_up(kernels: Kernels) -> None:
    kernels.backend.answers.append(lambda: httpx.Response(402, json={"code": 2001, "message": "no credits"}))
    with pytest.raises(NemoError):
        await kernels.conversation().ask("a city")
    (entry,) = kernels.entries
    assert entry.status == "refused" and entry.problem and entry.ended_at
    with pytest.raises(ConfigError, match="nothing to take up"):
        await kernels.restart().resume()


async def test_nothing_to_export_leaves_nothing(kernels: Kernels) -> None:
    with pytest.raises(NothingToExportError):
        await kernels.conversation().ask("export")
    assert kernels.entries[0].status == "done"


async def test_a_turn_is_taken_up_by_its_id(kernels: Kernels) -> None:
    kernels.backend.answer(*says("A city."), draft=TEN_SECONDS)
    conversation = await _killed_at(kernels, "/download")
    turn = await conversation.resume(kernels.entries[0].id)
    assert turn.video and turn.id == kernels.entries[0].id


async def test_a_turn_another_kernel_is_at_work_on_is_left_to_it(kernels: Kernels, tmp_path: Path) -> None:
    waiting = asyncio.Event()
    kernels.backend.answer(waiting.wait, *says("Done."), draft=TEN_SECONDS)
    working = asyncio.create_task(kernels.conversation().ask("a city"))
    while not kernels.backend.messages:
        await asyncio.sleep(0.001)
    other = Kernels(kernels.backend, tmp_path / "data")
    with pytest.raises(ConfigError, match="being worked on"):
        await other.conversation().resume(kernels.entries[0].id)
    waiting.set()
    assert (await working).video
    other.close()


async def test_two_kernels_do_not_talk_into_one_session_at_once(kernels: Kernels, tmp_path: Path) -> None:
    waiting = asyncio.Event()
    kernels.backend.draft = TEN_SECONDS
    kernels.backend.answer(waiting.wait, *says("Done."))
    first = kernels.conversation()
    await first.export()
    other = Kernels(kernels.backend, tmp_path / "data")
    second = other.conversation()
    await second.resume()  # the same session, taken up by another kernel
    working = asyncio.create_task(first.ask("change the title"))
    while not kernels.backend.messages:
        await asyncio.sleep(0.001)
    with pytest.raises(ConfigError, match="at work on this session"):
        await second.ask("make it shorter")
    waiting.set()
    await working
    assert len(kernels.backend.messages) == 1
    other.close()


async def test_two_kernels_that_take_up_one_turn_at_once_send_it_once(
    kernels: Kernels, tmp_path: Path
) -> None:
    backend = kernels.backend
    for _ in range(2):
        backend.answer(*says("A city."), draft=TEN_SECONDS)
    first = await _killed_at(kernels, "/balance/")
    other = Kernels(backend, tmp_path / "data")
    both = await asyncio.gather(first.resume(), other.conversation().resume(), return_exceptions=True)
    # Whoever came later met the other at work, or what it had done.
    refused = [one for one in both if isinstance(one, BaseException)]
    assert len(refused) < 2 and all(isinstance(one, ConfigError) for one in refused)
    assert len(backend.messages) == 1 and kernels.entries[0].status == "done"
    other.close()


async def test_what_was_asked_of_another_backend_is_not_taken_up_here(kernels: Kernels) -> None:
    kernels.backend.answer(*says("A city."), draft=TEN_SECONDS)
    await _killed_at(kernels, "/balance/")
    local = kernels.backend.conversation(kernels.ledger, name="local")
    calls = [*kernels.backend.calls]
    with pytest.raises(ConfigError, match="another backend: https://backend.test") as caught:
        await local.resume(kernels.entries[0].id)
    assert "%nemo connect https://backend.test" in caught.value.hint and kernels.backend.calls == calls


def _signed(signature: str, title: str = "Urban Dreams") -> dict[str, Any]:
    draft = retitled(title)
    draft["t"][0]["sg"][0]["m"]["src"] = (
        f"https://cdn.test/a.mp4?Expires=17{len(title)}&Signature={signature}"
    )
    return draft


@pytest.mark.parametrize("canvas", [None, {"width": 1080, "height": 1920}])
async def test_links_that_are_signed_anew_and_a_canvas_are_no_effect_of_what_was_sent(
    kernels: Kernels, canvas: dict[str, Any] | None
) -> None:
    backend = kernels.backend
    backend.draft, backend.canvas = _signed("abcdef"), canvas
    backend.draft.pop("m")  # its size is the canvas's
    backend.answer()
    conversation = await _killed_at(kernels, "/run_sse", options=TurnOptions(export=False))
    backend.draft = {**_signed("ghijkl")}
    backend.draft.pop("m")
    with pytest.raises(StreamLostError):
        await conversation.resume()
    assert kernels.entries[0].status == "sent"
    backend.draft = _signed("mnopqr", "New")
    assert any("New" in line for line in (await conversation.resume()).changes)


async def test_a_render_of_signed_links_that_runs_on_is_not_started_again(kernels: Kernels) -> None:
    kernels.backend.answer(*says("A city."), draft=_signed("abcdef"))
    conversation = await _killed_at(kernels, "/api/render/proxy/lambda/")
    kernels.backend.draft = _signed("ghijkl")
    assert (await conversation.resume()).video
    assert len(kernels.backend.submitted) == 1


async def test_a_session_that_is_gone_has_not_lost_its_tracks_by_what_was_sent(kernels: Kernels) -> None:
    backend = kernels.backend
    backend.draft = TEN_SECONDS
    backend.answer()
    conversation = await _killed_at(kernels, "/run_sse")
    backend.known_sessions = {"s2"}
    backend.draft = None
    with pytest.raises(SessionNotFoundError):
        await conversation.resume()
    (entry,) = kernels.entries
    assert (entry.status, entry.changes) == ("refused", ()) and "session" in entry.problem
    with pytest.raises(ConfigError, match="nothing to take up"):
        await kernels.restart().resume()


async def test_files_that_went_with_their_session_are_uploaded_again(
    kernels: Kernels, tmp_path: Path
) -> None:
    backend = kernels.backend
    backend.answer(*says("A city."), draft=TEN_SECONDS)
    (tmp_path / "a.png").write_bytes(PNG)
    attach = [Attachment("a.png", path=tmp_path / "a.png")]
    conversation = await _killed_at(kernels, "/balance/", attach=attach)
    backend.known_sessions = {"s2"}
    assert (await conversation.resume()).video
    uploads = [call for call in backend.calls if "upload" in call]
    assert [call.rpartition("/")[2] for call in uploads] == ["s1", "s2"]


async def test_a_place_that_cannot_be_written_leaves_the_turn_to_be_taken_up(
    kernels: Kernels, tmp_path: Path
) -> None:
    kernels.backend.answer(*says("A city."), draft=TEN_SECONDS)
    conversation = await _killed_at(kernels, "/run_sse")
    (tmp_path / "file").write_text("x")
    with pytest.raises(FileProblemError):
        await conversation.resume(path=tmp_path / "file" / "film.mp4")
    assert kernels.entries[0].status == "sent"
    assert (await conversation.resume()).video


@pytest.mark.parametrize("url", ["", "https://cdn.test/a.png?token=abcdef123456"])
async def test_a_request_with_a_secret_is_not_sent_without_it(kernels: Kernels, url: str) -> None:
    backend = kernels.backend
    backend.answer(*says("A city."), draft=TEN_SECONDS)
    reached = asyncio.Event()
    handle = backend.handle

    async def dying(request: httpx.Request) -> httpx.Response:
        reached.set()
        await asyncio.Event().wait()
        return handle(request)

    backend.handle = dying  # type: ignore[method-assign,assignment]
    words = "a city" if url else "use https://cdn.test/a.png?token=abcdef123456"
    attach = [Attachment("a.png", url=url)] if url else []
    turn = asyncio.create_task(kernels.conversation().ask(words, attach=attach))
    await reached.wait()
    turn.cancel()
    await asyncio.gather(turn, return_exceptions=True)
    backend.handle = handle  # type: ignore[method-assign]
    with pytest.raises(ConfigError, match="held a secret"):
        await kernels.restart().resume()
    assert backend.messages == []


async def test_the_session_that_was_used_last_is_taken_up_and_not_that_of_the_last_film(
    kernels: Kernels,
) -> None:
    backend = kernels.backend
    backend.answer(*says("A city."), draft=TEN_SECONDS)
    backend.answer(*says("A forest."))
    backend.draft_of = {"s1": None, "s2": None}
    first = kernels.conversation()
    backend.draft_of = {"s1": TEN_SECONDS}
    await first.export()
    backend.draft_of["s2"] = retitled("Forest")
    second = first.sibling()
    await second.ask("rename it", options=TurnOptions(export=False))
    again = await kernels.restart().resume()
    assert again.draft and again.draft.to_wire() == retitled("Forest") and again.video is None


async def test_a_render_that_failed_is_not_what_is_shown_again(kernels: Kernels) -> None:
    backend = kernels.backend
    backend.draft = TEN_SECONDS
    first = kernels.conversation()
    film = await first.export()
    backend.draft = retitled("Other")
    backend.renders = [[{"status": "failed"}], [{"status": "failed"}], [COMPLETED]]
    with pytest.raises(RenderFailedError):
        await first.export()
    again = await kernels.restart().resume()
    assert again.video and again.video.path == film.path.absolute()


async def test_a_folder_that_was_renamed_is_not_made_again(
    kernels: Kernels, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "old").mkdir()
    monkeypatch.chdir(tmp_path / "old")
    kernels.backend.answer(*says("A city."), draft=TEN_SECONDS)
    await kernels.conversation().ask("a city")
    (tmp_path / "old").rename(tmp_path / "new")
    monkeypatch.chdir(tmp_path / "new")
    with pytest.raises(ConfigError, match="in this folder"):
        await kernels.restart().resume()
    again = await kernels.conversation().resume(kernels.entries[0].id)
    assert again.video and again.video.path.parent == tmp_path / "new" / "nemo-output"
    assert not (tmp_path / "old").exists()


@pytest.mark.parametrize(("before", "lines"), [(None, 0), (TEN_SECONDS, 1)])
async def test_the_changes_of_a_first_film_are_not_listed_when_it_is_taken_up(
    kernels: Kernels, before: dict[str, Any] | None, lines: int
) -> None:
    backend, tell = kernels.backend, Ears()
    backend.draft = before
    backend.answer(draft=retitled("Slow Mornings"))
    conversation = await _killed_at(kernels, "/api/render/proxy/lambda")
    turn = await conversation.resume(tell=tell)
    assert turn.changes and len(tell.of(Edited)[0].changes) == lines


async def test_an_id_of_nothing_leads_to_the_history(kernels: Kernels) -> None:
    kernels.backend.renders = []
    with pytest.raises(ConfigError, match="no turn and no render 'zzz'") as caught:
        await kernels.conversation().resume("zzz")
    assert "%nemo history" in caught.value.hint


async def test_a_stopped_render_is_taken_up_without_its_id(kernels: Kernels) -> None:
    kernels.backend.answer(*says("A city."), draft=TEN_SECONDS)
    conversation = kernels.conversation()
    kernels.backend.renders = [[{"status": "processing"}]]
    with pytest.raises(StreamLostError):
        await conversation.ask("a city")
    assert conversation.going_on.endswith("Fetch the film with %nemo resume")
    kernels.backend.renders = [[COMPLETED]]
    assert (await conversation.resume()).video


async def test_a_turn_without_a_film_is_named_as_such(kernels: Kernels) -> None:
    kernels.backend.answer(*says("A city."), draft=TEN_SECONDS)
    conversation = kernels.conversation()
    turn = await conversation.ask("a city", options=TurnOptions(export=False))
    with pytest.raises(ConfigError, match="No film was made of that turn"):
        await conversation.resume(turn.id)


async def test_what_the_studio_is_still_at_work_on_stays_to_be_taken_up(kernels: Kernels) -> None:
    backend = kernels.backend
    backend.unlimited = True
    backend.answer()
    conversation = await _killed_at(kernels, "/run_sse", name="local")
    backend.answers.append(lambda: httpx.Response(409, json={"code": 409, "message": "still at work"}))
    with pytest.raises(StreamLostError, match="still at work"):
        await conversation.resume()
    assert kernels.entries[0].status == "sent"


async def test_what_was_done_since_the_last_look_is_not_asked_for_again(kernels: Kernels) -> None:
    backend = kernels.backend
    backend.unlimited = True
    backend.answer()
    conversation = await _killed_at(kernels, "/run_sse", name="local")
    backend.late_draft = TEN_SECONDS
    again = await conversation.resume()
    assert again.draft and again.draft.to_wire() == TEN_SECONDS
    assert len(backend.messages) == 1


async def test_the_film_of_the_last_turn_is_shown_again_without_a_download(kernels: Kernels) -> None:
    kernels.backend.answer(*says("A city."), draft=TEN_SECONDS)
    first = await kernels.conversation().ask("a city")
    kernels.backend.calls.clear()
    again = await kernels.restart().resume()
    assert first.video and again.video and again.video.path == first.video.path.absolute()
    assert not any("download" in call for call in kernels.backend.calls)


async def test_a_film_that_was_deleted_is_fetched_again_to_its_place(kernels: Kernels) -> None:
    kernels.backend.answer(*says("A city."), draft=TEN_SECONDS)
    first = await kernels.conversation().ask("a city")
    assert first.video
    first.video.path.unlink()
    again = await kernels.restart().resume()
    assert again.video and again.video.path == first.video.path.absolute()
    assert len(kernels.backend.submitted) == 1


async def test_a_session_without_a_film_is_taken_up_with_its_draft(kernels: Kernels) -> None:
    kernels.backend.answer(*says("A city."), draft=TEN_SECONDS)
    await kernels.conversation().ask("a city", options=TurnOptions(export=False))
    again = await kernels.restart().resume()
    assert again.draft and again.draft.to_wire() == TEN_SECONDS and again.video is None


async def test_others_that_were_left_are_named(kernels: Kernels) -> None:
    backend = kernels.backend
    for _ in range(2):
        backend.answer(asyncio.Event().wait)
    conversations = [kernels.conversation().sibling() for _ in range(2)]
    turns = [asyncio.create_task(one.ask(f"film {n}")) for n, one in enumerate(conversations)]
    while len(backend.messages) < 2:
        await asyncio.sleep(0.001)
    for turn in turns:
        turn.cancel()
    await asyncio.gather(*turns, return_exceptions=True)
    backend.draft = TEN_SECONDS
    tell = Ears()
    await kernels.restart().resume(tell=tell)
    (note,) = tell.of(Noted)
    assert note.text.endswith(kernels.entries[-1].id) or note.text.endswith(kernels.entries[0].id)


async def test_the_cost_is_estimated_told_and_learnt(kernels: Kernels) -> None:
    backend = kernels.backend
    backend.answer(*says("A city."), draft=TEN_SECONDS, cost=7)
    tell = Ears()
    conversation = kernels.conversation()
    await conversation.ask("a city", tell=tell)
    assert Phase("thinking", note="about 10 credits of 100") in tell.heard
    assert kernels.entries[0].spent == 7 and kernels.entries[0].estimate == 10
    assert await conversation.estimate() == 7
    with pytest.raises(ConfigError, match="about 7 credits"):
        backend.draft = None
        await conversation.sibling().ask("a forest", options=TurnOptions(max_credits=5))
    assert len(backend.messages) == 1


async def test_the_answer_the_options_and_the_changes_are_kept(kernels: Kernels) -> None:
    backend = kernels.backend
    backend.draft = TEN_SECONDS
    backend.answer(*says("Renamed."), draft=retitled("New"))
    await kernels.conversation().ask("rename it", options=TurnOptions(export=False, seed=7))
    (entry,) = kernels.entries
    assert entry.text == "Renamed." and any("New" in line for line in entry.changes)
    assert entry.options["seed"] == 7 and entry.kind == "edit"
    kept = [draft and draft.to_wire() for draft in kernels.ledger.drafts(entry.id)]
    assert kept == [TEN_SECONDS, retitled("New")]


async def test_looking_is_not_kept(kernels: Kernels) -> None:
    for words in ("credits", "status"):
        await kernels.conversation().ask(words)
    assert kernels.entries == []


async def test_a_ledger_that_fails_is_told_and_the_turn_goes_on(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "file").write_text("x")
    backend = Backend()
    backend.answer(*says("A city."), draft=TEN_SECONDS)
    tell = Ears()
    conversation = backend.conversation(Ledger(tmp_path / "file"))
    turn = await conversation.ask("a city", options=TurnOptions(export=False), tell=tell)
    assert turn.text == "A city." and "cannot be used" in tell.of(Noted)[0].text


async def test_a_ledger_that_cannot_keep_what_goes_out_keeps_it_from_going_out(
    kernels: Kernels, tmp_path: Path
) -> None:
    kernels.ledger = Ledger(tmp_path / "data", busy_s=0)
    backend = kernels.backend
    backend.answer(*says("A city."), draft=TEN_SECONDS)
    handle, blocker = backend.handle, sqlite3.connect(tmp_path / "block.db")

    def locking(request: httpx.Request) -> httpx.Response:
        nonlocal blocker
        if "/balance/" in request.url.path:
            blocker = sqlite3.connect(tmp_path / "data" / "ledger.db", isolation_level=None)
            blocker.execute("BEGIN IMMEDIATE")
        return handle(request)

    backend.handle = locking  # type: ignore[method-assign]
    with pytest.raises(FileProblemError, match="was not sent"):
        await kernels.conversation().ask("a city")
    blocker.close()
    assert backend.messages == []


async def test_nothing_of_the_ledger_runs_on_the_event_loop(
    kernels: Kernels, monkeypatch: pytest.MonkeyPatch
) -> None:
    threads: set[threading.Thread] = set()
    do = Database._do

    def watched(self: Database, act: Any) -> Any:
        threads.add(threading.current_thread())
        return do(self, act)

    monkeypatch.setattr(Database, "_do", watched)
    kernels.backend.answer(*says("A city."), draft=TEN_SECONDS)
    conversation = await _killed_at(kernels, "/balance/")
    turn = await conversation.resume()
    await conversation.history()
    await conversation.past(turn.id)
    await conversation.estimate()
    await conversation.resume()
    assert threads and threading.main_thread() not in threads


async def test_two_turns_of_one_balance_do_not_count_each_others_credits(kernels: Kernels) -> None:
    backend = kernels.backend
    both = asyncio.Barrier(2)
    for _ in range(2):
        backend.answer(both.wait, *says("A city."), draft=TEN_SECONDS, cost=10)
    conversation = kernels.conversation()
    asked = [
        one.ask("a city", options=TurnOptions(export=False)) for one in (conversation, conversation.sibling())
    ]
    turns = await asyncio.gather(*asked)
    assert [turn.credits_spent for turn in turns] == [None, None]
    assert [entry.spent for entry in kernels.entries] == [None, None]
    backend.draft = None
    backend.answer(*says("A city."), draft=TEN_SECONDS, cost=10)
    turn = await conversation.sibling().ask("a city", options=TurnOptions(export=False))
    assert turn.credits_spent == kernels.entries[0].spent == 10

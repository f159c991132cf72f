from __future__ import annotations

import asyncio
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest

from nemo_notebook.conversation import Attachment, TurnOptions
from nemo_notebook.errors import (
    ApiError,
    ConfigError,
    FileProblemError,
    NothingToExportError,
    RenderFailedError,
    StreamLostError,
)
from nemo_notebook.models.progress import Edited, Noted, Phase, Ready, Words
from tests.conversation.backend import TEN_SECONDS, Backend, Ears, retitled, says

DRAFT_ONLY = TurnOptions(export=False)
COMPLETED = {"status": "completed", "output": {"url": "https://backend.test/api/render/proxy/x/download"}}


@pytest.fixture
def backend() -> Backend:
    return Backend()


@pytest.fixture(autouse=True)
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    monkeypatch.chdir(tmp_path)
    yield tmp_path


async def test_a_turn_streams_words_shows_the_draft_and_fetches_the_film(
    backend: Backend, here: Path
) -> None:
    backend.answer(*says("A city ", "at night."), draft=TEN_SECONDS, cost=10)
    backend.renders = [[{"status": "pending"}, {"status": "processing", "progress": 50}, COMPLETED]]
    tell = Ears()
    turn = await backend.conversation().ask("a city at night", tell=tell)
    assert turn.text == "A city at night."
    assert [words.text for words in tell.of(Words)][0] == "A city"[: len(tell.of(Words)[0].text)]
    assert turn.draft and turn.draft.to_wire() == TEN_SECONDS
    assert turn.video and turn.video.path.parent == here / "nemo-output" and turn.video.path.is_file()
    assert (turn.video.width, turn.video.height, turn.video.made_by) == (64, 36, "NemoVideo")
    assert turn.credits_spent == 10
    assert len(tell.of(Ready)) == len(tell.of(Edited)) == 1
    assert Phase("rendering", 0.5) in tell.heard


async def test_the_export_sends_the_draft_exactly_as_it_came(backend: Backend) -> None:
    backend.answer(*says("Done."), draft=TEN_SECONDS)
    backend.renders = [[COMPLETED]]
    await backend.conversation().ask("a city", options=TurnOptions(quality="draft"))
    (sent,) = backend.submitted
    assert sent["draft"] == TEN_SECONDS
    assert sent["sessionId"] == "s1" and sent["id"].startswith("render_")
    assert sent["output"] == {"format": "mp4", "quality": "draft"}


async def test_options_join_the_words(backend: Backend) -> None:
    backend.answer(*says("Done."), draft=TEN_SECONDS)
    options = TurnOptions(duration_ms=15_000, aspect="9:16", seed=7, export=False)
    await backend.conversation().ask("a city", options=options)
    (message,) = backend.messages
    assert message.startswith("a city")
    assert all(part in message for part in ("15 s", "9:16", "7"))


async def test_a_silent_edit_tells_what_changed(backend: Backend) -> None:
    backend.draft = TEN_SECONDS
    backend.answer(draft=retitled("Slow Mornings"))
    turn = await backend.conversation().ask("change the title", options=DRAFT_ONLY)
    assert turn.text == ""
    assert len(turn.changes) == 1 and "Slow Mornings" in turn.changes[0] and "Urban Dreams" in turn.changes[0]


async def test_a_turn_without_words_and_without_a_change_is_not_left_silent(backend: Backend) -> None:
    backend.draft = TEN_SECONDS
    backend.answer(cost=0)
    turn = await backend.conversation().ask("change nothing")
    assert "nothing" in turn.text and turn.changes == () and turn.video is None
    assert backend.submitted == []


@pytest.mark.parametrize("heard", [[], says("I will ")[:1]])
async def test_an_answer_that_was_paid_for_and_may_have_been_cut_is_watched(
    backend: Backend, heard: list[Any]
) -> None:
    backend.draft = TEN_SECONDS
    backend.answer(*heard, cost=1)
    with pytest.raises(StreamLostError):
        await backend.conversation().ask("change the title")
    assert backend.calls.count("POST /run_sse") == 1


async def test_a_question_of_the_backend_is_not_exported(backend: Backend) -> None:
    backend.draft = TEN_SECONDS
    backend.answer(*says("Which title do you mean?"))
    turn = await backend.conversation().ask("change it")
    assert turn.text == "Which title do you mean?" and turn.video is None


async def test_interface_words_do_not_reach_the_notebook(backend: Backend) -> None:
    backend.answer(
        *says("Your film is ready. Click the Export ", "button to download it."), draft=TEN_SECONDS
    )
    turn = await backend.conversation().ask("a city", options=DRAFT_ONLY)
    assert turn.text.startswith("Your film is ready.") and "lick" not in turn.text


@pytest.mark.parametrize(("films", "offered"), [(True, False), (False, True)])
async def test_an_export_is_offered_only_where_none_follows(
    backend: Backend, films: bool, offered: bool
) -> None:
    backend.answer(*says("Your film is ready. Click the Export button."), draft=TEN_SECONDS)
    backend.renders = [[COMPLETED]]
    turn = await backend.conversation().ask("a city", options=TurnOptions(export=films))
    assert ("%nemo export" in turn.text) == offered and bool(turn.video) == films


async def test_the_tracks_are_not_offered_where_they_are_drawn(backend: Backend) -> None:
    backend.answer(*says("It is all set. Open the timeline panel to see it."), draft=TEN_SECONDS)
    assert (await backend.conversation().ask("a city", options=DRAFT_ONLY)).text == "It is all set."


async def test_a_silent_edit_in_chinese_shows_what_changed(backend: Backend) -> None:
    backend.draft = TEN_SECONDS
    backend.answer(draft=retitled("慢生活"))
    tell = Ears()
    await backend.conversation().ask("把标题改成慢生活", options=DRAFT_ONLY, tell=tell)
    (edited,) = tell.of(Edited)
    assert len(edited.changes) == 1 and "慢生活" in edited.changes[0]


@pytest.mark.parametrize(
    ("words", "call"),
    [("credits", "GET /api/credits/balance/simple"), ("status", "GET /api/state/nemo_agent/me/s1/latest")],
)
async def test_a_command_opens_no_stream(backend: Backend, words: str, call: str) -> None:
    backend.draft = TEN_SECONDS
    turn = await backend.conversation().ask(words)
    assert call in backend.calls and "POST /run_sse" not in backend.calls
    assert turn.video is None and (turn.draft or "100" in turn.text)


async def test_export_as_the_only_word_renders_without_a_stream(backend: Backend) -> None:
    backend.draft = TEN_SECONDS
    backend.renders = [
        [{"success": True, "data": {"status": "completed", "outputUrl": "/api/render/proxy/x/download"}}]
    ]
    turn = await backend.conversation().ask("export")
    assert turn.video and "POST /run_sse" not in backend.calls


async def test_export_in_another_format_edits_first(backend: Backend) -> None:
    backend.draft = TEN_SECONDS
    square = {**TEN_SECONDS, "m": {"width": 1080, "height": 1080, "fps": 30}}
    backend.answer(*says("Square now."), draft=square)
    backend.renders = [[COMPLETED]]
    await backend.conversation().ask("export it as a square 1080p MP4")
    assert "1:1" in backend.messages[0]
    assert backend.submitted[0]["draft"] == square and backend.submitted[0]["output"]["resolution"] == "1080p"


async def test_nothing_to_export_is_said(backend: Backend) -> None:
    with pytest.raises(NothingToExportError):
        await backend.conversation().ask("export")


async def test_attachments_are_uploaded_before_the_words(backend: Backend) -> None:
    backend.answer(*says("Nice picture."), draft=TEN_SECONDS)
    png = b"\x89PNG\r\n\x1a\n" + b"0" * 64
    await backend.conversation().ask(
        "a slideshow", attach=[Attachment("photo.png", data=png)], options=DRAFT_ONLY
    )
    order = [call for call in backend.calls if "upload" in call or "run_sse" in call]
    assert order == ["POST /api/upload-video/nemo_agent/me/s1", "POST /run_sse"]


async def test_attachments_without_words_are_just_uploaded(backend: Backend) -> None:
    png = b"\x89PNG\r\n\x1a\n" + b"0" * 64
    turn = await backend.conversation().ask("", attach=[Attachment("photo.png", data=png)])
    assert "photo.png" in turn.text and backend.messages == []


async def test_a_lost_session_is_opened_again_and_the_message_sent_once(backend: Backend) -> None:
    backend.known_sessions = {"s2"}
    backend.answer(*says("Hello."), draft=TEN_SECONDS)
    tell = Ears()
    turn = await backend.conversation().ask("a city", options=DRAFT_ONLY, tell=tell)
    assert turn.text == "Hello." and len(backend.messages) == 1
    assert ["starts afresh" in event.text for event in tell.of(Noted)] == [True]


async def test_a_lost_stream_is_watched_not_sent_again(backend: Backend) -> None:
    backend.draft = TEN_SECONDS
    backend.answer(says("I will ")[0], httpx.ReadError("reset"), draft=retitled("New"))
    turn = await backend.conversation().ask("retitle", options=DRAFT_ONLY)
    assert any("New" in line for line in turn.changes) and turn.text == "I will"
    assert backend.calls.count("POST /run_sse") == 1


async def test_a_stream_lost_without_any_change_says_how_to_look_again(backend: Backend) -> None:
    backend.draft = TEN_SECONDS
    backend.answer(httpx.ReadError("reset"))
    with pytest.raises(StreamLostError) as caught:
        await backend.conversation().ask("retitle")
    assert "%nemo resume" in caught.value.hint and backend.calls.count("POST /run_sse") == 1


async def test_a_failed_turn_without_a_change_is_an_error(backend: Backend) -> None:
    backend.answer({"errorCode": "MAX_TOKENS", "errorMessage": "Ran out of tokens."}, cost=0)
    with pytest.raises(ApiError, match="Ran out of tokens"):
        await backend.conversation().ask("a city")


async def test_a_turn_that_failed_halfway_says_so(backend: Backend) -> None:
    backend.draft = TEN_SECONDS
    fault = {"errorCode": "MAX_TOKENS", "errorMessage": "Ran out of tokens."}
    backend.answer(*says("I will rename it."), fault, draft=retitled("New"))
    turn = await backend.conversation().ask("rename it", options=DRAFT_ONLY)
    assert any("New" in line for line in turn.changes)
    assert turn.text.splitlines()[-1] == "The backend stopped before it was done: Ran out of tokens."


async def test_two_calls_at_once_open_one_session(backend: Backend) -> None:
    backend.draft = TEN_SECONDS
    conversation = backend.conversation()
    await asyncio.gather(conversation.status(), conversation.open(), conversation.status())
    assert backend.calls.count("POST /api/tasks/me/with-session/nemo_agent") == 1


async def test_silence_is_broken_by_still_working(backend: Backend) -> None:
    backend.answer(lambda: asyncio.sleep(0.05), *says("At last."), draft=TEN_SECONDS)
    tell = Ears()
    await backend.conversation().ask("a city", options=DRAFT_ONLY, tell=tell)
    assert Phase("still working") in tell.heard


async def test_a_failed_render_is_tried_once_more_with_a_new_id(backend: Backend) -> None:
    backend.draft = TEN_SECONDS
    backend.renders = [[{"status": "failed", "error": "GPU lost"}], [COMPLETED]]
    video = await backend.conversation().export()
    assert video.path.is_file()
    first, second = (sent["id"] for sent in backend.submitted)
    assert first != second


async def test_a_render_that_fails_twice_says_why(backend: Backend) -> None:
    backend.draft = TEN_SECONDS
    backend.renders = [[{"status": "failed", "error": "GPU lost"}]] * 2
    backend.renders = [
        [{"status": "failed", "error": "GPU lost"}],
        [{"status": "failed", "error": "GPU lost"}],
    ]
    with pytest.raises(RenderFailedError, match="GPU lost") as caught:
        await backend.conversation().export()
    assert caught.value.render_id == backend.submitted[1]["id"]


async def test_a_render_still_running_can_be_fetched_later(backend: Backend) -> None:
    backend.draft = TEN_SECONDS
    backend.renders = [[{"status": "processing"}]]
    conversation = backend.conversation()
    with pytest.raises(StreamLostError, match="still running") as caught:
        await conversation.export()
    assert backend.submitted[0]["id"] in caught.value.hint
    backend.renders = [[COMPLETED]]
    video = (await conversation.resume()).video
    assert video and video.path.is_file()
    assert len(backend.submitted) == 1


async def test_exporting_the_same_draft_again_takes_up_the_running_render(backend: Backend) -> None:
    backend.draft = TEN_SECONDS
    backend.renders = [[{"status": "processing"}]]
    conversation = backend.conversation()
    with pytest.raises(StreamLostError):
        await conversation.export()
    backend.renders = [[COMPLETED]]
    await conversation.export()
    assert len(backend.submitted) == 1


async def test_a_turn_over_the_limit_is_not_sent(backend: Backend) -> None:
    with pytest.raises(ConfigError, match="about 10 credits"):
        await backend.conversation().ask("a city", options=TurnOptions(max_credits=5))
    assert backend.messages == []


async def test_a_place_that_cannot_be_written_is_found_before_anything_is_sent(
    backend: Backend, here: Path
) -> None:
    (here / "file").write_text("x")
    with pytest.raises(FileProblemError):
        await backend.conversation().ask("a city", options=TurnOptions(save=here / "file" / "x.mp4"))
    assert backend.calls == []


async def test_a_second_turn_at_once_is_refused(backend: Backend) -> None:
    waiting = asyncio.Event()
    backend.answer(waiting.wait, *says("Done."), draft=TEN_SECONDS)
    conversation = backend.conversation()
    first = asyncio.create_task(conversation.ask("a city", options=DRAFT_ONLY))
    while not backend.messages:
        await asyncio.sleep(0)
    with pytest.raises(ConfigError, match="still running"):
        await conversation.ask("a forest")
    waiting.set()
    assert (await first).text == "Done."


async def test_a_cancelled_turn_closes_its_stream_and_says_what_goes_on(backend: Backend) -> None:
    forever = asyncio.Event()
    stream = backend.answer(*says("Half ")[:1], forever.wait)
    conversation = backend.conversation()
    turn = asyncio.create_task(conversation.ask("a city"))
    while not backend.messages:
        await asyncio.sleep(0)
    turn.cancel()
    with pytest.raises(asyncio.CancelledError):
        await turn
    assert stream.closed
    assert "%nemo resume" in conversation.going_on


async def test_a_new_session_forgets_the_draft(backend: Backend) -> None:
    conversation = backend.conversation()
    backend.draft = TEN_SECONDS
    await conversation.status()
    assert conversation.draft
    await conversation.new()
    forgotten: Any = conversation.draft
    assert forgotten is None and backend.calls.count("POST /api/tasks/me/with-session/nemo_agent") == 2


@pytest.mark.parametrize("words", ["export it as a GIF", "export as 4K"])
async def test_an_export_that_cannot_be_made_is_refused_before_anything_is_sent(
    backend: Backend, words: str
) -> None:
    backend.draft = TEN_SECONDS
    with pytest.raises(ConfigError):
        await backend.conversation().ask(words)
    assert backend.calls == []


async def test_an_export_goes_to_the_place_in_the_words(backend: Backend, here: Path) -> None:
    backend.draft = TEN_SECONDS
    backend.renders = [[COMPLETED]]
    turn = await backend.conversation().ask("export it to clips/city.mp4")
    assert turn.video and turn.video.path == here / "clips" / "city.mp4"


async def test_files_named_in_the_words_are_uploaded(backend: Backend, here: Path) -> None:
    (here / "photo.png").write_bytes(b"\x89PNG\r\n\x1a\n" + b"0" * 64)
    turn = await backend.conversation().ask("upload photo.png")
    assert "photo.png" in turn.text and backend.messages == []


async def test_what_a_button_would_do_is_offered_to_type(backend: Backend) -> None:
    backend.answer(*says("Done. Click the Export button to download it."), draft=TEN_SECONDS)
    turn = await backend.conversation().ask("a city", options=DRAFT_ONLY)
    assert "`%nemo export`" in turn.text


async def test_pictures_with_words_become_a_film(backend: Backend) -> None:
    backend.answer(*says("Nice picture."), draft=TEN_SECONDS)
    backend.renders = [[COMPLETED]]
    png = b"\x89PNG\r\n\x1a\n" + b"0" * 64
    turn = await backend.conversation().ask("a slideshow", attach=[Attachment("photo.png", data=png)])
    assert turn.video and turn.text == "Uploaded photo.png.\n\nNice picture."

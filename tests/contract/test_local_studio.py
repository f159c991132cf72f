"""The session against the real studio, over a real socket and with real renders: small ones."""

from __future__ import annotations

import asyncio
import os
import signal
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import av
import numpy as np
import pytest
from PIL import Image

from nemo_notebook.backends import backend_settings
from nemo_notebook.conversation import Attachment, Conversation, Reach, TurnOptions, collect
from nemo_notebook.errors import UnsupportedFileError
from nemo_notebook.folders import config_folder
from nemo_notebook.models.draft import Draft
from nemo_notebook.models.progress import Phase
from nemo_notebook.profiles import find_profile
from nemo_notebook.studio.server import find_studio, stop_studio
from tests.conversation.backend import Ears

SMALL = TurnOptions(quality="draft", duration_ms=1_000, aspect="1:1")
DRAFT_ONLY = TurnOptions(export=False)


@pytest.fixture(autouse=True)
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.chdir(tmp_path)
    yield


@pytest.fixture(scope="module", autouse=True)
def studio_ends() -> Iterator[None]:
    yield
    stop_studio()


@pytest.fixture
async def conversation() -> AsyncIterator[Conversation]:
    fresh = Conversation(Reach(backend_settings("local"), find_profile("nemo-notebook")))
    yield fresh
    await fresh.close()


def _photo(path: Path, shade: int) -> Path:
    Image.new("RGB", (320, 240), (shade, 90, 160)).save(path)
    return path


def _kill_studio() -> None:
    studio = find_studio()
    assert studio
    os.kill(studio.pid, signal.SIGKILL)


def _words(draft: Draft | None) -> list[str | None]:
    assert draft
    return [segment.text for track in draft.of_kind("text") for segment in track.segments]


async def test_words_become_a_film_of_exactly_the_length_asked_for(conversation: Conversation) -> None:
    tell = Ears()
    turn = await conversation.ask('a clip of the ocean with the title "Tide"', options=SMALL, tell=tell)
    assert turn.backend == "local" and turn.text and turn.video
    assert (turn.video.width, turn.video.height) == (540, 540)
    assert "procedural" in turn.video.made_by
    with av.open(str(turn.video.path)) as film:
        assert sum(1 for _ in film.decode(video=0)) == 30
        assert film.streams.audio[0].codec_context.name == "aac"
    phases = {event.name for event in tell.of(Phase)}
    assert {"connecting", "thinking", "rendering"} <= phases


async def test_changing_one_thing_leaves_all_else_as_it_was(conversation: Conversation) -> None:
    first = (await conversation.ask("a 10-second film of a forest called Green", options=DRAFT_ONLY)).draft
    turn = await conversation.ask("change the title to Slow Mornings", options=DRAFT_ONLY)
    assert first and turn.draft
    assert _words(turn.draft) == ["Slow Mornings"]
    assert turn.draft.of_kind("video")[0].to_wire() == first.of_kind("video")[0].to_wire()
    assert turn.draft.of_kind("audio")[0].to_wire() == first.of_kind("audio")[0].to_wire()
    undone = await conversation.undo()
    assert undone.draft and undone.draft.to_wire() == first.to_wire()


async def test_attached_pictures_become_the_film(conversation: Conversation, tmp_path: Path) -> None:
    names = ("red-mug", "blue-bowl", "tea-pot", "oak-tray")
    photos = [_photo(tmp_path / f"{name}.jpg", 60 * number) for number, name in enumerate(names)]
    words = "Turn these 4 product images into a 30-second slideshow with text overlays and background music"
    turn = await conversation.ask(words, attach=collect(photos), options=DRAFT_ONLY)
    assert turn.draft and turn.draft.duration_ms == 30_000
    (video,) = turn.draft.of_kind("video")
    assert len({segment.source for segment in video.segments}) == 4
    assert turn.draft.of_kind("audio") and len(_words(turn.draft)) >= 4


async def test_credits_are_unlimited_and_shown_as_such(conversation: Conversation) -> None:
    assert (await conversation.credits()).unlimited
    assert "unlimited" in (await conversation.ask("credits")).text


async def test_a_file_that_is_not_what_it_says_is_refused(conversation: Conversation) -> None:
    with pytest.raises(UnsupportedFileError, match="PDF"):
        await conversation.ask("use it", attach=[Attachment("clip.mp4", data=b"%PDF-1.7 and so on")])


async def test_a_truncated_film_is_refused_and_the_studio_lives(
    conversation: Conversation, tmp_path: Path
) -> None:
    broken = b"\0\0\0\x18ftypisom\0\0\0\0isommp42" + bytes(200)
    with pytest.raises(UnsupportedFileError):
        await conversation.upload([Attachment("clip.mp4", data=broken)])
    assert (await conversation.status()).draft is None


async def test_a_studio_killed_between_two_turns_loses_nothing(conversation: Conversation) -> None:
    await conversation.ask("a 10-second film of a forest called Green", options=DRAFT_ONLY)
    _kill_studio()
    turn = await conversation.ask("make it 5 seconds", options=DRAFT_ONLY)
    assert turn.draft and turn.draft.duration_ms == 5_000 and _words(turn.draft) == ["Green"]


async def test_a_studio_killed_while_it_renders_delivers_the_film(conversation: Conversation) -> None:
    tell = Ears()
    long = TurnOptions(quality="draft", duration_ms=4_000, aspect="1:1")
    turn = asyncio.create_task(conversation.ask("a clip of the ocean", options=long, tell=tell))
    while not any((event.fraction or 0) > 0 for event in tell.of(Phase) if event.name == "rendering"):
        await asyncio.sleep(0.01)
        assert not turn.done()
    _kill_studio()
    video = (await turn).video
    assert video and video.duration_s == pytest.approx(4, abs=0.05)


async def test_two_kernels_share_one_studio(conversation: Conversation) -> None:
    other = Conversation(Reach(backend_settings("local"), find_profile("nemo-notebook")))
    first, second = await asyncio.gather(
        conversation.ask("a forest", options=DRAFT_ONLY), other.ask("a city", options=DRAFT_ONLY)
    )
    assert conversation.settings and other.settings
    assert conversation.settings.api_url == other.settings.api_url
    assert first.draft and second.draft and first.draft.to_wire() != second.draft.to_wire()
    await other.close()


async def test_a_lost_token_is_replaced(conversation: Conversation) -> None:
    await conversation.open()
    (config_folder() / "token-local.json").unlink()
    again = Conversation(Reach(backend_settings("local"), find_profile("nemo-notebook")))
    assert (await again.credits()).unlimited
    await again.close()


async def test_an_array_can_be_a_picture(conversation: Conversation) -> None:
    pixels = np.linspace(0, 1, 90 * 120 * 3).reshape(90, 120, 3)
    turn = await conversation.ask(
        "a 2-second slideshow of this", attach=collect([pixels]), options=DRAFT_ONLY
    )
    assert turn.draft and (turn.draft.of_kind("video")[0].segments[0].source or "").startswith("med_")

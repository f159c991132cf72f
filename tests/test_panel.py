from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from nemo_notebook.background import Running, occupies
from nemo_notebook.config import Settings
from nemo_notebook.errors import (
    ConfigError,
    ConnectionFailedError,
    InterruptedTurnError,
    NemoError,
    StreamLostError,
)
from nemo_notebook.models.account import Credits
from nemo_notebook.models.draft import Draft
from nemo_notebook.models.history import Entry, History
from nemo_notebook.models.progress import Edited, Phase, Previewed, Ready, Words
from nemo_notebook.models.turn import Clip, Turn, Video
from nemo_notebook.mp4 import look
from nemo_notebook.outputs import SessionCard
from nemo_notebook.panel import PanelEdge, refresh_panels
from nemo_notebook.panel.elsewhere import Elsewhere
from nemo_notebook.sessions import FOLLOWED, Session
from nemo_notebook.widgets import Panel
from tests.conversation.backend import TEN_SECONDS, retitled, tiny_film

LOCAL = Settings(name="local", api_url="http://127.0.0.1:9", client_id="c")
HOSTED = Settings(name="hosted", api_url="https://example.org", client_id="c")


class Talk:
    """What a panel knows of a conversation."""

    profile_name = "nemo-notebook"

    def __init__(self, settings: Settings) -> None:
        self.settings: Settings | None = settings
        self.elsewhere = False
        self.draft: Draft | None = None
        self.film: Video | None = None


class Scripted:
    """A session that says what it was asked, and does what the test lets it do."""

    backend = "local"
    going_on = ""

    def __init__(self, settings: Settings, film: Path) -> None:
        self.conversation = Talk(settings)
        self.asked: list[str] = []
        self.attached: list[Any] = []
        self.problem: NemoError | None = None
        self.hold: Callable[[], bool] = lambda: False
        self.early: Previewed | None = None
        self.at_once, self._now = 0, 0
        self._film = film

    async def ask(self, prompt: str, *, tell: Any, export: bool = True, attach: Any = (), **_: Any) -> Turn:
        self.asked.append(prompt if export else f"{prompt} (draft only)")
        self.attached = list(attach)
        self._now += 1
        self.at_once = max(self.at_once, self._now)
        try:
            return await self._answered(prompt, tell, export=export)
        finally:
            self._now -= 1

    async def _answered(self, prompt: str, tell: Any, *, export: bool) -> Turn:
        tell(Phase("thinking", 0.5))
        if self.early:
            tell(self.early)
        while self.hold():
            await asyncio.sleep(0)
        await asyncio.sleep(0)
        if self.problem:
            raise self.problem
        self.conversation.draft = Draft.from_wire(retitled(f"Title {len(self.asked)}"))
        tell(Words("It is done."))
        tell(Edited(self.conversation.draft))
        if export:
            tell(Ready(look(self._film)))
        return Turn(id="t", prompt=prompt)

    async def export(self, *, quality: str, tell: Any) -> Any:
        self.asked.append(f"export {quality}")
        return await self._made(tell)

    async def look(self, path: Path, *, draft: Draft | None = None, tell: Any = None) -> Any:
        self.asked.append("look" if draft is None else f"listen to {draft.tracks[0].name}")
        return await self._made(lambda _: None)

    async def _made(self, tell: Any) -> Video:
        while self.hold():
            await asyncio.sleep(0)
        video = look(self._film)
        tell(Ready(video))
        return video

    async def credits(self) -> Credits:
        return Credits(available=80, total=100)

    async def history(self, limit: int) -> History:
        made = Entry(id="a1", status="done", prompt="a city", began_at=0.0, film=self._film)
        edit = Entry(id="e", kind="edit", status="done", prompt="delete the title", began_at=0.0)
        gone = Entry(id="a2", status="done", prompt="gone", began_at=0.0, film=Path("/nowhere.mp4"))
        return History(
            entries=(edit, made, gone, Entry(id="a3", status="refused", prompt="no", began_at=0.0))
        )

    async def past(self, turn_id: str) -> Turn:
        if turn_id != "a1":
            raise ConfigError("There is no such turn.", "")
        return Turn(id=turn_id, prompt="a city", video=look(self._film))

    def card(self) -> SessionCard:
        return SessionCard(backend="local")


class Desk:
    """A panel joined to a scripted session."""

    def __init__(self, settings: Settings, film: Path, session: Scripted | None = None) -> None:
        self.session = session or Scripted(settings, film)
        self.sent: list[tuple[dict[str, Any], Any]] = []
        self.edge = PanelEdge(self.session, Panel, update_after_s=0)  # type: ignore[arg-type]
        self.panel = self.edge.panel
        self.panel.send = lambda content, buffers=None: self.sent.append((content, buffers))

    def of(self, kind: str) -> list[dict[str, Any]]:
        return [content for content, _ in self.sent if content["kind"] == kind]

    async def quiet(self) -> None:
        """Let everything that was begun come to its end."""
        turns = 0
        while turns < 3:
            await asyncio.sleep(0.01)
            busy = self.edge._job or self.edge._asides.running or (self.edge._soon and not self._over())
            turns = 0 if busy else turns + 1

    def _over(self) -> bool:
        timer = self.edge._soon
        return timer is None or timer.cancelled() or timer.when() < asyncio.get_running_loop().time()


@pytest.fixture
def film(tmp_path: Path) -> Path:
    path = tmp_path / "film.mp4"
    path.write_bytes(tiny_film())
    return path


@pytest.fixture
def desk(film: Path) -> Iterator[Desk]:
    desk = Desk(LOCAL, film)
    yield desk
    desk.panel.close()


@pytest.fixture
def hosted(film: Path) -> Iterator[Desk]:
    desk = Desk(HOSTED, film)
    yield desk
    desk.panel.close()


async def test_a_turn_shows_words_tracks_film_and_credits(desk: Desk, film: Path) -> None:
    desk.edge.ask("a city", [film])
    assert desk.panel.busy
    await desk.quiet()
    assert desk.session.asked == ["a city"] and desk.session.attached == [film]
    assert desk.panel.words == "It is done."
    assert desk.panel.tracks[1]["segments"][0]["name"] == "Title 1"
    assert len(desk.of("film")) == 1 and not desk.panel.stale
    assert desk.panel.credits.startswith("Credits: 80")
    assert not desk.panel.busy and desk.panel.status.startswith("Done") and desk.panel.error == ""


async def test_a_panel_whose_backend_is_gone_says_so_until_it_is_back(hosted: Desk) -> None:
    gone = ConnectionFailedError("Nothing answers at https://example.org.", "Type %nemo connect local.")
    answers = hosted.session.credits

    async def lost() -> Credits:
        raise gone

    hosted.session.conversation.settings = None  # chosen, but never called so far
    hosted.session.conversation.elsewhere = True
    hosted.session.credits = lost  # type: ignore[method-assign]
    hosted.edge.hello()
    await hosted.quiet()
    assert hosted.panel.error == "Nothing answers at https://example.org.\nType %nemo connect local."
    hosted.session.credits = answers  # type: ignore[method-assign]
    hosted.edge.hello()
    await hosted.quiet()
    assert hosted.panel.error == "" and "80" in hosted.panel.credits


def test_which_backend_was_chosen_is_known_before_it_is_called() -> None:
    chosen = {name: Session(name).conversation.elsewhere for name in ("local", "http://127.0.0.1:9")}
    assert chosen == {"local": False, "http://127.0.0.1:9": True}


async def test_what_stopped_a_turn_stays_said_when_the_backend_is_gone_or_back(hosted: Desk) -> None:
    hosted.panel.error = "The answer broke off."
    hosted.edge.hello()
    await hosted.quiet()
    assert hosted.panel.error == "The answer broke off."


async def test_a_panel_under_a_chinese_film_speaks_chinese(film: Path) -> None:
    session = Scripted(LOCAL, film)
    session.conversation.draft = Draft.from_wire(TEN_SECONDS | {"m": {"language": "zh"}})
    desk = Desk(LOCAL, film, session)
    assert desk.panel.language == "zh"
    desk.edge.ask("短一点", [])
    await desk.quiet()
    assert desk.panel.status.startswith("完成，用时")
    desk.edge.update()
    await desk.quiet()
    assert "随手一看" in desk.of("film")[-1]["caption"] and "秒" in desk.of("film")[-1]["caption"]
    desk.panel.close()


async def test_edits_are_carried_out_one_by_one_and_then_a_film_is_made_to_look_at(desk: Desk) -> None:
    desk.edge.edit("k1", "delete the title")
    desk.edge.edit("k2", "mute the music")
    assert [one["key"] for one in desk.panel.waiting] == ["k1", "k2"]
    await desk.quiet()
    assert desk.session.asked[:2] == ["delete the title (draft only)", "mute the music (draft only)"]
    assert desk.session.asked[2:] == ["look"]
    assert desk.panel.waiting == [] and not desk.panel.stale
    assert "not saved" in desk.of("film")[-1]["caption"]


async def test_an_edit_ends_the_film_that_was_only_to_look_at(desk: Desk) -> None:
    desk.edge.edit("k1", "delete the title")
    desk.session.hold = lambda: desk.session.asked[-1] == "look"
    while not (desk.edge._running and desk.edge._job and desk.edge._job.yields):
        await asyncio.sleep(0)
    assert not desk.panel.busy
    desk.edge.edit("k2", "mute the music")
    desk.session.hold = lambda: False
    await desk.quiet()
    assert "mute the music (draft only)" in desk.session.asked
    assert desk.panel.error == "" and desk.panel.waiting == []


async def test_an_edit_that_fails_takes_those_after_it_along(desk: Desk) -> None:
    desk.session.problem = ConnectionFailedError("The studio is gone.", "Run %nemo doctor")
    desk.edge.edit("k1", "delete caption 1")
    desk.edge.edit("k2", "delete caption 2")
    await desk.quiet()
    assert desk.session.asked == ["delete caption 1 (draft only)"]
    assert desk.panel.waiting == [] and desk.panel.error.startswith("The studio is gone.")


async def test_where_edits_cost_they_go_out_as_one_message_when_they_are_applied(hosted: Desk) -> None:
    hosted.edge.edit("k1", "delete the title")
    hosted.edge.edit("k2", "mute the music")
    await hosted.quiet()
    assert hosted.panel.costs and hosted.session.asked == []
    hosted.edge.apply()
    await hosted.quiet()
    assert hosted.session.asked == ["1. delete the title\n2. mute the music (draft only)"]
    assert hosted.panel.waiting == [] and hosted.panel.stale


async def test_undo_takes_back_what_waits_before_it_is_said(hosted: Desk) -> None:
    hosted.edge.edit("k1", "delete the title")
    hosted.edge.step("undo", "undo")
    assert hosted.panel.waiting == [] and hosted.session.asked == []
    hosted.edge.step("undo", "undo")
    await hosted.quiet()
    assert hosted.session.asked == ["undo (draft only)"]


async def test_undo_comes_after_the_edit_that_is_on_its_way(desk: Desk) -> None:
    desk.edge.edit("k1", "delete the title")
    desk.edge.step("undo", "undo")
    await desk.quiet()
    assert desk.session.asked[:2] == ["delete the title (draft only)", "undo (draft only)"]


async def test_what_waits_can_be_forgotten(hosted: Desk) -> None:
    hosted.edge.edit("k1", "delete the title")
    hosted.edge.discard()
    hosted.edge.apply()
    await hosted.quiet()
    assert hosted.panel.waiting == [] and hosted.session.asked == []


async def test_stop_ends_the_turn_and_forgets_what_waits(desk: Desk) -> None:
    desk.session.hold = lambda: True
    desk.edge.ask("a city", [])
    while not desk.session.asked:
        await asyncio.sleep(0)
    desk.edge.edit("k1", "delete the title")
    desk.edge.stop()
    await desk.quiet()
    assert desk.session.asked == ["a city"] and desk.panel.waiting == []
    assert not desk.panel.busy and desk.panel.status.startswith("Stopped") and desk.panel.error


async def test_after_stop_a_preview_says_how_to_get_the_full_film(desk: Desk, film: Path) -> None:
    desk.session.early = Previewed(look(film), Clip(data=film.read_bytes(), width=64, height=36))
    desk.session.hold = lambda: True
    desk.edge.ask("a city", [])
    while not desk.of("film"):
        await asyncio.sleep(0)
    assert "full film follows" in desk.of("film")[0]["caption"]
    desk.edge.stop()
    await desk.quiet()
    first, last = desk.of("film")
    assert last["film"] == first["film"] and "Export" in last["caption"] and "follows" not in last["caption"]


async def test_a_preview_of_another_cell_says_the_same_when_its_film_does_not_come(
    desk: Desk, film: Path, hear: Callable[..., None]
) -> None:
    hear(Previewed(look(film), Clip(data=film.read_bytes(), width=64, height=36)), None)
    await desk.quiet()
    assert "Export" in desk.of("film")[-1]["caption"]


async def test_a_turn_of_another_cell_ends_the_film_that_was_only_to_look_at(
    desk: Desk, hear: Callable[..., None]
) -> None:
    desk.session.hold = lambda: desk.session.asked[-1] == "look"
    desk.edge.update()
    while not desk.edge._running:
        await asyncio.sleep(0)
    looking = desk.edge._running
    assert not occupies(desk.session)
    hear(Phase("thinking"))
    await desk.quiet()
    assert isinstance(await asyncio.to_thread(looking.problem), InterruptedTurnError)
    assert desk.panel.busy and desk.panel.error == "" and desk.of("film") == []


async def test_while_a_turn_runs_another_does_not_begin(desk: Desk) -> None:
    desk.edge.ask("a city", [])
    desk.edge.ask("a forest", [])
    desk.edge.export("high", "")
    await desk.quiet()
    assert desk.session.asked == ["a city"]


@pytest.mark.parametrize(("aspect", "said"), [("", "export standard"), ("1:1", "export it as 1:1")])
async def test_an_export_may_have_another_shape(desk: Desk, aspect: str, said: str) -> None:
    desk.edge.export("standard", aspect)
    await desk.quiet()
    assert desk.session.asked == [said] and len(desk.of("film")) == 1


async def test_history_has_posters_of_the_films_that_are_still_there(desk: Desk) -> None:
    desk.edge.history()
    await desk.quiet()
    ((content, posters),) = [one for one in desk.sent if one[0]["kind"] == "history"]
    assert [(one["prompt"], one["film"]) for one in content["entries"]] == [
        ("a city", True),
        ("gone", False),
        ("no", False),
    ]
    assert len(posters) == 1 and posters[0].startswith(b"\xff\xd8")


async def test_an_earlier_film_is_played_as_one_that_is_older_than_the_timeline(desk: Desk) -> None:
    desk.edge.watch("a1")
    desk.edge.watch("unknown")
    await desk.quiet()
    assert len(desk.of("film")) == 1 and desk.panel.stale


async def test_every_panel_of_a_session_shows_what_one_of_them_changed(desk: Desk) -> None:
    other = PanelEdge(desk.session, Panel)  # type: ignore[arg-type]
    desk.edge.ask("a city", [])
    await desk.quiet()
    assert other.panel.tracks == desk.panel.tracks != []
    desk.session.conversation.draft = Draft.from_wire(TEN_SECONDS)
    refresh_panels()
    assert other.panel.tracks[1]["segments"][0]["name"] == "Urban Dreams"
    other.panel.close()


@pytest.fixture
async def beside(desk: Desk) -> AsyncIterator[Desk]:
    """Another panel of the same session, seen by somebody."""
    other = Desk.__new__(Desk)
    other.session, other.sent = desk.session, []
    other.edge = PanelEdge(desk.session, Panel, update_after_s=0)  # type: ignore[arg-type]
    other.panel = other.edge.panel
    other.panel.send = lambda content, buffers=None: other.sent.append((content, buffers))
    for one in (desk, other):
        one.edge.hello()
    yield other
    other.panel.close()


async def test_a_turn_of_one_panel_runs_in_the_others_of_its_session_and_can_be_stopped_there(
    desk: Desk, beside: Desk
) -> None:
    desk.session.hold = lambda: True
    desk.edge.ask("a city", [])
    while not (desk.session.asked and beside.panel.busy):
        await asyncio.sleep(0)
    beside.edge.ask("a forest", [])
    beside.edge.stop()
    await desk.quiet()
    assert desk.session.asked == ["a city"] and desk.panel.status.startswith("Stopped")
    assert not beside.panel.busy and beside.panel.error == ""


async def test_a_film_of_one_panel_plays_in_the_others_and_is_made_once(desk: Desk, beside: Desk) -> None:
    desk.edge.ask("a city", [])
    await desk.quiet()
    desk.edge.edit("k1", "delete the title")
    await desk.quiet()
    assert desk.session.asked == ["a city", "delete the title (draft only)", "look"]
    assert [one["caption"] for one in beside.of("film")] == [one["caption"] for one in desk.of("film")]
    assert not beside.panel.stale and beside.panel.words == "It is done."


async def test_edits_of_two_panels_at_once_come_one_after_the_other(desk: Desk, beside: Desk) -> None:
    for number in range(2):
        desk.edge.edit(f"a{number}", f"edit a{number}")
        beside.edge.edit(f"b{number}", f"edit b{number}")
    for one in (desk, beside):
        await one.quiet()
    said = [one.removesuffix(" (draft only)") for one in desk.session.asked if one.startswith("edit")]
    assert sorted(said) == ["edit a0", "edit a1", "edit b0", "edit b1"]
    assert desk.session.at_once == 1 and desk.panel.waiting == beside.panel.waiting == []
    assert desk.panel.error == beside.panel.error == ""


@pytest.mark.parametrize(
    ("problem", "back"),
    [
        (ConfigError("Another turn of this session is still running.", "Wait."), 1),
        (ConnectionFailedError("The studio is gone.", "Run %nemo doctor"), 1),
        (StreamLostError("The stream broke.", "%nemo resume"), 0),
    ],
)
async def test_words_that_were_not_sent_are_given_back(desk: Desk, problem: NemoError, back: int) -> None:
    desk.session.problem = problem
    desk.edge.ask("a city", [])
    await desk.quiet()
    assert [one["words"] for one in desk.of("back")] == ["a city"] * back


async def test_what_stands_where_no_widget_is_drawn_follows_what_is_made(film: Path) -> None:
    shown: list[dict[str, Any]] = []
    edge = PanelEdge(Scripted(LOCAL, film), Panel, show=shown.append)  # type: ignore[arg-type]
    edge.show_static()
    edge.ask("a city", [])
    while edge._task and not edge._task.done():
        await asyncio.sleep(0.01)
    before, after = (one["text/html"] for one in shown)
    assert all(one.startswith(f'<div class="{edge.static_class}">') for one in (before, after))
    assert "It is done." in after and "Title 1" in after and "<video" in after
    assert "It is done." in shown[1]["text/plain"]
    edge.panel.close()


@pytest.fixture
def hear(desk: Desk) -> Callable[..., None]:
    """Let the panel hear of turns that cells have asked for."""

    heard: list[Elsewhere] = []

    def hear(*events: Any) -> None:
        if not heard:
            heard.append(Elsewhere(desk.edge, desk.session, asyncio.get_running_loop()))  # type: ignore[arg-type]
        for event in events:
            heard[0].hear(event)

    return hear


async def test_a_turn_that_a_cell_asked_for_is_followed_and_its_film_played(
    desk: Desk, film: Path, hear: Callable[..., None]
) -> None:
    shown: list[dict[str, Any]] = []
    desk.edge._show_static = shown.append
    desk.session.conversation.draft = Draft.from_wire(TEN_SECONDS)
    hear(Phase("rendering", 0.4))
    await desk.quiet()
    assert desk.panel.busy and "another cell" in desk.panel.status and desk.panel.progress == 0.4
    desk.edge.ask("a city", [])
    desk.edge.edit("k1", "delete the title")
    hear(Words("It is done."), Edited(desk.session.conversation.draft), Ready(look(film)), None)
    while not shown:
        await asyncio.sleep(0.01)
    assert film.name in desk.of("film")[0]["caption"]
    assert "Urban Dreams" in shown[0]["text/html"] and "<video" not in shown[0]["text/html"]
    await desk.quiet()
    assert not desk.panel.busy and desk.session.asked[0] == "delete the title (draft only)"


async def test_the_film_of_a_cell_is_not_made_once_more_to_look_at(
    desk: Desk, film: Path, hear: Callable[..., None]
) -> None:
    hear(Edited(Draft.from_wire(TEN_SECONDS)), Ready(look(film)), None)
    while not desk.of("film"):
        await asyncio.sleep(0.01)
    await desk.quiet()
    assert desk.session.asked == [] and not desk.panel.stale


async def test_what_the_panel_itself_began_is_not_told_to_it_once_more(desk: Desk) -> None:
    followed: list[bool] = []

    def hold() -> bool:
        followed.append(FOLLOWED.get())
        return False

    desk.session.hold = hold
    desk.edge.ask("a city", [])
    await desk.quiet()
    assert followed and all(followed) and not FOLLOWED.get()


async def test_stop_ends_what_a_cell_left_in_the_background(desk: Desk, hear: Callable[..., None]) -> None:
    desk.session.hold = lambda: True
    behind = Running(lambda tell: desk.session.ask("a city", tell=tell), desk.session, "a city")
    hear(Phase("thinking"))
    await desk.quiet()
    desk.edge.stop()
    assert isinstance(await asyncio.to_thread(behind.problem), InterruptedTurnError)


async def test_stop_interrupts_the_kernel_where_a_cell_waits_for_its_turn(
    desk: Desk, hear: Callable[..., None], monkeypatch: pytest.MonkeyPatch
) -> None:
    interrupts: list[str] = []
    monkeypatch.setattr("_thread.interrupt_main", lambda: interrupts.append("main"))
    desk.edge.stop()
    assert interrupts == []  # nothing runs
    hear(Phase("thinking"))
    await desk.quiet()
    desk.edge.stop()
    assert interrupts == ["main"]


async def test_a_session_lets_its_watcher_hear_every_turn_and_its_end() -> None:
    heard: list[Any] = []

    class Ear:
        def hear(self, event: Any) -> None:
            heard.append(event)

    class Spoken:
        async def export(self, *_: Any, tell: Any, **__: Any) -> str:
            tell(Phase("rendering"))
            return "a film"

    session = Session(conversation=Spoken())  # type: ignore[arg-type]
    session.watcher = Ear()
    told: list[Any] = []
    made: Any = await session.export(tell=told.append)
    assert made == "a film"
    assert heard == [Phase("rendering"), None] and told == [Phase("rendering")]
    heard.clear()
    token = FOLLOWED.set(True)
    await session.export(tell=told.append)
    FOLLOWED.reset(token)
    assert heard == []


async def test_sounds_of_a_film_are_heard_one_by_one_when_nothing_else_runs(desk: Desk, beside: Desk) -> None:
    desk.edge.ask("a city", [])
    await desk.quiet()
    assert desk.of("waves")[-1] == {"kind": "waves", "tracks": [], "rate": 25}  # a single sound, or none
    sound = {"tt": 1, "sg": [{"s": 0, "d": 9000, "m": {"volume": 0.5}}]}
    rows = [sound | {"m": {"name": name}} for name in ("music", "voice")]
    desk.session.conversation.draft = Draft.from_wire(TEN_SECONDS | {"t": rows})
    desk.session.asked.clear()
    desk.session.hold = lambda: desk.session.asked[-1] == "listen to voice"
    desk.edge._listen()
    while "listen to voice" not in desk.session.asked:
        await asyncio.sleep(0.001)
    desk.edge.ask("a forest", [])  # it makes room for what is asked
    desk.session.hold = lambda: False
    await desk.quiet()
    assert desk.session.asked[:3] == ["listen to music", "listen to voice", "a forest"]
    assert len(desk.of("waves")) == len(beside.of("waves")) == 2

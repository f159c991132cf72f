"""What the studio keeps survives threads, damage and time."""

from __future__ import annotations

import sqlite3
import threading
from dataclasses import replace
from pathlib import Path

import pytest

from nemo_notebook.studio.store import Media, Store, StoreProblem, TooSoon, open_store
from nemo_notebook.studio.store.accounts import TOKEN_LIFE_S
from nemo_notebook.studio.store.migrations import MIGRATIONS
from tests.studio.desk import Clock
from tests.studio.scripted import draft_of


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def store(tmp_path: Path, clock: Clock) -> Store:
    return open_store(tmp_path / "studio.db", clock)


def _session(store: Store) -> str:
    account = store.accounts.issue("one", credits=100, strict=False).account
    return store.sessions.open(account.id, "en").id


def _media(session_id: str, name: str) -> Media:
    return Media(name, f"key-{name}", session_id, name, name, "image", 1, 0, 96, 54, False)


def test_undo_and_redo_move_the_head_and_an_edit_after_undo_forgets_what_redo_led_to(store: Store) -> None:
    session = _session(store)
    one, two, three, other = (draft_of(title) for title in ("one", "two", "three", "other"))
    for draft in (one, two, three):
        store.sessions.grow(session, draft)
    store.sessions.step(session, two, back=True)
    line = store.sessions.lineage(session)
    assert (line.head, line.past, line.future) == (two, (one,), (three,))
    store.sessions.step(session, one, back=True)
    assert store.sessions.lineage(session).future == (two, three)
    store.sessions.step(session, two, back=False)
    assert store.sessions.draft(session) == two
    store.sessions.grow(session, other)
    line = store.sessions.lineage(session)
    assert (line.head, line.past, line.future) == (other, (one, two), ())


def test_every_draft_is_kept_even_those_that_redo_no_longer_reaches(store: Store) -> None:
    session = _session(store)
    for title in "abc":
        store.sessions.grow(session, draft_of(title))
        store.sessions.grow(session, draft_of(title * 2))
        store.sessions.step(session, draft_of(title), back=True)
    assert store.database.rows("SELECT count(*) AS n FROM drafts")[0]["n"] == 6


def test_a_draft_survives_with_keys_nobody_knows(store: Store) -> None:
    session = _session(store)
    draft = {"zz": {"ключ": [1, 2.5, None, "\ud83d"]}, **draft_of("x")}
    store.sessions.grow(session, draft)
    assert store.sessions.draft(session) == draft


def test_a_step_to_a_draft_that_is_not_on_the_line_is_saved_as_a_new_one(store: Store) -> None:
    session = _session(store)
    store.sessions.grow(session, draft_of("one"))
    store.sessions.step(session, draft_of("elsewhere"), back=True)
    line = store.sessions.lineage(session)
    assert (line.head, line.past) == (draft_of("elsewhere"), (draft_of("one"),))


def test_a_session_belongs_to_its_account(store: Store) -> None:
    session = _session(store)
    stranger = store.accounts.issue("two", credits=100, strict=False).account
    assert store.sessions.find(stranger.id, session) is None


def test_tokens_are_not_kept_in_the_clear_and_expire_after_seven_days(
    store: Store, clock: Clock, tmp_path: Path
) -> None:
    issued = store.accounts.issue("one", credits=100, strict=True)
    claim = store.accounts.claim("session")
    kept = b"".join(path.read_bytes() for path in tmp_path.iterdir())
    assert issued.token.encode() not in kept and claim.encode() not in kept
    assert store.accounts.of_token(issued.token) == issued.account
    clock.now_s += TOKEN_LIFE_S
    assert store.accounts.of_token(issued.token) is None


def test_a_strict_account_gets_its_next_token_and_new_credits_after_seven_days(
    store: Store, clock: Clock
) -> None:
    first = store.accounts.issue("one", credits=100, strict=True).account
    store.accounts.spend(first.id, 60)
    clock.now_s += 3 * 24 * 3600
    with pytest.raises(TooSoon) as refused:
        store.accounts.issue("one", credits=100, strict=True)
    assert refused.value.wait_s == 4 * 24 * 3600
    clock.now_s += 4 * 24 * 3600
    assert store.accounts.issue("one", credits=100, strict=True).account == first


def test_uploads_are_fresh_until_used(store: Store) -> None:
    session = _session(store)
    store.media.add([_media(session, "a.png"), _media(session, "b.png")])
    assert store.media.fresh(session) == ["a.png", "b.png"]
    store.media.used(session)
    store.media.add([_media(session, "c.png")])
    assert store.media.fresh(session) == ["c.png"]
    assert [media.name for media in store.media.of_session(session)] == ["a.png", "b.png", "c.png"]


def test_the_light_of_an_upload_is_kept_and_unknown_in_a_database_from_before(
    tmp_path: Path, clock: Clock
) -> None:
    path = tmp_path / "studio.db"
    store = open_store(path, clock)
    session = _session(store)
    store.media.add([replace(_media(session, "a"), light="00ff")])
    store.database.run("ALTER TABLE media DROP COLUMN light")
    store.database.run("PRAGMA user_version = 2")
    store.database.close()
    again = open_store(path, clock)
    again.media.add([replace(_media(session, "b"), light="10f0")])
    assert [one.light for one in again.media.of_session(session)] == ["", "10f0"]


def test_uploads_are_taken_up_all_or_none(store: Store) -> None:
    session = _session(store)
    with pytest.raises(sqlite3.IntegrityError):
        store.media.add([_media(session, "a.png"), _media(session, "a.png")])
    assert store.media.of_session(session) == []


def test_a_transaction_inside_another_is_undone_with_it(store: Store) -> None:
    session = _session(store)
    with pytest.raises(ZeroDivisionError), store.database.transaction():
        store.sessions.grow(session, draft_of("x"))
        raise ZeroDivisionError
    assert store.sessions.draft(session) is None


def test_the_same_render_id_is_the_same_render(store: Store) -> None:
    session = _session(store)
    first, new = store.renders.submit("a", "render_1", session, draft_of("x"), {})
    again, newer = store.renders.submit("a", "render_1", session, draft_of("y"), {})
    assert (new, newer, again) == (True, False, first)
    assert store.renders.submit("b", "render_1", session, draft_of("x"), {})[1]


def test_many_threads_write_at_once_and_nothing_is_lost(store: Store) -> None:
    session = _session(store)

    def talk(author: str) -> None:
        for number in range(40):
            store.sessions.say(session, author, "answer", str(number))

    threads = [threading.Thread(target=talk, args=(str(name),)) for name in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert store.database.rows("SELECT count(*) AS n FROM messages")[0]["n"] == 160


def test_what_is_kept_is_there_when_the_file_is_opened_again(tmp_path: Path, clock: Clock) -> None:
    store = open_store(tmp_path / "studio.db", clock)
    session = _session(store)
    store.sessions.grow(session, draft_of("x"))
    store.database.close()
    again = open_store(tmp_path / "studio.db", clock)
    assert again.sessions.draft(session) == draft_of("x") and again.notes == ()


@pytest.mark.parametrize("damage", [b"this is no database, and long enough to be read as one" * 40, None])
def test_a_damaged_database_is_put_aside_and_a_new_one_started(
    tmp_path: Path, clock: Clock, damage: bytes | None
) -> None:
    path = tmp_path / "studio.db"
    store = open_store(path, clock)
    session = _session(store)
    for number in range(50):
        store.sessions.grow(session, draft_of(str(number) * 100))
    store.database.close()
    whole = path.read_bytes()
    path.write_bytes(damage if damage else whole[:4096] + b"\xaa" * (len(whole) - 4096))
    again = open_store(path, clock)
    assert again.accounts.issue("one", credits=1, strict=True).account.credits == 1
    assert len(again.notes) == 1 and "put aside" in again.notes[0]
    assert list(tmp_path.glob("studio.db.damaged-*"))


def test_a_database_of_a_newer_version_is_refused_and_left_alone(tmp_path: Path, clock: Clock) -> None:
    path = tmp_path / "studio.db"
    open_store(path, clock).database.close()
    with sqlite3.connect(path) as connection:
        connection.execute(f"PRAGMA user_version = {len(MIGRATIONS) + 1}")
    connection.close()
    with pytest.raises(StoreProblem, match="newer version"):
        open_store(path, clock)
    assert [file.name for file in tmp_path.iterdir() if "damaged" in file.name] == []

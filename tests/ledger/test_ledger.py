from __future__ import annotations

import os
import sqlite3
import stat
import subprocess
import sys
import tracemalloc
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from nemo_notebook.errors import FileProblemError
from nemo_notebook.ledger import Here, Ledger, name_of, steady
from nemo_notebook.ledger.schema import MIGRATIONS
from nemo_notebook.models.account import SessionIds
from nemo_notebook.models.draft import Draft

HERE = Here("local", "/notes", "nemo-notebook")
IDS = SessionIds(session_id="s1", task_id="k1")
WIRE: dict[str, Any] = {"t": [{"tt": 0, "sg": [{"d": 1000, "m": {"name": "sea\ud800"}}]}], "x": [1, None]}
DRAFT = Draft.from_wire(WIRE, canvas={"width": 1080, "height": 1920, "fps": 30})


@pytest.fixture
def ledger(tmp_path: Path) -> Iterator[Ledger]:
    opened = Ledger(tmp_path, clock=iter(range(1_000_000)).__next__)
    yield opened
    opened.close()


def _begin(ledger: Ledger, turn_id: str, here: Here = HERE, **more: Any) -> None:
    ledger.begin(turn_id, here, **{"kind": "message", "prompt": "a sea", "options": {}, **more})


@pytest.fixture
def again(tmp_path: Path) -> Iterator[Callable[[], Ledger]]:
    """Opens the ledger as another kernel would."""
    opened: list[Ledger] = []

    def open_it() -> Ledger:
        opened.append(Ledger(tmp_path, clock=lambda: 2e9, busy_s=0.01))
        return opened[-1]

    yield open_it
    for one in opened:
        one.close()


def test_a_turn_is_kept_step_by_step_and_read_back_whole(
    ledger: Ledger, tmp_path: Path, again: Callable[[], Ledger]
) -> None:
    _begin(ledger, "a", prompt="a sea ☂", options={"save": None, "duration_ms": 5000})
    ledger.keep_session(HERE, IDS, "a")
    ledger.sending("a", "generate", draft=None, credits=100, estimate=10)
    ledger.answered("a", draft=DRAFT, credits=90, text="Done.", changes=["Title added"])
    film = tmp_path / "film.mp4"
    ledger.submitting("r1", HERE, IDS, turn_id="a", draft=DRAFT, output={"format": "mp4"}, path=film)
    ledger.keep_film("r1", film, 12, "abc")
    ledger.finish("a", "done")
    (entry,) = again().history(HERE)
    assert (entry.id, entry.status, entry.kind, entry.prompt) == ("a", "done", "generate", "a sea ☂")
    assert entry.options == {"save": None, "duration_ms": 5000}
    assert (entry.session_id, entry.task_id, entry.spent, entry.estimate) == ("s1", "k1", 10, 10)
    assert again().drafts("a") == (None, DRAFT)
    assert (entry.text, entry.changes) == ("Done.", ("Title added",))
    assert (entry.film, entry.film_sha256) == (film, "abc")


def test_what_is_written_is_there_although_nothing_was_closed(
    ledger: Ledger, tmp_path: Path, again: Callable[[], Ledger]
) -> None:
    _begin(ledger, "a")
    assert [one.id for one in again().history()] == ["a"]


def test_a_draft_that_comes_twice_is_kept_once(ledger: Ledger, tmp_path: Path) -> None:
    for turn in "ab":
        _begin(ledger, turn)
        ledger.sending(turn, "edit", draft=DRAFT, credits=None, estimate=1)
    with sqlite3.connect(tmp_path / "ledger.db") as sql:
        assert sql.execute("SELECT count(*) FROM drafts").fetchone() == (1,)
    sql.close()


def test_each_place_has_its_own_history(ledger: Ledger) -> None:
    _begin(ledger, "a")
    _begin(ledger, "b", Here("https://x.test", "/notes"))
    _begin(ledger, "c", Here("local", "/other"))
    assert [one.id for one in ledger.history(HERE)] == ["a"]
    assert [one.id for one in ledger.history()] == ["c", "b", "a"]
    assert [one.id for one in ledger.history(limit=1)] == ["c"]


def test_the_file_is_only_mine(ledger: Ledger, tmp_path: Path) -> None:
    _begin(ledger, "a")
    for name in ("ledger.db", "ledger.db-wal"):
        assert stat.S_IMODE((tmp_path / name).stat().st_mode) == 0o600


def test_no_secret_is_kept(ledger: Ledger, tmp_path: Path) -> None:
    leak = "nmv_usr_0123456789abcdef"
    link = f"https://cdn.test/a.png?token={leak[8:]}"
    _begin(ledger, "a", prompt=f"use {leak}", options={"attach": [{"name": "a.png", "url": link}]})
    ledger.sending("a", "edit", draft=Draft.from_wire({"m": {"name": leak}}), credits=1, estimate=1)
    ledger.answered("a", draft=Draft.from_wire({"t": [leak]}), credits=1, text=leak, changes=[leak])
    ledger.finish("a", "refused", leak)
    ledger.close()
    for file in tmp_path.rglob("*"):
        assert not file.is_file() or b"0123456789abcdef" not in file.read_bytes()
    before, after = ledger.drafts("a")
    assert before and after and (before.title, after.to_wire()) == ("[secret]", {"t": ["[secret]"]})


def test_words_that_are_no_unicode_are_kept_as_well_as_can_be(ledger: Ledger) -> None:
    _begin(ledger, "a", Here("local", "/no\udcfftes"), prompt="a \ud800 sea")
    assert [one.prompt for one in ledger.history(Here("local", "/no\udcfftes"))] == ["a ? sea"]


def test_a_session_in_use_is_found_again(ledger: Ledger) -> None:
    ledger.keep_session(HERE, IDS)
    ledger.keep_session(HERE, SessionIds(session_id="s2"))
    ledger.keep_session(HERE, IDS)
    found = ledger.last_session(HERE)
    assert found and found.session_id == "s1"
    assert ledger.last_session(Here("local", "/other")) is None


def test_a_turn_that_another_kernel_is_at_work_on_is_not_left(
    ledger: Ledger, again: Callable[[], Ledger]
) -> None:
    _begin(ledger, "a")
    other = again()
    with ledger.at_work("a") as mine, other.at_work("a") as theirs:
        assert mine and not theirs and other.unfinished(HERE) == []
    assert [one.id for one in other.unfinished(HERE)] == ["a"]


def test_a_killed_kernel_leaves_its_turn(tmp_path: Path, again: Callable[[], Ledger]) -> None:
    script = (
        "import os, signal, sys; from pathlib import Path; from nemo_notebook.ledger import Here, Ledger\n"
        "ledger = Ledger(Path(sys.argv[1]))\n"
        "with ledger.at_work('a'), ledger.alone('s1'):\n"
        "    ledger.begin('a', Here('local', '/notes'), kind='message', prompt='a sea', options={})\n"
        "    os.kill(os.getpid(), signal.SIGKILL)"
    )
    subprocess.run([sys.executable, "-c", script, str(tmp_path)], check=False)
    assert [one.id for one in again().unfinished(HERE)] == ["a"]
    with again().alone("s1") as mine:
        assert mine


def test_no_lock_is_left_lying_about(ledger: Ledger, tmp_path: Path, again: Callable[[], Ledger]) -> None:
    with ledger.at_work("a"), ledger.alone("s1"), again().at_work("b"):
        assert len([*tmp_path.glob("holds/*")]) == 3
    assert [*tmp_path.glob("holds/*")] == []
    (tmp_path / "holds" / "of-a-killed-kernel.lock").touch()
    with again().at_work("c"):
        assert len([*tmp_path.glob("holds/*")]) == 1


def test_a_turn_at_work_in_this_kernel_is_not_left(ledger: Ledger) -> None:
    _begin(ledger, "a")
    with ledger.at_work("a") as mine, ledger.at_work("a") as again:
        assert mine and not again and ledger.unfinished(HERE) == []
    assert [one.id for one in ledger.unfinished(HERE)] == ["a"]


def test_a_later_turn_of_the_session_makes_what_was_left_a_thing_of_the_past(ledger: Ledger) -> None:
    for turn, ids in (("a", IDS), ("b", SessionIds(session_id="s2")), ("c", IDS)):
        _begin(ledger, turn, ids=ids)
        ledger.sending(turn, "edit", draft=None, credits=None, estimate=None)
    ledger.finish("c", "done")
    assert [one.id for one in ledger.unfinished(HERE)] == ["b"]


@pytest.mark.parametrize("ids", [None, SessionIds(session_id="s2")])
def test_what_was_never_sent_is_past_once_something_else_was_done(
    ledger: Ledger, ids: SessionIds | None
) -> None:
    _begin(ledger, "a", ids=ids)
    _begin(ledger, "b", ids=IDS)
    ledger.finish("b", "done")
    assert ledger.unfinished(HERE) == []


def test_the_films_of_a_batch_make_none_of_the_others_a_thing_of_the_past(ledger: Ledger) -> None:
    for turn in ("c", "b", "a"):
        _begin(ledger, turn, batch="x")
    ledger.finish("a", "done")
    assert [one.id for one in ledger.unfinished(HERE)] == ["b", "c"]
    _begin(ledger, "d")
    ledger.finish("d", "done")
    assert ledger.unfinished(HERE) == []


def test_what_waits_in_a_batch_is_left_to_it_until_it_is_over(
    ledger: Ledger, again: Callable[[], Ledger]
) -> None:
    _begin(ledger, "a", batch="x")
    _begin(ledger, "b", batch="x", ids=IDS)
    ledger.sending("b", "edit", draft=None, credits=None, estimate=None)
    with ledger.at_work("x"):
        assert [one.id for one in again().unfinished(HERE)] == ["b"]
        assert [one.at_work for one in again().history()] == [False, True]
    assert [one.id for one in again().unfinished(HERE)] == ["b", "a"]


def test_a_session_is_held_by_one_turn_at_a_time(
    ledger: Ledger, tmp_path: Path, again: Callable[[], Ledger]
) -> None:
    with ledger.alone("s1") as mine, again().alone("s1") as theirs:
        assert mine and not theirs
    with again().alone("s1") as theirs:
        assert theirs


def test_the_usual_cost_is_the_median_of_its_kind(ledger: Ledger) -> None:
    for number, spent in enumerate((8, 30, 12)):
        _begin(ledger, f"g{number}")
        ledger.sending(f"g{number}", "generate", draft=None, credits=100, estimate=10)
        ledger.answered(f"g{number}", draft=None, credits=100 - spent, text="", changes=[])
    assert ledger.usual_cost("local", "generate") == 12
    assert ledger.usual_cost("local", "edit") is None
    assert ledger.usual_cost("https://x.test", "generate") is None


@pytest.mark.parametrize("content", [b"garbage " * 512, b"SQLite format 3\0" + b"\xff" * 4096])
def test_a_damaged_file_is_put_aside_and_said(
    tmp_path: Path, content: bytes, again: Callable[[], Ledger]
) -> None:
    (tmp_path / "ledger.db").write_bytes(content)
    ledger = again()
    _begin(ledger, "a")
    notice = ledger.take_notice()
    assert "damaged" in notice and ledger.take_notice() == ""
    (aside,) = tmp_path.glob("ledger-damaged-*.db")
    assert aside.read_bytes() == content and str(aside) in notice
    ledger.close()
    assert [one.id for one in again().history()] == ["a"]


def test_an_empty_file_is_a_new_ledger(tmp_path: Path, again: Callable[[], Ledger]) -> None:
    (tmp_path / "ledger.db").write_bytes(b"")
    ledger = again()
    _begin(ledger, "a")
    assert ledger.take_notice() == "" and len(ledger.history()) == 1


def test_a_locked_ledger_stops_no_turn(ledger: Ledger, tmp_path: Path, again: Callable[[], Ledger]) -> None:
    _begin(ledger, "a")
    blocker = sqlite3.connect(tmp_path / "ledger.db", isolation_level=None)
    blocker.execute("BEGIN IMMEDIATE")
    other = again()
    _begin(other, "b")
    assert "locked" in other.take_notice() and other.take_notice() == ""
    assert [one.id for one in other.history()] == ["b"]
    assert "locked" in other.standing  # a history says so each time
    blocker.execute("ROLLBACK")
    blocker.close()
    assert [one.id for one in other.history()] == ["b", "a"] and other.standing == ""


def _blocked(path: Path) -> sqlite3.Connection:
    blocker = sqlite3.connect(path, isolation_level=None)
    blocker.execute("BEGIN IMMEDIATE")
    return blocker


def test_what_a_locked_ledger_has_missed_is_written_when_it_is_free(
    ledger: Ledger, tmp_path: Path, again: Callable[[], Ledger]
) -> None:
    _begin(ledger, "a")
    blocker = _blocked(tmp_path / "ledger.db")
    other = again()
    _begin(other, "b", ids=IDS)
    other.sending("b", "edit", draft=DRAFT, credits=9, estimate=1)
    assert [one.id for one in ledger.history()] == ["a"]
    blocker.execute("ROLLBACK")
    blocker.close()
    other.answered("b", draft=DRAFT, credits=8, text="Done.", changes=[])
    assert [(one.id, one.status, one.spent) for one in ledger.history()] == [
        ("b", "answered", 1),
        ("a", "asked", None),
    ]
    assert ledger.drafts("b") == (DRAFT, DRAFT)


def test_what_the_ledger_cannot_keep_as_sent_is_not_sent(
    ledger: Ledger, tmp_path: Path, again: Callable[[], Ledger]
) -> None:
    other = again()
    _begin(other, "a")
    blocker = _blocked(tmp_path / "ledger.db")
    with pytest.raises(FileProblemError, match="was not sent"):
        other.sending("a", "generate", draft=None, credits=100, estimate=10)
    blocker.close()
    found = ledger.turn("a")
    assert found and found.status == "asked"


def test_a_fork_leaves_alone_what_its_parent_has_opened(ledger: Ledger, tmp_path: Path) -> None:
    script = (
        "import os, sys; from pathlib import Path; from nemo_notebook.ledger import Here, Ledger\n"
        "ledger = Ledger(Path(sys.argv[1]))\n"
        "def begin(name):\n"
        "    ledger.begin(name, Here('local', '/notes'), kind='message', prompt='a sea', options={})\n"
        "begin('parent')\n"
        "held = ledger._database._lock.acquire()\n"
        "child = os.fork()\n"
        "if not child:\n"
        "    begin('child')\n"
        "    os._exit(0)\n"
        "assert os.waitpid(child, 0)[1] == 0\n"
        "begin('after')"
    )
    done = subprocess.run([sys.executable, "-c", script, str(tmp_path)], check=False, timeout=60)
    assert done.returncode == 0
    assert [one.id for one in ledger.history()] == ["after", "child", "parent"]


def test_a_folder_that_cannot_be_written_stops_no_turn(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    ledger = Ledger(tmp_path / "file" / "data")
    _begin(ledger, "a")
    assert "cannot be used" in ledger.take_notice()
    with ledger.alone("s1") as alone:
        assert alone
    assert len(ledger.history()) == 1


def test_a_read_only_file_stops_no_turn(
    ledger: Ledger, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, again: Callable[[], Ledger]
) -> None:
    _begin(ledger, "a")
    ledger.close()
    connect: Callable[..., sqlite3.Connection] = sqlite3.connect

    def read_only(path: object, **options: Any) -> sqlite3.Connection:
        # As root, the mode of a file stops nobody; SQLite's own flag does.
        if path == ":memory:":
            return connect(":memory:", **options)
        return connect(f"file:{path}?mode=ro", uri=True, **options)

    monkeypatch.setattr(sqlite3, "connect", read_only)
    other = again()
    _begin(other, "b")
    assert "readonly" in other.take_notice()
    assert [one.id for one in other.history()] == ["b"]


def test_a_ledger_of_a_newer_version_is_left_alone(
    ledger: Ledger, tmp_path: Path, again: Callable[[], Ledger]
) -> None:
    _begin(ledger, "a")
    ledger.close()
    with sqlite3.connect(tmp_path / "ledger.db") as sql:
        sql.execute(f"PRAGMA user_version = {len(MIGRATIONS) + 1}")
    sql.close()
    other = again()
    _begin(other, "b")
    assert "newer" in other.take_notice()
    assert not list(tmp_path.glob("*damaged*"))


def test_a_ledger_that_was_removed_while_it_was_in_use_is_begun_anew_and_said(
    ledger: Ledger, tmp_path: Path, again: Callable[[], Ledger]
) -> None:
    _begin(ledger, "a")
    for part in tmp_path.glob("ledger.db*"):
        part.unlink()
    with pytest.raises(FileProblemError, match="was not sent"):  # nobody would know that it was
        ledger.sending("a", "edit", draft=None, credits=None, estimate=None)
    assert "was removed" in ledger.take_notice()
    _begin(ledger, "b")
    assert [one.id for one in again().history()] == [one.id for one in ledger.history()] == ["b"]
    assert ledger.take_notice() == ""


def test_a_ledger_that_another_kernel_has_put_aside_is_left_for_the_new_one(
    ledger: Ledger, tmp_path: Path, again: Callable[[], Ledger]
) -> None:
    _begin(ledger, "a")
    for part in tmp_path.glob("ledger.db*"):
        part.rename(part.with_name(part.name.replace("ledger", "ledger-damaged-1")))
    other = again()
    _begin(other, "b")
    _begin(ledger, "c")
    ledger.close()
    _begin(other, "d")
    assert [one.id for one in again().history()] == ["d", "c", "b"]


def test_damage_that_shows_while_it_is_in_use_is_put_aside(ledger: Ledger, tmp_path: Path) -> None:
    _begin(ledger, "a")
    ledger.close()
    os.truncate(tmp_path / "ledger.db", 5000)
    _begin(ledger, "b")
    assert "damaged" in ledger.take_notice()
    assert [one.id for one in ledger.history()] == ["b"]


def test_kernels_that_begin_at_once_share_one_ledger(tmp_path: Path, again: Callable[[], Ledger]) -> None:
    script = (
        "import sys; from pathlib import Path; from nemo_notebook.ledger import Here, Ledger\n"
        "ledger = Ledger(Path(sys.argv[1]))\n"
        "for number in range(20):\n"
        "    name = sys.argv[2] + str(number)\n"
        "    ledger.begin(name, Here('local', '/notes'), kind='message', prompt='a sea', options={})\n"
        "assert not ledger.take_notice()"
    )
    runs = [subprocess.Popen([sys.executable, "-c", script, str(tmp_path), name]) for name in "abcd"]
    assert [run.wait(60) for run in runs] == [0, 0, 0, 0]
    assert len(again().history(limit=100)) == 80


def test_a_clock_that_is_set_back_does_not_bring_an_old_session_back(
    ledger: Ledger, again: Callable[[], Ledger]
) -> None:
    again().keep_session(HERE, IDS)  # by a clock that is years ahead
    ledger.keep_session(HERE, SessionIds(session_id="s2"))
    found = ledger.last_session(HERE)
    assert found and found.session_id == "s2"


def test_a_link_that_is_signed_anew_makes_no_other_draft() -> None:
    def signed(signature: str, until: int, path: str = "/a.mp4?id=7") -> Draft:
        link = f"https://cdn.test{path}&Expires={until}&Signature={signature}"
        return Draft.from_wire({"t": [{"tt": 0, "sg": [{"d": 1000, "m": {"src": link}}]}]})

    assert steady(signed("abcdef", 1)).wire == steady(signed("ghijkl", 2)).wire
    assert name_of(signed("abcdef", 1)) == name_of(signed("ghijkl", 2))
    assert name_of(signed("abcdef", 1)) != name_of(signed("abcdef", 1, "/a.mp4?id=8"))
    plain = Draft.from_wire({"m": {"src": "https://cdn.test/a.mp4?t=5"}})
    assert steady(plain).wire == plain.wire  # nothing is signed here


def test_credits_that_others_spent_of_the_same_balance_are_not_counted(ledger: Ledger) -> None:
    def send(turn_id: str, here: Here = HERE) -> None:
        _begin(ledger, turn_id, here)
        ledger.sending(turn_id, "edit", draft=None, credits=100, estimate=1)

    send("alone")
    assert ledger.paid_alone("alone")
    ledger.finish("alone", "done")
    send("a")
    assert ledger.paid_alone("a")
    with ledger.at_work("a"):
        send("b")
        assert not ledger.paid_alone("a") and not ledger.paid_alone("b")
    ledger.finish("a", "done")
    assert not ledger.paid_alone("b")
    send("c", Here("https://x.test", "/notes"))
    assert ledger.paid_alone("c")


def test_a_ledger_of_the_first_version_is_taken_over_whole(tmp_path: Path) -> None:
    with closing(sqlite3.connect(tmp_path / "ledger.db", isolation_level=None)) as sql:
        for statement in filter(str.strip, MIGRATIONS[0].split(";")):
            sql.execute(statement)
        sql.execute('INSERT INTO drafts VALUES (\'h\', \'{"m":{"title":"Sea"}}\')')
        sql.execute(
            "INSERT INTO turns (id, backend, profile, folder, kernel, status, kind, prompt, options,"
            " draft_before, began_at) VALUES ('a', 'local', '', '/notes', 'k', 'sent', 'edit', 'x', '{}',"
            " 'h', 1.0)"
        )
        sql.execute("PRAGMA user_version = 1")
    ledger = Ledger(tmp_path)
    assert [one.id for one in ledger.unfinished(HERE)] == ["a"] and ledger.take_notice() == ""
    before, after = ledger.drafts("a")
    assert before and before.title == "Sea" and after is None
    ledger.close()


def test_a_file_without_our_tables_stops_no_turn(tmp_path: Path, again: Callable[[], Ledger]) -> None:
    with closing(sqlite3.connect(tmp_path / "ledger.db")) as sql:
        sql.execute("CREATE TABLE theirs (name TEXT)")
        sql.execute(f"PRAGMA user_version = {len(MIGRATIONS)}")
    ledger = again()
    _begin(ledger, "a")
    assert [one.id for one in ledger.history()] == ["a"]
    assert ledger.take_notice()


def test_a_history_costs_as_much_as_its_words_however_large_the_drafts_are(ledger: Ledger) -> None:
    segments = [{"d": 500, "m": {"name": f"clip {number}", "text": "words " * 9}} for number in range(2000)]
    for number in range(5):
        _begin(ledger, f"a{number}")
        large = Draft.from_wire({"m": {"title": str(number)}, "t": [{"tt": 7, "sg": segments}]})
        ledger.answered(f"a{number}", draft=large, credits=None, text="", changes=[])
    tracemalloc.start()
    assert len(ledger.history()) == 5
    _, peak_bytes = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert peak_bytes < 1_000_000

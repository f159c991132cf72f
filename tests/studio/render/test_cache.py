import os
import subprocess
import sys
from pathlib import Path

import pytest

from nemo_notebook.studio.render.cache import ChunkCache
from nemo_notebook.studio.render.encoder import Chunk, Packet

CHUNK = Chunk(
    (Packet(b"first", 0, -1, 1, True), Packet(b"", 2, 0, 1, False), Packet(b"3", 1, 1, 1, False)), b"head"
)


def _sized(count: int) -> Chunk:
    return Chunk((Packet(bytes(count), 0, 0, 1, True),), b"")


def _aged(folder: Path, ages_s: dict[str, int]) -> None:
    for key, age_s in ages_s.items():
        os.utime(folder / f"{key}.chunk", (10_000 - age_s, 10_000 - age_s))


def test_what_is_kept_is_found_again(tmp_path: Path) -> None:
    ChunkCache(tmp_path / "new").keep("key", CHUNK)
    assert ChunkCache(tmp_path / "new").find("key") == CHUNK
    assert ChunkCache(tmp_path / "new").find("other") is None


def test_nobody_else_may_look_at_what_is_kept(tmp_path: Path) -> None:
    ChunkCache(tmp_path / "new").keep("key", CHUNK)
    assert sys.platform == "win32" or (tmp_path / "new").stat().st_mode & 0o077 == 0


def test_an_empty_cache_is_no_failure(tmp_path: Path) -> None:
    cache = ChunkCache(tmp_path / "nowhere")
    cache.trim()
    assert cache.find("key") is None and not (tmp_path / "nowhere").exists()


@pytest.mark.parametrize("damage", ["cut off", "flipped", "empty", "longer", "another's"])
def test_a_damaged_entry_is_as_good_as_none(tmp_path: Path, damage: str) -> None:
    cache = ChunkCache(tmp_path)
    cache.keep("key", CHUNK)
    entry = tmp_path / "key.chunk"
    whole = entry.read_bytes()
    if damage == "another's":
        cache.keep("other", _sized(3))
        os.replace(tmp_path / "other.chunk", entry)
    else:
        flipped = bytes([*whole[:-1], whole[-1] ^ 1])
        entry.write_bytes(
            {"cut off": whole[:40], "flipped": flipped, "empty": b"", "longer": whole + b"0"}[damage]
        )
    assert cache.find("key") is None
    cache.keep("key", CHUNK)
    assert cache.find("key") == CHUNK


def test_what_was_not_used_for_longest_goes_first(tmp_path: Path) -> None:
    cache = ChunkCache(tmp_path, limit_bytes=2500)
    for key in "abc":
        cache.keep(key, _sized(1000))
    _aged(tmp_path, {"a": 30, "b": 20, "c": 10})
    assert cache.find("a")  # used just now
    cache.trim()
    assert [bool(cache.find(key)) for key in "abc"] == [True, False, True]


def test_on_a_disk_that_is_nearly_full_the_room_is_left_to_films(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    usage = type("Usage", (), {"free": 299_000_000})
    monkeypatch.setattr("shutil.disk_usage", lambda folder: usage)
    ChunkCache(tmp_path).keep("key", CHUNK)
    assert list(tmp_path.iterdir()) == []


def test_it_takes_no_more_than_a_quarter_of_what_would_be_free(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    cache = ChunkCache(tmp_path)
    for key in "abc":
        cache.keep(key, _sized(1000))
    usage = type("Usage", (), {"free": 5000})
    monkeypatch.setattr("shutil.disk_usage", lambda folder: usage)
    _aged(tmp_path, {"a": 30, "b": 20, "c": 10})
    cache.trim()
    assert [bool(cache.find(key)) for key in "abc"] == [False, False, True]


def test_halves_of_dead_processes_are_cleared_away_and_others_left(tmp_path: Path) -> None:
    for name in ("dead.part", "live.part"):
        (tmp_path / name).write_bytes(b"half")
    os.utime(tmp_path / "dead.part", (0, 0))
    ChunkCache(tmp_path).trim()
    assert [one.name for one in tmp_path.iterdir()] == ["live.part"]


def test_a_folder_that_cannot_be_written_costs_only_time(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    cache = ChunkCache(tmp_path / "file")
    cache.keep("key", CHUNK)
    cache.trim()
    assert cache.find("key") is None


@pytest.mark.skipif(sys.platform == "win32", reason="limits of a process are POSIX")
def test_a_full_disk_leaves_no_half(tmp_path: Path) -> None:
    script = """
import resource, signal, sys
from pathlib import Path
from nemo_notebook.studio.render.cache import ChunkCache
from nemo_notebook.studio.render.encoder import Chunk, Packet
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (5000, 5000))
cache = ChunkCache(Path(sys.argv[1]))
cache.keep("large", Chunk((Packet(bytes(20_000), 0, 0, 1, True),), b""))
print(cache.find("large"), [one.name for one in Path(sys.argv[1]).iterdir()])
"""
    ran = subprocess.run(
        [sys.executable, "-c", script, str(tmp_path)], capture_output=True, text=True, check=True
    )
    assert ran.stdout.strip() == "None []"

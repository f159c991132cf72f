"""Scrubbing files: what is written, what stays as it is, and what is said about files that cannot be read."""

from __future__ import annotations

import json
import os
import stat
from pathlib import Path
from typing import Any

import pytest

from nemo_notebook import scrub as scrubbing
from nemo_notebook.accounts import keep_token
from nemo_notebook.config import Settings
from nemo_notebook.errors import FileProblemError, NemoError
from nemo_notebook.redaction import forget_secrets
from nemo_notebook.scrub import MAX_BYTES, Scrubbed, scrub, scrub_all
from nemo_notebook.tokens import clean_token

TOKEN = "nmv_usr_Ab3dEf6hIj9"
CLEAN = '{\r\n  "cells": [ {"source": "é \\u00e9 1.0"} ],\n\t"nbformat":4, "x": 1.50 }'
LEAKY = CLEAN.replace("1.0", f"{TOKEN}")


def _write(path: Path, text: str = LEAKY, mode: int = 0o640) -> Path:
    path.parent.mkdir(exist_ok=True)
    path.write_bytes(text.encode())
    path.chmod(mode)
    return path


@pytest.mark.parametrize("mark", ["", "\ufeff"])
def test_the_token_goes_and_every_other_byte_and_the_mode_stay(tmp_path: Path, mark: str) -> None:
    path = _write(tmp_path / "a.ipynb", mark + LEAKY)
    done = scrub(path)
    assert path.read_bytes() == (mark + LEAKY.replace(TOKEN, "[secret]")).encode()
    assert stat.S_IMODE(path.stat().st_mode) == 0o640 and os.listdir(tmp_path) == ["a.ipynb"]
    assert done.count == 1 and str(done) == f"{path}: 1 token removed: cell 1, source."


def test_a_check_only_looks(tmp_path: Path) -> None:
    path = _write(tmp_path / "a.ipynb", mode=0o400)
    before = path.stat()
    assert str(scrub(path, check=True)) == f"{path}: 1 token found: cell 1, source."
    assert path.stat() == before and path.read_bytes() == LEAKY.encode()


def test_a_clean_notebook_is_not_written(tmp_path: Path) -> None:
    path = _write(tmp_path / "a.ipynb", CLEAN)
    before = path.stat().st_ino
    assert str(scrub(path)) == f"{path}: no token found."
    assert path.stat().st_ino == before


def test_a_link_stays_a_link(tmp_path: Path) -> None:
    path = _write(tmp_path / "a.ipynb")
    link = tmp_path / "link.ipynb"
    link.symlink_to(path)
    scrub(link)
    assert link.is_symlink() and TOKEN not in path.read_text("utf-8")


def test_patterns_are_followed_and_the_copies_of_jupyter_are_scrubbed_too(tmp_path: Path) -> None:
    for name in ("b.ipynb", "a.ipynb", ".ipynb_checkpoints/a-checkpoint.ipynb"):
        _write(tmp_path / name)
    _write(tmp_path / ".ipynb_checkpoints/b-checkpoint.ipynb", CLEAN)
    found = list(scrub_all([str(tmp_path / "*.ipynb"), str(tmp_path / "a.ipynb")]))
    names = [str(one.path.relative_to(tmp_path)) for one in found if isinstance(one, Scrubbed)]
    assert names == ["a.ipynb", ".ipynb_checkpoints/a-checkpoint.ipynb", "b.ipynb"]
    assert not any(TOKEN in path.read_text("utf-8") for path in tmp_path.rglob("*.ipynb"))


def test_one_file_that_cannot_be_read_stops_no_other(tmp_path: Path) -> None:
    path = _write(tmp_path / "a.ipynb")
    gone, done = scrub_all([str(tmp_path / "gone.ipynb"), str(path)])
    assert isinstance(gone, NemoError) and isinstance(done, Scrubbed) and done.count == 1


def test_the_tokens_this_machine_knows_are_found_without_a_pattern(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    environ = {"NEMO_HOME": str(tmp_path / "home"), "NEMO_TOKEN": "from-the-environment"}
    kept = clean_token("from-the-token-file")
    assert kept
    keep_token(Settings(name="hosted", api_url="https://host.test", client_id="c"), kept, environ)
    (tmp_path / "home/config/token-spoilt.json").write_text("[")
    asked: list[str] = []

    def find(host: str) -> Any:
        asked.append(host)
        return clean_token("from-the-keyring")

    monkeypatch.setattr(scrubbing, "find_in_keyring", find)
    forget_secrets()
    cells = [{"source": word} for word in ("from-the-environment", "from-the-token-file", "from-the-keyring")]
    path = _write(tmp_path / "a.ipynb", json.dumps({"cells": cells}))
    (done,) = scrub_all([str(path)], environ={**environ, "NEMO_API_URL": "https://other.test:8080"})
    assert isinstance(done, Scrubbed) and done.count == 3 and asked == ["other.test"]
    assert "from-the" not in path.read_text("utf-8")


def _fault(path: Path) -> FileProblemError:
    with pytest.raises(FileProblemError) as caught:
        scrub(path)
    assert caught.value.hint and TOKEN not in str(caught.value)
    return caught.value


def test_a_file_that_cannot_be_scrubbed_is_told_in_two_lines_and_left_alone(tmp_path: Path) -> None:
    assert "No such file" in _fault(tmp_path / "gone.ipynb").message
    assert "is a folder" in _fault(tmp_path).message
    for number, (content, why) in enumerate(
        {
            b"": "broken in line 1",
            b'{"cells": [\n' + TOKEN.encode(): "broken in line 2",
            b"\x89PNG\r\n\x1a\n": "not UTF-8",
            b'{"token": "' + TOKEN.encode() + b'"}': "no cells",
            b"[" * 100_000: "too deep",
        }.items()
    ):
        path = tmp_path / f"{number}.ipynb"
        path.write_bytes(content)
        assert why in _fault(path).message and path.read_bytes() == content


def test_a_file_that_is_read_only_or_too_large_or_no_file_is_told(tmp_path: Path) -> None:
    locked = _write(tmp_path / "locked.ipynb", mode=0o444)
    assert "read-only" in _fault(locked).message and locked.read_bytes() == LEAKY.encode()
    large = _write(tmp_path / "large.ipynb")
    os.truncate(large, MAX_BYTES + 1)
    assert "has 100 MB" in _fault(large).message
    os.mkfifo(tmp_path / "pipe.ipynb")
    assert "is no file" in _fault(tmp_path / "pipe.ipynb").message
    loop = tmp_path / "loop.ipynb"
    loop.symlink_to(loop)
    assert "cannot be read" in _fault(loop).message


def test_a_file_that_cannot_be_opened_or_written_is_left_as_it_was(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = _write(tmp_path / "a.ipynb")

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    def forbidden(_: Path) -> bytes:
        raise PermissionError(13, "Permission denied")

    with monkeypatch.context() as patch:
        patch.setattr(os, "fsync", full)
        assert "No space left" in _fault(path).message
    with monkeypatch.context() as patch:
        patch.setattr(Path, "read_bytes", forbidden)
        assert "Permission denied" in _fault(path).message
    assert os.listdir(tmp_path) == ["a.ipynb"] and path.read_bytes() == LEAKY.encode()


def test_what_another_program_saved_meanwhile_is_not_lost(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = _write(tmp_path / "a.ipynb")
    monkeypatch.setattr(os, "fsync", lambda _: path.write_text("saved anew"))
    assert "another program" in _fault(path).message
    assert path.read_text() == "saved anew" and os.listdir(tmp_path) == ["a.ipynb"]

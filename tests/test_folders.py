"""Where this user's files lie, and that the private ones are theirs alone."""

from __future__ import annotations

import os
import stat
from pathlib import Path

import pytest

from nemo_notebook.errors import ConfigError
from nemo_notebook.folders import config_folder, data_folder, write_private


def test_a_relative_home_is_the_same_folder_from_everywhere(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert data_folder({"NEMO_HOME": "here/nemo"}) == tmp_path / "here" / "nemo" / "data"
    monkeypatch.setenv("HOME", str(tmp_path))
    assert config_folder({"NEMO_HOME": "~/nemo"}) == tmp_path / "nemo" / "config"


def test_a_home_that_is_a_file_is_named(tmp_path: Path) -> None:
    file = tmp_path / "notes.txt"
    file.touch()
    with pytest.raises(ConfigError, match="NEMO_HOME is '.*', which is a file"):
        config_folder({"NEMO_HOME": str(file)})


def test_a_relative_home_without_a_working_folder_is_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    gone = tmp_path / "gone"
    gone.mkdir()
    monkeypatch.chdir(gone)
    gone.rmdir()
    with pytest.raises(ConfigError, match="NEMO_HOME"):
        data_folder({"NEMO_HOME": "nemo"})


def test_a_file_that_others_could_read_is_replaced_by_one_they_cannot(tmp_path: Path) -> None:
    path = tmp_path / "client_id"
    path.write_text("old")
    path.chmod(0o644)
    write_private(path, "new")
    assert path.read_text() == "new" and stat.S_IMODE(path.stat().st_mode) == 0o600


def test_where_nothing_can_be_written_nothing_is_left_and_the_old_stays(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "token.json"
    path.write_text("old")

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "replace", full)
    with pytest.raises(ConfigError, match=r"token\.json cannot be written: No space left on device"):
        write_private(path, "nmv_usr_new")
    assert os.listdir(tmp_path) == ["token.json"] and path.read_text() == "old"

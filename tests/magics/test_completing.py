from __future__ import annotations

from pathlib import Path

import pytest

from nemo_notebook.magics.completing import VERBS, complete
from nemo_notebook.magics.verbs import VERBS as VERB_TABLE


def test_the_completed_verbs_are_those_that_exist() -> None:
    assert set(VERBS) == set(VERB_TABLE)


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("%nemo st", ["status"]),
        ("%nemo  sta", ["status"]),
        ("%nemo status ", []),
        ("%nemo connect h", ["hosted"]),
        ("%%nemo --asp", ["--aspect"]),
        ("%%nemo -r 9", ["9:16"]),
        ("%%nemo -q h", ["high"]),
        ("%%nemo -a im", ["img"]),
    ],
)
def test_what_may_follow_is_offered(line: str, expected: list[str]) -> None:
    assert complete(line, {"img": 1, "_private": 2}) == expected


def test_paths_are_offered(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "photo.jpg").touch()
    (tmp_path / "photos").mkdir()
    assert complete("%nemo upload ph", {}) == ["photo.jpg", "photos/"]

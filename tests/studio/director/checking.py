"""A strict check of drafts, and sessions that tests talk to."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from nemo_notebook.studio.director import Media, Plan, direct
from nemo_notebook.studio.director.operations.arguments import TEXT_STYLES
from nemo_notebook.studio.make.catalog import MUSIC, SCENES, TIMES, TONES
from nemo_notebook.studio.make.graphics import GRAPHICS

DATA = Path(__file__).parents[2] / "data"


def read_rows(name: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in (DATA / name).read_text("utf-8").splitlines()]


def files(listed: Sequence[str]) -> list[Media]:
    """Make files from "kind:name" or "kind:name:milliseconds"; their ids are m1, m2, …"""
    made = []
    for number, one in enumerate(listed, 1):
        kind, name, *length = one.split(":")
        sized = {} if kind == "audio" else {"width": 1600, "height": 1200}
        length_ms = int(length[0]) if length else None
        made.append(Media(f"m{number}", name, kind, length_ms, **sized))  # type: ignore[arg-type]
    return made


def segments(draft: dict[str, Any], track: str) -> list[dict[str, Any]]:
    return next((list(one["sg"]) for one in draft["t"] if one["id"] == track), [])


def check_plan(plan: Plan, media: Sequence[Media] = ()) -> None:
    """Assert that a plan can be shown and, where it holds a draft, rendered."""
    assert plan.language in ("en", "zh")
    assert plan.words.strip() and len(plan.words) < 3000
    json.dumps([[step.tool, step.args, step.response] for step in plan.steps])
    if plan.kind == "answer":
        assert plan.draft is None and not plan.steps and not plan.changes
    else:
        assert plan.draft is not None and plan.steps and plan.changes
        check_draft(plan.draft, media)


def check_draft(draft: dict[str, Any], media: Sequence[Media] = ()) -> None:
    """Assert that a draft keeps to docs/draft.md: times whole and inside, ids unique, pictures gapless."""
    json.dumps(draft)
    length = draft["d"]
    assert isinstance(length, int) and 500 <= length <= 600_000
    _check_film_meta(draft["m"])
    assert [track["id"] for track in draft["t"]] == [one for one in _ORDER if segments(draft, one)]
    ids = [one["id"] for track in draft["t"] for one in track["sg"]]
    assert len(ids) == len(set(ids))
    for track in draft["t"]:
        assert track["tt"] == _KINDS[track["id"]] and track["m"]["name"]
        for one in track["sg"]:
            _check_segment(one, track["id"], length, {file.id: file for file in media})
    _check_pictures(segments(draft, "video"), length)


_ORDER = ("video", "music", "voice", "title", "captions")
_KINDS = {"video": 0, "music": 1, "voice": 1, "title": 7, "captions": 7}


def _check_film_meta(about: dict[str, Any]) -> None:
    assert about["tone"] in TONES and about["language"] in ("en", "zh") and about["fps"] == 30
    assert isinstance(about["seed"], int) and isinstance(about["title"], str)
    for side in (about["width"], about["height"]):
        assert isinstance(side, int) and side % 2 == 0 and 240 <= side <= 1920


def _check_pictures(row: list[dict[str, Any]], length: int) -> None:
    assert row and row[0]["s"] == 0 and row[-1]["s"] + row[-1]["d"] == length
    assert "transition" not in row[0]["m"]
    for one, after in zip(row, row[1:], strict=False):
        assert one["s"] + one["d"] == after["s"]
        if "transition" in after["m"]:
            assert 0 < after["m"]["transition"]["d"] <= min(one["d"], after["d"])


def _check_segment(one: dict[str, Any], track: str, length: int, shelf: dict[str, Media]) -> None:
    assert isinstance(one["s"], int) and isinstance(one["d"], int)
    assert one["s"] >= 0 and one["d"] > 0 and one["s"] + one["d"] <= length
    about = one["m"]
    for key in ("fade_in", "fade_out"):
        assert isinstance(about.get(key, 0), int) and 0 <= about.get(key, 0) <= one["d"]
    assert 0 <= about.get("volume", 1) <= 1
    if track in ("title", "captions"):
        assert about["text"].strip() and len(about["text"]) <= 400
        assert about["style"] in (*TEXT_STYLES, "end_card")
    else:
        _check_source(about, track, one["d"], shelf)


def _check_source(about: dict[str, Any], track: str, duration: int, shelf: dict[str, Media]) -> None:
    kind, _, name = about["src"].partition(":")
    assert about["name"]
    if track == "video" and kind == "scene":
        assert about["recipe"]["time"] in TIMES and about["recipe"]["tone"] in TONES
        assert name in SCENES and isinstance(about["recipe"]["seed"], int)
    elif track == "video" and kind == "graphic":
        assert name in GRAPHICS and about["recipe"]["tone"] in TONES
        assert (about["recipe"]["items"] or name == "shapes") and isinstance(about["recipe"]["seed"], int)
    elif track == "music" and kind == "music":
        assert name in MUSIC and isinstance(about["recipe"]["seed"], int)
    elif track == "voice":
        assert kind == "voice" and name in ("en", "zh") and about["recipe"]["text"].strip()
    else:
        file = shelf[about["src"]]
        assert (file.kind == "audio") == (track == "music")
        if file.kind == "video" and file.duration_ms:
            assert 0 <= about["in"] < about["out"] <= file.duration_ms
            speed = about.get("speed", 1)
            assert 0.25 <= speed <= 4 and about["out"] - about["in"] <= (duration + 1) * speed + 1


class Talk:
    """A session: keeps the draft and its history as the studio does."""

    def __init__(self, media: Sequence[Media] = ()) -> None:
        self.media = list(media)
        self.draft: dict[str, Any] | None = None
        self.past: list[dict[str, Any]] = []
        self.future: list[dict[str, Any]] = []

    def say(self, message: str, fresh: Sequence[str] = (), before: Sequence[str] = ()) -> Plan:
        plan = direct(
            message,
            draft=self.draft,
            past=self.past,
            future=self.future,
            media=self.media,
            fresh=fresh,
            before=before,
        )
        check_plan(plan, self.media)
        self._move(plan)
        return plan

    def _move(self, plan: Plan) -> None:
        if plan.kind == "undo" and self.draft is not None:
            self.future.insert(0, self.draft)
            self.past.pop()
        elif plan.kind == "redo" and self.draft is not None:
            self.past.append(self.draft)
            self.future.pop(0)
        elif plan.kind in ("generate", "edit"):
            self.past += [self.draft] if self.draft is not None else []
            self.future = []
        self.draft = plan.draft if plan.draft is not None else self.draft

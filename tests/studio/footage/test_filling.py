"""Exports with a video model: what it makes is shown, kept and named; what it cannot make is composed."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import Any

import pytest

from nemo_notebook.studio.carrying import to_header
from nemo_notebook.studio.footage.setting import HEADER, FootageSetting
from tests.studio.desk import ATTRIBUTION, Desk, desk_at
from tests.studio.scripted import draft_of


def _headers(model: str) -> dict[str, str]:
    setting = FootageSetting(text_to_video=model)
    return {**ATTRIBUTION, HEADER: to_header(setting).get_secret_value()}


async def _export(desk: Desk, render_id: str, model: str) -> Any:
    await desk.export(render_id, draft_of("a film"), headers=_headers(model))
    return await desk.until(render_id, "completed", "failed")


async def test_footage_is_made_once_and_named(tmp_path: Path) -> None:
    async with desk_at(tmp_path) as desk:
        first = await _export(desk, "one", "a/model")
        (take,) = (tmp_path / "footage").glob("*.mp4")
        stamp = take.read_bytes()
        again = await _export(desk, "two", "a/model")
        assert first["status"] == again["status"] == "completed"
        assert first["made_with"] == again["made_with"] == "a/model"
        assert take.read_bytes() == stamp and b"realistic footage" in stamp


@pytest.mark.parametrize(
    ("model", "said"),
    [("x/absent", "There is no GPU here for absent."), ("x/crash", "x/crash failed")],
)
async def test_what_a_model_cannot_make_is_composed_and_said(tmp_path: Path, model: str, said: str) -> None:
    async with desk_at(tmp_path) as desk:
        film = await _export(desk, "one", model)
    assert film["status"] == "completed" and "made_with" not in film
    assert film["notes"][0].startswith(said) and "composed" in film["notes"][0]


async def test_a_cancelled_export_ends_the_model_too(tmp_path: Path) -> None:
    async with desk_at(tmp_path) as desk:
        await desk.export("one", draft_of("a film"), headers=_headers("x/slow"))
        async with asyncio.timeout(20):
            while not (await desk.status("one"))["progress"]:
                await asyncio.sleep(0.01)
        await desk.client.post("/api/render/proxy/lambda/one/cancel", headers=ATTRIBUTION)
        assert (await desk.status("one"))["status"] == "cancelled"
        await desk.export("two", draft_of("a film"))
        assert (await desk.until("two", "completed", "failed"))["status"] == "completed"
    assert not list((tmp_path / "footage").glob("*.mp4"))


async def test_without_a_setting_no_model_is_asked(tmp_path: Path) -> None:
    async with desk_at(tmp_path) as desk:
        await desk.export("one", draft_of("a film"))
        assert "made_with" not in await desk.until("one", "completed", "failed")
    assert not (tmp_path / "footage").exists()

"""Exports: made by a worker, told of, cancelled, taken up again, fetched."""

from __future__ import annotations

import asyncio
import sqlite3
from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from nemo_notebook.models.render import RenderStatus
from nemo_notebook.studio.jobs import START_LIMIT
from nemo_notebook.studio.store import Render, Renders
from nemo_notebook.studio.sweep import (
    FILM_COUNT,
    FILM_DAYS,
    UPLOAD_DAYS,
    sweep_films,
    sweep_strays,
    sweep_uploads,
)
from tests.studio.desk import ATTRIBUTION, QUICK, Clock, Desk, desk_at
from tests.studio.scripted import draft_of
from tests.studio.scripted_worker import FILM


@pytest.fixture
async def desk(tmp_path: Path) -> AsyncIterator[Desk]:
    async with desk_at(tmp_path) as desk:
        yield desk


async def test_an_export_goes_from_pending_to_a_film_that_can_be_fetched_in_ranges(desk: Desk) -> None:
    reply = await desk.export("render_1", draft_of("a", notes=["No voice is installed."]))
    first = {"id": "render_1", "status": "pending", "progress": 0.0, "notes": [], "ahead": 0}
    assert reply.json() == first and not RenderStatus.from_wire(first).waiting
    told = await desk.until("render_1", "completed")
    assert (told["progress"], told["notes"]) == (1.0, ["No voice is installed."])
    url = told["output"]["url"]
    assert url.startswith("http://127.0.0.1:4711/files/")
    assert (await desk.client.get(url)).content == FILM
    part = await desk.client.get(url, headers={"Range": "bytes=100-199"})
    assert (part.status_code, part.content) == (206, FILM[100:200])
    assert part.headers["Content-Range"] == f"bytes 100-199/{len(FILM)}"
    rest = await desk.client.get("/api/render/proxy/render_1/download", headers={"Range": "bytes=16000-"})
    assert (rest.content, rest.headers["Content-Type"]) == (FILM[16000:], "video/mp4")
    beyond = await desk.client.get(url, headers={"Range": "bytes=99999-"})
    assert beyond.status_code == 416


async def test_the_status_is_one_the_wires_model_reads(desk: Desk) -> None:
    await desk.export("render_1", draft_of("a"))
    status = RenderStatus.from_wire(await desk.until("render_1", "completed"))
    assert status.done and status.url and status.error is None
    await desk.export("render_2", draft_of("a", fail="draft"))
    status = RenderStatus.from_wire(await desk.until("render_2", "failed"))
    assert status.failed and status.error == "The draft has a segment that ends before it begins."


async def test_the_same_id_again_is_the_same_job_and_is_rendered_once(desk: Desk, tmp_path: Path) -> None:
    log = tmp_path / "log"
    for _ in range(3):
        await desk.export("render_1", draft_of("a", log=str(log)))
    await desk.until("render_1", "completed")
    again = (await desk.export("render_1", draft_of("other"))).json()
    assert again["status"] == "completed" and len(log.read_text().splitlines()) == 1


async def test_options_and_uploads_reach_the_renderer(desk: Desk, tmp_path: Path) -> None:
    log = tmp_path / "log"
    await desk.upload(("a.png", b"1"))
    wishes: list[dict[str, Any]] = [
        {},
        {"resolution": "720p"},
        {"resolution": "1080x1920", "quality": "draft"},
    ]
    for number, wish in enumerate(wishes):
        await desk.export(f"r{number}", draft_of("a", log=str(log)), **wish)
        await desk.until(f"r{number}", "completed")
    assert [line.split()[1:] for line in log.read_text().splitlines()] == [
        ["high", "None", "1"],
        ["high", "720", "1"],
        ["draft", "1080", "1"],
    ]


@pytest.mark.parametrize("missing", list(ATTRIBUTION))
async def test_an_export_without_an_attribution_header_is_402(desk: Desk, missing: str) -> None:
    headers = {name: value for name, value in ATTRIBUTION.items() if name != missing}
    reply = await desk.export("render_1", draft_of("a"), headers=headers)
    assert (reply.status_code, reply.json()["code"]) == (402, 402)
    assert (await desk.client.get("/api/render/proxy/lambda/render_1")).status_code == 404


@pytest.mark.parametrize(
    ("render_id", "draft", "wish"),
    [
        ("render_1", {}, {}),
        ("render_1", {"t": [{"sg": []}, "x"]}, {}),
        ("render_1", {"t": "x"}, {}),
        ("../up", draft_of("a"), {}),
        ("", draft_of("a"), {}),
        ("render_1", draft_of("a"), {"format": "gif"}),
        ("render_1", draft_of("a"), {"quality": "best"}),
        ("render_1", draft_of("a"), {"resolution": "4k"}),
        ("render_1", draft_of("a"), {"resolution": "2160p"}),
        ("render_1", draft_of("a"), {"fps": 0}),
    ],
)
async def test_an_export_that_makes_no_sense_is_422(
    desk: Desk, render_id: str, draft: dict[str, Any], wish: dict[str, Any]
) -> None:
    reply = await desk.export(render_id, draft, **wish)
    assert (reply.status_code, reply.json()["code"]) == (422, 422)


async def test_a_worker_that_dies_is_replaced_and_the_render_made_once_more(
    desk: Desk, tmp_path: Path
) -> None:
    marker = tmp_path / "crashed"
    log = tmp_path / "log"
    await desk.export("render_1", draft_of("a", crash=str(marker), log=str(log)))
    while not log.exists():
        await asyncio.sleep(0.01)
    marker.touch()
    assert (await desk.until("render_1", "completed", "failed"))["status"] == "completed"
    workers = [line.split()[0] for line in log.read_text().splitlines()]
    assert len(workers) == 2 and workers[0] != workers[1]


async def test_a_render_that_kills_every_worker_fails_with_the_reason_and_the_next_is_made(
    desk: Desk,
) -> None:
    await desk.export("render_1", draft_of("a", crash="/nowhere/at/all"))
    await desk.export("render_2", draft_of("b"))
    told = await desk.until("render_1", "failed")
    assert told["error"] == "The renderer stopped twice over this film: it was ended by signal 9."
    await desk.until("render_2", "completed")


@pytest.mark.parametrize(
    ("fail", "said"),
    [
        ("disk", "No room left on the disk"),
        ("draft", "ends before it begins"),
        ("fault", "ZeroDivisionError"),
    ],
)
async def test_a_render_that_cannot_be_made_says_why_and_leaves_nothing(
    desk: Desk, fail: str, said: str
) -> None:
    await desk.export("render_1", draft_of("a", fail=fail))
    assert said in (await desk.until("render_1", "failed"))["error"]
    assert list((desk.studio.folder / "films").iterdir()) == []
    assert (await desk.client.get("/api/render/proxy/render_1/download")).status_code == 404


async def test_a_render_that_cannot_be_written_down_is_made_once_it_can(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    begin = Renders.begin
    tries: list[str] = []

    def begin_in_the_end(renders: Renders, key: str) -> Render | None:
        tries.append(key)
        if len(tries) < 3:
            raise sqlite3.OperationalError("database or disk is full")
        return begin(renders, key)

    monkeypatch.setattr(Renders, "begin", begin_in_the_end)
    async with desk_at(tmp_path, again_s=0.01) as desk:
        await desk.export("render_1", draft_of("a"))
        await desk.until("render_1", "completed")
    assert len(tries) == 3


async def test_a_film_that_has_no_place_to_go_fails_and_the_next_is_made(desk: Desk) -> None:
    films = desk.studio.folder / "films"
    films.write_text("a file in the way")
    await desk.export("render_1", draft_of("a"))
    assert "cannot be written" in (await desk.until("render_1", "failed"))["error"]
    films.unlink()
    await desk.export("render_2", draft_of("a"))
    await desk.until("render_2", "completed")


async def test_a_running_render_is_cancelled_and_its_worker_serves_the_next(
    desk: Desk, tmp_path: Path
) -> None:
    log = tmp_path / "log"
    await desk.export("render_1", draft_of("a", until="/nowhere", log=str(log)))
    await desk.export("render_2", draft_of("b", log=str(log)))
    await desk.until("render_1", "processing")
    while not log.exists():
        await asyncio.sleep(0.01)
    told = (await desk.client.post("/api/render/proxy/lambda/render_1/cancel")).json()
    assert (told["status"], told["error"]) == ("cancelled", "The export was cancelled.")
    await desk.until("render_2", "completed")
    assert len({line.split()[0] for line in log.read_text().splitlines()}) == 1
    assert (await desk.status("render_1"))["status"] == "cancelled"


async def test_a_worker_that_does_not_heed_a_cancel_is_ended(tmp_path: Path) -> None:
    async with desk_at(tmp_path, patience=replace(QUICK, stop_s=0.01)) as desk:
        await desk.export("render_1", draft_of("a", until="/nowhere", deaf=True))
        await desk.until("render_1", "processing")
        await desk.client.post("/api/render/proxy/lambda/render_1/cancel")
        await desk.export("render_2", draft_of("b"))
        await desk.until("render_2", "completed")
        assert (await desk.status("render_1"))["status"] == "cancelled"


async def test_a_render_that_waits_is_cancelled_without_being_begun(desk: Desk, tmp_path: Path) -> None:
    gate, log = tmp_path / "gate", tmp_path / "log"
    await desk.export("render_1", draft_of("a", until=str(gate)))
    await desk.export("render_2", draft_of("b", log=str(log)))
    await desk.client.post("/api/render/proxy/lambda/render_2/cancel")
    gate.touch()
    await desk.until("render_1", "completed")
    late = (await desk.client.post("/api/render/proxy/lambda/render_1/cancel")).json()
    assert (late["status"], log.exists()) == ("completed", False)


async def test_a_render_behind_others_says_how_many_and_a_cancelled_one_is_none(
    desk: Desk, tmp_path: Path
) -> None:
    gate = tmp_path / "gate"
    await desk.export("render_1", draft_of("a", until=str(gate)))
    await desk.until("render_1", "processing")
    await desk.export("render_2", draft_of("b"))
    told = (await desk.export("render_3", draft_of("c"))).json()
    assert told["ahead"] == 2 and RenderStatus.from_wire(told).waiting
    await desk.client.post("/api/render/proxy/lambda/render_2/cancel")
    assert (await desk.status("render_3"))["ahead"] == 1
    assert "ahead" not in await desk.status("render_1")
    gate.touch()
    assert "ahead" not in await desk.until("render_3", "completed")


async def test_an_upload_is_looked_into_while_a_render_runs(desk: Desk, tmp_path: Path) -> None:
    gate = tmp_path / "gate"
    await desk.export("render_1", draft_of("a", until=str(gate)))
    await desk.until("render_1", "processing")
    assert (await desk.upload(("a.png", b"1"))).status_code == 200
    gate.touch()
    await desk.until("render_1", "completed")


async def test_progress_is_told_while_it_renders(desk: Desk, tmp_path: Path) -> None:
    gate = tmp_path / "gate"
    await desk.export("render_1", draft_of("a", until=str(gate)))
    while (told := await desk.status("render_1"))["progress"] == 0:
        await asyncio.sleep(0.01)
    assert (told["status"], told["progress"]) == ("processing", 0.25)
    assert told["frames"] == {"done": told["frames"]["of"] // 4, "of": told["seconds"]["of"] * 30}
    assert told["seconds"]["done"] == told["seconds"]["of"] / 4
    assert RenderStatus.from_wire(told).count == f"{told['frames']['done']} of {told['frames']['of']} frames"
    gate.touch()
    assert "frames" not in await desk.until("render_1", "completed")


async def test_a_studio_that_ends_puts_its_renders_back_and_the_next_one_makes_them(tmp_path: Path) -> None:
    gate = tmp_path / "gate"
    folder, clock = tmp_path / "data", Clock()
    async with desk_at(folder, clock=clock) as desk:
        await desk.export("render_1", draft_of("a", until=str(gate)))
        await desk.export("render_2", draft_of("b"))
        await desk.until("render_1", "processing")
    gate.touch()
    async with desk_at(folder, clock=clock) as desk:
        for render_id in ("render_1", "render_2"):
            await desk.until(render_id, "completed")
            film = await desk.client.get(f"/api/render/proxy/{render_id}/download")
            assert film.content == FILM


async def test_a_render_that_ends_the_studio_again_and_again_is_given_up(tmp_path: Path) -> None:
    clock = Clock()
    async with desk_at(tmp_path, clock=clock) as desk:
        renders = desk.studio.store.renders
        render, _ = renders.submit(desk.user_id, "render_1", desk.session_id, draft_of("a"), {})
        for _ in range(START_LIMIT):
            renders.begin(render.key)
    async with desk_at(tmp_path, clock=clock) as desk:
        told = await desk.status("render_1")
        assert told["status"] == "failed" and "each time" in told["error"]


async def test_old_films_and_films_beyond_the_limit_are_cleared_away_and_it_is_said(desk: Desk) -> None:
    await desk.export("render_1", draft_of("a"))
    url = (await desk.until("render_1", "completed"))["output"]["url"]
    studio, now = desk.studio, desk.clock.now_s
    sweep_films(studio.store, studio.jobs, now + FILM_DAYS * 86400)
    assert (await desk.client.get(url)).status_code == 200
    sweep_films(studio.store, studio.jobs, now + FILM_DAYS * 86400 + 1)
    assert (await desk.client.get(url)).status_code == 404
    told = await desk.status("render_1")
    assert told["status"] == "failed" and "export it again" in told["error"]
    for number in range(FILM_COUNT + 3):
        key = studio.store.renders.submit("a", f"r{number}", desk.session_id, draft_of("x"), {})[0].key
        studio.store.renders.end(key, "completed")
    sweep_films(studio.store, studio.jobs, now)
    assert len(studio.store.renders.completed()) == FILM_COUNT


async def test_uploads_of_sessions_long_untouched_and_halves_of_uploads_are_cleared_away(desk: Desk) -> None:
    await desk.upload(("a.png", b"1"))
    uploads, now = desk.studio.uploads, desk.clock.now_s
    (uploads / "coming").mkdir(exist_ok=True)
    (uploads / "coming" / "half").touch()
    sweep_uploads(desk.studio.store, uploads, now + UPLOAD_DAYS * 86400)
    assert [path.suffix for path in uploads.iterdir()] == [".png"]
    sweep_uploads(desk.studio.store, uploads, now + UPLOAD_DAYS * 86400 + 1)
    assert list(uploads.iterdir()) == [] and (await desk.state())["video_infos"] == []


async def test_films_the_database_does_not_know_go_when_they_are_old(desk: Desk) -> None:
    films = desk.studio.folder / "films"
    (films / "stray").mkdir(parents=True)
    born = (films / "stray").stat().st_mtime
    sweep_strays(desk.studio.store, films, born)
    assert (films / "stray").exists()
    sweep_strays(desk.studio.store, films, born + FILM_DAYS * 86400 + 1)
    assert not (films / "stray").exists()

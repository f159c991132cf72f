"""Files that mean harm, looked into by real workers while one of them renders: the render never notices."""

from __future__ import annotations

import asyncio
from dataclasses import asdict
from pathlib import Path

import av
import pytest

from nemo_notebook.studio.crew import Crew
from nemo_notebook.studio.orders import CannotDo
from nemo_notebook.studio.render import probe
from tests.studio.render import given, hostile

CASES = [
    "film cut at 5 %",
    "photo cut in half",
    "png bomb of 900 Mpx",
    "png bomb of text",
    "gif of 100,000 frames",
    "film header of 256 Mpx",
    "program as a picture",
    "list of files as a film",
    "only subtitles in a film",
]


async def test_a_render_goes_on_while_hostile_files_are_looked_into(tmp_path: Path) -> None:
    out = tmp_path / "film.mp4"
    crew = Crew()
    try:
        render = asyncio.create_task(crew.render(_order(tmp_path, out), lambda share: None, asyncio.Event()))
        for case in CASES:
            name, make = hostile.REFUSED[case]
            (tmp_path / "coming").write_bytes(make(tmp_path))
            with pytest.raises(CannotDo, match=name) as refused:
                await crew.probe(tmp_path / "coming", name)
            assert refused.value.kind == "media", case
        await render
        good = given.picture(tmp_path / "good.png")
        assert (await crew.probe(good, "good.png"))["kind"] == "image"
    finally:
        await crew.close()
    with av.open(str(out)) as film:
        assert film.streams.video[0].frames == 90


def _order(folder: Path, out: Path) -> dict[str, object]:
    photo = probe(given.picture(folder / "photo.jpg"), media_id="med_1")
    draft = given.draft((0, [given.segment(0, 3000, "med_1")]), length_ms=3000, size=(320, 180))
    return {
        "draft": draft,
        "media": [{**asdict(photo), "path": str(photo.path)}],
        "out": str(out),
        "quality": "high",
        "short_side_px": None,
        "fps": None,
    }

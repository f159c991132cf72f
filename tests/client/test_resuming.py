"""A download whose process was killed is gone on with by another process, over a real socket."""

from __future__ import annotations

import asyncio
import hashlib
import sys
from pathlib import Path

from nemo_notebook.client import Api, download
from nemo_notebook.profiles import find_profile
from tests.client.raw_server import served
from tests.client.wire import settings

FILM = b"\x00\x00\x00\x10ftypisom\x00\x00\x00\x00" + hashlib.shake_256(b"film").digest(300_000)
HALF = len(FILM) // 2
OTHER_KERNEL = """
import asyncio, sys
from pathlib import Path
from pydantic import SecretStr
from nemo_notebook.client import Api, download
from nemo_notebook.config import Settings
from nemo_notebook.profiles import find_profile

async def fetch(url, dest):
    settings = Settings(name="hosted", api_url=url, token=SecretStr("nmv_usr_a"), client_id="c")
    async with Api(settings, find_profile("nemo-notebook")) as api:
        await download(api, "render_1", "/f.mp4", Path(dest))

asyncio.run(fetch(*sys.argv[1:]))
"""


async def _killed_halfway(url: str, dest: Path) -> None:
    """Download in a process of its own, and kill it as soon as half of the film is on the disk."""
    kernel = await asyncio.create_subprocess_exec(sys.executable, "-c", OTHER_KERNEL, url, str(dest))
    try:
        async with asyncio.timeout(60):
            while not any(part.stat().st_size >= HALF for part in dest.parent.glob(".nemo-*.part")):
                assert kernel.returncode is None
                await asyncio.sleep(0.01)
    finally:
        kernel.kill()
        await kernel.wait()


async def test_a_download_goes_on_after_its_kernel_was_killed(tmp_path: Path) -> None:
    asked: list[bytes] = []

    async def answer(writer: asyncio.StreamWriter, head: bytes) -> None:
        asked.append(head)
        start = HALF if b"range: bytes=" in head.lower() else 0
        status = b"206 Partial Content" if start else b"200 OK"
        lines = [b"HTTP/1.1 " + status, b'ETag: "v1"', b"Content-Length: %d" % (len(FILM) - start)]
        lines += [b"Content-Range: bytes %d-%d/%d" % (start, len(FILM) - 1, len(FILM))] if start else []
        writer.write(b"\r\n".join([*lines, b"", b""]) + FILM[start : len(FILM) if start else HALF])
        await writer.drain()
        if not start:
            await asyncio.sleep(60)

    dest = tmp_path / "f.mp4"
    async with served(answer) as url:
        await _killed_halfway(url, dest)
        async with Api(settings(api_url=url), find_profile("nemo-notebook")) as caller:
            got = await download(caller, "render_1", "/f.mp4", dest)
    assert b"range: bytes=%d-" % HALF in asked[1].lower() and b'if-range: "v1"' in asked[1].lower()
    assert got.sha256 == hashlib.sha256(FILM).hexdigest()
    assert dest.read_bytes() == FILM and list(tmp_path.glob(".nemo-*")) == []

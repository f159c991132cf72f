"""Uploads: read to disk as they come, looked into by a worker, then taken up all together or not at all."""

from __future__ import annotations

import secrets
import uuid
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any, Final

from starlette.requests import Request
from starlette.responses import FileResponse, Response
from starlette.routing import Route

from nemo_notebook.studio.context import Studio, session_of, studio_of
from nemo_notebook.studio.crew import WorkerCrashed
from nemo_notebook.studio.envelope import Refusal, success
from nemo_notebook.studio.multipart import Part, UploadReader
from nemo_notebook.studio.orders import CannotDo
from nemo_notebook.studio.store import Media, Session

_CODES: Final = {"media": 4001, "disk": 507}


async def upload(request: Request) -> Response:
    """Take files into a session."""
    body = request.stream()
    try:
        return await _take(request, body)
    except (Refusal, OSError):
        # Most clients see an answer only when they have sent everything.
        async for _ in body:
            pass
        raise


async def _take(request: Request, body: AsyncIterator[bytes]) -> Response:
    session = session_of(request)
    content_type = request.headers.get("content-type", "")
    if not content_type.startswith("multipart/form-data"):
        raise _no_links(content_type)
    studio = studio_of(request)
    coming = studio.uploads / "coming"
    coming.mkdir(parents=True, exist_ok=True)
    reader = UploadReader(content_type, coming)
    try:
        async for piece in body:
            reader.feed(piece)
        taken = [await _look(studio, session, part) for part in reader.finished()]
        _keep(studio, session, reader.parts, taken)
    finally:
        reader.close()
    return success({"files": [told(request, media) for media in taken]})


def _no_links(content_type: str) -> Refusal:
    if content_type.startswith("application/json"):
        return Refusal(403, "The local studio fetches nothing from the web: download the file and attach it.")
    return Refusal(422, "An upload comes as multipart/form-data, in the field `files`.")


async def _look(studio: Studio, session: Session, part: Part) -> Media:
    if part.size_bytes == 0:
        raise Refusal(4001, f"{part.name} is empty.")
    try:
        found = await studio.crew.probe(part.path, part.name)
    except CannotDo as problem:
        raise Refusal(_CODES.get(problem.kind, 500), str(problem)) from None
    except WorkerCrashed as problem:
        raise Refusal(4001, f"{part.name} cannot be read; looking into it failed: {problem}.") from None
    media_id = f"med_{uuid.uuid4().hex}"
    return Media(
        id=media_id,
        key=secrets.token_hex(16),
        session_id=session.id,
        name=part.name,
        file=f"{media_id}.{part.ending}",
        size_bytes=part.size_bytes,
        **found,
    )


def _keep(studio: Studio, session: Session, parts: list[Part], taken: list[Media]) -> None:
    for part, media in zip(parts, taken, strict=True):
        part.path.replace(studio.uploads / media.file)
    studio.store.media.add(taken)
    studio.store.sessions.touch(session.id)


def told(request: Request, media: Media) -> dict[str, Any]:
    """Return what a client reads of an uploaded file."""
    return {
        "file_id": media.id,
        "filename": media.name,
        "url": address(request, media.key),
        "type": media.kind,
        "size": media.size_bytes,
        "duration_ms": media.duration_ms or None,
        "width": media.width or None,
        "height": media.height or None,
    }


def address(request: Request, key: str) -> str:
    """Return where the file with that key is fetched from."""
    return str(request.url_for("file", key=key))


async def file(request: Request) -> Response:
    """Send an upload or a film by the unguessable key of its address, byte ranges included."""
    studio = studio_of(request)
    path = _file_of(studio, request.path_params["key"])
    if path is None or not path.is_file():
        raise Refusal(404, "There is no such file any more.")
    return FileResponse(path)


def _file_of(studio: Studio, key: str) -> Path | None:
    render = studio.store.renders.by_key(key)
    if render and render.status == "completed":
        return studio.jobs.film(render)
    media = studio.store.media.by_key(key)
    return studio.uploads / media.file if media else None


ROUTES: Final = (
    Route("/api/upload-video/nemo_agent/{user}/{session}", upload, methods=["POST"]),
    Route("/files/{key}", file, name="file"),
)

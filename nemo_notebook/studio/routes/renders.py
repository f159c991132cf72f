"""Exports: submitted, looked at, cancelled, fetched."""

from __future__ import annotations

import re
from typing import Annotated, Any, Final, Literal

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field
from starlette.requests import Request
from starlette.responses import FileResponse, Response
from starlette.routing import Route

from nemo_notebook.models.draft import Draft
from nemo_notebook.studio.bodies import read_body
from nemo_notebook.studio.carrying import from_header
from nemo_notebook.studio.context import account_of, find_session, studio_of
from nemo_notebook.studio.envelope import Refusal, Reply
from nemo_notebook.studio.footage.setting import HEADER, FootageSetting
from nemo_notebook.studio.routes.media import address
from nemo_notebook.studio.store import Render
from nemo_notebook.studio.sweep import sweep_films

ATTRIBUTION: Final = ("x-skill-source", "x-skill-version", "x-skill-platform")
_DEFAULT_FPS: Final = 30
_RESOLUTION: Final = re.compile(r"(\d{2,4})p?|(\d{2,4})\s*[x×]\s*(\d{2,4})", re.IGNORECASE)


def _short_side_px(given: object) -> object:
    """Read "720p", "1280x720" or a number as the length of the shorter side."""
    found = _RESOLUTION.fullmatch(given.strip()) if isinstance(given, str) else None
    return min(int(number) for number in found.groups() if number) if found else given


class _Output(BaseModel):
    format: Literal["mp4"] = "mp4"
    quality: Literal["draft", "standard", "high"] = "high"
    resolution: Annotated[int | None, BeforeValidator(_short_side_px), Field(ge=16, le=1080)] = None
    fps: float | None = Field(None, ge=1, le=60)


class _Export(BaseModel):
    model_config = ConfigDict(populate_by_name=True)

    id: str = Field(min_length=1, max_length=200, pattern=r"^[\w.:-]+$")
    session_id: str = Field(alias="sessionId")
    draft: dict[str, Any]
    output: _Output = _Output()


async def submit(request: Request) -> Response:
    """Take an export up; the same id again is the same export."""
    if not all(request.headers.get(name) for name in ATTRIBUTION):
        raise Refusal(402, "The export is blocked: an attribution header (X-Skill-…) is missing.")
    wanted = await read_body(request, _Export)
    session = find_session(request, "me", wanted.session_id)
    if not _has_segments(wanted.draft):
        raise Refusal(422, "There is nothing to export yet: no track of the draft holds a segment.")
    studio = studio_of(request)
    out = wanted.output
    output: dict[str, Any] = {"quality": out.quality, "short_side_px": out.resolution, "fps": out.fps}
    if setting := from_header(FootageSetting, request.headers.get(HEADER)):
        output["footage"] = setting.model_dump()
    render, new = studio.store.renders.submit(session.account_id, wanted.id, session.id, wanted.draft, output)
    if new:
        studio.store.sessions.touch(session.id)
        studio.jobs.submit(render)
        sweep_films(studio.store, studio.jobs, studio.clock())
    return _status(request, render)


def _has_segments(draft: dict[str, Any]) -> bool:
    tracks = draft.get("t")
    return isinstance(tracks, list) and any(isinstance(t, dict) and t.get("sg") for t in tracks)


async def status(request: Request) -> Response:
    """Tell how far an export is."""
    return _status(request, _render_of(request))


async def cancel(request: Request) -> Response:
    """End an export that is not done; of one that is, tell so."""
    render = _render_of(request)
    studio_of(request).jobs.cancel(render)
    return _status(request, _render_of(request))


async def download(request: Request) -> Response:
    """Send the film."""
    render = _render_of(request)
    film = studio_of(request).jobs.film(render)
    if render.status != "completed" or not film.is_file():
        raise Refusal(404, f"The export {render.id} has no film ({render.status}).")
    return FileResponse(film, media_type="video/mp4", filename=f"{render.id}.mp4")


def _render_of(request: Request) -> Render:
    account = account_of(request)
    render_id = request.path_params["render"]
    render = studio_of(request).store.renders.find(account.id, render_id)
    if render is None:
        raise Refusal(404, f"There is no export {render_id[:100]}.")
    return render


def _status(request: Request, render: Render) -> Reply:
    """Tell of an export in the wire's top-level shape, which has no envelope."""
    told: dict[str, Any] = {
        "id": render.id,
        "status": render.status,
        "progress": round(studio_of(request).jobs.progress(render), 4),
        "notes": list(render.notes),
    }
    if render.status == "pending":
        told["ahead"] = studio_of(request).store.renders.ahead(render.key)
    if render.status == "processing":
        told |= _measured(render, told["progress"])
    if render.status == "completed":
        told["output"] = {"url": address(request, render.key)}
    if render.made_with:
        told["made_with"] = render.made_with
    if render.error:
        told["error"] = render.error
    return Reply(told)


def _measured(render: Render, share: float) -> dict[str, Any]:
    """Tell a share in frames and in seconds of the film; unknown where footage is made first."""
    if "footage" in render.output:
        return {}
    film = Draft.from_wire(render.draft)
    fps, length_s = render.output.get("fps") or film.fps or _DEFAULT_FPS, film.duration_ms / 1000
    frames = max(1, round(length_s * fps))
    return {
        "frames": {"done": int(share * frames), "of": frames},
        "seconds": {"done": round(share * length_s, 2), "of": length_s},
    }


ROUTES: Final = (
    Route("/api/render/proxy/lambda", submit, methods=["POST"]),
    Route("/api/render/proxy/lambda/{render}", status),
    Route("/api/render/proxy/lambda/{render}/cancel", cancel, methods=["POST"]),
    Route("/api/render/proxy/{render}/download", download),
)

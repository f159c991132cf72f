"""The studio's HTTP face: every call of the wire contract behind the guard, and no stack trace ever."""

from __future__ import annotations

import logging
import sqlite3
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from typing import Any, Final

from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route
from starlette.types import ASGIApp

from nemo_notebook.config import VERSION
from nemo_notebook.studio.activity import Activity
from nemo_notebook.studio.context import Studio, studio_of
from nemo_notebook.studio.envelope import Refusal, explained, refused, success
from nemo_notebook.studio.guard import Guard
from nemo_notebook.studio.routes import accounts, media, messages, renders, sessions
from nemo_notebook.studio.sweep import sweep_films, sweep_strays, sweep_uploads

_log = logging.getLogger(__name__)


def make_app(studio: Studio, *, secret: str, port: int, activity: Activity) -> ASGIApp:
    """Put the application together.

    Args:
        studio: what it serves; its lifespan starts the renders and ends them.
        secret: what each request must carry.
        port: where it listens.
        activity: told about each request.
    """
    app = Starlette(
        routes=_ROUTES,
        exception_handlers={
            Refusal: _refused,
            HTTPException: _unknown,
            OSError: _stumbled,
            sqlite3.Error: _stumbled,
            Exception: _stumbled,
        },
        lifespan=_lifespan,
    )
    app.router.redirect_slashes = False
    app.state.studio = studio
    return Guard(app, secret=secret, port=port, activity=activity)


@asynccontextmanager
async def _lifespan(app: Starlette) -> AsyncIterator[Mapping[str, Any]]:
    studio: Studio = app.state.studio
    now = studio.clock()
    sweep_films(studio.store, studio.jobs, now)
    sweep_strays(studio.store, studio.folder / "films", now)
    sweep_uploads(studio.store, studio.uploads, now)
    studio.jobs.start()
    try:
        yield {}
    finally:
        await studio.jobs.stop()
        await studio.crew.close()
        await studio.models.close()
        studio.store.database.close()


async def health(request: Request) -> Response:
    """Tell that the studio lives, and what a person should know about it."""
    studio = studio_of(request)
    return success(
        {
            "version": VERSION,
            "pid": studio.pid,
            "uptime_s": round(studio.clock() - studio.started_at, 3),
            "rendering": studio.jobs.busy,
            "unlimited": studio.purse.unlimited,
            "notes": list(studio.store.notes),
        }
    )


async def _refused(request: Request, problem: Exception) -> Response:
    assert isinstance(problem, Refusal)
    return refused(problem)


async def _unknown(request: Request, problem: Exception) -> Response:
    assert isinstance(problem, HTTPException)
    said = f"{request.method} {request.url.path[:200]}: {problem.detail}"
    return refused(Refusal(problem.status_code, said, headers=problem.headers))


async def _stumbled(request: Request, problem: Exception) -> Response:
    _log.error("%s %s failed", request.method, request.url.path, exc_info=problem)
    return refused(explained(problem))


_ROUTES: Final = (
    Route("/health", health),
    *accounts.ROUTES,
    *sessions.ROUTES,
    *messages.ROUTES,
    *media.ROUTES,
    *renders.ROUTES,
)

"""Turns each thing that a person gets into a MIME bundle: static HTML, a plain twin, perhaps a poster."""

from __future__ import annotations

import base64
from collections.abc import Callable
from pathlib import Path
from typing import Any

from nemo_notebook.models.account import Credits
from nemo_notebook.models.draft import Draft
from nemo_notebook.models.history import History
from nemo_notebook.models.turn import Batch, Clip, Turn, Video
from nemo_notebook.outputs.batch import batch_html, batch_plain
from nemo_notebook.outputs.cards import DoctorReport, HelpCard, SessionCard
from nemo_notebook.outputs.changes import changes_html, changes_plain
from nemo_notebook.outputs.facts import (
    credits_html,
    credits_plain,
    doctor_html,
    doctor_plain,
    help_html,
    help_plain,
    session_html,
    session_plain,
)
from nemo_notebook.outputs.figures import backend_name, credits, took
from nemo_notebook.outputs.history import history_html, history_plain
from nemo_notebook.outputs.labels import labelled
from nemo_notebook.outputs.markup import clean, escape, prose, quiet, root
from nemo_notebook.outputs.player import player_html, player_plain
from nemo_notebook.outputs.tracks import tracks_html, tracks_plain
from nemo_notebook.outputs.transcript import transcript_of
from nemo_notebook.text import film_language

Playable = Callable[[Video], Clip | None]
"""Gives the bytes to embed for a film, None where its file is gone."""


def bundle(obj: object, playable: Playable, *, folder: Path | None = None) -> dict[str, Any]:
    """Return what a notebook shows for `obj`.

    Args:
        obj: a Turn, Draft, Video, Batch, Credits, History or a card; anything else shows as its `str`.
        playable: gives the bytes to embed for a film.
        folder: where the notebook lies; links to films are relative to it.
    """
    match obj:
        case Turn():
            return _packed(
                "turn", turn_html(obj, playable, folder=folder), _turn_plain(obj, folder), obj.video
            )
        case Video():
            return film_bundle(obj, playable, folder=folder)
        case Batch():
            return _packed("batch", batch_html(obj, playable, folder=folder), batch_plain(obj, folder=folder))
        case Draft():
            return _packed("draft", tracks_html(obj), tracks_plain(obj))
        case Credits():
            return _packed("credits", credits_html(obj), credits_plain(obj))
        case History():
            return _packed("history", history_html(obj, folder=folder), history_plain(obj, folder=folder))
        case SessionCard():
            return _packed("session", session_html(obj), session_plain(obj))
        case HelpCard():
            return _packed("help", help_html(obj), help_plain(obj))
        case DoctorReport():
            return _packed("doctor", doctor_html(obj), doctor_plain(obj))
        case _:
            return {"text/plain": clean(str(obj))}


def film_bundle(
    video: Video, playable: Playable, *, draft: Draft | None = None, folder: Path | None = None
) -> dict[str, Any]:
    """Return the player as a MIME bundle of its own, with what `draft` has read and heard in it."""
    with labelled(film_language(draft)):
        html = player_html(video, playable(video), transcript_of(draft), folder=folder, draft=draft)
        plain = player_plain(video, folder=folder)
    return _packed("film", html, plain, video)


def turn_html(turn: Turn, playable: Playable, *, folder: Path | None = None) -> str:
    """Return a whole turn as HTML: the answer, what changed, the tracks, the film, what it took."""
    parts = [prose(turn.text) if turn.text.strip() else "", changes_html(turn.changes)]
    with labelled(film_language(turn.draft)):
        parts.append(tracks_html(turn.draft) if turn.draft else "")
        if turn.video:
            lines = transcript_of(turn.draft)
            film = player_html(turn.video, playable(turn.video), lines, folder=folder, draft=turn.draft)
            parts.append(f'<div style="margin-top:12px">{film}</div>')
        cost = _cost(turn)
    return "".join(parts) + (quiet(escape(cost), above_px=6) if cost else "")


def _turn_plain(turn: Turn, folder: Path | None) -> str:
    parts = [clean(turn.text).strip(), changes_plain(turn.changes)]
    with labelled(film_language(turn.draft)):
        parts.append(tracks_plain(turn.draft) if turn.draft else "")
        parts.append(player_plain(turn.video, folder=folder) if turn.video else "")
        return "\n\n".join(part for part in [*parts, _cost(turn)] if part)


def _cost(turn: Turn) -> str:
    """Return what a turn took; a look at the balance, say, took nothing worth a line."""
    if turn.text.strip() and not (turn.draft or turn.credits_spent):
        return ""
    spent = credits(turn.credits_spent) if turn.credits_spent and turn.credits_spent > 0 else ""
    time = took(turn.elapsed_s) if turn.elapsed_s else ""
    return " · ".join(part for part in (time, spent, backend_name(turn.backend)) if part)


def _packed(name: str, html: str, plain: str, video: Video | None = None) -> dict[str, Any]:
    packed: dict[str, Any] = {"text/html": root(name, html), "text/plain": plain}
    if video and video.poster:
        packed["image/jpeg"] = base64.b64encode(video.poster).decode("ascii")
    return packed

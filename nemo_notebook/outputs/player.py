"""The film: a player that needs no script, one quiet line about it, its badge and its transcript.

The bytes come from the caller; nothing is read or written here.
"""

from __future__ import annotations

import base64
import os
from collections.abc import Sequence
from pathlib import Path, PurePath
from typing import Final
from urllib.parse import quote

from nemo_notebook.models.draft import Draft
from nemo_notebook.models.turn import Clip, Video
from nemo_notebook.outputs.figures import file_size, length
from nemo_notebook.outputs.labels import said
from nemo_notebook.outputs.markup import cut, escape, label, quiet
from nemo_notebook.outputs.transcript import Line, transcript_html

TALL_PX: Final = 480
"""Height that a player fills at most; a portrait film still leaves the page in view."""
_WIDE_SHARE: Final = 16 / 9  # the widest player, against its greatest height
_SHEET_STYLE: Final = "display:block;max-height:72px;max-width:100%;border-radius:4px;margin-top:6px"
_LOWER_PX: Final = (540, 720)
"""Short sides of films of the qualities draft and standard."""
_PATH: Final = 120
_NOTE: Final = 160
_NOTES: Final = 5


def player_html(
    video: Video,
    clip: Clip | None,
    transcript: Sequence[Line] = (),
    *,
    folder: Path | None = None,
    draft: Draft | None = None,
    tall_px: int = TALL_PX,
) -> str:
    """Return the player as HTML.

    Args:
        video: the film.
        clip: the bytes to embed, None where the file is gone: then the poster stands alone.
        transcript: what is read and heard in it.
        folder: where the notebook lies; paths and links are relative to it.
        draft: what was filmed, where it is to be told that the film is smaller.
        tall_px: greatest height of the picture, in CSS px.
    """
    place = relative_path(video.path, folder)
    parts = [_player(video, clip, tall_px) if clip else _poster(video, tall_px)]
    if clip and clip.sheet:
        parts.append(_sheet(clip.sheet))
    parts.append(quiet(_facts(video, clip, place), above_px=6))
    below = [
        *_notes(video),
        _smaller(video, None if clip and clip.about else draft),
        _whereabouts(clip, place),
        video.made_by and escape(cut(video.made_by, _NOTE)),
    ]
    parts += [quiet(line, above_px=0) for line in below if line]
    return f'<div class="nemo-player">{"".join(parts)}{transcript_html(transcript)}</div>'


def player_plain(video: Video, *, folder: Path | None = None) -> str:
    """Return the film as lines of text: where it is, what it is, what to know of it, who made it."""
    place = cut(relative_path(video.path, folder), _PATH * 2)
    facts = (
        f"{video.width}×{video.height} · {length(video.duration_s * 1000)} · {file_size(video.size_bytes)}"
    )
    notes = [cut(note, _NOTE) for note in video.notes[:_NOTES]]
    return "\n".join(part for part in (f"{place}  {facts}", *notes, cut(video.made_by, _NOTE)) if part)


def relative_path(path: PurePath, folder: Path | None) -> str:
    """Return a path as seen from `folder` if it lies below it, else as it is; slashes always lean forward."""
    if path.is_absolute() and folder is not None and path.is_relative_to(folder):
        path = path.relative_to(folder)
    return path.as_posix()


def fitted(width: int, height: int, tall_px: int = TALL_PX) -> tuple[int, int]:
    """Return the size at which a picture is shown, (width, height) in CSS px: it shrinks, but never grows."""
    scale = min(1.0, tall_px / max(1, height), tall_px * _WIDE_SHARE / max(1, width))
    return max(1, round(width * scale)), max(1, round(height * scale))


def data_uri(media_type: str, content: bytes) -> str:
    """Return bytes as an address that carries them."""
    return f"data:{media_type};base64,{base64.b64encode(content).decode('ascii')}"


def _player(video: Video, clip: Clip, tall_px: int) -> str:
    # No <source>: untrusted notebooks strip it. The picture inside is for viewers that drop <video> itself.
    poster = f' poster="{data_uri("image/jpeg", video.poster)}"' if video.poster else ""
    inside = _image(video, tall_px) if video.poster else ""
    return (
        f'<video controls playsinline preload="metadata" {_box(video, tall_px)}{poster}'
        f' src="{data_uri("video/mp4", clip.data)}">{inside}</video>'
    )


def _poster(video: Video, tall_px: int) -> str:
    return _image(video, tall_px) if video.poster else ""


def _image(video: Video, tall_px: int) -> str:
    name = escape(cut(video.path.name))
    about = said("A frame of {name}", name=name)
    return f'<img alt="{about}" {_box(video, tall_px)} src="{data_uri("image/jpeg", video.poster)}">'


def _sheet(sheet: bytes) -> str:
    source = data_uri("image/jpeg", sheet)
    return (
        f'<img alt="{said("Frames of the film, from its beginning to its end")}" style="{_SHEET_STYLE}"'
        f' src="{source}">'
    )


def _box(video: Video, tall_px: int) -> str:
    width, height = fitted(video.width, video.height, tall_px)
    style = f"display:block;width:{width}px;max-width:100%;height:auto;border-radius:4px;background:#000000"
    return f'width="{width}" height="{height}" style="{style}"'


def _facts(video: Video, clip: Clip | None, place: str) -> str:
    facts = [f"{video.width}×{video.height}", length(video.duration_s * 1000), file_size(video.size_bytes)]
    if clip and not (clip.proxy or clip.about):
        facts.append(label(place, _PATH))
    if clip and not (clip.about or os.path.isabs(place)):
        facts.append(f'<a href="{quote(place)}" download>{said("Download")}</a>')
    return " · ".join(facts)


def _notes(video: Video) -> list[str]:
    return [label(note, _NOTE) for note in video.notes[:_NOTES]]


def _smaller(video: Video, draft: Draft | None) -> str:
    """Say of a film that was asked for in a lower quality that the next one will not be, "" for others."""
    short_px = min(video.width, video.height)
    if draft is None or short_px not in _LOWER_PX or min(draft.width or 0, draft.height or 0) <= short_px:
        return ""
    size = f"{draft.width}×{draft.height}"
    return said("Made at {px}p for this cell alone; %nemo export makes {size}.", px=short_px, size=size)


def _whereabouts(clip: Clip | None, place: str) -> str:
    if clip is None:
        gone = said("The film is no longer at {place}.", place=label(place, _PATH))
        return f"{gone} {said('%nemo export makes it again.')}"
    small = min(clip.width, clip.height)
    if clip.about:
        return escape(said(clip.about.replace(f" {small}p", " {size}p"), size=small))
    if clip.proxy:
        return said("Preview at {size}p; the full film is at {place}.", size=small, place=label(place, _PATH))
    return ""

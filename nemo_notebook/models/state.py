"""What `GET /api/state/…/latest` says: the draft and its media; any part may be missing or null."""

from __future__ import annotations

from typing import Any, Final

from pydantic import BaseModel, ConfigDict, Field

from nemo_notebook.models.draft import Draft
from nemo_notebook.models.reading import items, mapping, pick, text, whole

UPLOAD_IDS: Final = ("file_id", "fileId", "id", "media_id", "mediaId")
UPLOAD_URLS: Final = ("url", "file_url", "fileUrl")


class UploadedMedia(BaseModel):
    """One uploaded file as the backend names it.

    Attributes:
        id: the backend's id; "" where it gave none.
        name: the file's name.
        url: where the backend keeps it, else None.
        size_bytes: its size, None where unknown.
    """

    model_config = ConfigDict(frozen=True)

    id: str = ""
    name: str = ""
    url: str | None = Field(default=None, repr=False)
    size_bytes: int | None = None
    wire: dict[str, Any] = Field(default_factory=dict, repr=False)

    @classmethod
    def from_wire(cls, raw: object) -> UploadedMedia:
        """Read one entry; field names vary between backends, and it may be a bare id or address."""
        if isinstance(raw, str):
            return cls(url=raw) if "://" in raw else cls(id=raw)
        wire = mapping(raw)
        found = pick(wire, *UPLOAD_IDS)
        return cls(
            wire=wire,
            id="" if found is None else str(found),
            name=text(pick(wire, "filename", "name", "file_name", "fileName")) or "",
            url=text(pick(wire, *UPLOAD_URLS)),
            size_bytes=whole(pick(wire, "size", "size_bytes", "file_size", "fileSize")),
        )


class State(BaseModel):
    """A session's state.

    Attributes:
        draft: the timeline, None where there is none yet.
        video_infos, generated_media: as the backend gives them.
        canvas: the backend's `canvas_config`.
        user_id: who owns it, where said.
    """

    model_config = ConfigDict(frozen=True)

    draft: Draft | None = None
    video_infos: list[Any] = Field(default_factory=list, repr=False)
    generated_media: list[Any] = Field(default_factory=list, repr=False)
    canvas: dict[str, Any] = Field(default_factory=dict, repr=False)
    user_id: str = ""

    @classmethod
    def from_wire(cls, data: object) -> State:
        """Read `data` of the reply, with or without the inner `state`."""
        outer = mapping(data)
        state = mapping(pick(outer, "state")) or outer
        canvas = mapping(pick(state, "canvas_config", "canvasConfig"))
        raw = pick(state, "draft")
        return cls(
            draft=Draft.from_wire(raw, canvas=canvas).without_secrets() if mapping(raw) else None,
            video_infos=_listed(pick(state, "video_infos", "videoInfos")),
            generated_media=_listed(pick(state, "generated_media", "generatedMedia")),
            canvas=canvas,
            user_id=str(pick(outer, "user_id", "userId") or pick(state, "user_id", "userId") or ""),
        )


def _listed(value: object) -> list[Any]:
    return list(value.values()) if isinstance(value, dict) else items(value)

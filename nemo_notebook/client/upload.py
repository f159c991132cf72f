"""Uploads media, one file a request and straight from the disk; what a file may be is left to `filetypes`."""

from __future__ import annotations

import io
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import IO, Any, Final
from urllib.parse import quote, urlsplit

from nemo_notebook.client.api import Api
from nemo_notebook.client.filetypes import MIME, check_file, ending_of
from nemo_notebook.errors import ApiError, ConfigError, FileProblemError, UnexpectedReplyError, shortened
from nemo_notebook.models.reading import mapping, pick, text, whole
from nemo_notebook.models.state import UPLOAD_IDS, UPLOAD_URLS, UploadedMedia

Sent = Callable[[str, int, int], object]
"""Told as a file goes out: its name, bytes sent, its size in bytes."""

_LISTS: Final = ("files", "file", "uploaded", "uploads", "results", "items", "media", "data", "urls")
_ENTRY_KEYS: Final = frozenset({*UPLOAD_IDS, *UPLOAD_URLS})


async def upload_files(
    api: Api,
    session_id: str,
    files: Sequence[Path | tuple[str, bytes]],
    *,
    progress: Sent | None = None,
) -> list[UploadedMedia]:
    """Upload files to a session; all are checked before the first byte of any is sent.

    Args:
        api: the caller.
        session_id: where they belong.
        files: paths, or names with their content.
        progress: told as the bytes go out.
    Raises:
        FileProblemError: one is missing, a folder, unreadable, empty, or changed on its way.
        UnsupportedFileError, FileTooLargeError: the backend would not take one.

    Cost: free of credits, safe to repeat: at worst the backend holds a file twice.
    """
    for file in files:
        check_file(file)
    return [media for file in files for media in await _upload(api, session_id, file, progress)]


async def upload_urls(api: Api, session_id: str, urls: Sequence[str]) -> list[UploadedMedia]:
    """Have the backend fetch media from the web.

    Raises:
        ConfigError: when one is no http(s) address.
        ApiError: 403 from the local studio, which stays offline.

    Cost: free of credits.
    """
    for url in urls:
        if not _is_web_address(url):
            raise ConfigError(f"{shortened(url)!r} is not a web address.", "It begins with https://.")
    body = {"urls": list(urls), "source_type": "url"}
    try:
        return _entries(await api.call("POST", _path(session_id), json=body, repeat=True))
    except ApiError as refusal:
        if not (api.settings.local and refusal.code == 403):
            raise
        raise ApiError(
            "The local studio fetches nothing from the web.",
            "Download the file and attach it.",
            code=403,
            status=refusal.status,
        ) from None


def _is_web_address(url: str) -> bool:
    try:
        return urlsplit(url).scheme in ("http", "https") and bool(urlsplit(url).hostname)
    except ValueError:
        return False


async def _upload(
    api: Api, session_id: str, file: Path | tuple[str, bytes], progress: Sent | None
) -> list[UploadedMedia]:
    name, size_bytes, content = _opened(file, progress)
    part = (_sendable(name), content, MIME[ending_of(name)])
    try:
        with content:
            data = await api.call("POST", _path(session_id), files=[("files", part)], repeat=True)
    except OSError as problem:
        raise FileProblemError(f"{name} cannot be read: {problem.strerror or problem}.") from None
    told = {"name": name, "size_bytes": size_bytes}
    return [
        media.model_copy(update={key: value for key, value in told.items() if not getattr(media, key)})
        for media in _entries(data)
    ]


def _opened(file: Path | tuple[str, bytes], progress: Sent | None) -> tuple[str, int, IO[bytes]]:
    if isinstance(file, tuple):
        name, content = file
        return name, len(content), _WatchedBytes(content, name, progress)
    try:
        watched = _WatchedFile(file, progress)
        return file.name, file.stat().st_size, watched
    except OSError as problem:
        raise FileProblemError(f"{file} cannot be read: {problem.strerror or problem}.") from None


class _WatchedBytes(io.BytesIO):
    """Content in memory that tells how much of it was read."""

    def __init__(self, content: bytes, name: str, progress: Sent | None) -> None:
        super().__init__(content)
        self._told = (name, len(content), progress)

    def read(self, size: int | None = -1, /) -> bytes:
        piece = super().read(size)
        name, total, progress = self._told
        if progress:
            progress(name, self.tell(), total)
        return piece


class _WatchedFile(io.FileIO):
    """A file on disk that tells how much of it was read."""

    def __init__(self, path: Path, progress: Sent | None) -> None:
        super().__init__(path, "rb")
        self._told = (path.name, path.stat().st_size, progress)

    def read(self, size: int | None = -1, /) -> bytes:
        piece = super().read(-1 if size is None else size)
        name, total, progress = self._told
        if progress:
            progress(name, self.tell(), total)
        return piece


def _path(session_id: str) -> str:
    return f"/api/upload-video/nemo_agent/me/{quote(session_id, safe='')}"


def _sendable(name: str) -> str:
    """Return a file's bare name with an ending of the wire contract (photo.jpeg goes as photo.jpg)."""
    bare = Path(name)
    return f"{bare.stem}.{ending_of(name)}".encode("utf-8", "replace").decode()


def _entries(data: Any) -> list[UploadedMedia]:
    """Read what was uploaded, whichever way the backend lists it."""
    listed = _listed(data)
    for one in listed:
        if isinstance(one, dict) and (one.get("success") is False or one.get("error")):
            raise _not_taken(one)
    found = [UploadedMedia.from_wire(one) for one in listed if isinstance(one, dict) or text(one)]
    if not found:
        raise UnexpectedReplyError(
            "The backend does not say what became of the upload.",
            "Look at the media with %nemo status before you send it again.",
            body=repr(data),
        )
    return found


def _listed(data: Any) -> list[Any]:
    listed = data if isinstance(data, list) else pick(data, *_LISTS)
    if isinstance(listed, list):
        return listed
    if _ENTRY_KEYS & mapping(data).keys():
        return [data]
    if isinstance(listed, dict) and not _ENTRY_KEYS & listed.keys():
        return list(listed.values())
    return [listed]


def _not_taken(entry: dict[str, Any]) -> ApiError:
    """Return the error for one file that the backend could not use, told among those that it could."""
    problem = entry.get("error")
    said = (
        text(problem)
        or text(pick(problem, "message", "msg"))
        or text(entry.get("message"))
        or "no reason given"
    )
    name = UploadedMedia.from_wire(entry).name or "the file"
    return ApiError(
        f"The backend did not take {shortened(name)}: {shortened(said).rstrip('. ')}.",
        "Choose another file, or try again.",
        code=whole(pick(problem, "code")) or 0,
    )

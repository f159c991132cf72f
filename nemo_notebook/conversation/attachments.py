"""Turn what a person attaches into files or bytes that can be uploaded.

A path, a glob, an address, bytes, a PIL image, a numpy array or a matplotlib figure. Whether a file is of an
accepted type and size is the upload's business.
"""

from __future__ import annotations

import glob
import io
import os
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Final

from nemo_notebook.errors import ConfigError, FileProblemError

_MAGIC: Final = (
    (b"\xff\xd8\xff", "jpg"),
    (b"\x89PNG", "png"),
    (b"GIF8", "gif"),
    (b"\x1aE\xdf\xa3", "webm"),
    (b"ID3", "mp3"),
    (b"\xff\xfb", "mp3"),
)
MAX_GLOB: Final = 200
"""More files than this from one pattern is surely a mistake."""


@dataclass(frozen=True, slots=True)
class Attachment:
    """One thing to upload: a file on disk, bytes with a name, or an address.

    Attributes:
        name: what the person calls it.
        path, data, url: exactly one of them is set.
    """

    name: str
    path: Path | None = None
    data: bytes | None = None
    url: str | None = None

    def as_json(self) -> dict[str, str]:
        """Return it as the ledger keeps it; bytes are not kept."""
        where = {"path": str(self.path.absolute())} if self.path else {"url": self.url} if self.url else {}
        return {"name": self.name, **{key: value for key, value in where.items() if value}}

    @classmethod
    def from_json(cls, kept: Mapping[str, str]) -> Attachment:
        """Return an attachment that was kept.

        Raises:
            FileProblemError: for bytes, which are gone with the kernel that had them.
        """
        if not (kept.get("path") or kept.get("url")):
            raise FileProblemError(
                f"{kept.get('name', 'An attachment')} was in the memory of a kernel that has ended.",
                "Run the cell again to attach it anew; its request has not been sent.",
            )
        path = Path(kept["path"]) if kept.get("path") else None
        return cls(name=kept["name"], path=path, url=kept.get("url"))


def collect(items: Any) -> list[Attachment]:
    """Resolve one item or several, in their order; a mapping gives its values their names.

    Raises:
        FileProblemError: when a path or pattern matches nothing.
        ConfigError: when an object is nothing that can be attached.
    """
    several = isinstance(items, Iterable) and not _single(items)
    found: list[Attachment] = []
    for item in items if several else [items]:
        if isinstance(item, Mapping):
            found += [one for name, value in item.items() for one in _named(str(name), value)]
        elif isinstance(item, (list, tuple)) and not _looks_like_named_bytes(item):
            found += collect(item)
        else:
            found += _resolve(item, len(found) + 1)
    return found


def _named(name: str, value: Any) -> list[Attachment]:
    found = collect(value)
    if len(found) != 1:  # a list, or a pattern: its parts are numbered, files keep their names
        return [one if one.path else replace(one, name=f"{name}-{one.name}") for one in found]
    (one,) = found
    return [replace(one, name=f"{name}.{one.name.rpartition('.')[2]}") if one.data is not None else one]


def _single(item: object) -> bool:
    kinds = (str, bytes, bytearray, os.PathLike, Mapping)
    return isinstance(item, kinds) or hasattr(item, "__array__") or _drawn(item)


def _drawn(item: object) -> bool:
    return callable(getattr(item, "save", None)) or callable(getattr(item, "savefig", None))


def _looks_like_named_bytes(item: list[Any] | tuple[Any, ...]) -> bool:
    return len(item) == 2 and isinstance(item[0], str) and isinstance(item[1], (bytes, bytearray))


def _resolve(item: Any, number: int) -> list[Attachment]:
    if isinstance(item, tuple):  # (name, bytes)
        return [Attachment(name=item[0], data=bytes(item[1]))]
    if isinstance(item, os.PathLike):
        return _from_path(os.fspath(item))
    if isinstance(item, str):
        if item.startswith(("http://", "https://")):
            return [Attachment(name=item.rsplit("/", 1)[-1].split("?")[0] or item, url=item)]
        return _from_path(item)
    if isinstance(item, (bytes, bytearray)):
        return [Attachment(name=f"attachment-{number}.{_ending(bytes(item))}", data=bytes(item))]
    return [Attachment(name=f"attachment-{number}.png", data=_as_png(item))]


def _from_path(text: str) -> list[Attachment]:
    try:
        path = Path(text).expanduser()
        exists = path.exists()
    except (OSError, RuntimeError, ValueError) as problem:  # too long, ~nobody, a null byte
        reason = getattr(problem, "strerror", None) or problem
        raise FileProblemError(f"{text[:80]} is no path: {reason}.", "Look at its spelling.") from None
    if exists or not glob.has_magic(text):
        if not exists:
            raise FileProblemError(
                f"{text[:200]} was not found.",
                f"The notebook's folder is {_folder()}; give the path from there.",
            )
        return [Attachment(name=path.name, path=path)]
    matches = sorted(Path(match) for match in glob.glob(str(path), recursive=True) if os.path.isfile(match))
    if not matches:
        raise FileProblemError(f"No file matches {text}.", f"The notebook's folder is {_folder()}.")
    if len(matches) > MAX_GLOB:
        raise ConfigError(
            f"{text} matches {len(matches)} files.", f"Attach at most {MAX_GLOB} with one pattern."
        )
    return [Attachment(name=match.name, path=match) for match in matches]


def _folder() -> str:
    try:
        return os.getcwd()
    except OSError:
        return "gone"


def _ending(data: bytes) -> str:
    if data[:4] == b"RIFF":
        return {b"WEBP": "webp", b"WAVE": "wav", b"AVI ": "avi"}.get(data[8:12], "bin")
    if data[4:8] == b"ftyp":
        return "mov" if data[8:10] == b"qt" else "m4a" if data[8:11] == b"M4A" else "mp4"
    return next((ending for mark, ending in _MAGIC if data.startswith(mark)), "bin")


def _as_png(item: Any) -> bytes:
    out = io.BytesIO()
    if callable(getattr(item, "savefig", None)):  # a matplotlib figure
        item.savefig(out, format="png", dpi=200)
    elif callable(getattr(item, "save", None)):  # a PIL image
        _drawable(item).save(out, format="PNG")
    elif hasattr(item, "__array__"):
        _image_of(item).save(out, format="PNG")
    else:
        raise ConfigError(
            f"Something of type {type(item).__name__} cannot be attached.",
            "Attach a path, an address, bytes, a PIL image, a numpy array or a matplotlib figure.",
        )
    return out.getvalue()


def _drawable(picture: Any) -> Any:
    """Return a PIL image in a mode that PNG knows."""
    known = getattr(picture, "mode", "RGB") in ("1", "L", "LA", "I", "P", "RGB", "RGBA", "I;16")
    return picture if known else picture.convert("RGB")


def _image_of(item: Any) -> Any:
    # Loaded here only: importing the package must not load numpy or PIL.
    import numpy as np
    from PIL import Image

    pixels = np.asarray(item)
    good = pixels.ndim == 2 or (pixels.ndim == 3 and pixels.shape[2] in (1, 3, 4))
    if not good or not pixels.size or pixels.dtype.kind not in "buif":
        raise ConfigError(
            f"An array of shape {pixels.shape} and type {pixels.dtype} is no picture.",
            "Pictures are (height, width) or (height, width, 3 or 4): uint8, or floats from 0 to 1.",
        )
    if pixels.dtype.kind == "f":
        pixels = np.clip(np.nan_to_num(pixels) * 255 + 0.5, 0, 255)
    elif pixels.dtype.kind == "b":
        pixels = pixels * np.uint8(255)
    pixels = np.clip(pixels, 0, 255).astype(np.uint8)
    return Image.fromarray(pixels[..., 0] if pixels.ndim == 3 and pixels.shape[2] == 1 else pixels)

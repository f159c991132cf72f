"""A draft as the ledger keeps it: small, without secrets, and the same however often its links are signed."""

from __future__ import annotations

import hashlib
import json
import re
import zlib
from collections.abc import Mapping
from typing import Any, Final

from nemo_notebook.models.draft import Draft
from nemo_notebook.redaction import redact

# What says in a signed link when it was signed and until when it holds, besides the signature itself.
_SIGNED_WHEN: Final = re.compile(
    r"(?<=[?&])(?:x-(?:amz|goog|oss|cos)-[\w-]+|expires|expiry|date|timestamp|ts?|s[et])=[^\s&#\"'<>]*",
    re.ASCII | re.IGNORECASE,
)

Packed = tuple[str, bytes]
"""The name of a draft and its bytes."""


def steady(draft: Draft) -> Draft:
    """Return a draft without what is another at each reading of it: the signatures of its links."""
    size = {"width": draft.width, "height": draft.height, "fps": draft.fps}
    return Draft.from_wire(unsigned(draft.wire), canvas=size)


def name_of(draft: Draft) -> str:
    """Return a name by which a draft is known again, whatever its links are signed with."""
    return hashlib.sha256(_kept(draft)).hexdigest()


def packed(draft: Draft) -> Packed:
    """Return what is kept of a draft; what is exported is the state's own, never this one."""
    kept = _kept(draft)
    return hashlib.sha256(kept).hexdigest(), zlib.compress(kept)


def unpacked(kept: bytes | None) -> Draft | None:
    """Return a draft as it was kept."""
    if kept is None:
        return None
    wire, canvas = json.loads(zlib.decompress(kept))
    return Draft.from_wire(wire, canvas=canvas)


def unsigned(value: Any) -> Any:
    """Return JSON without secrets, and without what else in a signed link is another at each reading."""
    if isinstance(value, str):
        struck = redact(value)
        return struck if struck == value else _SIGNED_WHEN.sub("", struck)
    if isinstance(value, Mapping):
        return {key: unsigned(one) for key, one in value.items()}
    return [unsigned(one) for one in value] if isinstance(value, (list, tuple)) else value


def _kept(draft: Draft) -> bytes:
    size = {"width": draft.width, "height": draft.height, "fps": draft.fps}
    return json.dumps([unsigned(draft.wire), size], separators=(",", ":")).encode("ascii")

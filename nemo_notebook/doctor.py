"""Look whether this machine has what films need, and say what to do where it has not."""

from __future__ import annotations

import importlib.metadata
import os
import shutil
import sys
from collections.abc import Callable
from pathlib import Path

from nemo_notebook.backends import local_settings
from nemo_notebook.config import VERSION, cache_folder, config_folder, data_folder, default_backend
from nemo_notebook.errors import NemoError
from nemo_notebook.outputs import Check, DoctorReport

ENOUGH_BYTES = 500_000_000
"""A minute of film at full quality takes about 60 MB; below this a warning is due."""


def examine() -> DoctorReport:
    """Run every check; none of them raises. Starts the local studio where it does not run."""
    return DoctorReport(checks=tuple(check() for check in _CHECKS))


def _packages() -> Check:
    names = ("ipython", "ipywidgets", "httpx", "av", "opencv-python-headless", "typst")
    versions = []
    for name in names:
        try:
            versions.append(f"{name} {importlib.metadata.version(name)}")
        except importlib.metadata.PackageNotFoundError:
            return Check(name="Packages", ok=False, detail=f"{name} is missing", hint=f"pip install {name}")
    python = ".".join(str(part) for part in sys.version_info[:3])
    return Check(
        name="Packages", ok=True, detail=f"nemo-notebook {VERSION}, Python {python}, " + ", ".join(versions)
    )


def _encoder() -> Check:
    try:
        import av

        for codec in ("libx264", "aac"):
            av.Codec(codec, "w")
    except (ImportError, OSError, ValueError) as problem:
        return Check(
            name="Encoder", ok=False, detail=f"H.264 or AAC is missing: {problem}", hint="pip install -U av"
        )
    return Check(name="Encoder", ok=True, detail="H.264 and AAC")


def _folders() -> Check:
    for folder in (config_folder(), data_folder(), cache_folder(), Path.cwd()):
        try:
            folder.mkdir(parents=True, exist_ok=True)
        except OSError as problem:
            return Check(
                name="Folders", ok=False, detail=f"{folder}: {problem.strerror}", hint="Set NEMO_HOME."
            )
        if not os.access(folder, os.W_OK):
            return Check(name="Folders", ok=False, detail=f"{folder} is read-only", hint="Set NEMO_HOME.")
    return Check(name="Folders", ok=True, detail=str(data_folder()))


def _space() -> Check:
    free = shutil.disk_usage(Path.cwd()).free
    return Check(
        name="Disk",
        ok=free >= ENOUGH_BYTES,
        detail=f"{free / 1e9:.1f} GB free here",
        hint="" if free >= ENOUGH_BYTES else "Make room: a minute of film takes about 60 MB.",
    )


def _studio() -> Check:
    try:
        settings = local_settings()
    except NemoError as problem:
        return Check(name="Studio", ok=False, detail=problem.message, hint=problem.hint)
    return Check(name="Studio", ok=True, detail=f"answers at {settings.api_url}")


def _voice() -> Check:
    from nemo_notebook.studio.make.voice import voice_available

    if voice_available():
        return Check(name="Voice", ok=True, detail="espeak-ng")
    return Check(name="Voice", ok=None, detail="none installed", hint="pip install nemo-notebook[voice]")


def _backend() -> Check:
    token = "a token is set" if os.environ.get("NEMO_TOKEN") else "no token is set"
    return Check(name="Backend", ok=True, detail=f"{default_backend()} by default; {token}")


_CHECKS: tuple[Callable[[], Check], ...] = (
    _packages,
    _encoder,
    _folders,
    _space,
    _studio,
    _voice,
    _backend,
)

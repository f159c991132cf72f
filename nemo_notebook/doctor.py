"""Look whether this machine has what films need, and say what to do where it has not."""

from __future__ import annotations

import importlib.metadata
import os
import sys
import tempfile
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from nemo_notebook.addresses import clean_url, host_of
from nemo_notebook.backends import backend_settings, local_settings
from nemo_notebook.client import knock
from nemo_notebook.config import VERSION, default_backend, hosted_address
from nemo_notebook.conversation.places import OUTPUT_FOLDER
from nemo_notebook.errors import ConfigError, NemoError
from nemo_notebook.folders import config_folder
from nemo_notebook.outputs import Check, DoctorReport
from nemo_notebook.redaction import redact
from nemo_notebook.runner import the_runner
from nemo_notebook.studio.places import find_places, free_bytes
from nemo_notebook.tokens import clean_token, find_in_keyring

ENOUGH_BYTES: Final = 500_000_000
"""A minute of film at full quality takes about 60 MB; below this a warning is due."""
_TRIAL_BYTES: Final = 65_536
"""Written to find out whether a folder takes files; a full disk still makes empty ones."""


@dataclass(frozen=True, slots=True)
class _Case:
    """What is looked at.

    Attributes:
        backend: "local", "hosted" or an address.
        environ: the environment.
    """

    backend: str
    environ: Mapping[str, str]


def examine(backend: str | None = None, *, environ: Mapping[str, str] = os.environ) -> DoctorReport:
    """Run every check; none of them raises. Starts the local studio where it does not run.

    Args:
        backend: "local", "hosted" or an address, None for what the environment says.
        environ: the environment.

    Cost: free, safe to repeat.
    """
    case = _Case(backend or default_backend(environ), environ)
    return DoctorReport(checks=tuple(_looked(name, check, case) for name, check in _CHECKS.items()))


def _looked(name: str, check: Callable[[_Case], Check], case: _Case) -> Check:
    try:
        return check(case)
    except NemoError as problem:
        return Check(name=name, ok=False, detail=problem.message, hint=problem.hint)
    except Exception as problem:  # whatever is broken here, the other checks are still worth having
        detail = f"cannot be looked at: {type(problem).__name__}: {redact(str(problem))}"
        return Check(name=name, ok=False, detail=detail)


def _packages(_: _Case) -> Check:
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


def _encoder(_: _Case) -> Check:
    try:
        import av

        for codec in ("libx264", "aac"):
            av.Codec(codec, "w")
    except (ImportError, OSError, ValueError) as problem:
        return Check(
            name="Encoder", ok=False, detail=f"H.264 or AAC is missing: {problem}", hint="pip install -U av"
        )
    return Check(name="Encoder", ok=True, detail="H.264 and AAC")


def _folders(case: _Case) -> Check:
    places = find_places(case.environ)
    for folder in (config_folder(case.environ), places.data, places.run):
        folder_problem = _made(folder) or _unusable(folder)
        if folder_problem:
            hint = "Make room, or set NEMO_HOME to a folder of yours."
            return Check(name="Folders", ok=False, detail=f"{folder}: {folder_problem}", hint=hint)
    return Check(name="Folders", ok=True, detail=str(places.data))


def _films(_: _Case) -> Check:
    here = _working_folder()
    if here is None:
        hint = "Restart the kernel, or change to a folder that is there."
        return Check(name="Films", ok=False, detail="the working folder is gone", hint=hint)
    films = here / OUTPUT_FOLDER
    problem = _unusable(films if os.path.lexists(films) else here)
    if problem:
        hint = "Make room, work in a folder of yours, or name another place with --save PATH."
        return Check(name="Films", ok=False, detail=f"{films}: {problem}", hint=hint)
    return Check(name="Films", ok=True, detail=str(films))


def _working_folder() -> Path | None:
    try:
        return Path.cwd()
    except OSError:
        return None


def _made(folder: Path) -> str:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as problem:
        return problem.strerror or str(problem)
    return ""


def _unusable(folder: Path) -> str:
    """Return why a folder takes no files, "" where it does; asking for its mode would not tell root."""
    try:
        with tempfile.TemporaryFile(dir=folder) as trial:
            trial.write(bytes(_TRIAL_BYTES))
    except OSError as problem:
        return problem.strerror or str(problem)
    return ""


def _space(case: _Case) -> Check:
    folders = [one for one in (find_places(case.environ).data, _working_folder()) if one]
    free, folder = min((free_bytes(one), one) for one in folders)
    enough = free >= ENOUGH_BYTES
    return Check(
        name="Disk",
        ok=enough,
        detail=f"{free / 1e9:.1f} GB free on the disk of {folder}",
        hint="" if enough else "Make room: a minute of film takes about 60 MB.",
    )


def _studio(case: _Case) -> Check:
    return Check(name="Studio", ok=True, detail=f"answers at {local_settings(case.environ).api_url}")


def _voice(_: _Case) -> Check:
    from nemo_notebook.studio.make.voice import speakers

    if known := speakers():
        return Check(name="Voice", ok=True, detail=", ".join(known))
    return Check(name="Voice", ok=None, detail="none installed", hint="pip install nemo-notebook[voice]")


def _backend(case: _Case) -> Check:
    if case.backend == "local":
        return Check(name="Backend", ok=True, detail="the studio on this machine")
    without_token = {name: value for name, value in case.environ.items() if name != "NEMO_TOKEN"}
    settings = backend_settings(case.backend, environ=without_token)()
    the_runner().run(knock(settings))
    return Check(name="Backend", ok=True, detail=f"{settings.api_url} answers")


def _token(case: _Case) -> Check:
    if clean_token(case.environ.get("NEMO_TOKEN")):
        detail = "NEMO_TOKEN is set; only the backend can tell whether it is good"
        return Check(name="Token", ok=None, detail=detail, hint="%nemo credits tries it, free of credits.")
    if kept_for := _kept_host(case):
        detail = f"the keyring holds one for {kept_for}; only the backend can tell whether it is good"
        return Check(name="Token", ok=None, detail=detail, hint="%nemo credits tries it, free of credits.")
    return Check(name="Token", ok=True, detail="NEMO_TOKEN is not set; none is needed")


def _kept_host(case: _Case) -> str:
    """Return the host of the backend in use where the keyring holds a token for it, else ""."""
    if case.backend == "local":
        return ""
    with suppress(ConfigError):  # what is wrong with an address is said where the backend is looked at
        address = hosted_address(case.environ) if case.backend == "hosted" else clean_url(case.backend)
        return host_of(address) if find_in_keyring(host_of(address)) else ""
    return ""


_CHECKS: Final[Mapping[str, Callable[[_Case], Check]]] = {
    "Packages": _packages,
    "Encoder": _encoder,
    "Folders": _folders,
    "Films": _films,
    "Disk": _space,
    "Studio": _studio,
    "Voice": _voice,
    "Backend": _backend,
    "Token": _token,
}

"""How the studio's processes are started from whatever Python runs now.

Only the standard library is needed here: kernels import this before there is a studio.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final

_ROOT: Final = Path(__file__).resolve().parents[2]


def module_command(name: str) -> list[str]:
    """Return the command that runs a module of this package.

    `-P` keeps the working folder off the path: a person's own `random.py` must not become ours.
    """
    return [sys.executable, "-P", "-m", name]


def module_environment(environ: Mapping[str, str]) -> dict[str, str]:
    """Return the environment in which that command finds this package, installed or not."""
    given = dict(environ)
    if _ROOT.name not in ("site-packages", "dist-packages"):
        given["PYTHONPATH"] = os.pathsep.join(filter(None, (str(_ROOT), given.get("PYTHONPATH"))))
    return given


def apart() -> dict[str, Any]:
    """Return the options that make a process outlive, and not hear the signals of, who starts it."""
    if sys.platform == "win32":
        import subprocess

        return {"creationflags": subprocess.DETACHED_PROCESS | subprocess.CREATE_NEW_PROCESS_GROUP}
    return {"start_new_session": True}

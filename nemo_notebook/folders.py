"""The folders of this user, and the small private files in them; nothing is made before it is needed."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Callable, Mapping
from contextlib import suppress
from functools import lru_cache
from pathlib import Path

from platformdirs import user_cache_path, user_config_path, user_data_path

from nemo_notebook.errors import ConfigError, shortened


def home_folder(environ: Mapping[str, str] = os.environ) -> Path | None:
    """Return `NEMO_HOME` from the root on, whatever it is relative to, None where it is not set.

    Raises:
        ConfigError: when it is no folder, or cannot be found from here.
    """
    given = environ.get("NEMO_HOME", "").strip()
    if not given:
        return None
    try:
        home = _rooted(given)
    except (OSError, RuntimeError):  # the working folder is gone, or there is no such user
        raise _no_home(given, "cannot be found from here") from None
    if os.path.exists(home) and not os.path.isdir(home):
        raise _no_home(given, "is a file")
    return home


def _no_home(given: str, why: str) -> ConfigError:
    return ConfigError(
        f"NEMO_HOME is {shortened(given)!r}, which {why}.",
        "Set it to the full path of a folder of yours, or unset it.",
    )


@lru_cache
def _rooted(given: str) -> Path:
    # Once: a later change of the working folder must not lead to another home.
    return Path(given).expanduser().absolute()


def config_folder(environ: Mapping[str, str] = os.environ) -> Path:
    """Return the folder for settings: `NEMO_HOME`/config, else the platform's own."""
    home = home_folder(environ)
    return home / "config" if home else _own(user_config_path)


def data_folder(environ: Mapping[str, str] = os.environ) -> Path:
    """Return the folder for what must not be lost: `NEMO_HOME`/data, else the platform's own."""
    home = home_folder(environ)
    return home / "data" if home else _own(user_data_path)


def voices_folder(environ: Mapping[str, str] = os.environ) -> Path:
    """Return the folder of the person's own Piper voices: `NEMO_VOICES`, else `voices` beside the data."""
    given = environ.get("NEMO_VOICES", "").strip()
    return Path(given).expanduser() if given else data_folder(environ) / "voices"


def cache_folder(environ: Mapping[str, str] = os.environ) -> Path:
    """Return the folder for what can be made again: `NEMO_HOME`/cache, else the platform's own."""
    home = home_folder(environ)
    return home / "cache" if home else _own(user_cache_path)


def _own(folder: Callable[..., Path]) -> Path:
    """Return a folder as the platform has it for a user.

    Raises:
        ConfigError: when this user has no home.
    """
    with suppress(RuntimeError):
        path = folder("nemo-notebook", appauthor=False)
        if path.is_absolute():  # else "~" is nobody's name
            return path
    raise ConfigError(
        "The home folder of this user is unknown.", "Set HOME, or NEMO_HOME to a folder of yours."
    )


def write_private(path: Path, content: str, *, only_first: bool = False) -> None:
    """Write a small file that only this user can read, whole or not at all.

    Args:
        path: where; its folder is made.
        content: of the file.
        only_first: leave alone what another process has written there meanwhile.
    Raises:
        ConfigError: when the folder cannot be written.
    """
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        descriptor, fresh = tempfile.mkstemp(prefix=f".{path.name}.", dir=path.parent)  # 0600
    except OSError as problem:
        raise _unwritable(path.parent, problem) from None
    try:
        with os.fdopen(descriptor, "w", encoding="utf-8") as file:
            file.write(content)
        if not (only_first and _is_there(fresh, path)):
            os.replace(fresh, path)
    except OSError as problem:
        raise _unwritable(path, problem) from None
    finally:
        with suppress(OSError):
            os.unlink(fresh)


def _is_there(fresh: str, path: Path) -> bool:
    """Put a file in its place unless there is one; False where the disk cannot do that in one step."""
    try:
        os.link(fresh, path)
    except FileExistsError:
        return True
    except OSError:
        return False
    return True


def _unwritable(path: Path, problem: OSError) -> ConfigError:
    return ConfigError(
        f"{path} cannot be written: {problem.strerror or problem}.",
        "Make room or set NEMO_HOME to a folder of yours.",
    )

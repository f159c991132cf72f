"""Takes the tokens out of notebooks that were saved with them: files in, a report for each out.

What counts as one is left to `redaction`, how a notebook is read to `leaks`.
"""

from __future__ import annotations

import glob
import json
import os
import stat
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from nemo_notebook.addresses import host_of
from nemo_notebook.config import hosted_address
from nemo_notebook.errors import FileProblemError, NemoError
from nemo_notebook.folders import config_folder
from nemo_notebook.leaks import Place, clean_notebook
from nemo_notebook.redaction import register_secret
from nemo_notebook.tokens import clean_token, find_in_keyring

MAX_BYTES: Final = 100_000_000
"""A larger notebook is refused: hardly a front-end opens it."""
ADVICE: Final = (
    "Whoever has seen a token can use it: get a new one and have the old one revoked.\n"
    "A notebook that is open must be reloaded from disk before it is saved again."
)


@dataclass(frozen=True, slots=True)
class Scrubbed:
    """What was found in one notebook.

    Attributes:
        path: the notebook.
        places: where, and how many tokens there.
        removed: whether they are gone.
    """

    path: Path
    places: Mapping[Place, int]
    removed: bool

    @property
    def count(self) -> int:
        """How many tokens were found."""
        return sum(self.places.values())

    def __str__(self) -> str:
        if not self.count:
            return f"{self.path}: no token found."
        tokens = "1 token" if self.count == 1 else f"{self.count} tokens"
        where = "; ".join(place if n == 1 else f"{place} ({n})" for place, n in self.places.items())
        return f"{self.path}: {tokens} {'removed' if self.removed else 'found'}: {where}."


def scrub_all(
    names: Sequence[str], *, check: bool = False, environ: Mapping[str, str] = os.environ
) -> Iterator[Scrubbed | NemoError]:
    """Scrub notebooks, and the copies that Jupyter keeps of them; one that cannot be read stops no other.

    Args:
        names: paths and patterns like `*.ipynb`.
        check: only look.
        environ: the environment, which knows tokens.

    Yields:
        What was found in each, or why it could not be looked at, in their order.
    """
    learn_tokens(environ)
    for path in _named(names):
        try:
            yield scrub(path, check=check)
            copy = path.parent / ".ipynb_checkpoints" / f"{path.stem}-checkpoint{path.suffix}"
            if copy.is_file() and (found := scrub(copy, check=check)).count:
                yield found
        except NemoError as problem:
            yield problem


def learn_tokens(environ: Mapping[str, str] = os.environ) -> None:
    """Register the tokens this machine knows, so that those of a strange make are found, too; may block."""
    with suppress(NemoError):
        clean_token(environ.get("NEMO_TOKEN"))
    with suppress(NemoError):
        find_in_keyring(host_of(hosted_address(environ)))
    for path in config_folder(environ).glob("token-*.json"):
        with suppress(OSError, ValueError, KeyError, TypeError):
            register_secret(str(json.loads(path.read_text("utf-8"))["token"]))


def scrub(path: Path, *, check: bool = False) -> Scrubbed:
    """Take the tokens out of one notebook.

    Args:
        path: the notebook; written whole or not at all, its mode stays.
        check: only look; the file is not touched.

    Raises:
        FileProblemError: when it is missing, no notebook, too large, or cannot be read or written.
    """
    target = Path(os.path.realpath(path))
    before = _known(target, path, write=not check)
    text = _read(target, path)
    mark = "\ufeff" if text.startswith("\ufeff") else ""  # of byte order; to JSON it is no part of the text
    try:
        clean, places = clean_notebook(text.removeprefix(mark))
    except ValueError as problem:
        raise _no_notebook(path, str(problem)) from None
    if places and not check:
        _replace(target, path, (mark + clean).encode(), before)
    return Scrubbed(path, places, removed=not check)


def _named(names: Sequence[str]) -> list[Path]:
    found: list[str] = []
    for name in names:
        found += sorted(glob.glob(os.path.expanduser(name))) or [name]
    return [Path(one) for one in dict.fromkeys(found)]


def _known(target: Path, path: Path, *, write: bool) -> os.stat_result:
    """Return what is known of a file that can be scrubbed."""
    try:
        known = target.stat()
    except OSError as problem:
        raise _unreadable(path, problem) from None
    if stat.S_ISDIR(known.st_mode):
        raise FileProblemError(f"{path} is a folder.", f"Name the notebooks in it: {path / '*.ipynb'}")
    if not stat.S_ISREG(known.st_mode):
        raise FileProblemError(f"{path} is no file.", "Name a notebook: a file that ends in .ipynb.")
    if known.st_size > MAX_BYTES:
        raise FileProblemError(
            f"{path} has {known.st_size / 1e6:.0f} MB; at most {MAX_BYTES / 1e6:.0f} MB are looked through.",
            "Clear its large outputs in Jupyter, save it, and try again.",
        )
    # The mode as well: root may write whatever it says, but it was set for a reason.
    if write and not (known.st_mode & 0o222 and os.access(target, os.W_OK)):
        raise FileProblemError(f"{path} is read-only.", "Make it writable, or only look, with --check.")
    return known


def _read(target: Path, path: Path) -> str:
    try:
        return target.read_bytes().decode("utf-8")
    except OSError as problem:
        raise _unreadable(path, problem) from None
    except UnicodeDecodeError:
        raise _no_notebook(path, "it is not UTF-8") from None


def _replace(target: Path, path: Path, content: bytes, before: os.stat_result) -> None:
    fresh = ""
    try:
        descriptor, fresh = tempfile.mkstemp(prefix=f".{target.name}.", dir=target.parent)
        with os.fdopen(descriptor, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        os.chmod(fresh, stat.S_IMODE(before.st_mode))
        if _has_changed(target, before):
            raise FileProblemError(f"{path} was saved by another program meanwhile.", "Try again.")
        os.replace(fresh, target)
    except OSError as problem:
        what = f"{path} cannot be written: {problem.strerror or problem}."
        hint = "Nothing was changed. Make room, or look at the folder's rights."
        raise FileProblemError(what, hint) from None
    finally:
        with suppress(OSError):
            os.unlink(fresh)


def _has_changed(target: Path, before: os.stat_result) -> bool:
    now = target.stat()
    return (now.st_mtime_ns, now.st_size) != (before.st_mtime_ns, before.st_size)


def _unreadable(path: Path, problem: OSError) -> FileProblemError:
    what = f"{path} cannot be read: {problem.strerror or problem}."
    return FileProblemError(what, "Name a notebook that is there: nemo scrub FILE.ipynb")


def _no_notebook(path: Path, why: str) -> FileProblemError:
    hint = "Nothing was changed. Name a file that Jupyter opens."
    return FileProblemError(f"{path} is no notebook: {why}.", hint)

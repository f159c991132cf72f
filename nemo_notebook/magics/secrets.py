"""The verbs about tokens: `%nemo connect … --token`, which asks for one unseen, and `%nemo scrub`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NoReturn

from nemo_notebook import kernel
from nemo_notebook.addresses import host_of
from nemo_notebook.errors import ConfigError, NemoError
from nemo_notebook.redaction import token_spans
from nemo_notebook.tokens import keep_in_keyring, require_keyring, type_token

CONNECT = "%nemo connect local|hosted|https://… [--token [--keep]]"
SCRUB = "%nemo scrub FILE.ipynb… [--check]"


def connect(words: Sequence[str]) -> None:
    """Connect to a backend; with `--token` the person types one, with `--keep` the keyring keeps it.

    Raises:
        ConfigError: when a token stands in the line, there is nobody to ask, or no keyring to keep it.
        NemoError: when the backend cannot be reached or refuses it; then it is not kept.
    """
    backend, asks, keeps = _read(words)
    if keeps:
        require_keyring()
    token = type_token() if asks else None
    kernel.connect(backend, token=token.get_secret_value() if token else None)
    settings = kernel.session().conversation.settings
    if keeps and token and settings:
        print(f"The token is kept in {keep_in_keyring(host_of(settings.api_url), token)}.")


def scrub(words: Sequence[str]) -> None:
    """Take the tokens out of notebooks, or only look for them, and say where they were.

    Raises:
        NemoError: for the first that cannot be looked through, when all others were.
    """
    from nemo_notebook.scrub import ADVICE, Scrubbed, scrub_all

    names = [word for word in words if word != "--check"]
    if not names:
        raise ConfigError("There is no notebook to look through.", f"Type {SCRUB}")
    found = list(scrub_all(names, check="--check" in words))
    done = [one for one in found if isinstance(one, Scrubbed)]
    print("\n".join([*map(str, done), *([ADVICE] if any(one.count for one in done) else [])]))
    for problem in found:
        if isinstance(problem, NemoError):
            raise problem


def _read(words: Sequence[str]) -> tuple[str, bool, bool]:
    """Return the backend, whether to ask for a token, and whether to keep it."""
    asks, keeps = "--token" in words, "--keep" in words
    named = [word for word in words if word not in ("--token", "--keep")]
    after = words[words.index("--token") :] if asks else ()
    if any(_is_token(word, word in after) for word in named):
        _refuse_typed()
    if asks and named == ["local"]:
        raise ConfigError("The local studio takes no token.", "Type %nemo connect local")
    unknown = len(named) > 1 or any(word.startswith("-") for word in named)
    if unknown or (keeps and not asks):
        raise ConfigError("That is not how a backend is chosen.", f"Type {CONNECT}")
    return named[0] if named else "hosted" if asks else "local", asks, keeps


def _is_token(word: str, after_option: bool) -> bool:
    is_backend = word in ("local", "hosted") or "://" in word
    return word.startswith("--token=") or bool(token_spans(word)) or (after_option and not is_backend)


def _refuse_typed() -> NoReturn:
    raise ConfigError(
        "A token was typed into the cell, so it is saved with the notebook.",
        "Get a new one, clean the file with %nemo scrub FILE.ipynb, and type the new one unseen: "
        "%nemo connect hosted --token",
    )

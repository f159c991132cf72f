"""Every test runs in a home of its own: nothing of the person's is read, and nothing is left behind."""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Iterator

import pytest
from hypothesis import settings

# What is tried is the same on every run, so that only a change of the code turns a test red.
# New cases are looked for with `pytest --hypothesis-profile=search`.
settings.register_profile("search", derandomize=False)
settings.register_profile("steady", derandomize=True)
settings.load_profile("steady")

# A check of addresses beyond ASCII that jsonschema loads where it is installed, and no schema here asks for:
# it reads its grammar at each import of nbformat, for seconds.
sys.modules.setdefault("rfc3987_syntax", None)  # type: ignore[arg-type]

_HOME = tempfile.TemporaryDirectory(prefix="nemo-tests-", ignore_cleanup_errors=True)
os.environ["NEMO_HOME"] = _HOME.name
for _name in (
    "NEMO_TOKEN",
    "NEMO_API_URL",
    "NEMO_WEB_URL",
    "NEMO_CLIENT_ID",
    "SKILL_SOURCE",
    "NEMO_INLINE_MB",
    "NEMO_LLM_URL",
    "NEMO_LLM_MODEL",
    "NEMO_LLM_KEY",
):
    os.environ.pop(_name, None)


@pytest.fixture(autouse=True)
def secrets_are_forgotten() -> Iterator[None]:
    yield
    redaction = sys.modules.get("nemo_notebook.redaction")
    if redaction:
        redaction.forget_secrets()


@pytest.fixture(scope="session", autouse=True)
def no_studio_is_left_behind() -> Iterator[None]:
    yield
    server = sys.modules.get("nemo_notebook.studio.server")  # loaded only where a test may have started one
    if server:
        server.stop_studio()
    _HOME.cleanup()

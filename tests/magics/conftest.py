from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from IPython.core.interactiveshell import InteractiveShell

from nemo_notebook import kernel
from nemo_notebook.sessions import Session
from tests.conversation.backend import Backend


@pytest.fixture
def backend() -> Backend:
    fresh = Backend()
    kernel.use(Session(conversation=fresh.conversation()))
    return fresh


@pytest.fixture
def shell(backend: Backend, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Any]:
    monkeypatch.chdir(tmp_path)
    InteractiveShell.clear_instance()
    fresh: Any = InteractiveShell.instance()
    fresh.extension_manager.load_extension("nemo_notebook")
    yield fresh
    fresh.extension_manager.unload_extension("nemo_notebook")
    InteractiveShell.clear_instance()

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.kernel.kernel import Kernel
from tests.kernel.slow_backend import SlowBackend, serving


@pytest.fixture(scope="module")
def backend() -> Iterator[SlowBackend]:
    with serving() as running:
        yield running


@pytest.fixture(scope="module")
def kernel(tmp_path_factory: pytest.TempPathFactory, backend: SlowBackend) -> Iterator[Kernel]:
    kernel = Kernel(tmp_path_factory.mktemp("notebook"))
    try:
        status, outputs = kernel.run(f"%load_ext nemo_notebook\n%nemo connect {backend.url}")
        assert status == "ok", outputs
        yield kernel
    finally:
        kernel.close()


@pytest.fixture(autouse=True)
def flowing(backend: SlowBackend) -> Iterator[None]:
    """Let the backend answer at once, unless a test says otherwise."""
    backend.hangs_at, backend.refuses = "", False
    backend.reached.clear()
    yield
    backend.hangs_at = ""

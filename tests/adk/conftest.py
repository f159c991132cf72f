"""One ADK server for the whole run; each test has a session of its own."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator

import pytest

from tests.adk.peer import Server, Visit, adk_server, visiting


@pytest.fixture(scope="session")
def adk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    with adk_server(tmp_path_factory.mktemp("adk")) as server:
        yield server


@pytest.fixture
async def visit(adk: Server) -> AsyncIterator[Visit]:
    async with visiting(adk.url) as one:
        yield one

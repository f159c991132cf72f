"""Google's own ADK server on loopback, with the scripted agent; prints its port.

Two routes of ours stand beside it, with which a test and a scene meet: `POST /stage/…` marks, `GET /stage/…`
waits for a mark.
"""

from __future__ import annotations

import sys

import uvicorn
from google.adk.agents import BaseAgent
from google.adk.cli.fast_api import get_fast_api_app
from google.adk.cli.utils.base_agent_loader import BaseAgentLoader

from tests.adk.agent import Actor, stages


class Company(BaseAgentLoader):
    """The one agent that there is, under the name that the wire contract gives it."""

    def load_agent(self, agent_name: str) -> BaseAgent:
        if agent_name != "nemo_agent":
            raise ValueError(f"Agent not found: {agent_name!r}")
        return Actor(name=agent_name)

    def list_agents(self) -> list[str]:
        return ["nemo_agent"]


async def mark(session_id: str, name: str) -> None:
    stages[session_id].mark(name)


async def reached(session_id: str, name: str) -> None:
    await stages[session_id].reached(name)


def serve(folder: str) -> None:
    app = get_fast_api_app(
        agents_dir=folder,
        agent_loader=Company(),
        session_service_uri="memory://",
        artifact_service_uri="memory://",
        memory_service_uri="memory://",
        use_local_storage=False,
        web=False,
    )
    app.post("/stage/{session_id}/{name}")(mark)
    app.get("/stage/{session_id}/{name}")(reached)
    config = uvicorn.Config(app, host="127.0.0.1", port=0, log_level="warning", ws="none")
    listening = config.bind_socket()
    listening.listen()
    print(listening.getsockname()[1], flush=True)
    uvicorn.Server(config).run([listening])


if __name__ == "__main__":
    serve(sys.argv[1])

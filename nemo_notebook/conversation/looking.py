"""What a cell that only looks shows: the balance or the tracks. Nothing is sent and nothing kept of it."""

from __future__ import annotations

from nemo_notebook.conversation.listening import Tell
from nemo_notebook.conversation.project import Project
from nemo_notebook.models.progress import Edited, Phase, Words
from nemo_notebook.models.turn import Turn
from nemo_notebook.text import detect_language

LOOKS = ("credits", "status")
"""Kinds of requests that only look."""


async def look(project: Project, turn: Turn, kind: str, tell: Tell) -> Turn:
    """Show the credits or the timeline. Cost: free, safe to repeat."""
    tell(Phase("connecting"))
    await project.open(detect_language(turn.prompt))
    if kind == "credits":
        return _say(turn, str(await project.credits()), tell)
    draft = (await project.state()).draft
    if not draft:
        return _say(turn, "The timeline is empty.", tell)
    tell(Edited(draft))
    return turn.model_copy(update={"draft": draft})


def _say(turn: Turn, text: str, tell: Tell) -> Turn:
    tell(Words(text, final=True))
    return turn.model_copy(update={"text": text})

"""A scripted agent for Google's ADK: the message names the scene that it plays. No model, no network."""

from __future__ import annotations

import asyncio
from collections import defaultdict
from collections.abc import AsyncGenerator, Callable
from typing import Any

from google.adk.agents import BaseAgent
from google.adk.agents.invocation_context import InvocationContext
from google.adk.events import Event, EventActions
from google.genai import types

from tests.adk.texts import BOOM, MEBIBYTE, UNICODE

Scene = AsyncGenerator[Event, None]


class Stage:
    """What the scenes of one session and their test tell each other."""

    def __init__(self) -> None:
        self._marks: defaultdict[str, asyncio.Event] = defaultdict(asyncio.Event)

    def mark(self, name: str) -> None:
        self._marks[name].set()

    async def reached(self, name: str) -> None:
        await asyncio.wait_for(self._marks[name].wait(), 10)


stages: defaultdict[str, Stage] = defaultdict(Stage)


def says(
    *words: str, partial: bool | None = None, thought: bool | None = None, author: str = "", branch: str = ""
) -> Event:
    parts = [types.Part(text=each, thought=thought) for each in words]
    content = types.Content(role="model", parts=parts)
    return Event(author=author or "nemo_agent", branch=branch or None, content=content, partial=partial)


def calls(name: str, **args: Any) -> Event:
    return _holding(types.Part(function_call=types.FunctionCall(id=f"call-{name}", name=name, args=args)))


def results(name: str, **response: Any) -> Event:
    response_part = types.FunctionResponse(id=f"call-{name}", name=name, response=response)
    return _holding(types.Part(function_response=response_part))


def _holding(part: types.Part) -> Event:
    return Event(author="nemo_agent", content=types.Content(role="model", parts=[part]))


async def stream(_: Stage) -> Scene:
    for piece in ("A city ", "at ", "night."):
        yield says(piece, partial=True)
    yield says("A city at night.")


async def whole(_: Stage) -> Scene:
    yield says("A city at night.")


async def nothing(_: Stage) -> Scene:
    return
    yield  # a generator, like the others


async def pause(stage: Stage) -> Scene:
    yield says("A city ", partial=True)
    await stage.reached("go on")
    yield says("at night.", partial=True)
    yield says("A city at night.")


async def edit(_: Stage) -> Scene:
    actions = EventActions(state_delta={"draft": {"d": 5000, "t": []}, "old": None})
    yield Event(author="nemo_agent", actions=actions)


async def thoughts(_: Stage) -> Scene:
    yield says("They want ", partial=True, thought=True)
    yield says("a city.", partial=True, thought=True)
    yield says("Here ", partial=True)
    yield says("it is.", partial=True)
    yield Event(
        author="nemo_agent",
        content=types.Content(
            role="model",
            parts=[types.Part(text="They want a city.", thought=True), types.Part(text="Here it is.")],
        ),
    )


async def tools(_: Stage) -> Scene:
    yield says("I make it.")
    yield calls("generate_video", prompt="a city", seconds=5)
    yield results("generate_video", url="https://cdn.test/1.mp4")
    yield calls("edit_timeline", track=0)
    yield results("edit_timeline", ok=True)
    yield says("Done.")


async def twins(_: Stage) -> Scene:
    for one, two in (("one ", "eins "), ("and ", "und "), ("two", "zwei")):
        yield says(one, partial=True, author="left", branch="root.left")
        yield says(two, partial=True, author="right", branch="root.right")
    yield says("eins und zwei", author="right", branch="root.right")
    yield says("one and two", author="left", branch="root.left")


async def boom_first(_: Stage) -> Scene:
    raise RuntimeError(BOOM)
    yield


async def boom_later(_: Stage) -> Scene:
    yield says("A city ", partial=True)
    yield says("at night.", partial=True)
    raise RuntimeError(BOOM)


async def error_event(_: Stage) -> Scene:
    yield says("A city.")
    yield Event(author="nemo_agent", error_code="MAX_TOKENS", error_message="Ran out of tokens.")


async def error_twice(_: Stage) -> Scene:
    yield Event(author="nemo_agent", error_code="ValueError", error_message="tool exploded")
    raise ValueError("tool exploded")


async def noise(_: Stage) -> Scene:
    yield says("A city at night.")
    yield says("I encountered a temporary issue. Please try again.")


async def unicode(_: Stage) -> Scene:
    for letter in UNICODE:
        yield says(letter, partial=True)
    yield says(UNICODE)


async def mebibyte(_: Stage) -> Scene:
    yield says(MEBIBYTE)


async def endless(stage: Stage) -> Scene:
    yield says("I begin.")
    stage.mark("begun")
    try:
        await asyncio.sleep(600)
    except asyncio.CancelledError:
        stage.mark("cancelled")
        raise


SCENES: dict[str, Callable[[Stage], Scene]] = {
    scene.__name__.replace("_", " "): scene
    for scene in (stream, whole, nothing, pause, edit, thoughts, tools, twins, boom_first, boom_later)
    + (error_event, error_twice, noise, unicode, mebibyte, endless)
}


class Actor(BaseAgent):
    """Plays the scene that the message names."""

    async def _run_async_impl(self, ctx: InvocationContext) -> AsyncGenerator[Event, None]:
        assert ctx.user_content and ctx.user_content.parts
        scene = SCENES[str(ctx.user_content.parts[0].text)]
        async for event in scene(stages[ctx.session.id]):
            event.invocation_id = ctx.invocation_id
            yield event

"""Has the models make what a film needs, keeps it, and lays it into the order for the renderer.

A take is kept by what was asked for: a film that is exported again, or changed elsewhere, asks no model.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, Final

from nemo_notebook.studio.crew import Crew, Patience, WorkerCrashed
from nemo_notebook.studio.footage.setting import FootageSetting, short_name
from nemo_notebook.studio.footage.takes import Place, Take, find_takes, with_footage
from nemo_notebook.studio.launching import module_command
from nemo_notebook.studio.orders import CannotDo

WORKER: Final = tuple(module_command("nemo_notebook.studio.footage.worker"))
PATIENCE: Final = Patience(stall_s=3600.0)
"""A model's weights may be on their way for an hour, without a sign."""
SHARE: Final = 0.9
"""Of an export's progress: a model takes much longer than the renderer."""
_TOLD: Final = ("model", "prompt", "width", "height", "duration_ms", "seed")
_KEPT: Final = 200  # takes, the last used ones


class Filling:
    """Lays footage into orders.

    Args:
        models: the crew of the process that holds a model.
        crew: looks into what was made.
        folder: where takes are kept; may be deleted at any time.
    """

    def __init__(self, models: Crew, crew: Crew, folder: Path) -> None:
        self._models = models
        self._crew = crew
        self._folder = folder

    async def filled(
        self,
        order: Mapping[str, Any],
        setting: FootageSetting,
        progress: Callable[[float], None],
        stop: asyncio.Event,
    ) -> tuple[dict[str, Any], tuple[str, ...], str]:
        """Return an order with footage in it, what there is to say, and which models made something of it.

        Args:
            order: for the renderer: draft, media, out and more.
            setting: the models.
            progress: told the share of the takes that is done.
            stop: set it to have it stopped.

        Raises:
            CannotDo: kind "stopped" after a stop. What a model cannot do is only noted.
        """
        takes = find_takes(order["draft"], order["media"], setting)
        made: dict[Place, dict[str, Any]] = {}
        failed: dict[str, str] = {}
        for number, (place, take) in enumerate(takes.items()):

            def tell(share: float, number: int = number) -> None:
                progress((number + share) / len(takes))

            if take.model in failed:
                continue
            try:
                made[place] = await self._clip(take, setting, order["media"], tell, stop)
            except (CannotDo, WorkerCrashed) as problem:
                if isinstance(problem, CannotDo) and problem.kind == "stopped":
                    raise
                failed[take.model] = _note(take, problem)
        models = dict.fromkeys(short_name(takes[place].model) for place in made)
        clips = {one["id"]: one for one in made.values()}
        filled = {
            **order,
            "draft": with_footage(order["draft"], made),
            "media": [*order["media"], *clips.values()],
        }
        return (filled if made else dict(order)), tuple(failed.values()), ", ".join(models)

    async def _clip(
        self,
        take: Take,
        setting: FootageSetting,
        media: list[Mapping[str, Any]],
        tell: Callable[[float], None],
        stop: asyncio.Event,
    ) -> dict[str, Any]:
        """Return a take as media: made now, or kept from before."""
        key = take.key(setting)
        path = self._folder / f"{key}.mp4"
        if path.is_file():
            path.touch()
        else:
            self._folder.mkdir(parents=True, exist_ok=True)
            image = next((one["path"] for one in media if one["id"] == take.image), "")
            told = {name: getattr(take, name) for name in _TOLD} | {"image": image, "out": str(path)}
            own = {"steps": setting.steps, "short_side_px": setting.short_side_px, "device": setting.device}
            await self._models.render({**told, **own}, tell, stop)
            self._sweep()
        found = await self._crew.probe(path, path.name)
        known = {name: value for name, value in found.items() if name != "light"}
        return {"id": f"take_{key}", "path": str(path), "name": path.name, **known}

    def _sweep(self) -> None:
        takes = sorted(self._folder.glob("*.mp4"), key=lambda one: one.stat().st_mtime, reverse=True)
        for old in takes[_KEPT:]:
            old.unlink(missing_ok=True)


def _note(take: Take, problem: Exception) -> str:
    said = str(problem) if isinstance(problem, CannotDo) else f"{short_name(take.model)} failed: {problem}."
    return f"{said} {'The photos move' if take.image else 'The scenes are composed'} as without a model."

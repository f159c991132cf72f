"""Renders in turns, as one worker of the studio does. Usage: warm_worker ASSETS SCRATCH REPEAT

Prints, as JSON, for each job how long full renders took and how long the short ways took, in s.
"""

from __future__ import annotations

import copy
import json
import sys
import time
from pathlib import Path
from typing import Any

from bench_jobs import spec
from bench_jobs.ours import given
from nemo_notebook.studio.render import ChunkCache, MediaFile, render

Draft = dict[str, Any]


def main() -> None:
    assets, scratch, repeat = Path(sys.argv[1]), Path(sys.argv[2]), int(sys.argv[3])
    bench = _Bench(assets, scratch)
    jobs = {"edit": bench.edit, "trim": bench.trim, "preview": bench.preview}
    times = {name: [job(turn) for turn in range(repeat)] for name, job in jobs.items()}
    print(json.dumps({name: list(zip(*pairs, strict=True)) for name, pairs in times.items()}))


class _Bench:
    def __init__(self, assets: Path, scratch: Path) -> None:
        self._films = {name: spec.film(name, quick=False) for name in ("R1", "R2", "R3")}
        self._media = {name: given(film, assets) for name, film in self._films.items()}
        self._out, self._cache = scratch / "again.mp4", ChunkCache(scratch / "chunks")
        self._took("R1", spec.draft(spec.film("R1", quick=True)))  # loads fonts and libraries

    def edit(self, turn: int) -> tuple[float, float]:
        draft = spec.draft(self._films["R2"])
        self._took("R2", draft, cache=self._cache)
        draft["t"][2]["sg"][0]["m"]["text"] = f"Silver Hour {turn}"
        return self._took("R2", draft), self._took("R2", draft, cache=self._cache)

    def trim(self, turn: int) -> tuple[float, float]:
        """A full render of the same frames is one with a text that nobody sees."""
        plain = spec.draft(self._films["R3"])
        plain["t"] = plain["t"][:1]
        painted = copy.deepcopy(plain)
        painted["t"].append({"tt": 7, "sg": [{"s": 0, "d": 1, "m": {"text": ".", "style": "caption"}}]})
        return self._took("R3", painted), self._took("R3", plain)

    def preview(self, turn: int) -> tuple[float, float]:
        draft = spec.draft(self._films["R1"])
        return self._took("R1", draft), self._took("R1", draft, quality="draft")

    def _took(self, name: str, draft: Draft, **options: Any) -> float:
        media: dict[str, MediaFile] = self._media[name]
        began = time.perf_counter()
        render(draft, media, self._out, **options)
        return time.perf_counter() - began


if __name__ == "__main__":
    main()

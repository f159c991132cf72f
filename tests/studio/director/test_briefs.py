from __future__ import annotations

from typing import Any, NamedTuple

import pytest

from nemo_notebook.studio.director import Media, Plan, direct
from nemo_notebook.studio.director.checks import check_draft

from .checking import check_plan, files, read_rows, segments

_RIGHT = 0.97


class _Told(NamedTuple):
    row: dict[str, Any]
    media: list[Media]
    plan: Plan


@pytest.fixture(scope="module")
def told() -> list[_Told]:
    """All briefs of the corpus and what is made of them, once: it takes half a minute."""
    return [_told(row) for row in read_rows("briefs.jsonl")]


def _told(row: dict[str, Any]) -> _Told:
    media = files(row.get("media", []))
    plan = direct(row["say"], draft=None, media=media, fresh=[one.id for one in media])
    return _Told(row, media, plan)


def test_the_briefs_of_the_corpus_become_the_films_they_ask_for(told: list[_Told]) -> None:
    wrong = [f"{one.row['say']!r}: {', '.join(bad)}" for one in told if (bad := _mistakes(*one))]
    assert len(wrong) <= len(told) * (1 - _RIGHT), "\n".join(wrong)


def test_no_film_of_the_corpus_has_a_finding(told: list[_Told]) -> None:
    said = []
    for row, _, plan in told:
        found = check_draft(plan.draft) if plan.draft else ()
        said += [f"{row['say']!r}: {one.sentence}" for one in found]
    assert said == []


def _mistakes(row: dict[str, Any], media: list[Media], plan: Plan) -> list[str]:
    check_plan(plan, media)
    wanted = dict(row["expect"])
    kind = wanted.pop("kind", "generate")
    if plan.kind != kind:
        return [f"{plan.kind} for {kind}"]
    return [
        f"{fact} is {found!r}, not {value!r}"
        for fact, value in wanted.items()
        if not _agrees(fact, found := _fact(plan, fact), value)
    ]


def _agrees(fact: str, found: Any, value: Any) -> bool:
    if fact.endswith("_has"):
        return all(any(part in line for line in found) for part in value)
    return bool(found == value)


def _fact(plan: Plan, fact: str) -> Any:
    draft = plan.draft
    assert draft is not None
    return _FACTS[fact](draft) if fact in _FACTS else _HONEST in plan.words


_HONEST = "No scene shows"


def _size(draft: dict[str, Any]) -> list[int]:
    return [draft["m"]["width"], draft["m"]["height"]]


def _aspect(draft: dict[str, Any]) -> str:
    width, height = _size(draft)
    return {177: "16:9", 178: "16:9", 56: "9:16", 100: "1:1", 80: "4:5"}[100 * width // height]


def _scenes(draft: dict[str, Any]) -> list[str]:
    sources = [one["m"]["src"] for one in segments(draft, "video")]
    return list(dict.fromkeys(one.removeprefix("scene:") for one in sources if one.startswith("scene:")))


def _styled(draft: dict[str, Any], style: str) -> str:
    return next((one["m"]["text"] for one in segments(draft, "title") if one["m"]["style"] == style), "")


def _texts(draft: dict[str, Any]) -> list[str]:
    return [one["m"]["text"] for one in segments(draft, "captions")]


def _music(draft: dict[str, Any], key: str) -> Any:
    row = segments(draft, "music")
    return row[0]["m"][key] if row else None


def _style(draft: dict[str, Any]) -> str | None:
    source = _music(draft, "src")
    return source.removeprefix("music:") if source else None


def _voice(draft: dict[str, Any]) -> str | None:
    row = segments(draft, "voice")
    return row[0]["m"]["recipe"]["text"] if row else None


def _effects(draft: dict[str, Any]) -> list[str]:
    kinds = [effect["kind"] for one in segments(draft, "video") for effect in one["m"].get("effects", [])]
    return [one for one in dict.fromkeys(kinds) if one != "grade"]


def _transition(draft: dict[str, Any]) -> str | None:
    kinds = {one["m"].get("transition", {}).get("kind") for one in segments(draft, "video")[1:]}
    return kinds.pop() if len(kinds) == 1 else None


def _graphics(draft: dict[str, Any]) -> list[str]:
    sources = [one["m"]["src"] for one in segments(draft, "video")]
    return [one for one in sources if one.startswith("graphic:")]


_FACTS: dict[str, Any] = {
    "d": lambda draft: draft["d"],
    "aspect": _aspect,
    "size": _size,
    "tone": lambda draft: draft["m"]["tone"],
    "seed": lambda draft: draft["m"]["seed"],
    "title": lambda draft: _styled(draft, "title"),
    "action": lambda draft: _styled(draft, "end_card"),
    "scenes": _scenes,
    "scenes_has": _scenes,
    "effects": _effects,
    "transition": _transition,
    "graphics": _graphics,
    "graphics_has": _graphics,
    "times": lambda draft: list(
        dict.fromkeys(one["m"]["recipe"]["time"] for one in segments(draft, "video"))
    ),
    "weather": lambda draft: list(
        dict.fromkeys(one["m"]["recipe"].get("weather", "") for one in segments(draft, "video"))
    ),
    "segments": lambda draft: len(segments(draft, "video")),
    "srcs": lambda draft: list(dict.fromkeys(one["m"]["src"] for one in segments(draft, "video"))),
    "trim": lambda draft: [segments(draft, "video")[0]["m"][key] for key in ("in", "out")],
    "captions": _texts,
    "captions_has": _texts,
    "texts_has": lambda draft: [*_texts(draft), _styled(draft, "title")],
    "text_size": lambda draft: list({one["m"].get("size") for one in segments(draft, "captions")}),
    "music": _style,
    "music_src": lambda draft: _music(draft, "src"),
    "volume": lambda draft: _music(draft, "volume"),
    "voice": _voice,
}

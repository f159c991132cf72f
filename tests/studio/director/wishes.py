"""Hypothesis strategies: any draft that docs/draft.md allows, and any operation that its schema allows."""

from __future__ import annotations

import copy
from collections.abc import Callable, Iterator
from typing import Any

from hypothesis import strategies as st

from nemo_notebook.studio.director.operations.naming import OPERATIONS, read_operation, schema_of
from nemo_notebook.studio.director.operations.operation import Operation
from nemo_notebook.studio.make.catalog import MUSIC, SCENES, TIMES, TONES
from nemo_notebook.studio.make.graphics import GRAPHICS

from .checking import files

MEDIA = files(["image:red_shoe.jpg", "video:surf.mp4:12000", "audio:song.mp3:60000", "video:flash.mp4:40"])
_SOURCES = st.sampled_from(["m1", "m2", "m3", "m4", "med_gone"])
_TEXT = st.text(st.characters(codec="utf-8"), min_size=1, max_size=12).filter(str.strip)
_FADES = {"fade_in": st.integers(0, 900), "fade_out": st.integers(0, 900)}
_CANVAS = st.sampled_from([(1080, 1920), (1920, 1080), (720, 720), (240, 300), (1082, 854)])


def operations() -> st.SearchStrategy[Operation]:
    """Any operation, its arguments drawn from the schema that others are given."""
    return st.sampled_from(sorted(OPERATIONS)).flatmap(
        lambda name: _of_schema(schema_of(name)).map(lambda args: read_operation({"operation": name, **args}))
    )


def _of_schema(schema: dict[str, Any]) -> st.SearchStrategy[Any]:
    if "anyOf" in schema:
        return st.one_of([_of_schema(one) for one in schema["anyOf"]])
    if "enum" in schema:
        return st.sampled_from(schema["enum"])
    return _BY_TYPE[schema["type"]](schema)


def _object(schema: dict[str, Any]) -> st.SearchStrategy[Any]:
    needed = set(schema.get("required", ()))
    parts = {key: _field(key, one) for key, one in schema.get("properties", {}).items()}
    return st.fixed_dictionaries(
        {key: one for key, one in parts.items() if key in needed},
        optional={key: one for key, one in parts.items() if key not in needed},
    )


def _field(key: str, schema: dict[str, Any]) -> st.SearchStrategy[Any]:
    """Places and times mostly where a film has some, so that walks do not only meet nothing."""
    if key == "media_id":
        return st.one_of(_SOURCES, st.just(""))
    drawn = _of_schema(schema)
    if key in ("index", "at", "item"):
        return st.one_of(st.integers(0, 3), drawn)
    if key in ("indexes", "order"):
        return st.one_of(st.permutations(range(3)), st.lists(st.integers(0, 4), max_size=3), drawn)
    return st.one_of(st.integers(1, 20_000), drawn) if key.endswith("_ms") else drawn


def _array(schema: dict[str, Any]) -> st.SearchStrategy[Any]:
    most = min(schema["maxItems"], 6)
    return st.lists(_of_schema(schema["items"]), min_size=schema.get("minItems", 0), max_size=most)


def _string(schema: dict[str, Any]) -> st.SearchStrategy[Any]:
    pattern = schema.get("pattern", "")
    if pattern.startswith("^"):
        return st.from_regex(pattern.removesuffix("$") + r"\Z")
    return _TEXT if schema.get("minLength") else st.one_of(st.just(""), _TEXT)


_BY_TYPE: dict[str, Callable[[dict[str, Any]], st.SearchStrategy[Any]]] = {
    "object": _object,
    "array": _array,
    "string": _string,
    "boolean": lambda _: st.booleans(),
    "null": lambda _: st.none(),
    "integer": lambda one: st.integers(one["minimum"], one["maximum"]).filter(
        lambda value: value % one.get("multipleOf", 1) == 0
    ),
    "number": lambda one: st.floats(one["minimum"], one["maximum"]),
}


@st.composite
def drafts(draw: st.DrawFn) -> dict[str, Any]:
    """Any draft: tracks missing, empty or unknown, gaps, overlaps, segments beyond the end, keys left out."""
    length = draw(st.integers(500, 60_000))
    width, height = draw(_CANVAS)
    about = {"width": width, "height": height, "fps": 30, **draw(_film_keys())}
    tracks = [_track(draw, name, kind, length) for name, kind in _TRACKS if draw(st.booleans())]
    if draw(st.booleans()):
        tracks.insert(draw(st.integers(0, len(tracks))), draw(st.sampled_from(_UNKNOWN)))
    return {"d": length, "m": about, "t": tracks, **draw(st.sampled_from([{}, {"x": {"kept": 1}}]))}


_JUNK: tuple[Any, ...] = (None, "x", 3.7, -5, True, [], {}, "10", 1e30)


@st.composite
def foreign_drafts(draw: st.DrawFn) -> dict[str, Any]:
    """A draft of another backend: up to three of its keys are missing or hold something else."""
    draft = copy.deepcopy(draw(drafts()))
    for _ in range(draw(st.integers(1, 3))):
        holder, key = draw(st.sampled_from(list(_places(draft)) or [({"": 0}, "")]))
        if isinstance(holder, dict) and draw(st.booleans()):
            del holder[key]
        else:
            holder[key] = copy.deepcopy(draw(st.sampled_from(_JUNK)))
    return draft


def _places(value: Any) -> Iterator[tuple[Any, Any]]:
    keys = list(value) if isinstance(value, dict) else range(len(value)) if isinstance(value, list) else ()
    for key in keys:
        yield value, key
        yield from _places(value[key])


_TRACKS = (("video", 0), ("music", 1), ("voice", 1), ("title", 7), ("captions", 7))
_UNKNOWN = (
    {"id": "stickers", "tt": 3, "sg": [{"id": "s1", "s": 0, "d": 100, "x": [1]}]},
    {"id": "empty", "tt": 9},
)


def _film_keys() -> st.SearchStrategy[dict[str, Any]]:
    return st.fixed_dictionaries(
        {},
        optional={
            "title": _TEXT,
            "tone": st.sampled_from(TONES),
            "language": st.sampled_from(["en", "zh"]),
            "seed": st.integers(0, 99),
            "fade_out": st.integers(0, 900),
        },
    )


def _track(draw: st.DrawFn, name: str, kind: int, length: int) -> dict[str, Any]:
    count = draw(st.integers(0, 4))
    rows, at = [], 0
    for number in range(1, count + 1):
        start = draw(st.sampled_from([at, draw(st.integers(0, length + 500))]))
        span = draw(st.one_of(st.integers(1, 900), st.integers(1, length)))
        rows.append({"id": f"{name[0]}{number}", "s": start, "d": span, "m": draw(_KEYS[name])})
        at = start + span
    return {"id": name, "tt": kind, "m": {"name": name.capitalize()}, "sg": rows}


_RECIPE = st.fixed_dictionaries(
    {},
    optional={
        "time": st.sampled_from(TIMES),
        "tone": st.sampled_from(TONES),
        "seed": st.integers(0, 99),
        "text": _TEXT,
    },
)
_GRAPHIC = st.fixed_dictionaries(
    {
        "name": _TEXT,
        "src": st.sampled_from([f"graphic:{one}" for one in GRAPHICS]),
        "recipe": st.fixed_dictionaries(
            {
                "items": st.lists(
                    st.fixed_dictionaries(
                        {},
                        optional={
                            "text": _TEXT,
                            "shown": st.sampled_from(["12", "$3.50", "1,200 km", "1995", "many"]),
                            "value": st.floats(0, 1000),
                        },
                    ),
                    max_size=9,
                )
            },
            optional={"title": _TEXT, "tone": st.sampled_from(TONES), "of": st.just(["c1", "c2"])},
        ),
    }
)
_PICTURE = st.fixed_dictionaries(
    {"name": _TEXT, "src": st.one_of(_SOURCES, st.sampled_from([f"scene:{one}" for one in SCENES]))},
    optional={
        "recipe": _RECIPE,
        "in": st.integers(0, 13_000),
        "out": st.integers(1, 13_000),
        "volume": st.floats(0, 1),
        "speed": st.floats(0.25, 4),
        "fit": st.sampled_from(["cover", "contain"]),
        "effects": st.just([{"kind": "grade", "tone": "warm"}, {"kind": "unknown"}]),
        "transition": st.builds(lambda d: {"kind": "dissolve", "d": d}, st.integers(0, 900)),
        "unknown": st.just({"kept": True}),
    },
)
_WORDS = st.fixed_dictionaries(
    {"text": _TEXT, "style": st.sampled_from(["title", "caption", "end_card", "lower_third"])},
    optional={
        **_FADES,
        "color": st.just("#ff0000"),
        "size": st.floats(0.5, 2),
        "place": st.sampled_from(["top", "middle", "bottom"]),
        "ground": st.sampled_from(["shadow", "plate"]),
    },
)
_MUSIC = st.fixed_dictionaries(
    {"src": st.one_of(st.just("m3"), st.sampled_from([f"music:{one}" for one in MUSIC]))},
    optional={
        **_FADES,
        "name": _TEXT,
        "recipe": _RECIPE,
        "volume": st.floats(0, 1),
        "duck": st.sampled_from(["voice", "all", "none"]),
    },
)
_VOICE = st.fixed_dictionaries(
    {"src": st.sampled_from(["voice:en", "voice:zh"])},
    optional={"recipe": _RECIPE, "volume": st.floats(0, 1)},
)
_KEYS = {
    "video": st.one_of(_PICTURE, _GRAPHIC),
    "music": _MUSIC,
    "voice": _VOICE,
    "title": _WORDS,
    "captions": _WORDS,
}

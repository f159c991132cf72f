"""Take one point of each paragraph, where as many points are asked for as an article has paragraphs."""

from __future__ import annotations

from collections.abc import Sequence

from nemo_notebook.studio.director.reading.messages.sentences import Writing

_FEWEST = 2


def paragraphs_of(writing: Writing) -> list[int]:
    """Return for each sentence which paragraph it stands in, from 0."""
    place, places = -1, []
    for one in writing.sentences:
        place += bool(one.opens) or place < 0
        places.append(place)
    return places


def best_of_each(ranked: Sequence[int], paragraphs: Sequence[int], most: int) -> list[int]:
    """Return ranked sentences with the best of each paragraph first, where these are as many.

    Args:
        ranked: places of sentences, the weightiest first.
        paragraphs: of each sentence, where it stands.
        most: how many points are asked for.
    """
    if most < _FEWEST or len(set(paragraphs)) != most:
        return [*ranked]
    best: dict[int, int] = {}
    for one in ranked:
        best.setdefault(paragraphs[one], one)
    if len(best) != most:
        return [*ranked]
    return [*best.values(), *(one for one in ranked if one not in best.values())]

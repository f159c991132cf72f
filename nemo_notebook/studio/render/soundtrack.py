"""A film's sound as packets: mixed and encoded, or kept from a film that sounded the same."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from contextlib import closing
from typing import Any

from nemo_notebook.studio.render.cache import ChunkCache
from nemo_notebook.studio.render.cache_keys import sound_key
from nemo_notebook.studio.render.encoder import Chunk, encode_sound
from nemo_notebook.studio.render.media import MediaFile
from nemo_notebook.studio.render.sound import mix


def soundtrack(
    draft: Mapping[str, Any],
    media: Mapping[str, MediaFile],
    cache: ChunkCache | None,
    go_on: Callable[[], None],
) -> tuple[Chunk | None, tuple[str, ...]]:
    """Return the sound of a film and what there is to note of it; None for a film of no length.

    A film in which nothing is heard gets a silent track: messengers take an MP4 without one for a GIF, and
    some editors and platforms refuse it.

    Args:
        draft: in the studio's dialect.
        media: given files by the id that segments call them.
        cache: sounds of earlier films.
        go_on: asked now and then; raises where the work shall end.

    Raises:
        MediaError: when a given file cannot be decoded.
    """
    key = sound_key(draft, media) if cache else None
    if cache and key and (kept := cache.find(key)):
        return kept, ()
    mixed = mix(draft, media, go_on=go_on)
    with closing(mixed.tape) as tape:
        sound = encode_sound(tape.blocks()) if tape.count else None
    if cache and key and sound and not mixed.notes:
        cache.keep(key, sound)
    return sound, mixed.notes

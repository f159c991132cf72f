"""How dark and how bright a given picture is where letters may stand: its upper, middle and lower third.

Looked at once, when the file comes; of a film in four frames, so that one black one does not decide.
"""

from __future__ import annotations

from typing import Any, Final

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageOps

from nemo_notebook.studio.render.darkroom import turn_of, turned
from nemo_notebook.studio.render.film_reading import FilmReader
from nemo_notebook.studio.render.media import MediaError, MediaFile, is_picture, open_picture
from nemo_notebook.studio.render.planes import Planes

_LOOK_PX: Final = (96, 96)  # letters cover more than single pixels of a large picture
_MOMENTS: Final = (0.05, 0.35, 0.65, 0.95)  # shares of a film
_PERCENT: Final = (5, 95)
_THIRDS: Final = 3


def brightness(media: MediaFile) -> str:
    """Return the darkest and the brightest luma of each third, from the top, as six bytes in hex.

    Args:
        media: a file that `probing.probe` has found.

    Returns:
        "" for a sound, and for what cannot be looked at.
    """
    if media.kind == "audio":
        return ""
    try:
        looks = _of_picture(media) if is_picture(media.path) else _of_film(media)
    except (MediaError, OSError, ValueError):
        return ""
    thirds = [[np.percentile(part, _PERCENT) for part in np.array_split(one, _THIRDS)] for one in looks]
    if not thirds:
        return ""
    pairs = [
        (min(one[0] for one in third), max(one[1] for one in third)) for third in zip(*thirds, strict=True)
    ]
    return bytes(round(float(luma)) for pair in pairs for luma in pair).hex()


def _of_picture(media: MediaFile) -> list[NDArray[np.uint8]]:
    with open_picture(media.path, media.name) as picture:
        picture.draft("RGB", _LOOK_PX)
        small = ImageOps.exif_transpose(picture).convert("L")
        return [np.asarray(small.resize(_LOOK_PX, Image.Resampling.BOX))]


def _of_film(media: MediaFile) -> list[NDArray[np.uint8]]:
    reader = FilmReader(media)
    try:
        frames = [reader.near(share * media.duration_ms / 1000) for share in _MOMENTS]
        if len({one.pts for one in frames}) == 1:  # the only one that is quick to reach
            frames.append(reader.at(media.duration_ms / 2000))
        return [_small(one) for one in frames]
    finally:
        reader.close()


def _small(frame: Any) -> NDArray[np.uint8]:
    gray = frame.reformat(*_LOOK_PX, format="gray", dst_color_range="JPEG").to_ndarray()
    return turned(Planes(gray, gray, gray), turn_of(frame)).y

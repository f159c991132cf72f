"""Films in a wider range of light or colour than BT.709: PQ, HLG, BT.2020 and P3, brought into it.

Light up to about half of an HDR film's white stays as it is; what is brighter is rolled off (the EETF of
ITU-R BT.2390). The whole is one table, worked out once and looked up by FFmpeg's `haldclut`.
"""

from __future__ import annotations

from fractions import Fraction
from functools import cache
from typing import Any, Final

import av
import numpy as np
from av.filter import Graph
from av.video.reformatter import ColorPrimaries, ColorTrc
from numpy.typing import NDArray

Light = NDArray[np.float64]

FORMAT: Final = "rgb48le"  # of planar formats `haldclut` confuses red and blue
WHITE_NITS: Final = 203.0
"""What a sheet of white paper has in an HDR film (ITU-R BT.2408); it is white in ours."""
PEAK_NITS: Final = 1000.0
"""The brightest light that is told apart: what films and phones are graded for."""
_SDR_GAMMA: Final = 2.4  # ITU-R BT.1886
_HLG_GAMMA: Final = 1.2  # at 1000 cd/m², ITU-R BT.2100
_LEVEL: Final = 7
"""Of the table: 49 steps in each direction."""
_STEPS: Final = _LEVEL**2
# Linear light to that of BT.709's primaries (ITU-R BT.2087; P3 with D65 white by the same rule).
_TO_BT709: Final = {
    ColorPrimaries.BT2020: (
        (1.6605, -0.5876, -0.0728),
        (-0.1246, 1.1329, -0.0083),
        (-0.0182, -0.1006, 1.1187),
    ),
    ColorPrimaries.SMPTE432: (
        (1.2249, -0.2247, 0.0),
        (-0.0420, 1.0419, 0.0),
        (-0.0197, -0.0786, 1.0979),
    ),
}
_BT2020_LUMINANCE: Final = (0.2627, 0.6780, 0.0593)


class Narrowing:
    """Brings frames of one size into BT.709. Belongs to one thread at a time.

    Args:
        width, height: of the frames in px.
        transfer, primaries: as frames carry them (ISO/IEC 23091-2).
    """

    def __init__(self, width: int, height: int, transfer: int, primaries: int) -> None:
        self.kind = (width, height, transfer, primaries)
        side = _LEVEL**3
        self._graph = Graph()
        self._graph.threads = 1
        self._source = _buffer(self._graph, width, height)
        table = _buffer(self._graph, side, side)
        look_up, self._sink = self._graph.add("haldclut"), self._graph.add("buffersink")
        self._source.link_to(look_up, 0, 0)
        table.link_to(look_up, 0, 1)
        look_up.link_to(self._sink)
        self._graph.configure()
        table.push(_picture_of(_table(transfer, primaries)))
        table.push(None)
        self._count = 0

    def of(self, frame: Any) -> Any:
        """Return a frame of `FORMAT` in BT.709's light and colours."""
        frame.pts, frame.time_base = self._count, Fraction(1, 1000)
        self._count += 1
        self._source.push(frame)
        return self._sink.pull()


def is_wide(frame: Any) -> bool:
    """Whether a frame's light or colours reach beyond BT.709, as far as it says."""
    return (
        frame.color_trc in (ColorTrc.SMPTE2084, ColorTrc.ARIB_STD_B67) or frame.color_primaries in _TO_BT709
    )


def _buffer(graph: Graph, width: int, height: int) -> Any:
    return graph.add("buffer", f"video_size={width}x{height}:pix_fmt={FORMAT}:time_base=1/1000")


@cache
def _table(transfer: int, primaries: int) -> NDArray[np.uint16]:
    """Return the table in the layout of `haldclut`: (side, side, 3), red changing fastest."""
    steps = np.linspace(0.0, 1.0, _STEPS)
    blue, green, red = np.meshgrid(steps, steps, steps, indexing="ij")
    signal = narrowed(np.stack([red, green, blue], axis=-1).reshape(-1, 3), transfer, primaries)
    side = _LEVEL**3
    return np.rint(signal * 65535).astype(np.uint16).reshape(side, side, 3)


def _picture_of(table: NDArray[np.uint16]) -> Any:
    frame = av.VideoFrame.from_ndarray(table, format=FORMAT)
    frame.pts, frame.time_base = 0, Fraction(1, 1000)
    return frame


def narrowed(signal: Light, transfer: int, primaries: int) -> Light:
    """Return the BT.709 signal, 0..1, of what a wider one shows; both of shape (n, 3), red first."""
    to_bt709 = np.array(_TO_BT709.get(ColorPrimaries(primaries), np.eye(3)))
    light: Light = np.maximum(_light(signal, transfer) @ to_bt709.T, 0.0)
    if transfer in (ColorTrc.SMPTE2084, ColorTrc.ARIB_STD_B67):
        light = _rolled_off(light)
    level: Light = np.minimum(light / WHITE_NITS, 1.0) ** (1 / _SDR_GAMMA)
    return level


def _light(signal: Light, transfer: int) -> Light:
    """Return the light on the screen in cd/m²."""
    if transfer == ColorTrc.SMPTE2084:
        return _pq_light(signal)
    if transfer == ColorTrc.ARIB_STD_B67:
        return _hlg_light(signal)
    light: Light = WHITE_NITS * signal**_SDR_GAMMA
    return light


def _rolled_off(light: Light) -> Light:
    """Bring what is brighter than white below it, by the strongest of the three colours: hues stay."""
    strongest = np.maximum(light.max(axis=1, keepdims=True), 1e-6)
    peak = float(_pq_signal(np.array(PEAK_NITS)))
    white = float(_pq_signal(np.array(WHITE_NITS))) / peak
    level = np.minimum(_pq_signal(strongest) / peak, 1.0)
    knee = 1.5 * white - 0.5
    t = np.maximum((level - knee) / (1 - knee), 0.0)
    bend = (2 * t**3 - 3 * t**2 + 1) * knee + (t**3 - 2 * t**2 + t) * (1 - knee)
    level = np.where(level < knee, level, bend + (3 * t**2 - 2 * t**3) * white)
    rolled: Light = light * _pq_light(level * peak) / strongest
    return rolled


def _hlg_light(signal: Light) -> Light:
    """Return the light of a screen that reaches `PEAK_NITS` (ITU-R BT.2100, table 5)."""
    bright = (np.exp((signal - 0.55991073) / 0.17883277) + 0.28466892) / 12
    scene = np.where(signal <= 0.5, signal**2 / 3, bright)
    luminance = np.maximum(scene @ np.array(_BT2020_LUMINANCE), 1e-9)[:, None]
    light: Light = PEAK_NITS * scene * luminance ** (_HLG_GAMMA - 1)
    return light


# SMPTE ST 2084
_M1, _M2, _C1, _C2, _C3 = 2610 / 16384, 2523 / 32, 3424 / 4096, 2413 / 128, 2392 / 128


def _pq_light(signal: Light) -> Light:
    power = np.maximum(signal, 0.0) ** (1 / _M2)
    light: Light = 10_000 * (np.maximum(power - _C1, 0.0) / (_C2 - _C3 * power)) ** (1 / _M1)
    return light


def _pq_signal(light: Light) -> Light:
    power = (light / 10_000) ** _M1
    signal: Light = ((_C1 + _C2 * power) / (1 + _C3 * power)) ** _M2
    return signal

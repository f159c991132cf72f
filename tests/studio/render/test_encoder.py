from fractions import Fraction

import numpy as np

from nemo_notebook.studio.render.encoder import Encoding, encode_chunk, encode_sound
from nemo_notebook.studio.render.planes import Planes

FPS = Fraction(30)
ENCODING = Encoding(96, 54, FPS, 20)


def _paint(frame: int, target: Planes) -> None:
    """A bar that wanders one px a frame."""
    target.y[:] = 40
    target.y[:, frame % 96] = 220
    target.u[:] = target.v[:] = 128


def test_the_same_frames_give_the_same_bytes() -> None:
    first, second = (encode_chunk(ENCODING, range(40), _paint) for _ in range(2))
    assert first == second


def test_packets_are_the_same_wherever_in_the_film_their_frames_stand() -> None:
    here = encode_chunk(ENCODING, range(40), _paint)
    there = encode_chunk(ENCODING, range(960, 1000), _paint)
    assert here == there


def test_each_frame_is_a_packet_and_the_first_needs_none_before_it() -> None:
    chunk = encode_chunk(ENCODING, range(75), _paint)
    assert sorted(packet.pts for packet in chunk.packets) == list(range(75))
    assert [packet.is_key for packet in chunk.packets] == [True] + [False] * 74


def test_sound_fills_its_packets_to_the_last_sample() -> None:
    sound = encode_sound([np.zeros((2, 48_000), np.float32)])
    assert sum(packet.duration for packet in sound.packets) >= 48_000
    assert sound.packets[0].pts <= 0

import struct
import zlib
from pathlib import Path

import pytest
from PIL import Image

from nemo_notebook.studio.render import MediaError, probe

from . import given

FRAMES = [(n / 10, given.GREEN) for n in range(5)]


@pytest.mark.parametrize(
    ("name", "codec", "pixels", "sound"),
    [
        ("a.mp4", "libx264", "yuv420p", "aac"),
        ("b.mov", "prores_ks", "yuv422p10le", None),
        ("c.avi", "mpeg4", "yuv420p", "libmp3lame"),
        ("d.webm", "libvpx-vp9", "yuv420p", "libopus"),
        ("e.mkv", "libx264", "yuv444p", "aac"),
    ],
)
def test_films_of_each_format_are_told_with_size_length_and_sound(
    tmp_path: Path, name: str, codec: str, pixels: str, sound: str | None
) -> None:
    found = probe(
        given.film(tmp_path / name, FRAMES, codec=codec, pixels=pixels, sound=sound), media_id="med_1"
    )
    assert (found.id, found.name, found.kind) == ("med_1", name, "video")
    assert (found.width, found.height, found.has_audio) == (96, 54, sound is not None)
    assert 400 <= found.duration_ms <= 600


@pytest.mark.parametrize(
    ("name", "codec", "form"),
    [
        ("a.mp3", "libmp3lame", None),
        ("b.wav", "pcm_s16le", None),
        ("c.m4a", "aac", "ipod"),
        ("d.aac", "aac", "adts"),
    ],
)
def test_sounds_of_each_format_are_told_with_their_length(
    tmp_path: Path, name: str, codec: str, form: str | None
) -> None:
    found = probe(given.sound(tmp_path / name, codec, form=form))
    assert (found.kind, found.has_audio, found.width) == ("audio", True, 0)
    assert 480 <= found.duration_ms <= 620


@pytest.mark.parametrize("name", ["a.jpg", "b.png", "c.gif", "d.webp"])
def test_stills_of_each_format_have_a_size_and_no_length(tmp_path: Path, name: str) -> None:
    found = probe(given.picture(tmp_path / name))
    assert (found.kind, found.duration_ms, found.width, found.height) == ("image", 0, 96, 54)


@pytest.mark.parametrize("name", ["a.gif", "b.webp"])
def test_an_animated_picture_is_a_film_without_sound(tmp_path: Path, name: str) -> None:
    found = probe(given.animation(tmp_path / name, [given.RED, given.BLUE], [200, 300]))
    assert (found.kind, found.duration_ms, found.has_audio) == ("video", 500, False)


@pytest.mark.parametrize("name", ["a.gif", "b.webp"])
def test_frames_shown_for_no_time_are_shown_as_browsers_do(tmp_path: Path, name: str) -> None:
    found = probe(given.animation(tmp_path / name, [given.RED, given.BLUE, given.GREEN], [0, 10, 300]))
    assert found.duration_ms == 500


def test_a_photo_taken_sideways_is_told_upright(tmp_path: Path) -> None:
    exif = Image.Exif()
    exif[0x0112] = 6
    found = probe(given.picture(tmp_path / "photo.jpg", exif=exif))
    assert (found.width, found.height) == (54, 96)


def test_a_film_that_holds_only_sound_is_a_sound(tmp_path: Path) -> None:
    assert probe(given.sound(tmp_path / "voice.mp4", "aac")).kind == "audio"


def test_the_name_a_person_gave_decides_over_the_path(tmp_path: Path) -> None:
    stored = given.picture(tmp_path / "photo.jpg").rename(tmp_path / "0f1e")
    assert probe(stored, "photo.jpg").name == "photo.jpg"


def _chunk(kind: bytes, body: bytes) -> bytes:
    return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))


def _bomb() -> bytes:
    head = struct.pack(">IIBBBBB", 30_000, 30_000, 8, 2, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n"
        + _chunk(b"IHDR", head)
        + _chunk(b"IDAT", zlib.compress(b"\0"))
        + _chunk(b"IEND", b"")
    )


def _cut_off(path: Path) -> bytes:
    whole = path.read_bytes()
    path.unlink()
    return whole[: len(whole) // 2]


@pytest.mark.parametrize(
    ("name", "content", "says"),
    [
        ("a.mp4", b"", "empty"),
        ("report.mp4", b"%PDF-1.4 " + b"x" * 4000, "not what its name says"),
        ("list.mp4", b"#EXTM3U\n#EXTINF:1,\nfile:///etc/hostname\n", "cannot be played"),
        ("noise.mp3", bytes(range(256)) * 16, "noise.mp3"),
        ("letter.jpg", b"hello" * 100, "not a picture"),
        ("bomb.png", _bomb(), "too large"),
        ("film.flv", b"FLV\x01", "no ending that is accepted"),
        ("nothing", b"x", "no ending that is accepted"),
    ],
)
def test_what_cannot_be_used_is_refused_by_name(tmp_path: Path, name: str, content: bytes, says: str) -> None:
    (tmp_path / name).write_bytes(content)
    with pytest.raises(MediaError, match=says) as refused:
        probe(tmp_path / name)
    assert name in refused.value.message


@pytest.mark.parametrize("name", ["a.jpg", "b.png", "c.mp4"])
def test_a_file_that_breaks_off_is_refused(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    noise = Image.effect_noise((96, 54), 90)
    if name.endswith("mp4"):
        given.film(path, FRAMES)
    else:
        noise.save(path)
    path.write_bytes(_cut_off(path))
    with pytest.raises(MediaError, match=name):
        probe(path)


def test_an_endless_animation_is_refused(tmp_path: Path) -> None:
    path = given.animation(tmp_path / "a.gif", [given.RED, given.BLUE] * 40, [20] * 80)
    whole = bytearray(path.read_bytes())
    whole[6:10] = struct.pack("<HH", 9000, 9000)  # the size of the canvas in a GIF's header
    path.write_bytes(whole)
    with pytest.raises(MediaError, match="too long an animation"):
        probe(path)


def test_a_missing_file_is_refused(tmp_path: Path) -> None:
    with pytest.raises(MediaError, match="cannot be read"):
        probe(tmp_path / "gone.png")

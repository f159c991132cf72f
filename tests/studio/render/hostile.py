"""Files that are damaged, lie or mean harm, each by what is wrong with it: its name and its bytes."""

from __future__ import annotations

import struct
import zlib
from collections.abc import Callable
from io import BytesIO
from pathlib import Path

import av
import numpy as np
from PIL import Image

from . import odd

Bytes = Callable[[Path], bytes]


def chunk(kind: bytes, body: bytes) -> bytes:
    return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))


def png(width: int, height: int, *chunks: bytes, depth: int = 8, color: int = 2) -> bytes:
    head = struct.pack(">IIBBBBB", width, height, depth, color, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + b"".join(chunks) + chunk(b"IEND", b"")


def _noise(form: str, **saving: object) -> bytes:
    out = BytesIO()
    pixels = np.random.default_rng(7).integers(0, 256, (64, 96, 3), np.uint8)
    Image.fromarray(pixels).save(out, form, **saving)
    return out.getvalue()


def _film(ending: str, codec: str = "libx264", pixels: str = "yuv420p") -> Bytes:
    def make(folder: Path) -> bytes:
        pictures = [np.random.default_rng(n).integers(0, 256, (64, 96, 3), np.uint8) for n in range(10)]
        return odd.movie(folder / f"whole.{ending}", pictures, codec, pixels).read_bytes()

    return make


def _sound(ending: str, codec: str) -> Bytes:
    return lambda folder: odd.tones(folder / f"whole.{ending}", [(440, "mono", 48_000)], codec).read_bytes()


def _animated(ending: str) -> Bytes:
    def make(folder: Path) -> bytes:
        images = [Image.effect_noise((96, 64), 20 + n).convert("RGB") for n in range(6)]
        images[0].save(folder / f"whole.{ending}", save_all=True, append_images=images[1:], duration=100)
        return (folder / f"whole.{ending}").read_bytes()

    return make


def plain(content: bytes) -> Bytes:
    return lambda folder: content


def first(share: float, whole: Bytes) -> Bytes:
    """Only the first part of a file."""

    def make(folder: Path) -> bytes:
        content = whole(folder)
        return content[: int(len(content) * share)]

    return make


def _changed(whole: Bytes, mark: bytes, offset: int, new: bytes) -> Bytes:
    """A file with other bytes behind each mark."""

    def make(folder: Path) -> bytes:
        content = bytearray(whole(folder))
        at = content.find(mark)
        assert at >= 0
        while at >= 0:
            content[at + offset : at + offset + len(new)] = new
            at = content.find(mark, at + 1)
        return bytes(content)

    return make


def _garbled(whole: Bytes) -> Bytes:
    """A file with every 97th byte of its later half turned over."""

    def make(folder: Path) -> bytes:
        content = bytearray(whole(folder))
        for place in range(len(content) // 2, len(content), 97):
            content[place] ^= 0xFF
        return bytes(content)

    return make


def _large_webp(folder: Path) -> bytes:
    """A WebP whose header says 12,000 × 8,000 px."""
    content = bytearray(_noise("WEBP", lossless=True))
    at = content.index(b"VP8L") + 9  # behind length and signature: 14 bits each of width - 1 and height - 1
    told = int.from_bytes(content[at : at + 4], "little") & ~0xFFFFFFF | 7999 << 14 | 11_999
    content[at : at + 4] = told.to_bytes(4, "little")
    return bytes(content)


def _subtitles_only(folder: Path) -> bytes:
    lines = "1\n00:00:00,000 --> 00:00:01,000\nwords\n"
    (folder / "a.srt").write_text(lines)
    with av.open(str(folder / "a.srt")) as source, av.open(str(folder / "whole.mkv"), "w") as out:
        copied = out.add_stream_from_template(source.streams.subtitles[0])
        for packet in source.demux(subtitles=0):
            if packet.dts is not None:
                packet.stream = copied
                out.mux(packet)
    return (folder / "whole.mkv").read_bytes()


def _looping_mkv(folder: Path) -> bytes:
    """A Matroska file whose table of contents points at itself."""
    content = bytearray(_film("mkv")(folder))
    at = content.find(b"\x11\x4d\x9b\x74")
    place = content.find(b"\x53\xac", at)
    content[place + 3 : place + 3 + (content[place + 2] & 0x7F)] = bytes(content[place + 2] & 0x7F)
    return bytes(content)


def _one_frame(folder: Path) -> bytes:
    pixels = np.random.default_rng(7).integers(0, 256, (64, 96, 3), np.uint8)
    return odd.movie(folder / "whole.mp4", [pixels]).read_bytes()


def _three_sounds(folder: Path) -> bytes:
    streams = [(220.0, "mono", 48_000), (330.0, "stereo", 44_100), (550.0, "5.1", 48_000)]
    return odd.tones(folder / "whole.mkv", streams, "aac").read_bytes()


def _wav_of_four_gigabytes(folder: Path) -> bytes:
    content = bytearray(_sound("wav", "pcm_s16le")(folder))
    at = content.index(b"data") + 4
    content[4:8] = content[at : at + 4] = b"\xfe\xff\xff\xff"
    return bytes(content)


def _wav(channels: int, rate_hz: int, bits: int) -> bytes:
    head = struct.pack("<HHIIHH", 1, channels, rate_hz, rate_hz * channels * bits // 8 & 0xFFFFFFFF, 2, bits)
    body = (
        b"WAVEfmt " + struct.pack("<I", 16) + head + b"data" + struct.pack("<I", 400_000) + b"\x11" * 400_000
    )
    return b"RIFF" + struct.pack("<I", len(body)) + body


def _gif(width: int, height: int, frames: int) -> bytes:
    head = b"GIF89a" + struct.pack("<HHBBB", width, height, 0x80, 0, 0) + bytes((200, 0, 0, 0, 0, 200))
    one = b"\x21\xf9\x04\0\x05\0\0\0" + b"\x2c" + struct.pack("<HHHHB", 0, 0, 1, 1, 0) + b"\x02\x02\x44\x01\0"
    return head + one * frames + b"\x3b"


_RECT = b'<svg xmlns="http://www.w3.org/2000/svg"><image href="file:///etc/passwd"/></svg>'
_HLS = b"#EXTM3U\n#EXT-X-VERSION:3\n#EXTINF:1,\nfile:///etc/hostname\n#EXT-X-ENDLIST\n"
_DASH = b'<?xml version="1.0"?><MPD xmlns="urn:mpeg:dash:schema:mpd:2011"><Period/></MPD>'
_FTYP = b"\0\0\0\x18ftypisom\0\0\0\0isom"
_ZIP = b"PK\x03\x04" + bytes(26) + b"inside.mp4" + bytes(500)
_EXE = b"MZ" + bytes(58) + struct.pack("<I", 128) + bytes(64) + b"PE\0\0" + bytes(500)
_HTML = b"<!DOCTYPE html><html><body>404 Not Found</body></html>" * 20

REFUSED: dict[str, tuple[str, Bytes]] = {
    "empty film": ("a.mp4", plain(b"")),
    "empty picture": ("a.png", plain(b"")),
    "one byte": ("a.mov", plain(b"\0")),
    "only zeros": ("a.mp4", plain(bytes(20_000))),
    "film cut at 5 %": ("a.mp4", first(0.05, _film("mp4"))),
    "film cut before its index": ("a.mp4", first(0.6, _film("mp4"))),
    "matroska cut in its header": ("a.mkv", first(0.02, _film("mkv"))),
    "webm cut in its header": ("a.webm", first(0.03, _film("webm", "libvpx-vp9"))),
    "avi cut in its header": ("a.avi", first(0.01, _film("avi", "mpeg4"))),
    "sound cut in its header": ("a.wav", first(0.0005, _sound("wav", "pcm_s16le"))),
    "m4a cut before its index": ("a.m4a", first(0.5, _sound("m4a", "aac"))),
    "photo cut in half": ("a.jpg", first(0.5, plain(_noise("JPEG")))),
    "photo cut in its header": ("a.jpg", first(0.01, plain(_noise("JPEG")))),
    "png cut in half": ("a.png", first(0.5, plain(_noise("PNG")))),
    "png cut in its header": ("a.png", plain(_noise("PNG")[:20])),
    "webp cut in half": ("a.webp", first(0.5, plain(_noise("WEBP")))),
    "gif cut in its header": ("a.gif", plain(_gif(96, 64, 1)[:12])),
    "png with a broken sum": ("a.png", plain(png(4, 4, chunk(b"IDAT", b"x")[:-1] + b"?"))),
    "png with broken data": ("a.png", plain(png(64, 64, chunk(b"IDAT", b"not deflated at all")))),
    "png with too little data": ("a.png", plain(png(3000, 3000, chunk(b"IDAT", zlib.compress(bytes(99)))))),
    "png without data": ("a.png", plain(png(64, 64))),
    "png of no size": ("a.png", plain(png(0, 0, chunk(b"IDAT", zlib.compress(b"\0"))))),
    "png of impossible depth": ("a.png", plain(png(4, 4, chunk(b"IDAT", zlib.compress(b"\0")), depth=77))),
    "png bomb of 900 Mpx": ("a.png", plain(png(30_000, 30_000, chunk(b"IDAT", zlib.compress(b"\0"))))),
    "png bomb of text": (
        "a.png",
        plain(png(4, 4, *[chunk(b"zTXt", b"k\0\0" + zlib.compress(bytes(20 << 20)))] * 8)),
    ),
    "webp of 96 Mpx": ("a.webp", _large_webp),
    "jpeg bomb of 4,000 Mpx": ("a.jpg", _changed(plain(_noise("JPEG")), b"\xff\xc0", 5, b"\xff\xff\xff\xff")),
    "gif bomb of 4,000 Mpx": ("a.gif", plain(_gif(65_535, 65_535, 1))),
    "gif of 100,000 frames": ("a.gif", plain(_gif(8, 8, 100_000))),
    "gif of large frames": ("a.gif", plain(_gif(9000, 9000, 60))),
    "film header of 256 Mpx": (
        "a.avi",
        _changed(_film("avi", "huffyuv", "rgb24"), b"strf", 12, struct.pack("<ii", 16_000, 16_000)),
    ),
    "film frames of 256 Mpx": (
        "a.avi",
        _changed(_film("avi", "mjpeg", "yuvj420p"), b"\xff\xc0", 5, struct.pack(">HH", 16_000, 16_000)),
    ),
    "pdf as a film": ("report.mp4", plain(b"%PDF-1.7\n" + b"1 0 obj\n" * 500)),
    "zip as a film": ("a.mov", plain(_ZIP)),
    "program as a picture": ("holiday.jpg", plain(_EXE)),
    "program as a film": ("holiday.avi", plain(_EXE)),
    "web page as a sound": ("song.mp3", plain(_HTML)),
    "web page as a picture": ("a.png", plain(_HTML)),
    "drawing as a picture": ("a.png", plain(_RECT)),
    "drawing as a film": ("a.mp4", plain(_RECT)),
    "text as a sound": ("a.aac", plain(b"words, " * 900)),
    "script as a sound": ("a.wav", plain(b"#!/bin/sh\nreboot\n")),
    "playlist as a film": ("a.mp4", plain(_HLS)),
    "playlist as a sound": ("a.mp3", plain(_HLS)),
    "dash manifest as a film": ("a.webm", plain(_DASH)),
    "list of files as a film": ("a.mkv", plain(b"ffconcat version 1.0\nfile /etc/hostname\n")),
    "session description as a film": (
        "a.mov",
        plain(b"v=0\no=- 0 0 IN IP4 127.0.0.1\nm=video 9 RTP/AVP 96"),
    ),
    "subtitles as a film": ("a.mp4", plain(b"1\n00:00:00,000 --> 00:00:01,000\nwords\n")),
    "only subtitles in a film": ("a.mkv", _subtitles_only),
    "header of a film and nothing more": ("a.mp4", plain(b"\0\0\0\x20ftypisom\0\0\2\0isomiso2avc1mp41")),
    "film whose boxes hold each other": (
        "a.mp4",
        plain(_FTYP + b"\0\0\xff\xffmoov" * 400),
    ),
    "sound without channels": ("a.wav", plain(_wav(0, 48_000, 16))),
    "sound without a rate": ("a.wav", plain(_wav(1, 0, 16))),
    "bmp as a picture": ("a.png", plain(b"BM" + struct.pack("<IHHI", 154, 0, 0, 54) + bytes(200))),
    "tiff as a picture": ("a.jpg", plain(b"II*\0\x08\0\0\0" + bytes(300))),
    "unknown ending": ("a.flv", plain(b"FLV\x01")),
    "no ending": ("film", _film("mp4")),
}

USED: dict[str, tuple[str, Bytes]] = {
    "matroska cut at its end": ("a.mkv", first(0.8, _film("mkv"))),
    "webm cut at its end": ("a.webm", first(0.7, _film("webm", "libvpx-vp9"))),
    "avi cut at its end": ("a.avi", first(0.6, _film("avi", "mpeg4"))),
    "sound cut at its end": ("a.mp3", first(0.5, _sound("mp3", "libmp3lame"))),
    "wav cut at its end": ("a.wav", first(0.5, _sound("wav", "pcm_s16le"))),
    "aac cut at its end": ("a.aac", first(0.5, _sound("aac", "aac"))),
    "gif cut in half": ("a.gif", first(0.5, _animated("gif"))),
    "film garbled": ("a.mkv", _garbled(_film("mkv", "mjpeg", "yuvj420p"))),
    "sound garbled": ("a.mp3", _garbled(_sound("mp3", "libmp3lame"))),
    "film of a lying length": ("a.mp4", _changed(_film("mp4"), b"mvhd", 20, b"\x7f\xff\xff\xff")),
    "film of a lying track length": ("a.mp4", _changed(_film("mp4"), b"mdhd", 20, b"\x7f\xff\xff\xff")),
    "film of lying sizes": ("a.mp4", _changed(_film("mp4"), b"tkhd", 80, b"\x7f\xff\0\0\x7f\xff\0\0")),
    "matroska that points at itself": ("a.mkv", _looping_mkv),
    "film of one frame": ("a.mp4", _one_frame),
    # The edit list begins half a second into the film: five frames come before zero.
    "film that begins before zero": ("a.mp4", _changed(_film("mp4"), b"elst", 16, struct.pack(">i", 5120))),
    "film of three sounds": ("a.mkv", _three_sounds),
    "wav of four gigabytes": ("a.wav", _wav_of_four_gigabytes),
    "wav of a strange rate": ("a.wav", plain(_wav(3, 700_001, 16))),
    "photo as a film": ("a.mp4", plain(_noise("JPEG"))),
    "png as a jpeg": ("a.jpg", plain(_noise("PNG"))),
    "film as a gif": ("a.gif", _film("mp4")),
    "film as a sound's neighbour": ("a.avi", _film("mkv")),
    "gif with a comment of a megabyte": (
        "a.gif",
        lambda folder: _gif(8, 8, 1)[:-1] + b"\x21\xfe" + (b"\xff" + b"c" * 255) * 4000 + b"\0\x3b",
    ),
    "picture of one pixel": ("a.png", plain(png(1, 1, chunk(b"IDAT", zlib.compress(b"\0\xff\0\0"))))),
    "picture of one row": ("a.png", plain(png(5000, 1, chunk(b"IDAT", zlib.compress(bytes(15_001)))))),
    "photo with rubbish behind it": ("a.jpg", plain(_noise("JPEG") + b"\0rubbish" * 500)),
    "film with rubbish behind it": ("a.mp4", lambda folder: _film("mp4")(folder) + b"rubbish" * 500),
    "name from right to left": ("\u202egpj.\u05e9\u05dc\u05d5\u05dd.png", plain(_noise("PNG"))),
    "name of emoji and spaces": ("\U0001f468\u200d\U0001f469\u200d\U0001f467  film\u3000.mp4", _film("mp4")),
    "name like a pattern": ("frame%03d.png", plain(_noise("PNG"))),
    "name like an address": ("http:example.com.mp4", _film("mp4")),
    "name like an option": ("-i.mp4", _film("mp4")),
}

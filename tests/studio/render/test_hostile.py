"""Damaged files and files that mean harm: refused in one sentence, or rendered as far as they are whole."""

import subprocess
import sys
import time
import zlib
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from nemo_notebook.studio.render import MediaError, MediaFile, probe, render

from . import given, hostile
from .sounding import read

PATIENCE_S = 10.0


def _stored(folder: Path, name: str, make: hostile.Bytes) -> Path:
    """Write a file as an upload is stored: its own name is only told."""
    content = make(folder)
    path = folder / f"stored{Path(name).suffix}"
    path.write_bytes(content)
    return path


@pytest.mark.parametrize("case", hostile.REFUSED)
def test_what_cannot_be_used_is_refused_in_one_sentence_that_names_it(tmp_path: Path, case: str) -> None:
    name, make = hostile.REFUSED[case]
    path = _stored(tmp_path, name, make)
    before_s = time.monotonic()
    with pytest.raises(MediaError) as refused:
        probe(path, name)
    assert time.monotonic() - before_s < PATIENCE_S
    message = refused.value.message
    assert message.startswith(name) and message.endswith(".") and "\n" not in message
    assert "Error" not in message and str(tmp_path) not in message


@pytest.mark.parametrize("case", hostile.USED)
def test_what_can_be_used_in_part_is_shown_or_heard_as_far_as_it_is_whole(tmp_path: Path, case: str) -> None:
    name, make = hostile.USED[case]
    path = _stored(tmp_path, name, make)
    before_s = time.monotonic()
    media = probe(path, name, media_id="med_1")
    assert media.name == name
    if media.kind != "image":
        assert 40 <= media.duration_ms <= 3000
    _render(media, tmp_path / "film.mp4")
    assert time.monotonic() - before_s < PATIENCE_S


def _render(media: MediaFile, out: Path) -> None:
    """Render a quarter of a second from the beginning and from the end of a file."""
    if media.kind == "audio":
        assert read(media, 0, media.duration_ms).any()
        return
    end_ms = max(0, media.duration_ms - 100)
    parts = [given.segment(0, 250, "med_1"), given.segment(250, 250, "med_1", **{"in": end_ms})]
    made = render(given.draft((0, parts), length_ms=500), {"med_1": media}, out, quality="draft")
    assert made.frames == 15


@pytest.mark.parametrize(
    "text",
    [
        "ffconcat version 1.0\nfile secret.mp4\n",
        "#EXTM3U\n#EXT-X-TARGETDURATION:1\n#EXTINF:1,\nsecret.mp4\n#EXT-X-ENDLIST\n",
        "#EXTM3U\n#EXT-X-TARGETDURATION:1\n#EXTINF:1,\nconcat:secret.mp4\n#EXT-X-ENDLIST\n",
        '<?xml version="1.0"?><MPD><Period><BaseURL>secret.mp4</BaseURL></Period></MPD>',
        "[playlist]\nFile1=secret.mp4\n",
    ],
)
@pytest.mark.parametrize("name", ["a.mp4", "a.mkv", "a.mp3", "a.gif"])
def test_a_list_of_other_files_opens_none_of_them(tmp_path: Path, text: str, name: str) -> None:
    given.film(tmp_path / "secret.mp4", [(0.0, given.RED), (0.1, given.RED)])
    (tmp_path / name).write_text(text)
    with pytest.raises(MediaError):
        probe(tmp_path / name)


def test_a_gif_with_a_long_comment_is_no_animation(tmp_path: Path) -> None:
    name, make = hostile.USED["gif with a comment of a megabyte"]
    assert probe(_stored(tmp_path, name, make), name).kind == "image"


def test_a_film_in_which_another_file_is_named_does_not_open_it(tmp_path: Path) -> None:
    """A QuickTime reference movie: its samples are said to lie in another file."""
    whole = given.film(tmp_path / "a.mov", [(n / 10, given.RED) for n in range(5)]).read_bytes()
    at = whole.index(b"url \0\0\0\1")
    (tmp_path / "a.mov").write_bytes(whole[: at + 7] + b"\0" + whole[at + 8 :])
    media = probe(tmp_path / "a.mov")
    assert media.kind == "video"  # only what lies in the file itself


def test_a_file_that_is_gone_or_a_folder_is_refused(tmp_path: Path) -> None:
    (tmp_path / "folder.mp4").mkdir()
    with pytest.raises(MediaError, match=r"folder\.mp4 is not a file"):
        probe(tmp_path / "folder.mp4")
    (tmp_path / "link.mp4").symlink_to(tmp_path / "nowhere")
    with pytest.raises(MediaError, match=r"link\.mp4 cannot be read"):
        probe(tmp_path / "link.mp4")


_LOOK = """
import sys
from nemo_notebook.studio.render import MediaError, probe
from nemo_notebook.studio.render.machine import limit_memory
limit_memory(float(sys.argv[1]))
try:
    print(probe(sys.argv[2]).kind)
except MediaError as refusal:
    print(refusal)
"""


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux limits the memory of a process")
@pytest.mark.parametrize(("memory_mb", "said"), [(8000, "image"), (300, "too large to open with the memory")])
def test_a_file_gets_no_more_memory_than_there_is(tmp_path: Path, memory_mb: int, said: str) -> None:
    packer = zlib.compressobj(1)
    rows = b"".join(packer.compress(bytes(1 + 9000 * 3)) for _ in range(9000)) + packer.flush()
    (tmp_path / "a.png").write_bytes(hostile.png(9000, 9000, hostile.chunk(b"IDAT", rows)))
    command = [sys.executable, "-c", _LOOK, str(memory_mb), str(tmp_path / "a.png")]
    done = subprocess.run(command, capture_output=True, text=True, timeout=60)
    assert said in done.stdout, done.stderr


def test_a_render_goes_on_undisturbed_while_files_that_mean_harm_are_looked_into(tmp_path: Path) -> None:
    media = {"med_1": probe(given.picture(tmp_path / "a.png"), media_id="med_1")}
    wire = given.draft((0, [given.segment(0, 20_000, "med_1", move={"zoom": [1, 1.2]})]), length_ms=20_000)
    render(wire, media, tmp_path / "alone.mp4")
    with ThreadPoolExecutor(1) as beside:
        meanwhile = beside.submit(render, wire, media, tmp_path / "film.mp4")
        for number, (name, make) in enumerate([*hostile.REFUSED.values()][:50]):
            folder = tmp_path / str(number)
            folder.mkdir()
            with pytest.raises(MediaError):
                probe(_stored(folder, name, make), name)
        assert meanwhile.result().frames == 600
    assert (tmp_path / "film.mp4").read_bytes() == (tmp_path / "alone.mp4").read_bytes()


def test_enough_cases_are_tried() -> None:
    assert len(hostile.REFUSED) + len(hostile.USED) >= 80

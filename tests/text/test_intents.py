from __future__ import annotations

from pathlib import Path

import pytest

from nemo_notebook.text import ExportOptions, route

ROUTING = Path(__file__).parent.parent / "data" / "routing.tsv"


def _labelled() -> list[tuple[str, str]]:
    rows = [line.split("\t") for line in ROUTING.read_text("utf-8").splitlines()]
    return [(kind, text) for kind, text in rows]


def test_at_most_two_in_a_hundred_labelled_phrases_go_wrong() -> None:
    rows = _labelled()
    wrong = [f"{kind} → {route(text).kind}: {text}" for kind, text in rows if route(text).kind != kind]
    assert len(rows) >= 200
    assert len(wrong) <= 0.02 * len(rows), "\n".join(wrong)


def test_no_request_for_a_film_is_taken_for_a_command() -> None:
    hijacked = [text for kind, text in _labelled() if kind == "message" and route(text).kind != "message"]
    assert hijacked == []


@pytest.mark.parametrize(
    ("text", "options"),
    [
        ("export", ExportOptions()),
        ("export it as a square 1080p MP4", ExportOptions(aspect="1:1", short_side_px=1080, format="mp4")),
        ("Export a 1080x1920 version", ExportOptions(aspect="9:16", short_side_px=1080)),
        ("save the video to ~/Desktop/promo.mp4", ExportOptions(path="~/Desktop/promo.mp4", format="mp4")),
        ('save as "my film.mp4"', ExportOptions(path="my film.mp4", format="mp4")),
        ("export as gif", ExportOptions(format="gif")),
        ("导出成竖屏1080p", ExportOptions(aspect="9:16", short_side_px=1080)),
    ],
)
def test_an_export_says_how_the_film_is_wanted(text: str, options: ExportOptions) -> None:
    intent = route(text)
    assert (intent.kind, intent.options, intent.rest) == ("export", options, "")


@pytest.mark.parametrize(
    ("text", "kind", "rest"),
    [
        ("export it, then make the title bigger", "export", "make the title bigger"),
        ("导出视频，然后把标题改大一点", "export", "把标题改大一点"),
        ("upload photo.jpg and add a title", "upload", "add a title"),
        ("上传素材，然后做一个30秒的视频", "upload", "做一个30秒的视频"),
    ],
)
def test_what_follows_a_command_remains_to_be_sent(text: str, kind: str, rest: str) -> None:
    intent = route(text)
    assert (intent.kind, intent.rest) == (kind, rest)


def test_an_upload_names_its_files_and_addresses() -> None:
    assert route("upload a.jpg b.png").paths == ("a.jpg", "b.png")
    assert route("upload https://example.com/a.mp4 then trim it").paths == ("https://example.com/a.mp4",)
    assert route("上传 logo.png，放在右上角").paths == ("logo.png",)


@pytest.mark.parametrize(
    ("text", "kind", "rest"),
    [
        ("make a slideshow", "upload", "make a slideshow"),
        ("upload this, add music", "upload", "add music"),
        ("upload this", "upload", ""),
        ("", "upload", ""),
        ("export", "export", ""),
        ("status", "status", ""),
    ],
)
def test_attached_files_make_an_upload_of_all_but_a_command(text: str, kind: str, rest: str) -> None:
    intent = route(text, attached=True)
    assert (intent.kind, intent.rest) == (kind, rest)


@pytest.mark.parametrize("text", ["", "   ", "\n", "!!!", "🎬", "x" * 100_000, "导" * 100_000])
def test_odd_text_is_a_message(text: str) -> None:
    assert route(text).kind == "message"

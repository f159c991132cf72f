from __future__ import annotations

import base64
from pathlib import Path

import pytest

from nemo_notebook.models.draft import Draft
from nemo_notebook.outputs import Line, player_html, player_plain
from nemo_notebook.outputs.player import fitted
from tests.outputs.page import clip, coffee, film, read


def _bytes(uri: str) -> bytes:
    return base64.b64decode(uri.partition("base64,")[2], validate=True)


def test_the_film_is_on_the_video_element_itself() -> None:
    video = read(player_html(film(), clip())).one("video")
    assert video.attributes["src"].startswith("data:video/mp4;base64,")
    assert _bytes(video.attributes["src"]) == b"an mp4"
    assert _bytes(video.attributes["poster"]) == b"\xff\xd8poster"


def test_it_has_controls_and_does_not_play_by_itself() -> None:
    video = read(player_html(film(), clip())).one("video")
    assert {"controls", "playsinline"} <= set(video.attributes)
    assert video.attributes["preload"] == "metadata"
    assert "autoplay" not in video.attributes


def test_viewers_without_video_find_the_poster_inside_it() -> None:
    html = player_html(film(), clip())
    inside = html[html.index("<video") : html.index("</video>")]
    image = read(inside[inside.index("<img") :]).one("img")
    assert image.attributes["alt"] == "A frame of coffee.mp4"
    assert _bytes(image.attributes["src"]) == b"\xff\xd8poster"


def test_a_contact_sheet_stands_below_the_film_with_words_for_who_does_not_see_it() -> None:
    html = player_html(film(), clip().model_copy(update={"sheet": b"\xff\xd8sheet"}))
    below = html.partition("</video>")[2]
    image = read(below[: below.index(">") + 1]).one("img")
    assert _bytes(image.attributes["src"]) == b"\xff\xd8sheet" and "Frames" in image.attributes["alt"]
    assert "Frames of the film" not in player_html(film(), clip())


def test_below_stand_size_length_weight_path_link_and_badge() -> None:
    page = read(player_html(film(), clip()))
    text = page.text.replace("\u00a0", " ")
    assert "1080×1920 · 20 s · 3.4 MB · nemo-output/coffee.mp4 · Download" in text
    assert text.endswith("local studio – composed from your media and procedural scenes")


@pytest.mark.parametrize(
    ("path", "href"),
    [
        ("nemo-output/my film #1 100%.mp4", "nemo-output/my%20film%20%231%20100%25.mp4"),
        ("javascript:alert(1).mp4", "javascript%3Aalert%281%29.mp4"),
        ('a"onclick="x.mp4', "a%22onclick%3D%22x.mp4"),
        ("咖啡.mp4", "%E5%92%96%E5%95%A1.mp4"),
    ],
)
def test_links_are_relative_and_encoded(path: str, href: str) -> None:
    assert read(player_html(film(path=Path(path)), clip())).one("a").attributes["href"] == href


def test_a_film_below_the_notebook_is_linked_from_it() -> None:
    video = film(path=Path("/home/ada/work/nemo-output/x.mp4"))
    page = read(player_html(video, clip(), folder=Path("/home/ada/work")))
    assert page.one("a").attributes["href"] == "nemo-output/x.mp4"


def test_a_film_elsewhere_is_named_but_not_linked() -> None:
    page = read(player_html(film(path=Path("/srv/x.mp4")), clip(), folder=Path("/home/ada/work")))
    assert page.all("a") == []
    assert "/srv/x.mp4" in page.text


def test_a_preview_says_that_the_full_film_follows_and_links_to_nothing_yet() -> None:
    early = clip(width=304, height=540).model_copy(
        update={"about": "Preview at 304p; the full film follows."}
    )
    page = read(player_html(film(), early))
    text = page.text.replace("\u00a0", " ")
    assert "Preview at 304p; the full film follows." in text
    assert "Download" not in text and "coffee.mp4" not in text


def test_a_proxy_says_where_the_full_film_is() -> None:
    page = read(player_html(film(), clip(proxy=True, width=202, height=360)))
    assert "Preview at 202p; the full film is at nemo-output/coffee.mp4." in page.text
    assert page.text.count("nemo-output/coffee.mp4") == 1


def test_a_film_that_is_gone_leaves_its_poster_and_words() -> None:
    page = read(player_html(film(), None))
    assert page.all("video") == page.all("a") == []
    assert _bytes(page.one("img").attributes["src"]) == b"\xff\xd8poster"
    assert "no longer at nemo-output/coffee.mp4. %nemo export makes it again" in page.text


def test_without_a_poster_there_is_no_broken_picture() -> None:
    assert read(player_html(film(poster=b""), None)).all("img") == []
    assert "poster" not in read(player_html(film(poster=b""), clip())).one("video").attributes


@pytest.mark.parametrize(
    ("size", "shown"),
    [
        ((1920, 1080), (853, 480)),
        ((1080, 1920), (270, 480)),
        ((1080, 1080), (480, 480)),
        ((96, 54), (96, 54)),
        ((4000, 100), (853, 21)),
        ((0, 0), (1, 1)),
    ],
)
def test_every_shape_fits_the_page(size: tuple[int, int], shown: tuple[int, int]) -> None:
    assert fitted(*size) == shown


def test_the_box_keeps_its_shape_before_the_film_is_read_and_narrows_with_the_page() -> None:
    video = read(player_html(film(), clip())).one("video")
    assert (video.attributes["width"], video.attributes["height"]) == ("270", "480")
    assert "max-width:100%;height:auto" in video.attributes["style"]


def test_the_transcript_follows_the_film() -> None:
    page = read(player_html(film(), clip(), [Line(0, 3000, "Hello")]))
    assert "Hello" in page.one("details").text


def test_plain_text_says_where_and_what() -> None:
    assert player_plain(film()).replace("\u00a0", " ").splitlines() == [
        "nemo-output/coffee.mp4  1080×1920 · 20 s · 3.4 MB",
        "local studio – composed from your media and procedural scenes",
    ]


def test_what_to_know_of_a_film_stands_quietly_below_its_facts() -> None:
    noted = film(notes=("No voice is installed: pip install nemo-notebook[voice]", "<b>" + "x" * 500))
    page = read(player_html(noted, clip()))
    text = page.text
    assert text.index("Download") < text.index("No voice is installed") < text.index("local studio")
    assert page.all("b") == [] and len(text) < 600
    lines = player_plain(noted).splitlines()
    assert lines[1] == noted.notes[0] and lines[3].startswith("local studio")
    assert str(noted).splitlines()[1] == noted.notes[0]


def test_a_film_of_lower_quality_says_that_it_is_for_its_cell_and_how_to_get_the_size_of_the_draft() -> None:
    small = film(width=540, height=960)
    said = "Made at 540p for this cell alone; %nemo export makes 1080×1920."
    assert said in read(player_html(small, clip(), draft=coffee())).text
    for other in (film(), film(width=400, height=711)):
        assert "this cell" not in read(player_html(other, clip(), draft=coffee())).text
    tiny = Draft.from_wire({"m": {"width": 540, "height": 960}})
    assert "this cell" not in read(player_html(small, clip(), draft=tiny)).text
    preview = clip(about="Preview at 540p; the full film follows.")
    assert "this cell" not in read(player_html(small, preview, draft=coffee())).text

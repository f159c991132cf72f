from __future__ import annotations

import pytest

from nemo_notebook.studio.director.composing.captioning import readable_name
from nemo_notebook.studio.director.reading.articles.script import write_script
from nemo_notebook.studio.director.reading.briefs.content import part
from nemo_notebook.studio.director.reading.messages.listing import list_items
from nemo_notebook.studio.director.reading.messages.message import read_message
from nemo_notebook.studio.director.reading.terms.moods import find_tone
from nemo_notebook.studio.director.reading.terms.music_styles import find_music_style
from nemo_notebook.studio.director.reading.terms.offers import offers
from nemo_notebook.studio.director.reading.terms.spelling import repair
from nemo_notebook.studio.director.reading.terms.subjects import find_subjects
from nemo_notebook.studio.director.reading.terms.volumes import changed_volume, find_volume
from nemo_notebook.studio.make.catalog import MUSIC, SCENES

_BOTTLE = (
    "AquaPure Smart Bottle keeps water cold for 24 hours and glows when it is time to drink. "
    "Made from recycled steel, it weighs only 320 g. Order today at aquapure.com for $29.90"
)


@pytest.mark.parametrize(
    ("words", "texts"),
    [
        ("change the title to Slow Mornings and make it 10 seconds", [("title", "Slow Mornings")]),
        ("a promo for a shop called Bread and Butter, vertical", [("title", "Bread and Butter")]),
        ("call it Hello, World", [("title", "Hello, World")]),
        ("title: Download now", [("title", "Download now")]),
        ('change the title from "A" to "B"', [("title", "A"), ("title", "B")]),
        (
            'captions "hi" and "there", ends with "Buy"',
            [("caption", "hi"), ("caption", "there"), ("end", "Buy")],
        ),
        ("captions: a b; c d; e f. vertical please", [("caption", "a b; c d; e f")]),
        ("把标题改成慢早晨，音乐小一点", [("title", "慢早晨")]),
        ("一家叫晨光的咖啡店的宣传片", [("title", "晨光")]),
        ("“立即下单”作为结尾", [("end", "立即下单")]),
        ("don't make it the shop's video", []),
        ("make the title red", []),
        ("put a title over it", []),
        ("加字幕和音乐", []),
    ],
)
def test_the_words_of_a_film_are_told_from_the_sentence(words: str, texts: list[tuple[str, str]]) -> None:
    assert [(one.role, one.words) for one in read_message(words).texts] == texts


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("captoins and a titel", "captions and a title"),
        ("vertcal vidoe of moutains", "vertical video of mountains"),
        ("remvoe the musci", "remove the music"),
        (
            "the story of a plane, a desert and the cost of a trial",
            "the story of a plane, a desert and the cost of a trial",
        ),
        ("ask Captoins Ltd about titel.mp4", "ask Captoins Ltd about titel.mp4"),
    ],
)
def test_slips_are_put_right_in_steering_words_only(typed: str, meant: str) -> None:
    assert repair(typed) == meant


def test_every_word_of_the_catalog_calls_for_its_scene() -> None:
    calls = [(word, entry.name) for entry in SCENES.values() for word in (*entry.words, *entry.words_zh)]
    wrong = [
        (word, name) for word, name in calls if name not in {one.scene for one in find_subjects(f" {word} ")}
    ]
    assert not wrong


def test_every_word_of_the_catalog_calls_for_its_music() -> None:
    for entry in MUSIC.values():
        assert {find_music_style(f"{word} music") for word in entry.words} == {entry.name}
        assert {find_music_style(f"{word}的音乐") for word in entry.words_zh} == {entry.name}


@pytest.mark.parametrize(
    "words",
    [
        "a five-star rating",
        "一个海报，五星酒店的风格",
        "this Tuesday at 9, call us by phone",
        "product description",
        "上个月的星期三",
    ],
)
def test_words_that_only_hold_the_name_of_a_scene_call_for_none(words: str) -> None:
    assert not any(one.sure for one in find_subjects(words))


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("city at night then mountains at dawn", [("city", "night"), ("mountains", "dawn")]),
        ("a sunset over the ocean", [("ocean", "sunset")]),
        ("a sunset", [("sky", "sunset")]),
        ("城市夜景和雪山日出", [("city", "night"), ("mountains", "dawn")]),
        ("coffee shop", [("cafe", "")]),
        ("cloud storage app", [("network", "")]),
        ("forests, hiking and lattes", [("forest", ""), ("cafe", "")]),
    ],
)
def test_scenes_are_found_with_their_time_of_day(words: str, found: list[tuple[str, str]]) -> None:
    assert [(one.scene, one.time) for one in find_subjects(words)] == found


@pytest.mark.parametrize(
    ("words", "tone"),
    [
        ("warm tones", "warm"),
        ("make it warmer", "warm"),
        ("warm bread from the oven", None),
        ("dark chocolate", None),
        ("a cool video", None),
        ("cool blue tones, upbeat music", "cool"),
        ("upbeat music", None),
        ("暖色调，舒缓的音乐", "warm"),
        ("安静的钢琴曲", None),
    ],
)
def test_a_tone_is_read_where_colour_is_meant(words: str, tone: str | None) -> None:
    assert find_tone(words) == tone


def test_material_is_parted_from_wishes_before_and_after_it() -> None:
    parts = part(f"a 15 s explainer from this product description: {_BOTTLE}, 1080p landscape")
    assert parts.material == _BOTTLE and "1080p landscape" in parts.wishes and "recycled" not in parts.wishes
    assert part("an explainer from this description: [paste text]").promised


def test_a_script_uses_only_words_of_the_description() -> None:
    script = write_script(_BOTTLE)
    assert (
        script.name == "AquaPure Smart Bottle" and script.action == "Order today at aquapure.com for $29.90"
    )
    assert script.lines[0].startswith("AquaPure Smart Bottle keeps water cold for 24 hours and glows when")
    assert all(line.rstrip("…") in _BOTTLE for line in script.lines)


def test_prices_and_dates_are_kept_as_they_were_written() -> None:
    assert offers("a promo, lattes $4.50 until 5 May, warm tones") == ["lattes $4.50 until 5 May"]
    assert offers("奶茶店促销，第二杯半价，竖屏") == ["第二杯半价"]


def test_lists_are_taken_apart() -> None:
    assert list_items("a b; c d") == ["a b", "c d"]
    assert list_items("- One\n2. Two\n• Three") == ["One", "Two", "Three"]
    assert list_items("一；二；三") == ["一", "二", "三"]


@pytest.mark.parametrize(
    ("words", "volume"),
    [
        ("to 20 %", 0.2),
        ("百分之五十", 0.5),
        ("50 percent", 0.5),
        ("300%", 1.0),
        ("volume 40", 0.4),
        ("20% off", None),
    ],
)
def test_volumes_are_read(words: str, volume: float | None) -> None:
    assert find_volume(words) == volume


@pytest.mark.parametrize(
    ("words", "volume"),
    [
        ("a bit louder", 0.45),
        ("quieter", 0.25),
        ("10% lower", 0.25),
        ("much louder", 0.75),
        ("小一点", 0.25),
        ("half as loud", 0.2),
        ("blue", None),
    ],
)
def test_relative_volumes_start_from_the_one_that_is(words: str, volume: float | None) -> None:
    found = changed_volume(words, 0.35)
    assert found == (None if volume is None else pytest.approx(volume, abs=0.03))


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("red_shoe-01.jpg", "Red Shoe"),
        ("CornerCafe.png", "Corner Cafe"),
        ("IMG_2034.jpg", ""),
        ("DSC_0042.JPG", ""),
        ("1.png", ""),
        ("8f14e45fceea167a.jpg", ""),
        ("手工蜡烛.jpg", "手工蜡烛"),
        ("02 summer dress final.webp", "Summer Dress"),
    ],
)
def test_file_names_become_words_where_they_are_made_of_words(name: str, words: str) -> None:
    assert readable_name(name) == words

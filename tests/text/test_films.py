from __future__ import annotations

import pytest

from nemo_notebook.text.films import split_films

_FIVE = """\
1. A 10-second coffee shop promo, 1080p landscape
2. 15 s: rain over the city at night, 16:9
3. A 20-second explainer about bees, landscape
4. 8 s sunset on the beach, 9:16
5. Vertical 12 s teaser for our app"""

_ONE = [
    "a 20-second video promoting a coffee shop",
    "Make a 30 s video with 3 scenes:\n1. forest (10 s)\n2. ocean (10 s)\n3. city (10 s)",
    "A 20 s explainer with these points:\n- Saves time\n- Saves money\n- Easy to use",
    "An explainer, 30 s. Key points: 1. Fast 2. Safe 3. Cheap",
    "1. forest\n2. ocean\n3. city",
    "slideshow with captions:\n1. Red\n2. Green\n3. Blue",
    "1. make it 10 seconds\n2. remove the music\n3. change the title to Hello",
    "- make it 9:16\n- lower the music to 20%",
    "A TikTok with 3 steps: 1. Drink water 2. Stretch 3. Coffee. 15s",
    "make a reel about my day\n1. wake up\n2. run\n3. eat",
    "Turn this article into a video:\n1. Bread is old.\n2. Dough rises in warm air for 2 hours.",
    "Storyboard:\n1. 0-5 s: forest\n2. 5-10 s: ocean",
    "Scene 1: forest, 5 s\nScene 2: ocean, 5 s",
    "1) Scene: forest for 5 s\n2) Scene: ocean for 5 s",
    "a video, 15 s, title: Version 2. Now out",
    "Recipe video 30s, ingredients:\n- 2 eggs\n- 100 g flour",
    "Promo for 3 products: 1. mug 2. cup 3. plate, 20 seconds",
    "a clip of 1.5 seconds",
    "the 2 best clips in 30 seconds",
    "做一个30秒的视频，三个镜头：\n1. 森林 10秒\n2. 大海 10秒\n3. 城市 10秒",
    "20秒讲解视频，要点：1、省时 2、省钱 3、省心",
    "1、森林\n2、大海\n3、城市",
    "字幕：\n1. 春\n2. 夏\n3. 秋",
    "1. 把音乐去掉\n2. 改成10秒",
    "抖音视频，步骤：①喝水 ②拉伸 ③咖啡，15秒",
    "做一个视频\n第一幕：森林，5秒\n第二幕：大海，5秒",
    "一段视频，旁白：\n1. 欢迎\n2. 再见",
    "Menu video:\n- Ramen 12.90\n- Gyoza 6.50",
    "changes:\n1. title in red\n2. 12 seconds",
    "",
]

_SEVERAL = [
    (_FIVE, 5),
    (f"Please make these five videos:\n{_FIVE}", 5),
    ("forest, 5 s\n---\nocean, 5 s", 2),
    ("a\n---\n\n---\nb", 2),
    ("1) a 10 s video of the sea\n2) a 5 s video of the forest", 2),
    ("1. A video about tea\n2. A video about coffee", 2),
    ("Make three clips:\n- the sea at dawn\n- a forest in fog\n- a city at night", 3),
    ("Create 3 videos, all 10 seconds, vertical:\n1. sea\n2. forest\n3. city lights", 3),
    ("Video 1: sea, 10 s\nVideo 2: forest, 12 s", 2),
    ("Video 1 - sea, 10 s, 16:9\n\nVideo 2 - forest, 12 s, 9:16", 2),
    ("**1.** sea, 10 s\n**2.** forest, 8 s", 2),
    ("a video for each of these:\n- our mugs\n- our plates", 2),
    ("batch:\n1. snow, 6 s\n2. rain, 6 s\n3. stars, 6 s", 3),
    ("1. Teaser for the launch, 10s, 9:16\n2. Explainer, 30s, 16:9", 2),
    ("Two reels please: 1) coffee, 10 s 2) cake, 12 s", 2),
    ("1. a 10s promo for our café\n   warm tones, no voiceover\n2. a 5s loop of the sea", 2),
    ("- 10 s sea, 16:9\n- 15 s forest, 9:16\n- 5 s stars, 1:1", 3),
    ("(1) sea, 10 s\n(2) forest, 10 s", 2),
    ("1. sea 10 s\n2. forest 10 s\n\nAll in 1080p, no voiceover.", 2),
    (
        "做五个视频：\n1. 咖啡店，10秒，横屏\n2. 雨夜城市，15秒\n3. 蜜蜂科普，20秒\n4. "
        "海边日落，8秒，竖屏\n5. App预告，12秒，竖屏",
        5,
    ),
    ("1、大海，10秒，横屏\n2、森林，8秒，竖屏", 2),
    ("视频一：大海，10秒\n视频二：森林，8秒", 2),
    ("第一个视频：大海，10秒\n第二个视频：森林，8秒", 2),
    ("①大海10秒 ②森林8秒 ③城市6秒", 3),
    ("以下三个短片，都是竖屏10秒：\n- 大海的早晨\n- 森林的雾\n- 城市的夜", 3),
    ("分别生成：\n1. 咖啡\n2. 面包店的早晨", 2),
    ("（一）大海，10秒\n（二）森林，8秒", 2),
    ("1. 雪景短片\n2. 雨夜短片\n3. 星空短片", 3),
    ("prompt 1: sea, 10 s\nprompt 2: forest, 5 s", 2),
    ("1. ad for shoes, 15s\n2. ad for bags, 15s\n3. ad for hats, 15s\n4. the making of", 4),
    ("Separate videos:\n1. cats\n2. dogs", 2),
]


@pytest.mark.parametrize("cell", _ONE)
def test_what_lists_the_parts_or_changes_of_one_film_stays_together(cell: str) -> None:
    assert split_films(cell) == ([cell.strip()] if cell else [])


@pytest.mark.parametrize(("cell", "count"), _SEVERAL)
def test_prompts_that_are_films_of_their_own_are_divided(cell: str, count: int) -> None:
    assert len(split_films(cell)) == count


def test_the_items_lose_their_numbers_and_keep_their_words() -> None:
    assert split_films("1. sea, 10 s\n2. forest, 8 s, 9:16") == ["sea, 10 s", "forest, 8 s, 9:16"]
    assert split_films("1. a promo, 10 s\n   warm tones\n2. the sea, 5 s")[0] == "a promo, 10 s warm tones"


def test_what_is_said_of_all_is_put_to_each_unless_it_has_its_own() -> None:
    films = split_films("Create 2 videos, all 10 seconds:\n1. sea\n2. forest, 5 s")
    assert films == ["sea, 10 seconds", "forest, 5 s"]
    assert split_films("1. sea 10 s\n2. forest 8 s\n\nno voiceover") == [
        "sea 10 s, no voiceover",
        "forest 8 s, no voiceover",
    ]


@pytest.mark.parametrize(
    ("cell", "prompts"),
    [
        (
            "two videos please: one 10s of the sea, the other 15s vertical of a forest",
            ["10s of the sea", "15s vertical of a forest"],
        ),
        (
            "Make two clips, one of a beach at sunset and another of a city at night, 8s each",
            ["a beach at sunset, 8s", "a city at night, 8s"],
        ),
        (
            "Two clips, one of a beach, another of a city, 4s each, 480p",
            ["a beach, 4s, 480p", "a city, 4s, 480p"],
        ),
        ("give me two ads: one for coffee, one for tea, both 9:16", ["coffee, 9:16", "tea, 9:16"]),
        (
            "我要两个视频：一个10秒横屏的海边日落，一个15秒竖屏的咖啡店广告，店名“慢一点”",
            ["10秒横屏的海边日落", "15秒竖屏的咖啡店广告，店名“慢一点”"],
        ),
        (
            "做三个短片：第一个讲猫，第二个讲狗，第三个讲鸟，各10秒",
            ["讲猫，10秒", "讲狗，10秒", "讲鸟，10秒"],
        ),
    ],
)
def test_films_that_are_told_one_by_one_are_divided(cell: str, prompts: list[str]) -> None:
    assert split_films(cell) == prompts


@pytest.mark.parametrize(
    "cell",
    [
        "two reels: one vertical, one square",
        "两个视频：一个竖屏，一个横屏",
        "a video with two clips: one of the sea, the other of a forest",
        "two clips of the sea. one is calm, one is stormy, 5 seconds each",
        "2 versions of the clip, one with music, one without",
        "make a video about two friends, one tall, the other short",
        "three videos: one of a cat, one of a dog",
    ],
)
def test_versions_of_one_film_and_its_parts_stay_together(cell: str) -> None:
    assert split_films(cell) == [cell]

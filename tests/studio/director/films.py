"""The films that edit tests start from, each made by saying something."""

from __future__ import annotations

from copy import deepcopy
from functools import cache

from .checking import Talk, files

_PHOTOS = ["image:red_shoe.jpg", "image:blue_bag.jpg", "image:green_hat.jpg", "image:sun_glasses.jpg"]
_MORE = ["image:new.jpg", "audio:song.mp3:60000"]


def _talk(brief: str, media: list[str], *, shown: int) -> Talk:
    talk = Talk(files(media)[:shown])
    plan = talk.say(brief, [one.id for one in talk.media])
    assert plan.kind == "generate"
    talk.media = files(media)
    return talk


def start(film: str) -> Talk:
    """Begin a session with one of the films: cafe, scenes, captions, photos, clip, and those of `_OTHERS`."""
    return deepcopy(_started(film))


@cache  # thousands of edits begin here
def _started(film: str) -> Talk:
    if film == "photos":
        return _talk(
            "a 20 s slideshow of these images with text overlays and music", _PHOTOS + _MORE, shown=4
        )
    if film == "clip":
        return _talk("make a video from this clip", ["video:surf.mp4:12000", *_MORE], shown=1)
    if film in _OTHERS:
        brief, media, shown = _OTHERS[film]
        return _talk(brief, media, shown=shown)
    return _talk(_WORDS[film], ["image:a.jpg", "image:b.jpg", "audio:song.mp3:60000"], shown=0)


_WORDS = {
    "cafe": "A 20-second MP4 promoting a coffee shop, vertical 9:16, warm tones, no voiceover, lo-fi music",
    "scenes": "15 second video from a forest to the ocean, with music",
    "chart": "bar chart of our sales: Jan 12, Feb 18, March 25, 12 seconds",
    "steps": "how to make tea in 3 steps: boil the water; add the leaves; wait three minutes. 15 seconds",
    "zhchart": "柱状图展示销量：一月12万，二月18万，三月25万，12秒",
    "captions": 'promo for our bakery, captions: "Fresh daily", "Open till late", "Visit us", 20 seconds',
}
_OTHERS: dict[str, tuple[str, list[str], int]] = {
    "zh": ("奶茶店20秒竖屏宣传视频，字幕：“新品上市”、“第二杯半价”、“欢迎光临”，配音乐", [], 0),
    "zhphotos": (
        "用这四张图做一个20秒的幻灯片，配轻快音乐，标题“夏日新品”",
        [*(f"image:{name}.jpg" for name in ("草莓", "芒果", "柠檬", "西瓜")), *_MORE],
        4,
    ),
    "voice": (
        'A 24 second video about our hiking club, title "Walk with us", with a voiceover: "Every Sunday '
        'we walk the hills. Come along, bring a friend." forest, mountains, lake, calm piano',
        ["image:a.jpg"],
        0,
    ),
    "clips": (
        "make a video from these three clips with music",
        ["video:surf.mp4:9000", "video:dog.mp4:7000", "video:dinner.mp4:8000", "audio:song.mp3:60000"],
        3,
    ),
    "pair": (
        'make a 20 s video of my photos with music, title "Sweet Home"',
        ["image:cake.jpg", "image:shop.jpg"],
        2,
    ),
    "zhpair": ("用我的照片做个20秒的视频，配音乐，标题“甜蜜的家”", ["image:cake.jpg", "image:shop.jpg"], 2),
    "zhclip": ("把这段视频剪成一个片子，标题“海边一日”，配音乐", ["video:海边.mp4:15000"], 1),
    "bakery": (
        'Make a 20 second vertical video for my bakery. Title "Rosie\'s Bakery". Scenes: kitchen, café, '
        'road, fireworks. Captions: "Fresh bread at 7", "Croissants €2.50", "Cakes to order". End card '
        '"Call 555-0142". Acoustic music.',
        [],
        0,
    ),
    "zhbakery": (
        "做一个20秒的竖屏视频，介绍我的面馆，标题“老王面馆”，画面：厨房、咖啡馆、公路、烟花。字幕：“牛肉面18元”"
        "“每天现熬骨汤”“营业到晚上10点”。结尾“电话 5550142”。爵士音乐。",
        [],
        0,
    ),
    "sale": (
        '15 s square ad, title "Free shipping", captions: "Free shipping on everything", "50% off today", '
        '"Order now", upbeat music',
        ["image:logo.png"],
        0,
    ),
}

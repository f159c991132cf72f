"""Names of what the studio can make and the words that call for it.

Data only, so that planning loads no picture library.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Final

TIMES: Final = ("dawn", "day", "sunset", "night")
TONES: Final = ("neutral", "warm", "cool", "cinematic", "playful", "calm", "vivid", "dark")


@dataclass(frozen=True, slots=True)
class SceneEntry:
    """One scene: its name, a title for people, words that call for it, and the time of day it has by default.

    English words are matched whole, with plural and -ing forms; Chinese ones anywhere.
    """

    name: str
    title: str
    title_zh: str
    words: tuple[str, ...]
    words_zh: tuple[str, ...]
    time: str = "day"
    times: tuple[str, ...] = field(default=TIMES)


@dataclass(frozen=True, slots=True)
class MusicEntry:
    """One style of music: name, title, the words that call for it, and the tones it goes with."""

    name: str
    title: str
    title_zh: str
    words: tuple[str, ...]
    words_zh: tuple[str, ...]
    tones: tuple[str, ...]
    bpm: int


SCENES: Final = {
    entry.name: entry
    for entry in (
        SceneEntry(
            "ocean", "ocean", "海洋",
            ("ocean", "sea", "beach", "wave", "surf", "coast", "shore", "seaside", "island", "sail"),
            ("海", "沙滩", "海浪", "浪", "海岸", "冲浪"), time="sunset",
        ),
        SceneEntry(
            "city", "city lights", "城市",
            ("city", "urban", "street", "skyline", "downtown", "traffic", "skyscraper", "neon", "metro"),
            ("城市", "都市", "街", "霓虹", "夜景", "高楼"), time="night",
        ),
        SceneEntry(
            "forest", "forest", "森林",
            ("forest", "wood", "tree", "jungle", "nature", "leaf", "leaves", "hike", "trail", "park",
             "garden"),
            ("森林", "树", "自然", "林", "徒步", "花园", "公园"),
        ),
        SceneEntry(
            "mountains", "mountains", "群山",
            ("mountain", "alps", "peak", "summit", "hill", "valley", "adventure", "climb", "landscape view"),
            ("山", "峰", "山谷", "登山"), time="dawn",
        ),
        SceneEntry(
            "sky", "sky and clouds", "天空",
            ("sky", "cloud", "heaven", "fly", "flight", "plane", "air", "wind", "balloon", "sunrise"),
            ("天空", "云", "飞行", "飞机", "风", "日出"),
        ),
        SceneEntry(
            "rain", "rain", "雨",
            ("rain", "storm", "drizzle", "umbrella", "window", "monsoon", "puddle"),
            ("雨", "窗", "雨伞"), time="night",
        ),
        SceneEntry(
            "cafe", "café", "咖啡馆",
            ("cafe", "café", "coffee", "espresso", "latte", "barista", "tea", "bakery", "restaurant",
             "bar", "breakfast", "brunch", "kitchen", "cozy", "cosy"),
            ("咖啡", "茶", "餐厅", "面包", "早餐", "厨房"), time="dawn",
        ),
        SceneEntry(
            "snow", "snowfall", "雪",
            ("snow", "winter", "christmas", "ski", "ice", "frost", "holiday season"),
            ("雪", "冬", "圣诞", "滑雪"),
        ),
        SceneEntry(
            "stars", "starry night", "星空",
            ("star", "space", "galaxy", "universe", "cosmos", "astronomy", "night sky", "planet", "moon"),
            ("星", "宇宙", "银河", "太空", "月亮"), time="night", times=("night",),
        ),
        SceneEntry(
            "stage", "product stage", "展台",
            ("product", "launch", "brand", "shoe", "sneaker", "watch", "phone", "gadget", "bottle",
             "perfume", "cosmetic", "skincare", "device", "sale", "shop"),
            ("产品", "新品", "发布", "品牌", "鞋", "手表", "手机", "护肤", "促销"),
        ),
        SceneEntry(
            "abstract", "flowing colours", "流动的色彩",
            ("abstract", "colour", "color", "gradient", "technology", "tech", "software", "app", "ai",
             "data", "startup", "business", "idea", "finance", "school", "science"),
            ("抽象", "色彩", "科技", "软件", "数据", "商务", "学习", "科学"),
        ),
    )
}  # fmt: skip

MUSIC: Final = {
    entry.name: entry
    for entry in (
        MusicEntry(
            "lofi", "Lo-fi", "低保真",
            ("lo-fi", "lofi", "chill", "relaxed", "coffee", "study", "mellow", "cozy"),
            ("低保真", "放松", "慵懒", "惬意"), ("warm", "neutral"), 78,
        ),
        MusicEntry(
            "upbeat", "Upbeat pop", "欢快流行",
            ("upbeat", "happy", "energetic", "fun", "pop", "cheerful", "playful", "dance", "party", "bright"),
            ("欢快", "活泼", "动感", "快乐", "流行", "节奏"), ("playful", "vivid"), 116,
        ),
        MusicEntry(
            "cinematic", "Cinematic", "电影感",
            ("cinematic", "epic", "dramatic", "orchestral", "trailer", "inspiring", "emotional"),
            ("电影", "史诗", "震撼", "大气", "感人"), ("cinematic", "dark"), 72,
        ),
        MusicEntry(
            "ambient", "Ambient", "氛围",
            ("ambient", "calm", "peaceful", "meditation", "soft", "gentle", "quiet", "dreamy", "spa"),
            ("氛围", "平静", "安静", "冥想", "轻柔", "舒缓"), ("calm", "cool"), 60,
        ),
        MusicEntry(
            "electronic", "Electronic", "电子",
            ("electronic", "techno", "synth", "synthwave", "futuristic", "edm", "house", "modern"),
            ("电子", "未来", "科技感"), (), 112,
        ),
        MusicEntry(
            "acoustic", "Acoustic", "民谣",
            ("acoustic", "guitar", "folk", "country", "indie", "ukulele"),
            ("民谣", "吉他", "木吉他"), (), 92,
        ),
    )
}  # fmt: skip

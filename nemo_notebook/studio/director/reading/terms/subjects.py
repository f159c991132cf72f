"""What a film is to show: the catalog's scenes that the words call for, each with its time of day."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from nemo_notebook.studio.director.reading.terms.concepts import says_nothing
from nemo_notebook.studio.director.reading.terms.lexicon import Hit, Lexicon
from nemo_notebook.studio.make.catalog import SCENES

# Words that hold the name of a scene and mean something else.
_IDIOMS: Final = (
    "the colors, the colours, its colors, more color, more colour, star rating, five star, 5 star, "
    "5-star, five-star, four star, movie star, pop star, rock "
    "star, star wars, all star, "
    "wave of, sea of, parking, free parking, car park, parking lot, "
    "reading glasses, a novel idea, air conditioner, air conditioning, on air, open air, data sheet, tip of, "
    "peak season, peak hours, "
    "drone feel, drone shot, drone shots, drone view, drone footage, drone style, slow camera, "
    "camera move, camera moves, camera movement, camera pan, camera over, camera flies, camera glides, "
    "on camera, camera zoom, "
    "tree house, street food, street style, street wear, streetwear, street price, snow white, "
    "rain check, park your, "
    "oak table, oak chair, pine table, bar chart, bar charts, bar graph, bar diagram, "
    "moon cake, moonlight sonata, ice breaker, icebreaker, hill climb, stage name, family tree, "
    "decision tree, "
    "ocean blue, sky blue, sky high, sea salt, sea food, seafood, forest green, snow peas, rainbow colors, "
    "dark chocolate, ring tone, ringtone, ring light, tea towel, food for thought, product "
    "description, product descriptions, "
    "product image, product images, product photo, product photos, product picture, product "
    "pictures, product video, "
    "product shots, product shot, app store, park avenue, city bank, bank holiday, music video, "
    "class of, text, "
    "color grade, colour grade, color palette, colour palette, brand colors, brand colours, warm "
    "colors, cool colors, "
    "bright colors, vivid colors, warm colours, cool colours, bright colours, vivid colours, "
    "data set, watch the, watch this, "
    "watch out, watch how, watch as, watch our, phone number, phone calls, phone call, by phone, "
    "spring sale, winter sale, "
    "cover image, bay leaf, pub quiz, on the phone, phone screen, on phones, for phones, cream "
    "colored, cream colours"
)
_IDIOMS_ZH: Final = (
    "海报 海外 海鲜 海淘 海选 海量 山东 山西 佛山 中山 明星 星期 星级 五星 星巴克 风格 风味 风采 "
    "风险 风控 风尚 风靡 云端 "
    "云南 云集 茶几 树立 建树 街舞 雨露 谷雨 冰箱 冰淇淋 冰激凌 冬瓜 花费 花样 花式 林先生 河南 "
    "河北 湖南 湖北 江苏 浙江 江西 酒店 "
    "月份 本月 每月 月底 月初 上月 下月 个月 十月 产品描述 产品介绍 产品图 产品图片 产品照片 "
    "色彩鲜艳 色彩饱和 色彩明亮 风景点 空气 火山石 鸟瞰 窗口 学习资料 "
    "书店站 水杯架 自带水杯 带水杯 带好水杯 雨后 花絮"
    " 雪糕 手机端 手机屏 手机号 手机竖 手机横 商品图 商品描述 山寨 店员 店长"
)
_TIMES: Final = {
    "dawn": (
        "dawn, sunrise, morning, daybreak, early morning",
        "日出 晨雾 清晨 早晨 早上 黎明 拂晓 晨光 朝阳 晨曦 早安",
    ),
    "day": (
        "day, daytime, daylight, noon, midday, afternoon, sunny, sunlight, sunlit",
        "白天 中午 下午 正午 晴天 阳光 午后 白昼",
    ),
    "sunset": (
        "sunset, dusk, golden hour, evening, twilight, sundown, setting sun",
        "日落 夕阳 黄昏 傍晚 晚霞 落日 暮色",
    ),
    "night": (
        "night, midnight, nighttime, night time, at night, nocturnal, late night, moonlit",
        "夜晚 晚上 深夜 午夜 夜间 夜里 夜景 星夜 夜色 夜空 夜",
    ),
}
_NOT_TIMES: Final = (
    "good morning, good night, good evening, day one, every day, all day, per day, a day, one "
    "day, day by day, "
    "mother's day, valentine's day, birthday, independence day, open day, late night show, saturday night, "
    "days, mornings, nights, evenings, afternoons, weekday, holiday, day 1, night mode, "
    "overnight, this morning"
)
_NOT_TIMES_ZH: Final = "夜宵 夜市 每天 今天 每日 昨夜 晚上好 早上好 宵夜"
# A sun that rises or sets is a picture by itself, where nothing else is named.
_SUN: Final = re.compile(
    r"\b(?:sunset|sunrise|dusk|dawn|twilight|golden hour|sundown)s?\b|日出|日落|夕阳|落日|晚霞|黄昏|黎明",
    re.I,
)
_COLOURS: Final = re.compile(r"colou?rs?\b|色彩", re.I)
_FOR_USE: Final = re.compile(
    r"\bfor\s(?:my|our|a|an|the|your)\s(?:\w+\s){0,2}$|(?:给|用[在于]|放在)[^，。]{0,8}$", re.I
)
_USED: Final = re.compile(r"[\u4e00-\u9fff]{2,6}用的?(?:$|[,，。])")
_SCHOOL: Final = re.compile(r"(?:school|class|teacher|pupil|student)s?\b|学校|上课|教师|开学", re.I)
_STYLE_OF_MUSIC: Final = re.compile(r"[\u4e00-\u9fff]{1,2}风(?:格)?的?(?:背景)?(?:音乐|配乐|曲子?|BGM)", re.I)
"""古风音乐 shows no ink."""
_NEAR: Final = 60  # characters within which a time of day belongs to a scene


@dataclass(frozen=True, slots=True)
class Subject:
    """A scene that was called for.

    Attributes:
        scene: its name in the catalog.
        time: time of day, "" where the words say nothing.
        start: where the word stands.
        sure: False where only a hint pointed there.
        weather: over it, "" where the words say nothing.
        words: that describe it, for a video model; "" for none.
    """

    scene: str
    time: str
    start: int
    sure: bool = True
    weather: str = ""
    words: str = ""


def _pairs(listed: str, value: str) -> dict[str, str]:
    return {word.strip(): value for word in listed.split(",") if word.strip()}


def _signs(listed: str, value: str) -> dict[str, str]:
    return dict.fromkeys(listed.split(), value)


# More words that call for a scene.
_MORE: Final = {
    "track": ("sports day", "秋季运动会 春季运动会 冬季运动会"),
    "candles": ("candle, birthday candles", "蜡烛 烛光"),
    "gold": (
        "gold dust, golden particles, gold particles, gold glitter, golden glitter",
        "金色粒子 金粉 金色光点 金色星光 金沙",
    ),
    "stars": (
        "moon landing, lunar, northern lights, stargaze, eclipse, comet, spaceship, orbit",
        "登月 月球 流星雨 北极光 月夜 中秋 月饼 星夜",
    ),
    "sky": ("cumulus, cloudscape, skies, blue sky", "的云 云雾 云天 晴空 蓝天 天是蓝 彩虹"),
    "snow": ("blizzard, snowman, snowstorm, ice skating, sledding", "暴雪 飘雪 雪人 滑冰"),
    "ocean": (
        "seashell, coral, snorkel, mermaid, pirate ship, reef, palm beach, sandcastle",
        "海豚 鲸鱼 珊瑚 潜水 赶海 渔船 海鸥",
    ),
    "forest": (
        "woodland, willow, pine, oak, maple, sakura, cherry blossom, cherry blossoms, garden",
        "樱花 枫叶 银杏 花海 园艺",
    ),
    "rain": ("raining, rainfall, downpour, showers", "雷阵雨 梅雨 毛毛雨 下着雨"),
    "cafe": ("cat cafe, cat café", "猫咖"),
    "city": ("crosswalk, boulevard, nightclub, avenue", "街角 路口 写字楼 立交桥"),
    "mountains": ("alpine, ski resort, hilltop, mountaintop, himalayan", "梯田 山川 山路 峰顶"),
}
# More words that only point to one.
_MORE_HINTS: Final = {
    "shop": ("stationery, grocer", "花市 文具店"),
    "stage": (
        "nail, nails, nail salon, manicure, salon, hairdresser, barber, barbershop, makeup, soap",
        "美甲 美发 理发 美容 化妆 手工皂 香皂",
    ),
    "forest": ("photosynthesis, ecosystem, biology, plants, leaves, oxygen", "光合作用 生态 生物 植物"),
    "desk": ("book, chart, sales, revenue, budget", "书 销量 营收 预算 图表"),
}
_HINT_WORDS: Final = {
    word: scene for scene, (listed, _) in _MORE_HINTS.items() for word in listed.split(", ")
}
_HINT_SIGNS: Final = {word: scene for scene, (_, listed) in _MORE_HINTS.items() for word in listed.split()}
_MORE_WORDS: Final = {word: scene for scene, (listed, _) in _MORE.items() for word in listed.split(", ")}
_MORE_SIGNS: Final = {word: scene for scene, (_, listed) in _MORE.items() for word in listed.split()}


def _scene_words(*, hints: bool) -> Lexicon:
    english, chinese = _pairs(_IDIOMS, ""), _signs(_IDIOMS_ZH, "")
    english |= {"the sky blue": "sky", "oak desk": "desk"}  # in which blue is no colour, and oak no tree
    for entry in SCENES.values():
        english |= dict.fromkeys(entry.hints if hints else entry.words, entry.name)
        chinese |= dict.fromkeys(entry.hints_zh if hints else entry.words_zh, entry.name)
    more = (_HINT_WORDS, _HINT_SIGNS) if hints else (_MORE_WORDS, _MORE_SIGNS)
    english, chinese = more[0] | english, more[1] | chinese
    return Lexicon(english, chinese)


_SCENES: Final = _scene_words(hints=False)
_HINTS: Final = _scene_words(hints=True)
_DAYTIMES: Final = Lexicon(
    {word: time for time, (listed, _) in _TIMES.items() for word in _pairs(listed, time)}
    | _pairs(_NOT_TIMES, ""),
    {word: time for time, (_, listed) in _TIMES.items() for word in listed.split()}
    | _signs(_NOT_TIMES_ZH, ""),
)


def find_subjects(text: str) -> list[Subject]:
    """Return the scenes the words call for, in order, each scene and time once.

    Where no scene is named, a rising or setting sun counts as the sky, and then the first hint.
    """
    text = _STYLE_OF_MUSIC.sub(lambda match: " " * len(match[0]), text)
    times = _DAYTIMES.find(text)
    sure = [Subject(hit.value, _time_near(hit, times, text), hit.start) for hit in _SCENES.find(text)]
    if not sure and (sun := _SUN.search(text)):
        sure = [Subject("sky", _time_near(Hit("sky", sun.start(), sun.end()), times, text), sun.start())]
    if len({one.scene for one in sure}) > 1:  # "clouds in pastel colours" speaks of clouds
        sure = [one for one in sure if not _COLOURS.match(text, one.start)]
    sure = [one for one in sure if one.scene != "abstract" or not _only_used(text, one.start)]
    if any(one.scene != "abstract" for one in sure):  # "a podcast trailer, mountains" shows mountains
        sure = [one for one in sure if one.scene != "abstract" or _COLOURS.match(text, one.start)]
    if (
        len({one.scene for one in sure}) > 1
    ):  # "a trailer for our school play, a forest at night" shows no classroom
        sure = [one for one in sure if not _SCHOOL.match(text, one.start)] or sure
    if sure:
        return _once(_with_common_time(sure, times))
    hints = [
        Subject(hit.value, _time_near(hit, times, text), hit.start, sure=False) for hit in _HINTS.find(text)
    ]
    return _once(_with_common_time(hints, times))[:1]


def blank_scenes(text: str, *, all_of_them: bool) -> str:
    """Return the text without the words for scenes; or only without those that are colours or say nothing."""
    signs = list(text)
    for hit in _SCENES.find(text):
        if all_of_them or says_nothing(text[hit.start : hit.end]):
            signs[hit.start : hit.end] = " " * (hit.end - hit.start)
    return "".join(signs)


def _only_used(text: str, start: int) -> bool:
    """Whether a word tells where the film is shown: "for my sleep app", 网站横幅用."""
    return bool(_FOR_USE.search(text[:start]) or _USED.match(text, start))


def names_scene(text: str) -> bool:
    """Whether a scene is named; a time of day or a hint is none."""
    return any(hit.value for hit in _SCENES.find(text))


def without_times(text: str) -> str:
    """Return the text without times of day."""
    signs = list(text)
    for hit in _DAYTIMES.find(text):
        signs[hit.start : hit.end] = " " * (hit.end - hit.start)
    return "".join(signs)


def find_time(text: str) -> str:
    """Return the first time of day that is named, "" for none."""
    return next((hit.value for hit in _DAYTIMES.find(text)), "")


def _time_near(scene: Hit, times: list[Hit], text: str) -> str:
    near = [time for time in times if _gap(scene, time) <= _NEAR and not _apart(scene, time, text)]
    closest = min(near, key=lambda time: _gap(scene, time), default=None)
    return closest.value if closest else ""


def _gap(one: Hit, other: Hit) -> int:
    return max(one.start - other.end, other.start - one.end, 0)


def _apart(one: Hit, other: Hit, text: str) -> bool:
    between = text[min(one.end, other.end) : max(one.start, other.start)]
    return bool(re.search(r"[,.;:!?。；！？，、\n]|\b(?:then|to|into)\b|然后|再到|到", between))


def _with_common_time(subjects: list[Subject], times: list[Hit]) -> list[Subject]:
    """One time of day in the whole message holds for all scenes; of several, each has its own."""
    named = {time.value for time in times}
    if len(named) != 1:
        return subjects
    return [Subject(one.scene, one.time or next(iter(named)), one.start, one.sure) for one in subjects]


def _once(subjects: list[Subject]) -> list[Subject]:
    """A scene counts once; with a time of day if it has one anywhere, twice if it has two."""
    kept: list[Subject] = []
    for one in subjects:
        same = [i for i, old in enumerate(kept) if old.scene == one.scene]
        if not same or one.time and all(kept[i].time not in ("", one.time) for i in same):
            kept.append(one)
        elif one.time and not kept[same[-1]].time:
            kept[same[-1]] = Subject(one.scene, one.time, kept[same[-1]].start, one.sure)
    return kept

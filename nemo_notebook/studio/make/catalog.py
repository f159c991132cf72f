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

    English words are matched whole, with plural and -ing forms; Chinese ones anywhere. `hints` and `hints_zh`
    count only where no scene's words were found.
    """

    name: str
    title: str
    title_zh: str
    words: tuple[str, ...]
    words_zh: tuple[str, ...]
    time: str = "day"
    times: tuple[str, ...] = field(default=TIMES)
    hints: tuple[str, ...] = ()
    hints_zh: tuple[str, ...] = ()


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


def _words(listed: str) -> tuple[str, ...]:
    return tuple(listed.split(", "))


SCENES: Final = {
    entry.name: entry
    for entry in (
        SceneEntry(
            "ocean",
            "ocean",
            "海洋",
            words=_words(
                "ocean, sea, beach, wave, surf, surfer, surfboard, coast, coastline, "
                "shore, shoreline, seaside, island, sail, sailboat, harbor, harbour, "
                "underwater, lighthouse, bay, lagoon, tide, cruise, maldives, bali, "
                "hawaii, whale, dolphin"
            ),
            words_zh=_words(
                "海洋, 大海, 沙滩, 海滩, 海浪, 海岸, 海边, 冲浪, 海景, 海面, 海水, 海岛, "
                "浪花, 海上, 海风, 看海, 出海, 帆船, 灯塔, 三亚, 马尔代夫, 海底, 海"
            ),
            time="sunset",
            hints=_words("lake, river, water, boat, vacation, swim, pool, fish"),
            hints_zh=_words("湖, 河流, 江边, 水面, 度假, 游泳, 鱼"),
        ),
        SceneEntry(
            "city",
            "city lights",
            "城市",
            words=_words(
                "city, urban, street, skyline, downtown, traffic, skyscraper, neon, "
                "metro, metropolis, night market, city lights, tokyo, new york, "
                "manhattan, shanghai, paris, london, hong kong, subway, rooftop, "
                "cityscape, cyberpunk, apartment, real estate"
            ),
            words_zh=_words(
                "城市, 都市, 街道, 街头, 大街, 霓虹, 夜景, 高楼, 摩天, 车流, 地铁, 夜市, "
                "上海, 东京, 香港, 纽约, 外滩, 小巷, 赛博朋克, 天际线, 公寓, 楼盘"
            ),
            time="night",
            hints=_words("car, taxi, nightlife, town, office, building, drive, house, home"),
            hints_zh=_words("汽车, 开车, 办公, 小镇, 大楼, 房子, 房产, 街"),
        ),
        SceneEntry(
            "forest",
            "forest",
            "森林",
            words=_words(
                "forest, woods, woodland, tree, jungle, nature, leaf, leaves, hike, "
                "hiker, trail, park, garden, rainforest, bamboo, autumn, meadow, "
                "camping, campsite, firefly, fireflies, wildlife, countryside, "
                "orchard, wheat, prairie, grassland"
            ),
            words_zh=_words(
                "森林, 树林, 大树, 树叶, 树木, 自然风光, 大自然, 丛林, 竹林, 徒步, 花园, "
                "公园, 秋天, 落叶, 露营, 萤火虫, 草地, 田野, 雨林, 绿植, 麦田, 稻田, 草原, 树"
            ),
            hints=_words(
                "wood, plant, green, flower, outdoor, outdoors, eco, organic, natural, "
                "farm, spring, bird, picnic, botanical"
            ),
            hints_zh=_words("植物, 绿色, 户外, 花, 环保, 有机, 农场, 春天, 林, 鸟"),
        ),
        SceneEntry(
            "mountains",
            "mountains",
            "群山",
            words=_words(
                "mountain, alps, peak, summit, hill, valley, climb, climber, himalaya, "
                "himalayas, everest, canyon, ridge, highland, cliff, mountaineering, "
                "volcano, fjord"
            ),
            words_zh=_words(
                "群山, 高山, 雪山, 山峰, 山谷, 登山, 山脉, 爬山, 山顶, 峡谷, 山间, 大山, 黄山, 泰山, 山水, 山"
            ),
            time="dawn",
            hints=_words("adventure, landscape, expedition, explore, explorer, travel, journey, desert"),
            hints_zh=_words("冒险, 探险, 旅行, 旅游, 风景, 远方, 沙漠, 峰"),
        ),
        SceneEntry(
            "sky",
            "sky and clouds",
            "天空",
            words=_words(
                "sky, clouds, cloud, heaven, airplane, aeroplane, hot air balloon, "
                "balloon, kite, drone, flight, skydive, horizon, rainbow, airline"
            ),
            words_zh=_words(
                "天空, 蓝天, 白云, 云朵, 云海, 云层, 飞行, 飞机, 热气球, 风筝, 彩虹, 无人机, 航空, 云彩"
            ),
            hints=_words("fly, plane, air, wind, freedom, breeze, dream, hope"),
            hints_zh=_words("云, 飞翔, 自由, 梦想, 希望"),
        ),
        SceneEntry(
            "rain",
            "rain",
            "雨",
            words=_words(
                "rain, rainy, raindrop, storm, stormy, drizzle, umbrella, monsoon, "
                "puddle, thunderstorm, thunder"
            ),
            words_zh=_words(
                "下雨, 雨天, 雨夜, 雨滴, 雨水, 雨伞, 暴雨, 大雨, 小雨, 细雨, 雷雨, 雨中, 雨声, 雨"
            ),
            time="night",
            hints=_words("window, melancholy, sad, lonely"),
            hints_zh=_words("窗, 伤感, 忧伤, 孤独"),
        ),
        SceneEntry(
            "cafe",
            "café",
            "咖啡馆",
            words=_words(
                "cafe, café, coffee, coffee shop, coffee house, coffeehouse, espresso, "
                "latte, cappuccino, barista, tea, tea house, tea shop, bakery, "
                "restaurant, diner, bistro, breakfast, brunch, kitchen, pastry, "
                "pastries, croissant, food, pizza, ramen, sushi, burger, dessert, "
                "chocolate, cocktail, wine bar, pub, chef, cook, recipe, roastery, "
                "bubble tea, ice cream, noodle"
            ),
            words_zh=_words(
                "咖啡, 茶馆, 茶饮, 奶茶, 喝茶, 茶叶, 下午茶, 餐厅, 餐馆, 饭店, 面包, "
                "烘焙, 早餐, 厨房, 甜品, 蛋糕, 火锅, 美食, 拿铁, 小吃, 面馆, 寿司, 披萨, "
                "烧烤, 酒吧, 茶"
            ),
            time="dawn",
            hints=_words(
                "bar, cozy, cosy, drink, lunch, dinner, taste, delicious, snack, bread, "
                "cake, cup, mug, beer, wine"
            ),
            hints_zh=_words("好吃, 美味, 饮料, 零食, 酒, 杯"),
        ),
        SceneEntry(
            "snow",
            "snowfall",
            "雪",
            words=_words(
                "snow, snowy, snowfall, snowflake, winter, christmas, xmas, ski, skier, "
                "snowboard, ice, icy, frost, frozen, holiday season, santa, north pole, "
                "glacier, new year"
            ),
            words_zh=_words("下雪, 雪花, 雪地, 雪景, 冰雪, 冬天, 冬季, 冬日, 圣诞, 滑雪, 新年, 雪"),
            hints=_words("cold, holiday, december, gift"),
            hints_zh=_words("寒冷, 冬, 冰, 节日, 礼物"),
        ),
        SceneEntry(
            "stars",
            "starry night",
            "星空",
            words=_words(
                "stars, starry, starry night, starry sky, outer space, galaxy, galaxies, universe, "
                "cosmos, cosmic, astronomy, night sky, planet, moon, moonlight, "
                "milky way, nebula, astronaut, rocket, meteor, shooting star, "
                "constellation, telescope, aurora, stargazing, starlight, solar system"
            ),
            words_zh=_words(
                "星空, 星星, 繁星, 流星, 宇宙, 银河, 太空, 太阳系, 地球, 火星, 月亮, 月光, 星球, 星系, "
                "宇航员, 火箭, 极光, 行星, 星河"
            ),
            time="night",
            times=("night",),
            hints=_words("star, space, magic, dreamy, lullaby, sleep, bedtime"),
            hints_zh=_words("星, 梦幻, 魔法, 睡前, 晚安"),
        ),
        SceneEntry(
            "stage",
            "product stage",
            "展台",
            words=_words(
                "product, shoe, sneaker, wristwatch, smartwatch, smartphone, gadget, "
                "bottle, perfume, cosmetic, cosmetics, skincare, skin care, device, "
                "headphone, earbud, earphone, laptop, camera, backpack, handbag, bag, "
                "jewelry, jewellery, necklace, ring, lipstick, serum, cream, shampoo, "
                "candle, soap, toothbrush, lamp, chair, sofa, furniture, speaker, "
                "keyboard, sunglasses, t-shirt, tshirt, dress, jacket, clothing, "
                "apparel, fashion, mug warmer, vacuum, air fryer, blender, e-bike, bike, "
                "bicycle, drone kit, coffee table, coffee machine, coffee maker, "
                "tea kettle, kettle, water bottle, air purifier, running shoe"
            ),
            words_zh=_words(
                "产品, 新品, 商品, 运动鞋, 球鞋, 跑鞋, 鞋子, 鞋, 手表, 手机, 护肤, "
                "化妆品, 口红, 香水, 耳机, 相机, 电脑, 背包, 包包, 首饰, 项链, 戒指, "
                "面霜, 精华, 水杯, 保温杯, 台灯, 椅子, 沙发, 家具, 音箱, 键盘, 服装, "
                "衣服, 裙子, 时装, 牙刷, 咖啡机, 空气炸锅, 吸尘器, 面膜, 蜡烛, 自行车, "
                "数码"
            ),
            hints=_words(
                "launch, brand, watch, phone, sale, shop, store, collection, discount, "
                "offer, promo, deal, black friday, "
                "spring sale, summer sale, autumn sale, winter sale, beauty, unboxing, award, boutique"
            ),
            hints_zh=_words("发布, 品牌, 促销, 打折, 优惠, 上新, 开业, 店, 大促, 双十一, 开箱, 美妆"),
        ),
        SceneEntry(
            "abstract",
            "flowing colours",
            "流动的色彩",
            words=_words(
                "abstract, colours, colors, gradient, technology, tech, software, app, "
                "mobile app, ai, artificial intelligence, data, startup, saas, finance, "
                "fintech, banking, blockchain, crypto, machine learning, "
                "cloud computing, cloud storage, cloud service, cybersecurity, website, "
                "algorithm, physics, mathematics, math, chemistry, podcast, webinar, "
                "export trade"
            ),
            words_zh=_words(
                "抽象, 色彩, 科技, 软件, 数据, 人工智能, 互联网, 金融, 区块链, 云计算, "
                "云服务, 算法, 程序, 编程, 网站, 小程序, 物理, 数学, 化学, 播客"
            ),
            hints=_words(
                "business, idea, school, science, learn, course, team, company, lesson, "
                "class, marketing, platform, tool, education, study, student, teacher, "
                "health, music video, gym, fitness, workout, yoga, wedding, party, birthday, "
                "anniversary, celebration, concert, festival, dance"
            ),
            hints_zh=_words(
                "商务, 学习, 科学, 公司, 企业, 课程, 团队, 教育, 工具, 平台, 健康, 健身, 瑜伽, "
                "婚礼, 结婚, 生日, 派对, 聚会, 庆典, 周年, "
                "晚会, 音乐会, 舞蹈"
            ),
        ),
    )
}

MUSIC: Final = {
    entry.name: entry
    for entry in (
        MusicEntry(
            "lofi",
            "Lo-fi",
            "低保真",
            words=_words(
                "lo-fi, lofi, lo fi, chill, chillhop, relaxed, laid-back, study, mellow, "
                "cozy, cosy, jazz, jazzy, hip hop, hip-hop, r&b, soul, bossa nova, warm"
            ),
            words_zh=_words("低保真, 放松, 慵懒, 惬意, 爵士, 嘻哈, 温馨, 温暖, Lo-fi, lofi"),
            tones=("warm", "neutral"),
            bpm=78,
        ),
        MusicEntry(
            "upbeat",
            "Upbeat pop",
            "欢快流行",
            words=_words(
                "upbeat, happy, energetic, fun, funky, pop, cheerful, playful, dance, "
                "party, bright, lively, uplifting, joyful, rock, disco, punchy, fast, "
                "exciting, sporty, motivational"
            ),
            words_zh=_words("欢快, 活泼, 动感, 快乐, 流行, 节奏感, 轻快, 激昂, 摇滚, 热血, 明快, 励志"),
            tones=("playful", "vivid"),
            bpm=116,
        ),
        MusicEntry(
            "cinematic",
            "Cinematic",
            "电影感",
            words=_words(
                "cinematic, epic, dramatic, orchestral, orchestra, trailer, inspiring, "
                "emotional, classical, strings, symphonic, heroic, film score, suspense, "
                "suspenseful, majestic"
            ),
            words_zh=_words("电影, 史诗, 震撼, 大气, 感人, 古典, 交响, 管弦, 悬疑, 宏大"),
            tones=("cinematic", "dark"),
            bpm=72,
        ),
        MusicEntry(
            "ambient",
            "Ambient",
            "氛围",
            words=_words(
                "ambient, calm, calming, peaceful, meditation, meditative, soft, gentle, "
                "quiet, dreamy, spa, soothing, relaxing, slow, piano, serene, sleep, "
                "healing, new age, zen"
            ),
            words_zh=_words("氛围, 平静, 安静, 冥想, 轻柔, 舒缓, 钢琴, 治愈, 空灵, 柔和, 轻音乐"),
            tones=("calm", "cool"),
            bpm=60,
        ),
        MusicEntry(
            "electronic",
            "Electronic",
            "电子",
            words=_words(
                "electronic, electro, techno, synth, synthwave, retrowave, futuristic, "
                "edm, house, modern, tech, trance, dubstep, cyberpunk, "
                "8-bit, chiptune"
            ),
            words_zh=_words("电子, 未来, 科技感, 电音, 合成器, 赛博"),
            tones=(),
            bpm=112,
        ),
        MusicEntry(
            "acoustic",
            "Acoustic",
            "民谣",
            words=_words(
                "acoustic, guitar, folk, country, indie, ukulele, campfire, banjo, singer-songwriter"
            ),
            words_zh=_words("民谣, 吉他, 木吉他, 乡村, 尤克里里"),
            tones=(),
            bpm=92,
        ),
    )
}

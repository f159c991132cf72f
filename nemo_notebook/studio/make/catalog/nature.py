"""Scenes under the open sky: water, hills, woods, weather."""

from __future__ import annotations

from typing import Final

from nemo_notebook.studio.make.catalog.entry import SceneEntry
from nemo_notebook.studio.make.catalog.moods import words

NATURE: Final = (
    SceneEntry(
        "ocean",
        "ocean",
        "海洋",
        words=words(
            "ocean, sea, harbor, harbour, wave, coast, coastline, island, sail, sailboat, lighthouse, "
            "bay, lagoon, tide, cruise"
        ),
        words_zh=words("海洋, 大海, 海浪, 海景, 海面, 海水, 海岛, 海上, 海风, 看海, 出海, 帆船, 灯塔, 海"),
        time="sunset",
        hints=words("boat"),
        outdoors=True,
    ),
    SceneEntry(
        "beach",
        "beach",
        "沙滩",
        words=words(
            "beach, palm beach, palm tree, sandy beach, tropical, surf, surfer, surfboard, shoreline, "
            "shore, maldives, bali, hawaii, sandcastle, seashell, beachside, seaside, coconut"
        ),
        words_zh=words("沙滩, 海滩, 海边, 海岸, 冲浪, 三亚, 马尔代夫, 棕榈, 椰子, 椰树, 赶海, 浪花"),
        hints=words("vacation, summer, swimwear, sunscreen, resort"),
        hints_zh=words("度假, 夏天, 夏日, 防晒, 泳衣"),
        outdoors=True,
    ),
    SceneEntry(
        "lake",
        "mountain lake",
        "湖畔",
        words=words("lake, lakeside, pond, jetty, loch, reservoir, kayak, canoe, rowing, fishing"),
        words_zh=words("湖, 湖畔, 湖边, 湖面, 西湖, 湖水, 池塘, 倒影, 钓鱼, 划船, 垂钓"),
        time="dawn",
        hints=words("river, water, yoga, mindfulness, wellness, mental health"),
        hints_zh=words("河流, 江边, 水面, 河, 江, 瑜伽, 养生"),
        outdoors=True,
    ),
    SceneEntry(
        "underwater",
        "under the sea",
        "海底",
        words=words(
            "underwater, undersea, under the sea, deep sea, coral, coral reef, reef, scuba, diving, "
            "diver, snorkel, snorkeling, aquarium, fish, whale, dolphin, shark, jellyfish, mermaid, "
            "turtle, octopus, submarine"
        ),
        words_zh=words(
            "海底, 水下, 深海, 珊瑚, 潜水, 浮潜, 水族馆, 鲸鱼, 海豚, 鲨鱼, 水母, 美人鱼, 海龟, 章鱼, "
            "鱼群, 鱼缸"
        ),
        hints=words("swim, pool, bubble"),
        hints_zh=words("游泳, 鱼, 泳池"),
    ),
    SceneEntry(
        "mountains",
        "mountains",
        "群山",
        words=words(
            "mountain, alps, peak, summit, hill, valley, climb, climber, himalaya, himalayas, everest, "
            "canyon, ridge, highland, cliff, mountaineering, volcano, fjord"
        ),
        words_zh=words(
            "群山, 高山, 雪山, 山峰, 山谷, 登山, 山脉, 爬山, 山顶, 峡谷, 山间, 大山, 黄山, 泰山, 山"
        ),
        time="dawn",
        hints=words("adventure, landscape, expedition, explore, explorer, travel, journey"),
        hints_zh=words("冒险, 探险, 旅行, 旅游, 风景, 远方, 峰"),
        outdoors=True,
    ),
    SceneEntry(
        "desert",
        "desert",
        "沙漠",
        words=words("desert, dune, sand dune, sahara, camel, oasis, gobi, arid, sandstorm, caravan"),
        words_zh=words("沙漠, 沙丘, 戈壁, 大漠, 撒哈拉, 骆驼, 绿洲, 丝绸之路"),
        time="sunset",
        hints=words("sand, heat"),
        hints_zh=words("干旱, 炎热"),
        outdoors=True,
    ),
    SceneEntry(
        "forest",
        "forest",
        "森林",
        words=words(
            "forest, woods, woodland, tree, jungle, nature, hike, hiker, trail, park, rainforest, "
            "camping, campsite, firefly, fireflies, wildlife"
        ),
        words_zh=words(
            "森林, 树林, 大树, 树木, 自然风光, 大自然, 丛林, 徒步, 公园, 露营, 萤火虫, 雨林, 绿植, 树"
        ),
        hints=words("wood, plant, green, outdoor, outdoors, eco, natural, bird"),
        hints_zh=words("植物, 绿色, 户外, 环保, 林, 鸟, 熊猫, 猫头鹰"),
        outdoors=True,
    ),
    SceneEntry(
        "meadow",
        "meadow",
        "草地",
        words=words(
            "meadow, grassland, prairie, flower field, wildflower, sunflower, daisy, daisies, poppy, "
            "poppies, pasture, picnic, wheat, lawn, wheat field"
        ),
        words_zh=words(
            "草地, 草原, 草坪, 田野, 花海, 野花, 油菜花, 向日葵, 麦田, 稻田, 牧场, 郊游, 野餐, 踏青"
        ),
        hints=words(
            "grass, fresh air, rural, hay, countryside, farm, harvest, spring, "
            "dog running, puppy running, running dog"
        ),
        hints_zh=words("乡下, 春天, 农场, 乡村, 丰收"),
        outdoors=True,
    ),
    SceneEntry(
        "blossom",
        "blossom",
        "花开",
        words=words(
            "blossom, sakura, cherry blossom, flower, tulip, peony, peonies, orchid, bouquet, garden, "
            "gardening, orchard, flower shop, lavender, jasmine, botanical, roses, cherry blossoms"
        ),
        words_zh=words(
            "樱花, 桃花, 梅花, 梨花, 玫瑰, 牡丹, 鲜花, 花店, 花园, 花朵, 花瓣, 花卉, 开花, 赏花, 花束, "
            "郁金香, 茉莉"
        ),
        hints=words("bloom, fragrance, romantic, mother's day, women's day"),
        hints_zh=words("花, 母亲节, 妇女节, 女神节"),
        outdoors=True,
    ),
    SceneEntry(
        "autumn",
        "autumn woods",
        "秋林",
        words=words(
            "autumn, autumnal, fall foliage, falling leaves, maple, maple leaf, foliage, "
            "autumn forest, autumn woods, autumn park, autumn hike, autumn leaves, maple leaves"
        ),
        words_zh=words(
            "秋天, 秋日, 秋季, 秋叶, 秋色, 金秋, 深秋, 落叶, 枫叶, 银杏, 红叶, 秋, 秋天的森林, "
            "秋天森林, 秋天的公园, 秋日森林, 秋林"
        ),
        hints=words("halloween, acorn, leaf, thanksgiving"),
        hints_zh=words("万圣节, 南瓜"),
        outdoors=True,
    ),
    SceneEntry(
        "sky",
        "sky and clouds",
        "天空",
        words=words(
            "sky, clouds, cloud, heaven, airplane, aeroplane, hot air balloon, balloon, kite, drone, "
            "flight, skydive, horizon, rainbow, airline"
        ),
        words_zh=words(
            "天空, 蓝天, 白云, 云朵, 云海, 云层, 飞行, 飞机, 热气球, 风筝, 彩虹, 无人机, 航空, 云彩"
        ),
        hints=words("fly, plane, air, wind, freedom, breeze, dream, hope"),
        hints_zh=words("云, 飞翔, 自由, 梦想, 希望"),
        outdoors=True,
    ),
    SceneEntry(
        "snow",
        "snowfall",
        "雪",
        words=words(
            "snow, snowy, snowfall, snowflake, winter, christmas, xmas, ski, skier, snowboard, ice, "
            "icy, frost, frozen, holiday season, santa, north pole, glacier"
        ),
        words_zh=words("下雪, 雪花, 雪地, 雪景, 冰雪, 冬天, 冬季, 冬日, 圣诞, 滑雪, 雪"),
        hints=words("cold, holiday, december, gift"),
        hints_zh=words("寒冷, 冬, 冰, 节日, 礼物"),
    ),
    SceneEntry(
        "rain",
        "rain",
        "雨",
        words=words(
            "rain, rainy, raindrop, storm, stormy, drizzle, umbrella, monsoon, puddle, thunderstorm, thunder"
        ),
        words_zh=words("下雨, 雨天, 雨夜, 雨滴, 雨水, 雨伞, 暴雨, 大雨, 小雨, 细雨, 雷雨, 雨中, 雨声, 雨"),
        time="night",
        hints=words("window, melancholy, sad, lonely"),
        hints_zh=words("窗, 伤感, 忧伤, 孤独"),
    ),
    SceneEntry(
        "stars",
        "starry night",
        "星空",
        words=words(
            "stars, starry, starry night, starry sky, astronomy, night sky, moon, moonlight, "
            "milky way, meteor, shooting star, constellation, telescope, stargazing, starlight, "
            "galaxy, galaxies, universe, cosmos, cosmic, nebula"
        ),
        words_zh=words("星空, 星星, 繁星, 流星, 银河, 月亮, 月光, 星河, 宇宙, 星系"),
        time="night",
        times=("night",),
        hints=words("star, magic, dreamy, lullaby, sleep, bedtime"),
        hints_zh=words("星, 梦幻, 魔法, 睡前, 晚安"),
        outdoors=True,
    ),
    SceneEntry(
        "planet",
        "planet",
        "星球",
        words=words(
            "planet, outer space, space station, solar system, astronaut, spaceship, rocket, "
            "spacecraft, orbit, satellite, alien, sci-fi, science fiction, planet earth, planet mars"
        ),
        words_zh=words(
            "星球, 太空, 外太空, 太阳系, 行星, 地球, 火星, 土星, 木星, 宇航员, 航天, 火箭, 飞船, 卫星, "
            "空间站, 外星, 科幻"
        ),
        time="night",
        times=("night",),
        hints=words("space, earth"),
        colored=True,
    ),
    SceneEntry(
        "aurora",
        "northern lights",
        "极光",
        words=words("aurora, aurora borealis, northern lights"),
        words_zh=words("极光, 北极光"),
        time="night",
        times=("night",),
        outdoors=True,
    ),
)

"""Words beside those of the catalog that call for a scene or point to one, and those that only seem to."""

from __future__ import annotations

from typing import Final

# Words that hold the name of a scene and mean something else.
IDIOMS: Final = (
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
    "class of, text, dress code, early bird, neon purple, neon blue, neon pink, neon green, "
    "neon yellow, neon orange, neon red, "
    "neon colors, neon colours, neon accents, neon look, neon style, "
    "escape room, free delivery, free shipping, the pool, our pool, "
    "food scraps, food waste, gold standard, "
    "color grade, colour grade, color palette, colour palette, brand colors, brand colours, warm "
    "colors, cool colors, "
    "bright colors, vivid colors, warm colours, cool colours, bright colours, vivid colours, "
    "data set, watch the, watch this, "
    "watch out, watch how, watch as, watch our, phone number, phone calls, phone call, by phone, "
    "spring sale, winter sale, "
    "third party, third-party, political party, labour party, green party, party leader, search party, "
    "keeps ice, ice cubes, ice cube, with ice, ice cold, ice-cold, on ice, ice pack, ice bath, ice age, "
    "shorter shower, short shower, quick shower, hot shower, cold shower, shower gel, shower head, "
    "over easter, easter hours, easter opening, pearl harbor, pearl harbour, "
    "cover image, bay leaf, pub quiz, on the phone, phone screen, on phones, for phones, cream "
    "colored, cream colours"
)
IDIOMS_ZH: Final = (
    "海报 海外 海鲜 海淘 海选 海量 山东 山西 佛山 中山 明星 星期 星级 五星 星巴克 风格 风味 风采 "
    "风险 风控 风尚 风靡 云端 "
    "冰岛 海南 珠海 北海 威海 青海 云台 "
    "云南 的云南 的云集 云集 茶几 树立 建树 街舞 雨露 谷雨 冰箱 冰淇淋 冰激凌 冬瓜 花费 花样 花式 林先生 "
    "河南 "
    "河北 湖南 湖北 江苏 浙江 江西 酒店 "
    "月份 本月 每月 月底 月初 上月 下月 个月 十月 产品描述 产品介绍 产品图 产品图片 产品照片 "
    "色彩鲜艳 色彩饱和 色彩明亮 风景点 空气 火山石 鸟瞰 窗口 学习资料 "
    "书店站 水杯架 自带水杯 带水杯 带好水杯 雨后 花絮"
    " 雪梨 雪莲"
    " 雨刮 雨刷 雨棚 雨靴 雨鞋 雨具 雨披 防雨 雪地胎 证书 说明书 通知书 申请书 保证书 书记 书面 秘书"
    " 雪糕 雪松 花生 开课 早鸟 糟糕 海报 手机端 手机屏 手机号 手机竖 手机横 商品图 商品描述 山寨 店员 店长"
)
# More words that call for a scene.
MORE: Final = {
    "track": ("sports day", "秋季运动会 春季运动会 冬季运动会 操场 田径场 塑胶跑道"),
    "candles": ("candle, birthday candles", "蜡烛 烛光"),
    "lanterns": ("mid-autumn", "中秋 月饼 古镇 古街"),
    "gold": (
        "gold dust, golden particles, gold particles, gold glitter, golden glitter",
        "金色粒子 金粉 金色光点 金色星光",
    ),
    "stars": (
        "moon landing, lunar, northern lights, stargaze, eclipse, comet, spaceship, orbit",
        "登月 月球 流星雨 北极光 月夜 星夜",
    ),
    "sky": ("cumulus, cloudscape, skies, blue sky", "的云 云雾 云天 晴空 蓝天 天是蓝 彩虹"),
    "snow": ("blizzard, snowman, snowstorm, ice skating, sledding", "暴雪 飘雪 雪人 滑冰"),
    "ocean": (
        "seashell, coral, snorkel, mermaid, pirate ship, reef, palm beach, sandcastle",
        "海豚 鲸鱼 珊瑚 潜水 赶海 渔船 海鸥",
    ),
    "forest": (
        "woodland, willow, pine, oak, maple, sakura, cherry blossom, cherry blossoms, garden",
        "樱花 枫叶 银杏 花海 园艺 竹海 林海",
    ),
    "rain": ("raining, rainfall, downpour, showers", "雷阵雨 梅雨 毛毛雨 下着雨"),
    "lake": (
        "mountain lake, alpine lake, lotus, lotus pond, water lily, water lilies, lily pond",
        "洱海 荷花 莲花 荷塘 睡莲 泛舟",
    ),
    "cafe": ("cat cafe, cat café, cold brew, cold drinks", "猫咖 冷萃 冷泡 糕"),
    "city": ("crosswalk, boulevard, nightclub, avenue", "街角 路口 写字楼 立交桥"),
    "mountains": ("alpine, ski resort, hilltop, mountaintop, himalayan", "梯田 山川 山路 峰顶 茶山"),
}
# More words that only point to one.
MORE_HINTS: Final = {
    "shop": ("stationery, grocer", "花市 文具店"),
    "stage": (
        "nail, nails, manicure, makeup, soap",
        "美容 化妆 手工皂 香皂",
    ),
    "forest": ("photosynthesis, ecosystem, biology, plants, leaves, oxygen", "光合作用 生态 生物 植物"),
    "market": ("", "蜂蜜 农家 特产"),
    "lake": ("", "瑜珈"),
    "track": ("10k, 5k, running club, run club", ""),
    "meadow": ("", "采摘 草莓园 果园"),
    "home": ("mattress, mattresses, bedding, pillow", "床垫 床品 枕头"),
    "ink": ("dragon boat festival", "端午 清明 重阳"),
    "cafe": ("brewery, breweries, taproom, winery, wineries, distillery", "招牌菜 菜单 菜品"),
    "concert": ("conference, tech summit, summit, convention", "峰会 大会"),
    "gold": ("", "公司年会 企业年会 年会邀请"),
    "desk": ("book, chart, sales, revenue, budget", "书 销量 营收 预算 图表"),
}

KINDS: Final = {
    "home": (
        "real estate listing, house listing, property listing, home listing, open house, bedroom house, "
        "bedroom condo, house for sale, home for sale",
        "三室 两室 一室 精装",
    ),
    "desk": ("pomodoro, pomodoro technique", "番茄工作法 番茄钟 番茄时钟 番茄学习法"),
    "kitchen": ("dumplings", "饺子 馄饨 包子 和面 农家美食 农家菜 家乡菜"),
    "market": ("bake sale", "土特产"),
    "candles": (
        "scented candle, soy candle, candle shop, candle maker, candle making",
        "香薰蜡烛 香氛蜡烛 手工蜡烛",
    ),
    "gold": ("banquet hall", "宴会厅"),
    "track": ("charity run, fun run, parkrun, park run", "公益跑 健康跑 欢乐跑"),
    "concert": (
        "school play, theatre play, theater play, stage play, harbour stage, park stage, main stage, "
        "open-air stage, live on stage, empty stage, bare stage, stage curtain, theatre curtain, "
        "theater curtain, curtain call, curtain opening, curtain opens, curtain rises, curtain rising",
        "话剧演出 舞台剧 大幕 幕布",
    ),
    "meadow": ("compost, composting", "堆肥"),
    "beach": ("", "金沙滩 银沙滩"),
    "blossom": ("", "看花 春暖花开"),
    "lanterns": (
        "lunar new year, chinese new year, lantern festival",
        "元宵灯会 灯会",
    ),
}
"""What a film is about that calls for a scene, in words that are themselves to be read."""

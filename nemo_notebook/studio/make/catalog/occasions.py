"""Scenes for feasts, shows and ideas."""

from __future__ import annotations

from typing import Final

from nemo_notebook.studio.make.catalog.entry import SceneEntry
from nemo_notebook.studio.make.catalog.moods import words

OCCASIONS: Final = (
    SceneEntry(
        "fireworks",
        "fireworks",
        "烟花",
        words=words("fireworks, firework"),
        words_zh=words("烟花, 烟火, 焰火, 礼花"),
        time="night",
        times=("night",),
        hints=words(
            "celebrate, celebration, congratulations, milestone, new year, new year's eve, countdown, "
            "independence day, fourth of july, 4th of july, bonfire night, national day, carnival, "
            "grand opening, festivity, festivities"
        ),
        hints_zh=words("庆祝, 庆典, 恭喜, 祝贺, 跨年, 新年, 元旦, 国庆, 除夕, 年会, 开业大吉, 盛典"),
        outdoors=True,
    ),
    SceneEntry(
        "lanterns",
        "lanterns",
        "灯笼",
        words=words("lantern, lantern festival, chinatown, temple fair, dragon dance, lion dance"),
        words_zh=words("灯笼, 元宵, 元宵节, 花灯, 灯会, 庙会, 夜市, 舞龙, 舞狮"),
        time="night",
        times=("sunset", "night"),
        hints=words("festive, lunar new year, chinese new year, spring festival, mid-autumn festival"),
        hints_zh=words("喜庆, 团圆, 过节, 春节, 过年, 农历新年, 拜年, 红包, 中国年, 新春, 年夜饭, 年货"),
        outdoors=True,
    ),
    SceneEntry(
        "party",
        "balloons and confetti",
        "气球与彩纸",
        words=words("confetti, balloons, party balloon, birthday balloon"),
        words_zh=words("气球, 彩纸, 气球派对"),
        hints=words(
            "invitation, invite, giveaway, party, parties, birthday, baby shower, housewarming, "
            "kindergarten, nursery, nurseries, toy"
        ),
        hints_zh=words(
            "邀请, 邀请函, 抽奖, 派对, 聚会, 生日, 庆生, 百日宴, 周岁, 儿童节, 幼儿园, 玩具, 乔迁"
        ),
    ),
    SceneEntry(
        "gold",
        "golden lights",
        "金色光斑",
        words=words(
            "awards ceremony, bokeh, valentine's day, fairy lights, wedding reception, wedding hall, "
            "gala dinner"
        ),
        words_zh=words("光斑, 婚宴, 颁奖典礼, 婚礼现场, 星光晚宴"),
        time="night",
        hints=words(
            "romance, elegant, honor, honour, thanks, gratitude, fundraiser, charity, donate, wedding, "
            "marriage, bride, groom, engagement, anniversary, anniversaries, gala, award, ceremony, "
            "ceremonies, luxury, glamour, valentine, graduation, prom, jubilee, thank you"
        ),
        hints_zh=words(
            "爱情, 优雅, 荣誉, 感谢, 公益, 募捐, 祝福, 婚礼, 结婚, 新娘, 新郎, 婚纱, 订婚, 求婚, 颁奖, "
            "典礼, 晚宴, 奢华, 情人节, 七夕, 毕业, 感恩, 致敬, 周年"
        ),
    ),
    SceneEntry(
        "candles",
        "candlelight",
        "烛光",
        words=words(
            "candlelight, candle light, candlelit, fireplace, hygge, advent, diwali, hanukkah, candles"
        ),
        words_zh=words("烛光, 壁炉, 烛火"),
        time="night",
        times=("sunset", "night"),
        hints=words("fire, cosy evening, meditation, massage, spa, memorial"),
        hints_zh=words("火焰, 冥想, 按摩, 水疗, 祈福"),
    ),
    SceneEntry(
        "concert",
        "concert",
        "演唱会",
        words=words(
            "concert, gig, live music, rock band, music festival, dj, nightclub, club night, rave, "
            "stage lights, tour dates"
        ),
        words_zh=words("演唱会, 音乐会, 音乐节, 现场演出, 舞台, 酒吧驻唱, 蹦迪, 电音节, 乐团, 歌友会"),
        time="night",
        times=("night",),
        hints=words(
            "festival, performance, show, event, band, singer, musician, album, jazz night, karaoke, "
            "talent show, comedy night, theatre, theater"
        ),
        hints_zh=words("舞蹈, 表演, 演出票, 乐队, 歌手, 演出, 话剧, 晚会"),
    ),
    SceneEntry(
        "ink",
        "ink-wash mountains",
        "水墨山水",
        words=words(
            "ink wash, ink painting, ink-wash, inky, flowing ink, ink in water, chinese painting, "
            "chinese ink, calligraphy, brush painting, bamboo, guofeng, ancient china, chinese style, "
            "sumi-e, tai chi, kung fu, "
            "haiku, dynasty, dynasties"
        ),
        words_zh=words(
            "水墨, 国画, 中国画, 中国风, 国风, 国潮, 古风, 书法, 山水, 山水画, 竹林, 竹子, 诗词, 古诗, "
            "唐诗, 宋词, 禅意, 太极, 功夫, 武侠, 仙侠, 古典诗, 文房四宝, 汉服"
        ),
        hints=words("poem, poetry, philosophy"),
        hints_zh=words("诗, 传统文化, 非遗, 古代"),
        outdoors=True,
    ),
    SceneEntry(
        "network",
        "network of light",
        "光的网络",
        words=words(
            "technology, ai, artificial intelligence, big data, machine learning, deep learning, "
            "blockchain, crypto, cloud computing, cloud storage, cloud service, cybersecurity, "
            "network lines, lines of a network, network nodes, glowing nodes, connected nodes, "
            "circuit lines, algorithm, internet, semiconductor, virtual reality, metaverse, "
            "computer network, neural network, data center, data stream, digital network, quantum computing"
        ),
        words_zh=words(
            "科技, 人工智能, 数据, 大数据, 机器学习, 深度学习, 区块链, 云服务, 算法, 互联网, 机器人, "
            "服务器, 半导体, 量子, 元宇宙, 物联网, 网络安全, 网络世界, 神经网络, 数字世界"
        ),
        time="night",
        hints=words(
            "future, futuristic, smart, research, tech, technologies, data, digital, robot, robotics, "
            "server, database, automation, innovation, brain, network"
        ),
        hints_zh=words("未来, 科学, 研究, 创新, 芯片, 自动化, 数字化, 网络"),
        colored=True,
    ),
    SceneEntry(
        "abstract",
        "flowing colours",
        "流动的色彩",
        words=words("abstract, colours, colors, gradient, app, mobile app, webinar, export trade"),
        words_zh=words("抽象, 色彩, 小程序"),
        hints=words("idea, platform, tool"),
        hints_zh=words("工具, 平台"),
        colored=True,
    ),
)

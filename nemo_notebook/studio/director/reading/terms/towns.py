"""Well-known towns, islands, ranges and lakes in English and Chinese, and the scene that shows each.

Whether such a name decides what is shown is left to `briefs.scenes`.
"""

from __future__ import annotations

import re
from typing import Final

from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.terms.lexicon import Hit

_ENGLISH: Final = {
    "city": (
        "Lisbon, Berlin, Rome, Madrid, Barcelona, Vienna, Prague, Budapest, Warsaw, Amsterdam, Brussels, "
        "Copenhagen, Stockholm, "
        "Oslo, Helsinki, Dublin, Edinburgh, Glasgow, Manchester, Liverpool, Birmingham, Leeds, Bristol, "
        "Munich, Hamburg, Cologne, "
        "Frankfurt, Zurich, Geneva, Milan, Venice, Naples, Turin, Bologna, Porto, Seville, Valencia, "
        "Bilbao, Athens, Istanbul, "
        "Ankara, Moscow, Kyiv, Krakow, Bucharest, Sofia, Belgrade, Zagreb, Ljubljana, Bratislava, "
        "Tallinn, Riga, Vilnius, "
        "Marseille, Lyon, Bordeaux, Toulouse, Strasbourg, Antwerp, Ghent, Rotterdam, Utrecht, Chicago, "
        "Los Angeles, "
        "San Francisco, Seattle, Boston, Philadelphia, Washington DC, Houston, Dallas, Denver, Portland, "
        "Las Vegas, Nashville, "
        "New Orleans, Atlanta, Detroit, Minneapolis, San Diego, Brooklyn, Toronto, Montreal, Vancouver, "
        "Ottawa, Calgary, "
        "Mexico City, Buenos Aires, São Paulo, Sao Paulo, Bogotá, Bogota, Santiago, Lima, Havana, Cairo, "
        "Marrakech, Casablanca, "
        "Nairobi, Lagos, Accra, Cape Town, Johannesburg, Dubai, Abu Dhabi, Doha, Tel Aviv, Jerusalem, "
        "Beirut, Mumbai, Delhi, "
        "Bangalore, Jaipur, Kolkata, Karachi, Bangkok, Singapore, Kuala Lumpur, Jakarta, Manila, Hanoi, "
        "Saigon, Ho Chi Minh City, "
        "Taipei, Seoul, Busan, Osaka, Kyoto, Nagoya, Beijing, Shenzhen, Guangzhou, Chengdu, Chongqing, "
        "Wuhan, Nanjing, "
        "Suzhou, Macau, Melbourne, Brisbane, Perth, Adelaide, Auckland, Wellington"
    ),
    "beach": (
        "Crete, Mykonos, Santorini, Ibiza, Mallorca, Majorca, Menorca, Tenerife, Gran Canaria, Lanzarote, "
        "Sardinia, Sicily, Corsica, "
        "Cyprus, Malta, Rhodes, Corfu, Zanzibar, Mauritius, Seychelles, Barbados, Jamaica, Bahamas, "
        "Cancun, Cancún, Tulum, Miami, "
        "Florida Keys, Malibu, Waikiki, Oahu, Maui, Honolulu, Phuket, Koh Samui, Krabi, Boracay, Palawan, "
        "Goa, Okinawa, Fiji, "
        "Tahiti, Bora Bora, Algarve, Costa Brava, Costa del Sol, Côte d'Azur, French Riviera, Amalfi "
        "Coast, Copacabana, "
        "Rio de Janeiro, Bondi, Gold Coast, Brighton, Cornwall, Devon, Nha Trang, Da Nang, Sri Lanka, "
        "Cape Cod"
    ),
    "mountains": (
        "Dolomites, Tyrol, Patagonia, Andes, Pyrenees, Rocky Mountains, Rockies, Yosemite, Yellowstone, "
        "Banff, Nepal, Tibet, Bhutan, "
        "Kilimanjaro, Mont Blanc, Matterhorn, Zermatt, Chamonix, Snowdonia, Scottish Highlands, Peak "
        "District, Appalachians, "
        "Carpathians, Machu Picchu, Mount Fuji, Grand Canyon, Zhangjiajie, Yunnan, Switzerland, Bavaria, "
        "Norway, Isle of Skye"
    ),
    "lake": (
        "Lake Como, Lake Garda, Lake Tahoe, Lake Bled, Lake Geneva, Lake Constance, Lake District, Loch "
        "Ness, Lake Baikal, Hallstatt, "
        "Finland"
    ),
    "desert": "Sahara, Wadi Rum, Death Valley, Mojave, Atacama, Namib, Dunhuang",
    "aurora": "Tromsø, Tromso, Lapland, Rovaniemi",
    "meadow": "Tuscany, Provence, Cotswolds, Mongolia",
}
_ALSO_WORDS: Final = (
    "Nice, Bath, Split, Cork, Florence, Austin, Phoenix, Charlotte, Sydney, Victoria, York, Oxford, "
    "Cambridge, Hue"
)
"""Towns whose names are words or people's; they count behind "in" or "to"."""
_CHINESE: Final = {
    "city": (
        "北京 上海 广州 深圳 成都 重庆 杭州 南京 武汉 西安 苏州 天津 长沙 郑州 沈阳 宁波 合肥 福州 济南 "
        "昆明 南昌 贵阳 太原 无锡 佛山 "
        "东莞 泉州 潮州 汕头 温州 绍兴 扬州 洛阳 开封 长春 石家庄 南宁 兰州 银川 西宁 乌鲁木齐 香港 澳门 "
        "台北 高雄 台南 首尔 大阪 京都 "
        "名古屋 曼谷 新加坡 吉隆坡 河内 胡志明 雅加达 马尼拉 德里 孟买 迪拜 伊斯坦布尔 开罗 伦敦 巴黎 "
        "柏林 罗马 米兰 威尼斯 佛罗伦萨 "
        "马德里 巴塞罗那 里斯本 维也纳 布拉格 布达佩斯 阿姆斯特丹 布鲁塞尔 慕尼黑 苏黎世 雅典 莫斯科 "
        "圣彼得堡 斯德哥尔摩 奥斯陆 "
        "哥本哈根 赫尔辛基 都柏林 爱丁堡 曼彻斯特 洛杉矶 旧金山 芝加哥 波士顿 西雅图 华盛顿 拉斯维加斯 "
        "温哥华 多伦多 墨尔本 悉尼 奥克兰 景德镇"
    ),
    "beach": (
        "海南 厦门 青岛 大连 威海 烟台 北戴河 秦皇岛 阿那亚 舟山 北海 涠洲岛 鼓浪屿 平潭 三亚 珠海 日照 "
        "霞浦 东山岛 普吉岛 苏梅岛 长滩岛 "
        "芽庄 岘港 巴厘岛 马尔代夫 毛里求斯 塞舌尔 斐济 大溪地 夏威夷 冲绳 济州岛 圣托里尼 克里特岛 "
        "西西里 迈阿密 坎昆 塞班 关岛 垦丁 斯里兰卡 兰卡威"
    ),
    "mountains": (
        "云南 西藏 拉萨 林芝 稻城 亚丁 川西 九寨沟 张家界 香格里拉 丽江 虎跳峡 梅里 贡嘎 四姑娘山 峨眉 "
        "华山 黄山 泰山 武夷山 庐山 贵州 阳朔 "
        "桂林 神农架 长白山 秦岭 新疆 伊犁 喀纳斯 阿勒泰 尼泊尔 不丹 瑞士 阿尔卑斯 富士山 挪威 新西兰 "
        "莫干山 雁荡山 甘南"
    ),
    "lake": "大理 洱海 青海湖 千岛湖 泸沽湖 西湖 太湖 鄱阳湖 赛里木湖 纳木错 贝加尔湖 日月潭 芬兰",
    "desert": "敦煌 撒哈拉 腾格里 巴丹吉林 鸣沙山 摩洛哥",
    "meadow": "内蒙古 呼伦贝尔 若尔盖 锡林郭勒 那拉提 普罗旺斯 托斯卡纳",
    "snow": "哈尔滨 漠河 北海道 雪乡",
    "aurora": "冰岛 特罗姆瑟",
}
_SCENES: Final = {
    name: scene for scene, listed in _ENGLISH.items() for name in listed.split(", ")
} | dict.fromkeys(_ALSO_WORDS.split(", "), "city")
_SCENES_ZH: Final = {name: scene for scene, listed in _CHINESE.items() for name in listed.split()}
_WORDS: Final = _ALSO_WORDS.replace(", ", "|")
_PLAIN: Final = "|".join(re.escape(one) for one in _SCENES if one not in _ALSO_WORDS.split(", "))
_NAMES_ZH: Final = "|".join(sorted(_SCENES_ZH, key=len, reverse=True))
_TOWN: Final = regex(
    rf"\b(?:{_PLAIN})\b(?!['’]?\s(?:Street|St|Road|Rd|Avenue|Lane|Square|bun|pale|ale|blue|noir))"
    rf"|(?:(?<=\b[Ii]n\s)|(?<=\b[Tt]o\s)|(?<=\b[Aa]round\s))(?:{_WORDS})\b"
)
_TOWN_ZH: Final = regex(
    rf"(?:{_NAMES_ZH})(?!石|啤酒|烤鸭|时间|拉面|米粉|小面|火锅|[东西南北中]?路|粽|板鸭|牛轧"
    r"|[\u4e00-\u9fff]{0,4}(?:街|广场|大厦|小区|公司|银行))"
)

_LANDMARK: Final = regex(
    r"(?:^|(?<=[,·.:\n]\s)|(?<=\b(?:at|in|on|by)\s)|(?<=\bnear\s))(?:(?P<lake>(?:Lake|Loch|Lough|Lago)\s[A-Z][\w'’-]+)"
    r"|(?P<mountains>(?:Mount|Mt\.?)\s[A-Z][\w'’-]+)|[A-Z][\w'’-]+\s(?:(?P<beach>Beach)|(?P<ocean>Bay|Island|Coast)"
    r"|(?P<forest>Forest|Woods)|(?P<desert>Desert|Dunes)))(?!\s[A-Z])\b"
)
"""Lake Wanaka, Mount Hood, Bondi Beach; a firm or a school called so has more to its name."""


def find_landmarks(text: str) -> list[Hit]:
    """Return the lakes, mountains and shores that a text names as places, each with its scene."""
    return [Hit(one.lastgroup or "", *one.span()) for one in _LANDMARK.finditer(text)]


def find_towns(text: str) -> list[Hit]:
    """Return the towns and regions that a text names, in order, each with the scene that shows it."""
    found = [Hit(_SCENES[one[0]], *one.span()) for one in _TOWN.finditer(text)]
    found += [
        Hit(_SCENES_ZH[name], one.start(), one.end())
        for one in _TOWN_ZH.finditer(text)
        if (name := one[0]) in _SCENES_ZH
    ]
    return sorted(found, key=lambda hit: hit.start)

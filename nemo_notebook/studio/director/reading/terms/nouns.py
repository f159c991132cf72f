"""What common things are called in the other language, so that 帽子 finds hat.jpg and "cat" finds 猫.jpg."""

from __future__ import annotations

from typing import Final

_TABLE: Final = """
hat cap: 帽子 帽
shoe sneaker trainer: 鞋子 鞋 球鞋 运动鞋 跑鞋
boot: 靴子 靴
bag handbag purse tote: 包包 手提包 包 袋子
backpack rucksack: 背包 双肩包 书包
glasses sunglasses: 墨镜 太阳镜 眼镜
watch wristwatch: 手表 腕表
ring: 戒指
necklace: 项链
earring: 耳环
scarf: 围巾
glove: 手套
sock: 袜子
shirt tshirt: 衬衫 T恤 上衣
dress: 连衣裙 裙子
skirt: 短裙 半身裙
jacket coat: 外套 夹克 大衣
trousers pants jeans: 裤子 牛仔裤
umbrella: 雨伞 伞
phone smartphone: 手机 电话
laptop computer: 电脑 笔记本
tablet: 平板
camera: 相机
headphone headphones earphone earbuds: 耳机
speaker: 音箱 音响
keyboard: 键盘
mouse: 鼠标
lamp light: 台灯 灯
chair: 椅子 椅
table desk: 桌子 桌
sofa couch: 沙发
bed: 床
door: 门
window: 窗户 窗
mirror: 镜子
vase: 花瓶
candle: 蜡烛
pillow cushion: 枕头 抱枕
blanket: 毯子
clock: 时钟 钟
book: 书本 书
pen: 钢笔 笔
notebook: 本子
cup mug: 杯子 马克杯 杯
glass: 玻璃杯
bottle: 瓶子 瓶
bowl: 碗
plate: 盘子 盘
knife: 刀
pan pot: 锅
coffee: 咖啡
tea: 茶
surf surfing: 冲浪
dinner: 吃饭 晚饭 晚餐 聚餐
lunch: 午饭 午餐
breakfast: 早餐 早饭
wedding: 婚礼
birthday: 生日
party: 派对 聚会
dance dancing: 跳舞
swim swimming: 游泳
run running: 跑步
walk hike hiking: 散步 徒步
sleep sleeping: 睡觉
jump jumping: 跳
bread: 面包
cake: 蛋糕
cookie: 饼干
pizza: 披萨
burger: 汉堡
noodles noodle ramen: 面条 拉面
rice: 米饭
salad: 沙拉
soup: 汤
fruit: 水果
apple: 苹果
banana: 香蕉
orange: 橙子
lemon: 柠檬
strawberry: 草莓
flower flowers: 鲜花 花
rose: 玫瑰
tree: 大树 树
leaf: 叶子
grass: 草地 草
cat: 猫咪 小猫 猫
dog: 狗狗 小狗 狗
bird: 小鸟 鸟
fish: 鱼
horse: 马
rabbit: 兔子
bear: 熊
car: 汽车 车子 车
bike bicycle: 自行车 单车
bus: 公交车 巴士
train: 火车
boat ship: 船
plane airplane: 飞机
house home: 房子 家
building: 大楼 楼
bridge: 桥
street road: 街道 马路 路
city: 城市
beach: 沙滩 海滩
sea ocean: 大海 海
lake: 湖
river: 河
mountain mountains: 山峰 雪山 山
forest: 森林
sky: 天空
sun: 太阳
moon: 月亮
star stars: 星星
snow: 雪
rain: 雨
sunset: 日落 夕阳
sunrise: 日出
baby: 宝宝 婴儿
child kid: 孩子 小孩
girl: 女孩 姑娘
boy: 男孩
woman: 女人 女士
man: 男人 男士
family: 家人 全家
friend friends: 朋友
team: 团队
dad father: 爸爸
mom mum mother: 妈妈
toy: 玩具
doll: 娃娃
ball: 球
gift present: 礼物
box: 盒子 箱子
logo: 标志 商标
poster: 海报
painting: 画
guitar: 吉他
piano: 钢琴
perfume: 香水
lipstick: 口红
soap: 香皂 肥皂
cream: 面霜
office: 办公室
shop store: 店铺 商店 店面 门面 铺面 店
kitchen: 厨房
garden: 花园
room: 房间
oven: 烤箱 烤炉
toast: 吐司 土司
croissant: 可颂 牛角包 羊角包
baguette: 法棍
bagel: 贝果
donut doughnut: 甜甜圈
cupcake muffin: 纸杯蛋糕 玛芬
sandwich: 三明治
egg eggs: 鸡蛋 蛋
milk: 牛奶
juice: 果汁
beer: 啤酒
wine: 红酒 葡萄酒
hotpot: 火锅
dumpling dumplings: 饺子 水饺
bun buns: 包子
fries: 薯条
steak: 牛排
chicken: 炸鸡 鸡
icecream: 冰淇淋 冰激凌
chocolate: 巧克力
fridge: 冰箱
stove: 灶台
bedroom: 卧室 睡房
livingroom lounge: 客厅
bathroom toilet: 浴室 卫生间 洗手间 厕所
balcony: 阳台 露台
study: 书房
corridor hallway: 走廊 过道
stairs: 楼梯
garage: 车库
yard courtyard: 院子 小院
roof rooftop: 屋顶 天台
gate entrance: 大门 门口
lobby reception: 大堂 前台
pool: 泳池 游泳池
gym: 健身房
classroom: 教室
school: 学校
playground: 操场
library: 图书馆
hospital: 医院
park: 公园
market: 市场 集市
restaurant: 餐馆 餐厅 饭店
hotel: 酒店
station: 车站
airport: 机场
temple: 寺庙 庙
church: 教堂
tower: 塔
castle: 城堡
island: 小岛 岛
desert: 沙漠
waterfall: 瀑布
village: 村子 村庄
field: 田野 田
farm: 农场
tent: 帐篷
campfire bonfire: 篝火 营火
fireworks: 烟花
lantern: 灯笼
balloon balloons: 气球
puppy: 小狗 狗狗
kitten: 小猫 猫咪
panda: 熊猫
tiger: 老虎
lion: 狮子
monkey: 猴子
elephant: 大象
sheep: 绵羊 羊
cow: 奶牛 牛
pig: 猪
duck: 鸭子 鸭
turtle: 乌龟
parrot: 鹦鹉
grandma granny: 奶奶 外婆 姥姥
grandpa: 爷爷 外公 姥爷
brother: 哥哥 弟弟
sister: 姐姐 妹妹
son: 儿子
daughter: 女儿
teacher: 老师
student students: 学生
bride: 新娘
groom: 新郎
front: 正面
back: 背面 反面
side: 侧面
inside: 内部 里侧
detail: 细节
stage: 舞台
speech: 演讲
meeting: 会议 开会
group: 合影 合照
cooking: 做饭 炒菜
singing: 唱歌
climbing: 爬山 登山
skiing ski: 滑雪
fishing: 钓鱼
basketball: 篮球
football soccer: 足球
game match: 比赛
"""
_COLOURS: Final = """
red: 红色 红
blue: 蓝色 蓝
green: 绿色 绿
yellow: 黄色 黄
white: 白色 白
black: 黑色 黑
pink: 粉色 粉
purple: 紫色 紫
orange: 橙色 橙
brown: 棕色 棕
grey gray: 灰色 灰
gold golden: 金色 金
"""


def _read(listed: str) -> dict[str, tuple[str, ...]]:
    names: dict[str, tuple[str, ...]] = {}
    for line in listed.strip().splitlines():
        english, chinese = (part.split() for part in line.split(":"))
        for word in english:
            names[word] = (*english, *chinese)
        for sign in chinese:
            names.setdefault(sign, (*english, *chinese))
    return names


_THINGS: Final = _read(_TABLE)
_HUES: Final = _read(_COLOURS)


def also_called(noun: str) -> tuple[str, ...]:
    """Return all names of a common thing in both languages, its own included; () where it is not listed."""
    return _THINGS.get(noun) or _THINGS.get(noun.removesuffix("s")) or ()


def hue_names(word: str) -> tuple[str, ...]:
    """Return all names of a colour in both languages; () for what is none."""
    return _HUES.get(word, ())

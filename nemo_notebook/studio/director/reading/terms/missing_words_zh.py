"""The Chinese words of a wish for a picture that may not be there: 猫的片段慢放, 把香蕉那张移到最后."""

from __future__ import annotations

from typing import Final

NAMED: Final = (
    r"(?P<what>(?:(?!那[张个段幅]|[的第这])[\u4e00-\u9fffA-Za-z]){1,6}?)(?P<file>\.(?:jpe?g|png|mp4|mov|webp))?"
    r"(?P<kind>的?[那这]一?[张个段幅](?:图片?|照片|画面|镜头|视频|片段|场景)?|的?(?:画面|镜头|场景|片段|视频|照片|图片|图))?"
)
_LEAD: Final = (
    r"[\s，,]*(?:请|麻烦你?|帮我|帮忙|给我|你|再|先|那|就|然后|还有|能不能|可以|可不可以|我想|想|我要|要)*"
)
_TAKES: Final = rf"{_LEAD}(?:把|将|让|给|对)?"
_END: Final = r"(?:一下|吧|了|呗|呀|啊|哦|好了|就行|谢谢|好吗|行吗|可以吗)*[\s。！!，,~～？?]*"
_GOES: Final = (
    r"(?:删掉|删除|删了|删去|去掉|去除|拿掉|移除|剪掉|撤掉|撤了|砍掉|不要了?|别要|扔掉|去了|剔除|舍掉)"
)
_LENGTH: Final = (
    r"(?:[\d.一二两三四五六七八九十半几]+\s?(?:个半?|秒半?钟?)|一[点些]|[点些]|一?会儿?|一倍|久|长|短)"
)
REMOVED: Final = (
    rf"{_TAKES}{NAMED}(?:给我|都|也|再|给|全)?{_GOES}{_END}",
    rf"{_LEAD}{_GOES}(?:[那这]一?[张个段幅])?{NAMED}{_END}",
    rf"{_LEAD}删(?:[那这]一?[张个段幅])?{NAMED}{_END}",
)
"""What is to go."""
TIMED: Final = (
    rf"{_TAKES}{NAMED}(?:画面)?(?:再|只|就|也|都)?(?:多|少)?(?:放|停留?|显示|展示|播放?|留|延长|加长|拉长|缩短|剪短?|裁|截|减|播|放慢)(?:到|成|为|至|掉|上|个|了)?{_LENGTH}(?:就好|就行|就够|左右)?{_END}",
    rf"{_TAKES}{NAMED}(?:再|调|变|弄|改|稍微|应该|要)?[长短久快慢]{_LENGTH}?{_END}",
    rf"{_TAKES}{NAMED}(?:再)?(?:多|少)(?:放|停|播|留)?{_LENGTH}{_END}",
    rf"{_TAKES}{NAMED}(?:太|有点|有些)[长短快慢久]{_END}",
    rf"{_LEAD}(?:缩短|延长|剪短|加长)(?:[那这]一?[张个段幅])?{NAMED}{_END}",
)
"""What is to be shown for so long."""
PACED: Final = (
    rf"{_TAKES}{NAMED}(?:再|调|变|弄|改成?|用|播放|做成|稍微)?(?:慢放|放慢|慢动作|慢镜头|减速|加速|快进|快放|加快|倒放|静音|消音|循环|旋转|翻转|模糊|放大|变黑白|黑白)(?:[\d.一两二三四五半]*倍速?|一[点些半倍])?{_END}",
    rf"{_TAKES}{NAMED}(?:再|调|变|弄|改成?|稍微)?[亮暗暖冷](?:一[点些]|[点些])?{_END}",
    rf"{_LEAD}(?:放慢|加速|减速|慢放|快放|快进|调亮|调暗|静音|倒放)(?:[那这]一?[张个段幅])?{NAMED}{_END}",
)
"""What is to play or to look otherwise."""
MOVED: Final = (
    rf"{_TAKES}{NAMED}(?:再|都|也)?(?:移动?|挪动?|放|调|搬|提|排|换|拖|摆|插)(?:到|在|去|至)*(?:影片|视频|片子|全片)?的?(?:最?[前后](?:面|头|边)?|最?开头|开场|结尾|末尾|片头|片尾|最末|第.{{1,3}}|[\u4e00-\u9fff\d]{{1,6}}(?:的)?(?:之?[前后]面?))(?:去|来)?{_END}",
    rf"{_TAKES}{NAMED}(?:提前|往前(?:移|挪|放|调).{{0,3}}|往后(?:移|挪|放|调).{{0,3}}|打头|压轴|开头|放最[前后]){_END}",
    rf"{_TAKES}第[一二三四五六\d][张个段](?:图|照片|画面)?(?:移|挪|放|调|排)(?:到|在)?{NAMED}(?:的)?之?[前后]面?{_END}",
)
"""What is to be shown elsewhere."""
REPLACED: Final = (
    rf"{_TAKES}{NAMED}(?:都|给|也)?(?:换成|替换成|替换为|换为|改成|改为|变成|换做|换作)(?P<new>[\u4e00-\u9fff\w]{{1,10}}?){_END}",
    rf"{_TAKES}{NAMED}(?:都|给|也)?(?:换掉|换一张|换了|替换掉){_END}",
    rf"{_LEAD}(?:换掉|替换)(?:[那这]一?[张个段幅])?{NAMED}{_END}",
    rf"{_LEAD}(?:交换|对调|调换|互换){NAMED}(?:和|跟|与)[\u4e00-\u9fff\w]{{1,10}}?(?:的位置|的顺序)?{_END}",
    rf"{_TAKES}{NAMED}(?:和|跟|与)[\u4e00-\u9fff\w]{{1,10}}?(?:互换|对调|交换|调换|换一?下?位置|调个?位置).{{0,4}}{_END}",
    rf"{_TAKES}[^，。]{{1,8}}?(?:和|跟|与){NAMED}(?:互换|对调|交换|调换|换一?下?位置|调个?位置).{{0,4}}{_END}",
)
"""What something else is to be shown for, or is to change places."""
_NOT_SEEN: Final = """
灯 笔 书 钟 刀 本子 电话 跳 散步 跑步 走 家 门 窗 背面 反面 正面 内部 细节 舞台 演讲 会议 开会
侧面 路 店 镜子 眼镜 雪 雨 星星 吉他 钢琴 天空 太阳 日落 夕阳 日出 夜晚 白天 手表 红 蓝 绿 黄 白 黑 粉 紫
橙 棕 灰 金
"""
NOT_SEEN: Final = frozenset(_NOT_SEEN.split())
"""What may be a look, a sound, an hour or words, though it may be seen, too."""
_MORE_SEEN: Final = """
仓鼠 鹦鹉 山羊 驴 海豚 鲸鱼 鲨鱼 蝴蝶 蜜蜂 蜘蛛 蛇 青蛙 熊猫 猩猩 狐狸 狼 鹿 企鹅 乌鸦 鸽子 大熊猫
金鱼 芒果 西瓜 葡萄 桃子 樱桃 梨 梨子 菠萝 猕猴桃 牛油果 番茄 西红柿 胡萝卜 洋葱 土豆 榴莲 荔枝 橘子
蓝莓 哈密瓜 柚子 火龙果 柠檬 香蕉 草莓 苹果 寿司 意面 奶茶 烧烤 粽子 月饼 汤圆 火锅 吉他 钢琴 小提琴
鼓 卡车 摩托车 直升机 火箭 帐篷 仙人掌 火山 山洞 悬崖 沙漠 森林 瀑布 城堡 草原 妈妈 爸爸 父亲 母亲
老公 老婆 丈夫 妻子 叔叔 阿姨 新郎 新娘 全家福 厨师 服务员 医生 护士 恐龙 机器人 圣诞老人 儿子 女儿
"""
MORE_SEEN: Final = frozenset(_MORE_SEEN.split())
"""More that may be seen in a picture."""
_LAID: Final = """
logo LOGO Logo 水印 边框 相框 贴纸 表情 表情包 图标 箭头 横幅 二维码 条形码 徽章 印章 签名
国旗 地图 光斑 进度条 时间戳 按钮 头像 气泡 标志 商标
"""
LAID: Final = frozenset(_LAID.split())
"""What may lie over a picture."""

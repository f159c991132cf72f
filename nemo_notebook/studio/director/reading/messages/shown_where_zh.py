"""Tell where a Chinese clause says that a film will be seen, and nothing else: 会在店里的电视上循环播放.

What shape a film has there follows from it; the clause itself is no text of the film.
"""

from __future__ import annotations

from functools import lru_cache
from typing import Final

from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.messages.shape_told_zh import SHAPES, shape_told
from nemo_notebook.studio.director.reading.terms.wish_words_zh import SMALL, longest_first

_UPRIGHT: Final = (
    r"(?i:you\s?tube\s?shorts?|yt\s?shorts?|油管shorts?|(?:instagram|insta|ins|ig|facebook|fb)\s?(?:reels?|stories|story)"
    r"|shorts|reels?|tik\s?tok|snapchat|stories)|限时动态|(?i:ig|ins)?限动|快拍|抖音|快手|小红书|视频号|朋友圈"
)
_PLATFORM: Final = (
    r"(?i:you\s?tube|instagram|insta|ins|ig|facebook|fb|linkedin|twitter|whatsapp|telegram)|"
    + longest_first(
        """
        微信群 微信 公众号 微博 B站 b站 哔哩哔哩 知乎 豆瓣 淘宝 天猫 京东 拼多多 闲鱼 得物 美团 大众点评
        饿了么 领英 推特 脸书 油管 优酷 爱奇艺 腾讯视频 西瓜视频 今日头条 详情页 商品页 店铺首页 店铺 网店
        官网首页 官网 网站 网页 首页 主页 落地页 帖子 贴文 频道 账号 平台 专栏 群聊 公司群 家长群 班级群
        业主群 客户群 粉丝群 群里 内网 小程序 应用商店 直播间 电视台 电台
        """
    )
)
_SCREEN: Final = longest_first(
    """
    大屏幕 大屏 屏幕 LED屏 LED大屏 led大屏 led屏 LED led 显示屏 显示器 广告屏 广告机 电子屏 拼接屏 液晶屏
    触摸屏 电视机 电视墙 电视 投影仪 投影机 投影 幕布 荧幕 荧屏 银幕 PPT ppt 幻灯片 演示文稿 手机 平板
    iPad ipad 电脑 水牌 一体机 数字标牌 看板
    """
)
_VENUE: Final = longest_first(
    """
    校园 学校 食堂 电梯 楼宇 地铁 公交 商场 橱窗 展台 展位 展会 展厅 展览 会场 现场 年会 婚礼 婚宴 酒席
    发布会 会议室 会议 教室 课堂 大厅 前台 门口 店里 店内 店门口 吧台 收银台 候诊区 候车厅 等候区 休息区
    办公室 食堂 车间 大堂 礼堂 舞台 路演 讲座 课上 家长会 班会
    """
)
_PUTS: Final = longest_first(
    "循环播放 滚动播放 循环放 投放 播放 播出 "
    " 放映 循环 滚动 发布 上传 投到 嵌 挂 贴 传 放 播 投 发 推 展示 当背景"
)
_SHARES: Final = longest_first("分享 转发 看 观看 推广 宣传 传播 使用 用 适合 针对 格式 尺寸 那种 版本 款")
_FOR: Final = longest_first(
    "主要 会 将 准备 打算 计划 预计 到时候 到时 给 适合 用来 专门 是 我要 想 为 用于 用在"
)
_ROUND: Final = longest_first(
    "公司 学校 客户 店铺 自己 个人 反复 静音 全屏 时候 "
    "时 进去 进 到 在 去 等 比例 画面 画幅 格式 正常 循环 于 端 那边 那里 大 小"
)
_TOKEN: Final = regex(
    rf"(?P<upright>{_UPRIGHT})|(?P<shape>{SHAPES})|(?P<place>{_PLATFORM}|{_SCREEN})|(?P<venue>{_VENUE})"
    rf"|(?P<for>{_FOR})|(?P<puts>{_PUTS})|(?P<shares>{_SHARES})|(?P<few>{_ROUND}|{SMALL}|\s)"
)
_PLAYS: Final = regex("循环播放|滚动播放|循环放|播放|放映|循环|滚动|放|播")
_LONGEST: Final = 28  # signs of such a clause


@lru_cache(maxsize=64)
def where_shown(clause: str) -> str | None:
    """Return the shape of a film where a clause says it will be seen: 竖屏, "" for any; None elsewhere."""
    clause = clause.strip()
    told = _tokens(clause) if clause and len(clause) <= _LONGEST else []
    kinds = {kind for kind, _ in told}
    shapes = [words for kind, words in told if kind == "shape"]
    plays = any(kind == "puts" and _PLAYS.fullmatch(words) for kind, words in told)
    uses = clause.endswith(("要用", "要用的", "上用", "上用的", "里用", "里用的"))
    if not (kinds & {"upright", "place"} or ("venue" in kinds and plays)):
        return None
    if not (shapes or "puts" in kinds or ("shares" in kinds and (uses or kinds & {"for", "upright"}))):
        return None
    if told[0][1] in ("分享", "转发", "看"):  # what people are asked to do
        return None
    if shapes:
        return shape_told(shapes[-1])
    return "竖屏" if "upright" in kinds else ""


def _tokens(clause: str) -> list[tuple[str, str]]:
    """The words of a clause by what they are there for; none where one of them is unknown."""
    told: list[tuple[str, str]] = []
    place = 0
    while place < len(clause):
        found = _TOKEN.match(clause, place)
        if found is None:
            return []
        told.append((str(found.lastgroup), found[0]))
        place = found.end()
    return told

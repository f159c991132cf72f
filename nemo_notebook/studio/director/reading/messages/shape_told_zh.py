"""Tell which length or shape a Chinese clause wishes for and tells nothing else: 长度请设为18秒, 方的就行.

Such a clause is said in the one way that all readers know.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from nemo_notebook.models.measures import ASPECTS, find_durations
from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.terms.wish_words_zh import NO, SMALL, YES, longest_first

_ROUND_LENGTH: Final = longest_first(
    """
    视频时长 播放时长 目标时长 总时长 时长 时常 时间上 时间 长度 片长 总长度 总长 全长 全片 总共 一共 共计
    共 合计 大概 大约 约莫 约 差不多 左右 上下 以内 之内 内 控制 限制 压缩 压 缩 剪 截 设定 定 到 在 搞定
    讲完 放完 播完 说完 拍完 结束 完 刚好 正好 恰好 刚刚好 整 比较 最合适 理想 标准 最多 最长 至多 顶多
    上限 最少 最短 至少 起码 下限 不少于 不低于 不超过 不要超过 别超过 不能超过 不得超过 不可超过
    不可以超过 不超 别超 不长于 不多于 少于 小于 低于 不到 长一点 长一些 长点 长 短一点 短一些 短点 短
    稍微 稍 老板 领导 客户 甲方 公司 学校 平台 他们 说 要求 规定 duration Duration length 秒钟 之间 范围
    这么 那么 太 别 不要 严格 最迟 最晚 最快 抓 卡 按 精简 浓缩 掐 不用 不必 不多不少 没必要 视频号 总 时
    目标 建议 推荐 预计 估计 计划 打算 暂定 暂时 初步 速度 今次 拍 出 生成 输出 导出
    """
)
_LENGTH_REST: Final = regex(rf"(?:{_ROUND_LENGTH}|{SMALL}|[\s:：])*")
_OF_LENGTH: Final = regex(
    r"时[长常]|长度|片长|[总全]长|[片视]|控制|[剪压缩截]|超|最[多长短少]|以内|之内|左右|上下|duration", re.I
)
_PLAIN_LENGTH: Final = regex("(?:时长|片长|总长)?(?:大概|大约|约)?(?P<time>x)(?:左右|以内|的|吧)?")
_OF_EACH: Final = regex(r"每|各|前\d|第|开头\d|最后|停留|间隔|倒计时|一[张幅页]|后(?!面)")
_LONGEST_BARE_MS: Final = 180_000  # of a time that is not called a length
_TALL: Final = longest_first(
    """
    竖长方形 竖屏 竖版 竖平 竖式 竖向 竖图 竖幅 竖型 竖形 竖构图 竖着 竖直 竖起来 竖过来 竖的 竖 纵向 直式
    直屏 直幅 直向 直的 直立 立式 豎屏 豎版 豎式 豎的 手机屏 瘦高 portrait vertical
    """
)
_WIDE: Final = longest_first(
    """
    横屏 横版 横平 横式 横向 横图 横型 横形 横构图 横着 横过来 横的 横 长方形横向 横长方形 宽屏 宽银幕
    宽幅 橫屏 橫版 橫式 橫向 橫的 橫 寬屏 寬螢幕 landscape horizontal
    """
)
_EVEN: Final = longest_first(
    """
    方屏 方方的 方方 方形 方型 方的 方图 方版 方构图 方块 正方形 正方型 正方的 正方 方方正正 四四方方 方正
    正方构图 等边 长宽一样 长宽相等 长宽相同 一样宽 square
    """
)
_NUMBERS: Final = {
    "十六": "16",
    "九": "9",
    "五": "5",
    "四": "4",
    "三": "3",
    "二": "2",
    "一": "1",
    "二十一": "21",
}
_NUMBER: Final = rf"(?:\d{{1,2}}|{longest_first(' '.join(_NUMBERS))})"
_ROUND_SHAPE: Final = longest_first(
    """
    画面 画幅 比例 尺寸 屏幕 方向 格式 分辨率 解析度 大小 规格 宽高比 长宽比 长宽 全屏 满屏 输出 导出 适合
    观看 看 手机 手机上 也就是 就是 不是 主图 成 稍微 稍 比较 一致 拍 剪 画 模式 版式 版面 版本 版 布局 屏
    图 型 形 式 效果 样子 显示 正常 标准 常规 普通 宽 高
    """
)
_SHAPE: Final = regex(
    rf"(?P<size>\d{{3,4}}\s?[x×*X乘]\s?\d{{3,4}})|(?P<ratio>{_NUMBER}\s?[:：比x×X]\s?{_NUMBER})|(?P<yes>{YES})|(?P<small>就是|也就是)"
    rf"|(?P<no>不是|而不是|不做|不拍|{NO})|(?P<tall>{_TALL})|(?P<wide>{_WIDE})|(?P<even>{_EVEN})|(?P<few>{_ROUND_SHAPE}|{SMALL}|\s)"
)
SHAPES: Final = (
    rf"\d{{3,4}}\s?[x×*X乘]\s?\d{{3,4}}"
    rf"|{_NUMBER}\s?[:：比x×X]\s?{_NUMBER}|(?:{_TALL}|{_WIDE}|{_EVEN})(?!幅|的确)"
)
"""What a shape is called."""
_PLAIN_SHAPE: Final = regex(
    rf"[竖横方][屏版形]|正方形|(?:比例|画幅)?{_NUMBER}\s?:\s?{_NUMBER}|\d{{3,4}}[x×]\d{{3,4}}"
)
_TIMES: Final = regex(r"\s?[*X乘]\s?")
_ALSO: Final = regex("也(?:行|可以|成|好|能|罢|中)|都(?:行|可以|成|好|能)|随便|或者?|还是")
"""What leaves the shape open."""
_WORDS: Final = {"tall": "竖屏", "wide": "横屏", "even": "方屏"}
_REFUSES_SHAPE: Final = regex(
    rf"(?:{SMALL})*(?:{NO})(?:{_ROUND_SHAPE}|{SMALL})*(?:{_TALL}|{_WIDE}|{_EVEN})(?:{_ROUND_SHAPE}|{SMALL})*"
    rf"|(?:{SMALL})*(?:{_TALL}|{_WIDE}|{_EVEN})(?:{_ROUND_SHAPE}|{SMALL})*(?:{NO})(?:{SMALL})*"
)
_WANTS: Final = ("要", "想要", "做", "弄", "用")
"""What ends a refusal: 别做横的要竖的; right behind it, it belongs to the refusal."""
_LONGEST: Final = 26  # signs of a clause that is but a wish


@lru_cache(maxsize=64)
def length_told(clause: str) -> str:
    """Return the length that a clause says and nothing else, 时长18秒; "" for none."""
    clause = clause.strip()
    if len(clause) > _LONGEST or _OF_EACH.search(clause):
        return ""
    found = [one for one in find_durations(clause) if one.supported]
    if len(found) != 1 or (found[0].value > _LONGEST_BARE_MS and not _OF_LENGTH.search(clause)):
        return ""
    before, behind = clause[: found[0].start], clause[found[0].end :]
    if not (_LENGTH_REST.fullmatch(before) and _LENGTH_REST.fullmatch(behind)):
        return ""
    if _PLAIN_LENGTH.fullmatch(f"{before}x{behind}"):
        return clause
    return f"时长{clause[found[0].start : found[0].end]}"


@lru_cache(maxsize=64)
def shape_told(clause: str) -> str:
    """Return the shape that a clause wishes for and tells nothing else, "" for none: 竖屏, 4:5画幅."""
    clause = clause.strip()
    if _PLAIN_SHAPE.fullmatch(clause):
        return clause
    wanted = _wanted(clause) if clause and len(clause) <= _LONGEST and not _ALSO.search(clause) else {}
    if "size" in wanted:
        return wanted["size"]
    if "ratio" in wanted:
        return f"{wanted['ratio']}画幅" if wanted["ratio"] in ASPECTS else ""
    named = [_WORDS[kind] for kind in wanted if kind in _WORDS]
    return named[0] if len(named) == 1 else ""


def refuses_shape(clause: str) -> bool:
    """Whether a clause only turns a shape away: 别做成横的."""
    return len(clause) <= _LONGEST and bool(_REFUSES_SHAPE.fullmatch(clause.strip()))


def _wanted(clause: str) -> dict[str, str]:
    """The shapes of a clause that are not refused, by how they are said; none where a word is unknown."""
    wanted: dict[str, str] = {}
    refused, ends, since, place = False, False, 0, 0
    while place < len(clause):
        found = _SHAPE.match(clause, place)
        if found is None:
            return {}
        kind = str(found.lastgroup)
        since += 1
        if kind == "no":
            refused, since, ends = True, 0, True
        elif kind == "yes" or (found[0] in _WANTS and since > 1):
            refused = False
        if kind in ("size", "ratio", *_WORDS):
            ends = False
        if kind in ("size", "ratio", *_WORDS) and not refused:
            wanted.setdefault(kind, _plain(kind, found[0]))
        place = found.end()
    return {} if refused and ends else wanted


def _plain(kind: str, said: str) -> str:
    """A size or a ratio as it is mostly written; another word as it is."""
    if kind == "size":
        return _TIMES.sub("x", said)
    if kind != "ratio":
        return said
    sides = re.split(r"\s?[:：比x×X]\s?", said)
    return ":".join(_NUMBERS.get(one, one) for one in sides)

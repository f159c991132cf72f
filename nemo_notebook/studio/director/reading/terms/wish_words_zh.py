"""List the small words of Chinese wishes, which say nothing by themselves, and the ways to refuse."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final


def longest_first(words: str) -> str:
    """Return a pattern for listed words, the longest of them tried first."""
    return "|".join(re.escape(one) for one in _by_length(words.split()))


def _by_length(words: Iterable[str]) -> list[str]:
    return sorted(set(words), key=lambda one: (-len(one), one))


SMALL: Final = longest_first(
    """
    我们这边 你们这边 你这边 我这边 你那边 这边 我们 咱们 咱 我 你们 您 你 它 它们 请 麻烦 拜托 劳驾 帮忙
    帮 替 希望 但愿 最好 尽量 尽可能 如果可以 可以的话 方便的话 的话 觉得 认为 想要 想 需要 需 要求 要
    能不能 可不可以 能否 可否 可以 可 能 应该 应当 得 必须 必需 一定 务必 千万 就 都 也 还 再 先 只 仅 光
    全程 全片 从头到尾 从头至尾 自始至终 从开头到结尾 开头到结尾 从开始到结束 从头 到尾 整个 整条 整支
    整部 全部 这次 这回 这条 这支 这部 这个 该 本 那种 那个 这种 一种 某种 一类 视频 影片 短片 片子 成片
    作品 里面 里头 里 中 上面 上 下面 后面 背后 底下 背景 之 加入 加进 加上 加 添加 添 增加 配上 配 搭配
    搭 放上 播放 放 播 使用 采用 选用 选择 选 挑 用 带上 带 附带 附上 含 有 来 弄 搞 整 做 设置 设 出现
    插入 插 垫着 垫 铺 衬 打底 任何 一点点 一点儿 一点 点儿 点 一些 些 少许 一段 一首 一曲 一个 一位 一名
    一条 段 首 个 位 条 名 合适 适合 相配 搭调 随便 随意 由 看着 找 定 就行 就好 就成 就可以 即可 就够了
    就够 足矣 足够 够了 够 行 好 成 ok OK Ok 吗 嘛 么 呢 吧 啊 呀 哈 哦 噢 喔 呗 啦 咯 啰 嘞 了 的 地 是
    为 把 将 给 让 版本 部分 没关系 无所谓 没事 无妨 更喜欢 喜欢 偏爱 倾向 更 一边 开启 打开 启用 开着
    画面里 画面中 画面上 屏幕上 陪着 伴着 全部都 统统 一律 谢谢你 谢谢您 谢谢 多谢 感谢 辛苦了 所以 因此
    因而 但是 但 不过 然后 而且 并且 另外 还有 同时 以及 和 与 跟 及 或者 或 还是 即 一下 不错 别忘记
    别忘了 别忘 不要忘了 不要忘记 别落下 别漏了 别漏 不能少 不可少 少不了 缺不了 不能缺 不能没有 、 : ：
    一 儿 嗯 那 吼 喇 啲 嘅 咗 唔该 thx thanks please pls
    """
)
"""Words that stand beside what is wished for; 别忘了 and 不能没有 refuse nothing."""
NO: Final = longest_first(
    """
    不想要 不想有 不想听到 不想听 不想用 不想 不需要 不需 不希望有 不希望 不愿意 不愿 不要 不用 不必要
    不必 不该 不应该 不许 不准 不能有 不能 不可以 不加 不配 不放 不带 不出现 不念 不读 不播 不唱 不说 不讲
    不出声 不搞 不弄 不做 不使用 不设 不含 不附 不 没必要 没有 没 无需 无须 毋须 毋需 無需 無須 无 無 毋
    勿 甭 莫 别 別 免了 免去 免 算了 省了 省略 省去 略去 略过 跳过 去掉 去除 拿掉 删掉 删去 删除 取消 关掉
    关闭 关上 关了 停用 停掉 撤掉 撤下 撤 拒绝 谢绝 避免 除去 剔除 舍弃 放弃 唔要 唔使 唔好 冇 罢了 拉倒
    作罢 免谈 毙掉 砍掉 免掉 不要了
    """
)
"""How a thing is refused, before it or behind it."""
YES: Final = longest_first(
    "只要有 只要 只用 只留 只有 只需要 只需 但要 但是要 要有 保留 留着 留下 而要 改用 换成 改成 改为 换"
)
"""What is wanted in spite of a refusal before it: 不要旁白只要音乐."""

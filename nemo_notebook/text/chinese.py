"""Say which command a Chinese sentence is, if every word of it belongs to that command.

Traditional characters and common slips of input methods are read as what is meant.
"""

from __future__ import annotations

import re
from typing import Final

_TRADITIONAL: Final = (
    "導載匯積餘額狀態傳檔視頻給發幫請問還剩進軌時間線畫質麼嗎顯幾檢圖們個這來輸為點現機電腦將條張錄樂"
)
_SIMPLIFIED: Final = (
    "导载汇积余额状态传档视频给发帮请问还剩进轨时间线画质么吗显几检图们个这来输为点现机电脑将条张录乐"
)
_SIMPLE: Final = str.maketrans(_TRADITIONAL, _SIMPLIFIED)
_SLIPS: Final = {
    "倒出": "导出", "到出": "导出", "导岀": "导出", "汇出": "导出", "下栽": "下载", "下在视频": "下载视频",
    "积份": "积分", "机分": "积分", "状太": "状态", "壮态": "状态", "上转": "上传", "上穿": "上传",
    "影片": "视频", "档案": "文件",
}  # fmt: skip


def _words(*lines: str) -> frozenset[str]:
    return frozenset(" ".join(lines).split())


_COURTESY: Final = _words(
    "请 请问 麻烦 帮 帮我 帮我们 帮忙 给 给我 替我 能不能 可不可以 可否 能否 可以 能 想 我想 要 需要 好",
    "好的 好了 好啦 行 嗯 那 那么 那就 现在 立刻 立即 马上 赶紧 赶快 快 快点 直接 就 再 再次 先 你 您 来",
    "去 下 一下 一下子 一遍 一次 吧 吗 嘛 么 呢 了 啊 呀 哦 喔 哈 谢谢 谢了 多谢 感谢 辛苦 不错 很好 太好",
    "太棒 棒 完美 满意 没问题 没有问题 就这样 搞定 的话 怎么 如何 我 我们 把 将 最后 然后 都 的 ok okay",
    "please thanks nemo 吧吧 哈哈 嘿 你好 亲 大家 可以的 是不是 我很 挺 非常 觉得",
)
_FILM: Final = _words(
    "视频 视频文件 短片 成片 片子 成品 文件 结果 作品 项目 mp4 video 短视频 宣传片 最终版 最终 完整 整个",
    "全部 所有 刚才 刚刚 做好 生成 完成 制作 剪好 编辑好 这个 那个 这条 那条 这段 这份 这支 它 版本 版",
    "一份 份 剪辑 高清版 电影 弄好 弄完 做完 一个 个 最新 刚做好 新 出来",
)
_EXPORTING: Final = _words(
    "出 并 并且 和 就发 等 后 以后 之后 一切 导出 导出来 重新导出 下载 下载下来 输出 渲染 保存 存到 存成",
    "存为 存 存下来 出片 export download render save 发 发给 发送 传 传给 拿 交 到 看看 看 播放 在哪",
    "在哪里 在哪儿 哪里 链接 下载链接 按钮 点击 点 按 成 为 以 用 格式 质量 画质 清晰度 分辨率 比例 尺寸",
    "画幅 大小 高质量 高画质 最高 最好 高 超清 高清 全高清 标清 竖屏 竖版 竖向 横屏 横版 横向 正方形 方形",
    "方屏 无水印 不带水印 没有水印 不要水印 去水印 桌面 桌面上 电脑 电脑上 本地 手机 手机上 相册 硬盘",
    "文件夹 这里 抖音 快手 小红书 朋友圈 视频号 微信 发布 发到 分享 适合 tiktok youtube instagram hd mov",
    "gif webm 一个mp4 开始 按照 名为 叫 命名为 b站 里 上",
)
_COUNTING: Final = _words(
    "积分 余额 额度 点数 credits credit balance 账户 账号 帐户 账单 还剩 还剩下 剩 剩余 剩下 多少 几 几个",
    "个 分 查 查询 查看 看 看看 显示 告诉 里 里面 上 中 有没有 没有 没 有 还 够 不够 用了 用掉 用完 花了",
    "花掉 消耗 当前 目前 总共 一共 可用 情况 信息 数 是 还有 点 检查 够用 可以用 能用 使用 查一查 看一看",
    "剩多少 报 报一下 用光",
)
_WATCHING: Final = _words(
    "状态 进度 进展 轨道 音轨 时间线 时间轴 草稿 工程 任务 status progress timeline track tracks 列 列出",
    "列出来 显示 展示 查 查询 查看 看 看看 告诉 汇报 刷新 当前 目前 到 哪 哪一步 哪步 哪里 哪儿 做 做到 弄",
    "剪 哪些 哪几 几 几条 条 多少 有 有什么 有哪些 什么 样 样子 怎么样 怎样 情况 完成 做完 做好 弄好 剪好",
    "完 没 没有 渲染 渲染完 导出 导出完 下载 生成 生成完 处理 处理完 制作 上 上面 里 里面 各 各个 进行",
    "进行到 是 还要 还 多久 得 做得 百分之几 列表 表 概况 概览 一共 总共 目前为止 正在 在 检查 多长 时间",
    "所有 当前的 结束 到了",
)
_BRINGING: Final = _words(
    "上传 导入 传 文件 图片 照片 相片 图 视频 片段 素材 音乐 歌 歌曲 音频 录音 logo 截图 产品图 商品图",
    "配乐 附件 png jpg mp4 mp3 资料 材料 这 那 以下 下面 几 些 张 个 段 首 份 条 这些 这个 那个 这张 那张",
    "这几张 一张 一个 一段 一首 它 它们 里 本地 手机 拍 新 电脑 上 全部 所有 到 到这里 上来 上去 进来 产品",
    "一 二 两 三 四 五 六 七 八 九 十 我拍 用户 头像 背景 封面 品牌 自己",
)
_SHAPE: Final = re.compile(
    r"\d+\s*[:x×*比]\s*\d+|\d{3,4}\s*p|[248]k|\d{2}\s*(?:fps|帧)|\"[^\"]+\"|“[^”]+”|[~./\w-]*?[\w-]\.(?:mp4"
    r"|mov|webm|gif)"
    r"|[~.]?/[\w./-]+"
)
_FILE: Final = re.compile(r"https?://[!-~]+|[~./A-Za-z0-9_-]*[A-Za-z0-9_-]\.[a-z0-9]{3,4}|[~.]?/[\w./-]+|\d+")
_MARKS: Final = frozenset(" \t,，。.!！?？~～、:：;；…\"'“”()（）")
_LONGEST: Final = 60
"""A command is short; what is longer is a request for a film."""

_SENDS: Final = re.compile(
    r"导出|下载|输出|渲染|保存|存[到成为下]|出片|出[个一]?[个份]?(?:成片|片子)|export|download|render|save"
    r"|(?:发|传|拿|交)(?:送)?(?:给|到)?我|给我.*(?:成片|成品|mp4|文件|视频)|[想要]看?(?:成片|成品|mp4"
    r"|视频文件)"
    r"|(?:视频|成片|文件|链接)(?:在哪|呢)|看看?.*(?:成片|成品|最终)|播放|把.*(?:视频|片子?|文件|它)给我"
)
_INDEFINITE: Final = re.compile(
    r"一[个条段支部](?!mp4|文件|[高超全]清|竖|横|方|最终|成|\d)|几[个条段]|做[个一]"
)
_COUNTS: Final = re.compile(
    r"积分|余额|额度|点数|credits?|balance|账单|(?:查看?|看看?|检查)(?:一下)?(?:我的)?(?:账户|账号|帐户)"
)
_WATCHES: Final = re.compile(
    r"状态|进度|进展|轨道|音轨|时间[线轴]|status|progress|timeline|tracks?|到哪|还要多久|(?:什么|怎么|怎样"
    r"|如何)(?:情况|样)"
    r"|(?:好|完成|结束|完)了?(?:吗|没|么|呢)|(?:看|显示|查看).*草稿|如何了"
)
_BRINGS: Final = re.compile(r"上传|导入|传(?=一下|[个张几这下]|上[去来])")


def normal_chinese(text: str) -> str:
    """Return a sentence for matching: simplified characters, small letters, common slips repaired."""
    words = text.strip().lower().lstrip("/%! ").translate(_SIMPLE)
    for slip, meant in _SLIPS.items():
        words = words.replace(slip, meant)
    return re.sub(r"(?<=[\u4e00-\u9fff])\s+(?=[\u4e00-\u9fff])", "", words)


def chinese_kind(text: str) -> str | None:
    """Return "export", "credits" or "status" where the whole sentence is that command, else None."""
    words = normal_chinese(text)
    if len(words) > _LONGEST:
        return None
    if _COUNTS.search(words) and _covered(words, _COURTESY | _COUNTING):
        return "credits"
    if _WATCHES.search(words) and _covered(words, _COURTESY | _FILM | _WATCHING):
        return "status"
    sends = _SENDS.search(words) and not _INDEFINITE.search(words)
    return "export" if sends and _covered(words, _COURTESY | _FILM | _EXPORTING, _SHAPE) else None


def chinese_upload(text: str) -> bool:
    """Whether the whole sentence asks to upload something."""
    words = normal_chinese(text)
    return len(words) <= 200 and bool(_BRINGS.search(words)) and _covered(words, _COURTESY | _BRINGING, _FILE)


def _covered(text: str, vocabulary: frozenset[str], pattern: re.Pattern[str] | None = None) -> bool:
    """Whether the text can be cut into words of the vocabulary, marks and what the pattern matches."""
    reached = {0}
    for start in range(len(text)):
        if start not in reached:
            continue
        if text[start] in _MARKS:
            reached.add(start + 1)
        reached.update(end for end in range(start + 1, start + 13) if text[start:end] in vocabulary)
        match = pattern.match(text, start) if pattern else None
        if match and match.end() > start:
            reached.add(match.end())
    return len(text) in reached

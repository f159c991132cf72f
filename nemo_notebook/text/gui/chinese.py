"""Tell a Chinese instruction to use an editor from everything else.

A clause is an instruction when nobody but the reader can be its subject and it names what only an editor has:
a gesture, a control, a place. The words are kept in `chinese_words`.
"""

from __future__ import annotations

import re
from typing import Final

from nemo_notebook.text.gui.chinese_words import (
    COMMAND,
    CONTROL,
    DOES,
    DRAGS,
    GOES,
    KEY,
    NEARBY,
    PIECE,
    POINTS,
    PRESSES,
    ROOM,
    TITLED,
)
from nemo_notebook.text.gui.vocabulary import any_word, one_of, pattern

_CAN: Final = (
    "(?:也|还|都)?(?:可以?|能够?|即可|就可以?|就能|会)?"
    "(?:直接|随时|自由|手动|自己|轻松|快速|方便地|继续|重新)?"
)
_INSIDE: Final = "(?:中|上|里|内|下|处|旁边?|一栏|页)*"
_YOURS: Final = "(?:您的|你的)?"
_PURPOSE: Final = one_of(
    "(?:如果|若是?|要是|假如)?(?:您|你)?(?:还|也)?(?:想要?|要|如需|需要|不想)[^，,。]{1,14}?"
    "(?:的话|[时就请可，,]|(?=[点拖双按右去在]))",
    "[^，,。]{1,12}?(?:的话|[后时])",
    "(?:不|没)[^，,。]{1,8}?(?=[就按点请可])",
)
_LEAD_IN: Final = (
    one_of(
        any_word(
            "请 您 你 别忘 别忘了 也 还 可以 可 能 能够 只需 只需要 只要 直接 然后 接着 随后 再 并 并且 或",
            "或者 之后 最后 现在 就 需要 通过 来 先 即可 如需 下一步 接下来 手动 随时 试着 试试 记得 不妨",
            "轻松 自己 自行 重新 麻烦 建议 推荐 一般 同时 另外 此外 都 则 便 继续 去 用鼠标 一键 稍后 后续",
            "任意 尝试 务必 需 应 必须 不要 别 稍微",
        ),
        "[向往][上下左右前后]",
        "第[一二三四五]步",
        "在.{0,8}?(?:中|上|里|侧|角|部|面板|工具栏|菜单|旁边?|边){1,2}的?",
        _PURPOSE,
        r"[,，:：\s]",
    )
    + "{0,7}"
)
_DOING: Final = one_of(
    # gestures: 双击标题, 点击导出按钮, 按空格键
    rf"{POINTS}(?!的|声|时(?!间)|率|不|识别|\d).+",
    rf"(?!点[率播赞亮缀心餐菜]){PRESSES}(?![率量数])(?:一下|一次)?(?:.{{0,14}}?{CONTROL}|.{{0,10}}?{KEY}|\s*{TITLED}"
    rf"|\s*(?:一下)?{COMMAND}(?:$|即可|来|就|后|以|\s|并|吧|到))",
    rf"(?:点击|单击|点选|点开|选中|选定)(?!的|率|量).{{0,10}}?{PIECE}(?:$|[^上的屏]|上的)",
    rf"(?:使用|用|借助|按下?|按住|敲|快捷键|组合键).{{0,8}}?{KEY}",
    "(?:把|将|用)?(?:鼠标|光标|指针).{0,6}?(?:移|悬|放|滚|拖|指)|滚轮|[双两]指|快捷键",
    f"(?:滚动|滑动|下拉|上滑|左滑|右滑|滑到|划到|拉到).{{0,10}}?(?:{CONTROL}|{TITLED}|{ROOM}|页|列表)",
    "(?:刷新|重新加载|重载|重新打开|强制刷新|重新进入|重启)(?:一下)?(?:当前)?"
    "(?:页面|网页|浏览器|界面|预览|一下|即可|就|后|试试|$)",
    # dragging: 拖动标题, 把照片拖到轨道上
    f"{DRAGS}(?!着).*(?:{PIECE}|时间[线轴]|位置|滑块|边缘|画布|调整|顺序|到|两端|两头|手柄|末尾)",
    "[把将].{1,16}?(?:拖(?:到|入|至|动|拽|进|一下|上)|上传到|传到|拉到|放[进到])(?!了)",
    "(?:拉动|拉一下|拉伸|调节|推动|滑动).{0,10}?(?:滑[块杆]|手柄|两端|边缘|推子)",
    # places: 打开素材库, 在面板里调整, 在时间线预览
    f"{GOES}(?:一下)?{_YOURS}.{{0,10}}?{ROOM}(?!一角)",
    f"[在从到去过]{_YOURS}.{{0,10}}?(?:{ROOM}|[左右上下顶底][侧边方部]的?{TITLED}){_INSIDE}{_CAN}"
    f"(?:{DOES}|.{{0,6}}(?:看到|找到|预览|查看|调整|编辑|修改))",
    "(?:时间[线轴]|编辑器|预览窗口)[中上里内]?.{0,6}(?:预览|查看|看到|编辑|修改|拖)",
    "(?:预览|查看|调整).{0,8}(?:请|可)?在?(?:时间[线轴]|编辑器|预览窗口)[中上里]?$",
    # the account, and the button for a file
    f"(?:查看|检查|前往|进入|管理|去|登录|登陆)(?:一下)?{_YOURS}(?:账户|账号|账单|计费|会员|订阅|套餐)"
    "(?:页面|中心|设置|余额|/|和|或|与|账单|信息|后|里|$)",
    '(?:.{0,6}的)?[“「【"]?(?:导出|下载|分享|保存|充值|升级)[”」】"]?(?:按钮|选项|入口|功能)(?!的)',
    f"{TITLED}(?:按钮|选项|菜单|入口)(?:在|位于|就在)",
)
_EVIDENT: Final = one_of(  # where the reader is spoken to, one of these is enough
    ROOM,
    any_word(
        "双击 右键 右击 长按 单击 点击 点按 轻点 轻触 点一下 点选 点开 点右 点左 点下 点上 点“ 点「 点哪",
        "勾选 勾掉 勾上 框选 选中 拖拽 拖动 拖放 拖到 拖入 拖进 拖上 拖一 拖拉 拖移 滚轮 鼠标 光标 悬停",
        "双指 两指 捏合 登录 登陆 快捷键 组合键 滑到 滚动到 页面 网页 界面 浏览器 缓存",
    )
    + "(?![率量])",
    rf"按(?:住|下|一下)?\s?{KEY}",
    "点.{0,8}?(?:按钮|图标|键|入口)",
)
_STANDING: Final = one_of(
    # where a control is, what a part of the film allows there, where something is to be found
    f"{NEARBY}.{{0,6}}(?:图标|按钮|滑块|开关|加号|箭头|齿轮)(?!的?(?:造型|图案|形状))",
    f"[^，]{{1,8}}?(?:都|也)?[在从到][^，]{{0,8}}?{ROOM}[里中上下]+(?:{DOES}|切换)",
    f"[^，]{{1,12}}?(?:都|也|还|均)?(?:可以|可|能|支持).*{_EVIDENT}",
    "[^，]{0,8}?(?:成片|视频|文件|作品|草稿|版本|素材|记录|积分|余额|字幕|设置|选项|按钮|入口)[^，]{0,6}?(?:就|都|会)?"
    f"(?:在|显示在|出现在|列在|位于|存在|保存[在到]|放在|存到)[^，]{{0,10}}?{ROOM}"
    "(?:[里中上内下]|[左右]上方|[上下]方|[顶底]部|[左右]侧|的?[左右][上下]角)*(?:了|面)?$",
    f"在?(?:那里|{NEARBY}|{ROOM}).{{0,6}}?有.{{0,8}}?"
    f"(?:入口|按钮|选项|图标|菜单|开关|链接|功能|齿轮|箭头|加号|铅笔|三个点|{ROOM})$",
)
_WHOLE: Final = rf"[^\w“「【\"]*{_LEAD_IN}(?:{_DOING}|{_STANDING})"
_LATER: Final = f"(?:并且?|然后|再|或者?|通过|[后就请]|可以?){_LEAD_IN}{_DOING}"
_SCENE: Final = re.compile(
    r"[她他]|镜头[一二三四五\d]|画面[中里：]|"
    + any_word(
        "男人 女人 男孩 女孩 男子 女子 男生 女生 孩子 老人 主角 人物 主持人 主人公 年轻人 姑娘 少年 少女",
        "手指 一只手 双手 用户 店员 师傅 厨师 老板 演员 学生 老师 同学 母亲 父亲 妈妈 爸爸 奶奶 爷爷 小猫",
        "小狗 机器人 特写",
    )
)
_DONE: Final = re.compile("已|了|完成(?!后|之后)|成功|我")
_REPORTED: Final = re.compile("(?<![好行])了$")
_ADDRESSED: Final = re.compile(
    "[您你](?!的|们的)|请(?!问|稍)|可以|可(?=在|从|到|通过|用|拖|点)|即可|就[能行好]|只[需要]|别忘|记得|麻烦|吧$"
)
_NOT_TOLD_TO: Final = re.compile(  # what the backend does, asks, or was asked
    r"^\W*(?:我|已|要我|需要我|是否|要不要|观众)|[您你](?:提到|要求|说|给|发|上传|提供|想要)的?|[吗呢]$"
)
_DEPENDENT: Final = re.compile(
    "^(?:如需|如果|若|想要?|要|当|准备好|完成|需要|满意|不|没|确认|之后|然后|接下来|下一步|接着|编辑|选择|保存|上传|添加"
    "|找到|输入|请|先|首先)|(?:后|时|的话|之前|[？?])$"
)


def find_chinese(clause: str, before: str, *, fresh: bool) -> int | None:
    """Return where a clause, or the rest of one (not `fresh`), begins to send the person to an editor."""
    plain = clause.strip()
    addressed = bool(_ADDRESSED.search(plain))
    of_a_scene = _SCENE.search(before) and not _DONE.search(before)
    if not addressed and (of_a_scene or _REPORTED.search(plain)):
        return None
    later = pattern(_LATER).search(clause)
    head = clause[: later.start()] if later else ""
    done = _DONE.search(clause)
    if later and done and done.end() <= len(head) and not pattern(_EVIDENT).search(head):
        return len(head)  # 视频已完成并可以点击导出按钮
    if fresh and (pattern(_WHOLE).match(clause) or (addressed and _told_to(clause))):
        return 0
    return len(head) if later and (addressed or not _SCENE.search(head)) else None


def chinese_waits(clause: str) -> bool:
    """Whether a clause like 如需下载 may belong to what comes after its comma."""
    return bool(_DEPENDENT.search(clause))


def _told_to(clause: str) -> bool:
    return bool(pattern(_EVIDENT).search(clause)) and not _NOT_TOLD_TO.search(clause.strip())

"""The Chinese words of an editor by their role: gestures, controls, places, keys, parts of a film."""

from __future__ import annotations

from typing import Final

from nemo_notebook.text.gui.vocabulary import any_word, one_of, words

TITLED: Final = r"[“「【\"'‘《*][^”」】\"'’》*]{1,20}[”」】\"'’》*]+"
POINTS: Final = any_word(
    "双击 右键 右键点击 右键单击 右键点 右击 长按 勾选 勾掉 勾上 取消勾选 框选 多选 拖选 悬停 悬停在 "
    "鼠标悬停在"
)
"""Only an editor asks for these."""
PRESSES: Final = any_word("点击 点按 单击 轻点 轻触 点一下 点选 点开 点 按下 按住 按一下 按 轻按 戳")
"""These are done elsewhere too: a control or a key must follow."""
DRAGS: Final = any_word("拖拽 拖动 拖放 拖入 拖到 拖一下 拖拉 拖移 拖一拖 拖")
GOES: Final = any_word(
    "打开 点开 关闭 关掉 展开 收起 进入 前往 转到 跳转到 切换到 切换至 切到 找到 去 到 回到 返回 登录 登陆",
    "使用 用 调节 调整 启用 开启 选择 移动 查看 看看 访问 浏览 唤出 调出 复制粘贴到 粘贴到 输入到 填到",
    "关注 留意 微调 上传到 传到 加到 放到 拉 滑到 滚动到 留在 停在",
)
"""With a place or a control of an editor as their object."""
DOES: Final = one_of(
    "[把将换选挑调改看查找拖设点按剪删加搜试听用裁拉放传]",
    any_word(
        "预览 播放 下载 导出 编辑 修改 添加 打开 切换 微调 对比 管理 移动 重命名 替换 上传 关闭 开启 保存",
        "分享 输入 复制 右键 双击 单击 长按 勾选 继续 进行 直接 随时 重新",
    ),
)
"""What is done in a place of an editor."""
COMMAND: Final = any_word(
    "导出 下载 播放 保存 生成 渲染 应用 分享 上传 撤销 重做 发布 充值 升级 确定 确认 完成 下一步 静音",
    "export download play save share render undo generate",
)
PIECE: Final = any_word(
    "它 片段 镜头 字幕 标题 文字 图片 照片 音频 音乐 音轨 轨道 视频 素材 片头 片尾 图层 贴纸 转场 配乐",
    "旁白 滤镜 特效 画面 缩略图 段 文本 logo 水印 背景 任意位置 封面 文案 版本 成片 波形 人声 图像 声音",
    "标志",
)
CONTROL: Final = any_word(
    "按钮 图标 菜单 选项 选项卡 标签页 标签栏 面板 工具栏 侧边栏 侧栏 左边栏 右边栏 导航栏 状态栏 属性栏",
    "下拉框 下拉 复选框 输入框 文本框 搜索框 对话框 弹窗 滑块 滑杆 开关 手柄 进度条 播放头 预览窗 预览窗口",
    "预览区 预览画面 链接 右上角 左上角 右下角 左下角 右侧 左侧 右边 左边 顶部 底部 上方 下方 旁边 这里",
    "此处 设置 时间线 时间轴 轨道 音轨 画布 编辑器 播放键 暂停键 小喇叭 箭头 小三角 加号 齿轮 三个点 色板",
)
ROOM: Final = one_of(
    any_word(
        "时间线 时间轴 轨道上 编辑器 编辑页 编辑界面 工作台 工作区 控制台 后台 面板 工具栏 工具箱 草稿箱",
        "画布 菜单 选项卡 标签 标签页 下拉 下拉框 下拉列表 单选框 复选框 输入框 文本框 搜索框 对话框 弹窗",
        "弹框 滑块 滑杆 开关 手柄 进度条 播放头 个人中心 快捷键 检查器 混音器 关键帧 按钮 图标 导出窗口",
        "历史记录 历史版本 网页版 网页端 客户端 App 我的作品 我的项目 我的草稿",
    ),
    "[侧左右顶底状导标属菜][边态航签性单部]?栏",
    "(?:素材|媒体|声音|音色|配音|图片|音频|音乐|音效|贴纸|模板|转场|特效|滤镜|字体|作品|资源|字幕)[库栏区页]",
    "预览(?:窗口?|区|界面|画面|播放器)",
    "(?:导出|画布|项目|音频|视频|字幕|系统|账户|个人|高级|输出|参数|画面)设置|设置(?:里|中|页)|项目(?:列表|页面?)",
    "(?:导出|下载|账户|账单|会员|充值|设置|个人|分享|详情|版本|历史|作品|首)页面?",
    "(?:任务|渲染|导出|下载)(?:列表|队列)|(?:账单|会员|帮助|消息|下载|任务|充值|用户)中心",
    "[左右][侧边]的?(?:列表|栏|区)|(?:页面|界面)(?=[左右上下顶底里])|网页上",
    rf"{TITLED}(?:里|中|下|按钮|菜单|面板|标签|一栏|栏|选项|页|界面|图标|入口|开关|处)",
)
"""A place or a control that nothing but an editor has."""
NEARBY: Final = "(?:[左右][侧边上下][方角边]?|[上下顶底][方部面]|旁边|这里|页面.{0,4})"
KEY: Final = one_of(
    "(?:Ctrl|Cmd|Command|Control|⌘|Shift|Alt|Option|Delete|Del|Backspace|Enter|Esc|Tab|Space)(?![A-Za-z])",
    any_word(
        "空格 回车 方向键 删除键 退格键 左右键 上下键 箭头键 播放键 暂停键 返回键 确认键 功能键 组合键 快捷键"
    ),
    r"[A-Z]\s?键",
)

ACTS: Final = words(
    "点击 点按 单击 双击 轻点 轻触 点一下 点选 点开 点 按下 按住 按一下 按 右键 右击 长按 勾选 取消勾选",
    "选中 选定 框选 多选 悬停 使用 用 快捷键 组合键 鼠标 光标 滚轮 滚动 滑动 双指 两指 把 将 向下 向上",
    "往下 往上 下拉 刷新 重新加载 重载 重启 拖拽 拖动 拖放 拖入 拖到 拖一下 拉动 拉一下 拉伸 打开 关闭",
    "关掉 展开 收起 进入 前往 转到 跳转到 切换到 切换至 切到 找到 去 到 回到 返回 登录 登陆 调节 调整 启用",
    "开启 选择 移动 查看 看看 访问 浏览 复制粘贴到 粘贴到 在 从 通过 时间线 时间轴 编辑器 预览 检查 管理",
    "导出按钮 下载按钮 “导出 “下载 左边 右边 左下角 右下角 左侧 右侧 右上角 左上角 顶部 底部 导出 下载",
)
"""Words with which an instruction can begin."""

CONNECTORS: Final = words("可 并 并且 然后 再 就 通过 请 可以 您 你 或 或者 也 即可 只需 来 后 时 直接")
"""Words that can lead to one of the above in the middle of a clause, and then belong to the instruction."""

LEADS: Final = words(
    "您 你 请 可 可以 如需 如果 若 若要 要是 想 想要 需要 要 然后 接着 随后 只需 只要 现在 当 完成后",
    "准备好后 也可以 或者 或 并 再 最后 之后 通过 下一步 接下来 使用 第一步 第二步 第三步 第四步 先 满意后",
    "确认后 编辑后 喜欢的话 不 没 小提示 提示 温馨提示 小贴士 提醒 注意 页面 网页 记得 建议 不妨 手动 随时",
    "试着 直接 麻烦 把 将 滑到 拉到 拖 勾掉 按 向左 向右 往左 往右 那里 这里 另外 此外 同时 渲染完 生成完",
    "等 稍后 也 还 就 一键 复制 重新 尝试 务必 都 自己",
    # what an instruction is about
    "字体 字号 颜色 片段 字幕 标题 音乐 配乐 视频 成片 画面 片头 片尾 音量 素材 文案 图片 照片 转场 滤镜",
    "更多 亮度 速度 时长 比例 分辨率 声音 人声 原声 语速 封面 贴纸 水印 背景 图层 版本 上传 渲染 生成 加载",
    "积分 预览 进度条 效果 两个 三个 几个 看 听",
)
"""Words at the start of a clause that make it worth waiting for its end."""

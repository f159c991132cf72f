"""The words of editing by what they stand for, in English and Chinese. Data only."""

from __future__ import annotations

from typing import Final

TABLE: Final = """
# things
title = title, headline, heading, name, title text, title card, main title, title line, opening title
    / 标题 大标题 主标题 片头标题 开头标题 片名 题目 片头文字 标题文字
captions = caption, subtitle, sub, subtitling, overlay, text overlay, caption text, lettering
    / 字幕 说明文字 配文 字幕文字
end = end card, end-card, call to action, call-to-action, cta, outro, end screen, closing text, closing line,
    closing card, closing words, final text, final card, ending text, end text, end title
    / 片尾文字 片尾字 片尾的字 片尾卡 结尾文字 结尾的字 结尾的文字 结束语 行动号召 片尾标语 片尾文案
music = music, song, soundtrack, tune, score, background music, bgm, track, music track, melody, beat
    / 音乐 背景音乐 配乐 背景乐 歌 歌曲 曲子 BGM bgm 音乐声 乐曲 音轨
voice = voice, voiceover, voice-over, voice over, narration, narrator
    / 旁白 配音 解说 画外音
picture = picture, pic, photo, image, scene, shot, slide, frame, photograph, snapshot, still, footage
    / 图 图片 照片 画面 镜头 场景 相片 片段 张 幅 段 个 号
one = one
    / 条 句 行
each = each, every, all, both, both of them, per, all of them, everything, everywhere
    / 每 每一 每张 所有 全部 都 全 各 每个 统一
transition = transition, crossfade, cross-fade, cross fade, dissolve, fade between, transition effect
    / 转场 叠化 过渡 转场效果 淡入淡出 切换 过场
cut = cut
    / 切
dawn = dawn, sunrise, daybreak, early morning
    / 清晨 日出 黎明 早晨
day = day, daytime, daylight, midday, noon
    / 白天 中午 正午
sunset = sunset, dusk, golden hour, evening
    / 日落 黄昏 傍晚
night = night, nighttime, night-time, night time, midnight
    / 夜晚 晚上 夜间 深夜 夜里
hard = hard, straight, abrupt, harsh, jarring, jerky, choppy, hard cut, jump cut, straight cut
    / 硬 生硬 突兀 直接 硬切 直切 跳切 直接切
film = film, video, clip, movie, thing, whole thing
    / 视频 片子 影片 短片 整个片子 整体
# shapes
16:9 = wide, wider, widescreen, wide-screen, horizontal, landscape
    / 横屏 横版 横的 横向 横着 横 宽屏 宽一点 宽
9:16 = vertical, portrait, upright, tall
    / 竖屏 竖版 竖的 竖向 竖着 竖
1:1 = square
    / 一比一 方形 正方形 方的 方 方屏
shape = format, aspect, aspect ratio, ratio, orientation, version, mode
    / 画幅 比例 格式 版 宽高比 构图 版本
# how much of what
size+ = big, bigger, large, larger, enlarge, grow, huge, enormous
    / 放大 变大 更大 大 调大 加大 大些 大一号 大两号 大几号 大一圈 大一档
size- = small, smaller, shrink, tiny, minuscule
    / 缩小 变小 更小 小 调小 小些 小一号 小两号 小几号 小一圈 小一档
size = size, font, font size, font-size, type size, letters, letter, text, writing
    / 字号 字体 字 大小 尺寸
time+ = long, longer, lengthen, extend, prolong, stretch, linger, more time, extra time, slower
    / 延长 加长 更长 变长 久 更久 一会儿 一会 长 长些 拉长 慢
time- = short, shorter, shorten, brief, briefly, quickly, soon, fast, early, quick
    / 缩短 剪短 裁短 截短 更短 变短 短 快 短些 早
loud+ = loud, louder, audible, strong, stronger
    / 大声 响 更响 响亮
loud- = quiet, quieter, soft, softer, softly, quietly, weak, weaker
    / 小声 轻 安静 更轻
loud = volume, loudness, sound level, level
    / 音量 声音 声
more = up, raise, increase, boost, higher, turn up, more, crank
    / 提高 增加 调高 加 多 开大 升高 高
less = lower, reduce, decrease, turn down, down, less, drop by, knock
    / 降低 减少 调低 减 少 降 减小
too = too, overly, way too
    / 太 过于 偏 有点太 有点 有些
not = not, no, without, never, none
    / 不 没 别 无 不要 不用 不想要 别再
enough = enough
    / 够 足够
little = a bit, a little, slightly, a touch, a tad, a notch, somewhat
    / 一点 一些 点 些 稍微 稍 略 一点点
much = much, way, a lot, far, lots, considerably
    / 很多 得多 大幅 许多 特别 超级 非常
# where and when
top = top, upper, above, upper edge, top edge
    / 上面 顶部 上方 最上面 上边 顶上 上部 画面上方
bottom = bottom, below, lower edge, bottom edge, underneath
    / 下面 底部 下方 最下面 下边 底下 下部 画面下方
middle = middle, center, centre, centered, centred, vertically
    / 中间 居中 中央 正中 正中间
up = higher up, further up, off the bottom, from the bottom, upward, upwards
    / 往上 靠上 上移 向上 上挪 往上面 提上去 抬高 上去
down = lower down, further down, off the top, from the top, downward, downwards
    / 往下 靠下 下移 向下 下挪 往下面 放低 下去
front = front, start, beginning, opening, very start
    / 开头 最前面 最前 片头 开始 前面
back = end, very end, closing, ending
    / 结尾 最后 末尾 最后面 片尾 后面
before = before, ahead of, in front of
    / 之前 前面 的前面 前
after = after, behind, following
    / 之后 后面 的后面 后
between = between, in between
    / 之间 中间的
even = equally, evenly, even, same length, same time, same amount of time, same duration, equal, identical
    / 一样长 同样长 平均 等长 均匀
whole = whole, entire, throughout, whole time, all the time, all the way
    / 全程 一直 始终 整个 从头到尾
until = until, till, up to, up till
    / 到 直到 至
from = from, starting, starts, start at, begin, appear, come in, comes in, appearing
    / 从 出现 再出来 出来 进来
by = by, another, extra, additional
    / 再 多
to = to, back to, go back to
    / 到 成 为 改成 改为 调到 变成 设为 设成 降到 减到 提到 升到 调成 换成
for = for
# what is done
remove = remove, removed, delete, deleted, drop, dropped, get rid of, lose, kill, ditch, scrap, erase,
    take out, take away, kick out, take off, leave out, exclude, gone, throw out, throw away, trash,
    toss, axe, bin, omit, cut out, skip, unneeded, unnecessary, eliminate, discard, strip, clear, chuck,
    dump
    / 去掉 删掉 删除 删了 删去 删 不需要 移除 拿掉 撤掉 取消 停掉 扔掉 砍掉 去除 不留 多余
    / 没必要 去了 不要了 不要 不用
want = need, needed, want, wanted
off = off, turn off, switch off, hide, disable, hidden
    / 关掉 关闭 关了 隐藏 关 先关
on = turn on, switch on, enable, unhide
    / 打开 开启
fade = fade, fade away
    / 淡 渐变
stay = stay, remain, stays on
show = show, disappear, disappears, vanish, vanishes, hold, last, go by, goes by, flash by, flash past,
    rush by, run, runs, keep up, on screen,
    on the screen, displayed, visible, screen
    / 停留 停 闪 闪过 放 显示 展示 持续 保持 播放 播 展示时间 时间
only = only, just, nothing but
    / 只 仅 只有
keep = keep, leave, unchanged, same, alone, as is, as it is
    / 保留 留着 不变 不动 别动 照旧
move = move, put, push, lift, nudge, slide, shift, place, bring, position, set
    / 放 移 移到 放到 挪 挪到 放在 移动 摆 摆到 移到了 丢到 扔到 甩到 搬到 弄到 拖到 拉到 塞到
swap = swap, switch, exchange, trade, swap places, switch places
    / 互换 交换 对调 调换 换位置 换个位置
make = make, turn, change, set, give, get, have, let, adjust, put
    / 把 让 使 将 弄 改 调 变 换 给 设 做 就 要
colour = dark, darker, light, lighter, deep, deeper, pale, paler, color, colour, colored, coloured, text
    color, text colour
    / 颜色 字体颜色 色 深 浅
# what says nothing of its own
idle = please, pls, plz, the, a, an, it, its, this, that, these, those, is, are, be, been, being, was,
    i, we, you, my, our, your, can, could, would, should, must, will, now, also, then, and, so, but,
    like, do, does, did, am, with, of, in, at, on, as, what, there, here, some, any, really, very,
    quite, ok, okay, hi, hey, well, actually, maybe, perhaps, kindly, thanks, thank you, for me,
    for now, right, need to, want to, would like, try, how about, possible, if, again, still, even,
    them, they, at all, bit, goes, go, come, comes, should be, has to, needs to, have to, i think,
    i want, feel, feels, seem, seems, look, looks, sound, sounds, lot, time, times, wish, prefer,
    rather, much too, anymore, any more, though, actual, own, read, see, hear, instead, mind, could you,
    for this, for that, than, his, her, next
    / 和 与 跟 及 请 帮我 麻烦 一下 的 了 吧 呢 啊 呀 哦 嘛 也 就 我 你 它 这 那
    / 这个 那个 是 可以 能 会 想 得 地 还 又 都 现在 谢谢 觉得 感觉 比较 更 再 里
    / 里的 上 在 一 两 个 应该 需要 希望 先 好 行 吗 可以吗 好吗 能不能 可不可以 显得
    / 看起来 听起来 那张 这张 用 让 来 左右 大概 的话 这么 那么 很 非常
"""
"""Each concept with its English words, after a slash its Chinese ones; the first that has a word keeps it."""

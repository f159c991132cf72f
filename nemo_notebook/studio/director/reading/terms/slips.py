"""Slips that no rule puts right: what sounds alike in a Chinese input method, and mistyped English words."""

from __future__ import annotations

import re
from typing import Final


def _table(listed: str) -> dict[str, str]:
    """Read lines of "meant: slip slip …"."""
    pairs = (line.split(":") for line in listed.strip().splitlines())
    return {slip: meant.strip() for meant, slips in pairs for slip in slips.split()}


SOUND_ALIKE: Final = _table(
    """
    音乐: 音月 音岳 银乐 引乐 音樂
    音乐小: 音了小
    背景音乐: 背静音乐 背影音乐 被景音乐 背井音乐
    标题: 表题 飘题 標題
    画幅: 画副 华幅
    竖屏: 竖平 竖频 数屏 树屏 书屏 豎屏
    横屏: 横平 横频 恒屏 衡屏 橫屏
    小一半: 小一办
    大一半: 大一办
    短一半: 短一办
    语速: 语素 语苏 语宿
    正方形: 正方型
    要方形: 要方型
    方形的: 方型的
    第一张图: 第一章图
    第二张图: 第二章图
    第三张图: 第三章图
    第四张图: 第四章图
    最后一张图: 最后一章图
    海底世界: 海低世界
    帮我做: 帮我坐
    抖音: 抖因 抖英 斗音
    短视频: 短视平
    小视频: 小视平
    个视频: 个视平
    条视频: 条视平
    横屏视频: 横平视频
    横屏的: 横平的
    的广告: 的广高
    个广告: 个广高
    配乐: 陪乐
    文艺范: 文艺饭
    想做一个: 想坐一个
    想做个: 想坐个
    草莓: 草梅
    海报: 海暴
    宣传片: 宣船片 宣传骗
    宣传一下我: 宣传下我
    推广一下我: 推广下我
    介绍一下我: 介绍下我
    短片: 短骗
    视频: 视屏 事频 视品 視頻
    旁白: 傍白
    转场: 转厂
    转场效果: 专场效果
    撤销: 撤消 撒销
    镜头: 镜投 境头
    暖色调: 暖色掉 暖色条
    冷色调: 冷色掉
    调小声音: 调小声因
    咖啡: 咖非
    咖啡馆: 咖啡管
    去掉: 去调
    第二: 第而
    第一: 第衣
    最后: 最後
    影片长: 影片長
    做个1: 做各1 作个1
    做个2: 做各2 作个2
    做个3: 做各3 作个3
    做个短: 做各短 作个短
    做个小: 做各小 作个小
    做个视频: 做各视频 作个视频 做个视屏 做各视屏 作个视屏
    帮我做: 帮我作 帮我坐
    """
)
"""What an input method offers first; none is a word of its own."""
MISTYPED: Final = _table(
    """
    the: teh hte
    make: mak amke maek
    and: adn nad
    with: wiht
    title: tite tilte titel
    seconds: sek scnds secnds seonds sceonds secodns sconds seocnds
    music: musik muzic misic
    video: vid
    videos: vids
    louder: loder loudr
    color: colr
    image: imgae iamge
    picture: pitcure picutre
    photo: phto foto
    photos: fotos
    caption: captio capton
    captions: captins
    remove: remve
    delete: delte dleete
    change: chnge cahnge
    last: lasst
    first: frist fisrt
    second: secnd
    third: thrid
    fourth: fouth
    swap: swpa sawp
    trim: trimm trmi
    split: splt splti
    move: mvoe moove
    undo: udno
    ending: endign
    until: untill
    which: wich
    volume: volum vloume
    background: bakground backgroud backround
    scene: scen sceen scence
    shorter: shoter
    length: lenght legnth lenth
    width: widht
    brighter: brigter
    landscape: landscap
    portrait: potrait
    square: squre sqaure
    vertical: verticle virtical
    subtitles: subtitels
    subtitle: subtitel
    voiceover: voicover
    would: wolud
    please: plese pleas
    autumn: autmn autum
    acoustic: accoustic acustic
    instead: instad insted
    switch: swich swtich
    replace: replce
    transition: transiton
    transitions: transitons
    minutes: minuts minuets mintues
    should: shoud shuld shoudl shold
    before: befor bfore
    attached: atached attatched
    boring: borring
    preferred: prefered preffered
    twice: twise twic
    double: dubble doubel
    half: haf halv
    """
)
"""Words of three letters and more, in small letters."""
NEAR_WORDS: Final = frozenset(
    re.findall(
        r"\S+",
        """
    inal acoustics advent adverb adverts ambiente aspects backgrounds bagger bakers beginnings
    betweens biggar biggers bigler binger birger birthdays bottoms botton brighten bugger canter
    caution cautions censer centers chance changed changer changes changi chango changs chante
    charge cinematics coller colours commercials cooder coogler cooker cooled coolers cooley coomer
    cooper cooter coover crease created creates cremate danker darken darter deleted deletes deplete
    descriptions durations electronica electronics expend explained extends extent falter fasted
    fasten fatter feaster fester fister foster fourths fourty fuster generale generated generates
    imaged imagen imager imagers invitations landscaped landscaper landscapes langer larder larges
    larter lauder lengthens linger loader lodger logger longed louden lounger louver lowder manute
    meddle middles minuses minutest minuto minutos moaning mooning mornings mourning muddle
    narrations oranges orangey oranje overlap overlaps overpay overplay phobos photog photogs photon
    photons pictured portraits positions positron produce products promoted promoter promotes
    prompting purples quieted quieten quilter quitter remote removed remover removes replaced
    replacer replaces restaurante restaurants scents scones seconde secondo secord shooter shorted
    shortens shower sifter slideshows sloper slowed smalley snitch soffer soften sorter soundtracks
    souter squared squares squire stitch subset subtitled sunrises sunsets suprise swatch tithes
    titled titres trailed trailers trainer trawler traxler verticals vikrant voiceovers volumes
    volute wadding walmer warder warmed warmers warner weddings wedging weeding welding wending
    wormer yellows
    """,
    )
)
"""Real words that are one letter away from a word of editing."""

"""Wishes that no edit fulfils, each answered with what is possible; nothing near it is done in its place."""

from __future__ import annotations

import re
from typing import Final

from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.edits.answers.cannot_be import BACKWARDS, VOICE_PACE
from nemo_notebook.studio.director.reading.edits.answers.typefaces import NO_OUTLINE
from nemo_notebook.studio.director.reading.edits.answers.words_wanted import words_wanted
from nemo_notebook.studio.director.reading.messages.clauses import Clause
from nemo_notebook.studio.director.reading.messages.situation import Reading, Situation
from nemo_notebook.studio.director.reading.terms import verbs
from nemo_notebook.studio.director.reading.terms.needed import Ways


def _limit(pattern: str, english: str, chinese: str) -> tuple[re.Pattern[str], str, str]:
    return regex(pattern, re.I), english, chinese


_PLATFORM: Final = (
    "抖音|快手|小红书|视频号|[bB]站|哔哩|朋友圈|微博|微信|公众号|油管|西瓜|tiktok|youtube|instagram"
)
_PLATFORM_EN: Final = (
    r"tik\s?tok|you\s?tube|instagram|insta|ig|facebook|fb|twitter|x|linkedin|reels|shorts|vimeo"
)
_LIMITS: Final = (
    _limit(
        r"\b(?:flip|mirror)(?:ped|ed)?\b.*\b(?:horizontal\w*|vertical\w*|left\sto\sright|upside)\b|^\W*(?:mirror|flip)\s(?:it|the\s(?:video|film|clip|picture|photo|image)s?)\W*$|\brotat\w+(?!\s(?:between|through))|\bupside\sdown\b"
        r"|(?:第\S{1,3}|[这那]一?)[张幅](?:照片|图片?)?(?:是|拍|好像|有点)?(?:倒|反|歪)(?:了|着|过来)|照片(?:方向)?(?:倒|反|歪)(?:了|着)|镜像|水平翻转|垂直翻转|左右翻转|上下翻转|旋转",
        "Pictures are not turned or mirrored here: attach them the way they are to be seen.",
        "这里不能旋转或镜像画面：请附上已经转好的图片或视频。",
    ),
    _limit(
        r"\b(?:reverse|backwards?|rewind)\b(?=.*\b(?:video|film|clip|footage|it|play)\b)(?!.*\border\b)|^\W*(?:reverse|play)\s(?:it|the\s(?:video|film|clip))(?:\sbackwards?)?\W*$|\bboomerang\b|倒放|倒着[播放]|倒播|反向播放",
        *BACKWARDS,
    ),
    _limit(
        r"\b(?:speed\sramp\w*|ramp\s(?:the\s)?speed|velocity\sedit)\b|曲线变速|变速曲线",
        "A picture has one speed. Split it first (“split scene 1 at 2 s”), then “scene 2 at half speed”.",
        "一个画面只有一种速度。可以先说“第1个画面在2秒处切开”，再说“第2个画面慢一半”。",
    ),
    _limit(
        r"\b(?:sync|match|align|cut)\w*\b.{0,24}\b(?:beats?|rhythm|music)\b|\bbeat[\s-]?(?:sync|match|cut)\w*|\bon\s(?:the|every|each)\sbeat\b|卡点|踩点|对上节拍|跟着节奏切",
        "Cuts are not set to the beat by themselves. Give the lengths: “2 seconds per picture”.",
        "画面不能自动卡点。可以说每张停多久，例如“每张2秒”。",
    ),
    _limit(
        r"\b(?:sound\seffects?|sfx|whoosh|ding|applause|laugh\strack|(?:count[\s-]?down|clock|timer|ticking|beep(?:ing)?)\s(?:sounds?|noises?))\b|音效|掌声|笑声|(?:倒计时|倒数|计时器?)的?(?:滴答|嘀嗒)?声"
        r"|\b(?:add|put|want|use|with|need|some)\b.*\b(?:(?:sounds?|noises?)\sof\s(?!the\s(?:clip|video))|(?:wave|ocean|rain|wind|bird|forest|nature|city|street|caf[eé]|fire|traffic|crowd|animal|water)s?\s(?:sounds?|noises?)|bird\s?song)"
        r"|(?:换成?|改成|加上?|配上?|来点|要|用).{0,4}(?:海浪|浪花|海|雨|风|鸟叫?|流水|水|虫鸣|雷|火|街道|城市|人群|自然|环境|动物)的?声音?",
        "There are no sound effects, but music, a voice-over, or a sound of yours as the music (-a).",
        "没有音效：可以加音乐、旁白，或用 -a 附上自己的声音。",
    ),
    _limit(
        r"\b(?:auto(?:matic(?:ally)?)?[\s-]?(?:captions?|subtitles?|subs)|(?:captions?|subtitles?)\b.{0,24}\bautomatically|transcri\w+|(?:subtitle|caption)\s(?:what|everything|all)\s(?:that\s)?(?:they|he|she|we|i|people|is|was|gets)\b|(?:add|show|put|display|write|have|include|need|want|get|make|generate)\b.{0,24}\blyrics\b|\blyrics\s(?:on|as|in|to)\b|(?:generate|create|make)\s(?:captions?|subtitles?)\sfrom|(?:subtitles?|captions?)\s(?:for|of)\s(?:the|my|what)\s(?:speech|voice|talking|audio|sound|speaker|is\ssaid))\b"
        r"|(?:自动|智能)(?:识别|生成|加|配|上|匹配)?(?:字幕|文字)|识别字幕|(?:识别|听写|听译|扒)(?:一下|出来?|下来?)?(?:视频|片段|里面?|采访|他|她|他们|它|人|大家|中|的)*(?:说|讲|唱|念|对话|台词|声音|语音|人声|内容|原声)|(?:根据|按照?|把)(?:视频|片段|里面?|采访|他|她|他们|人|大家|中|原|的|所)*(?:说的?话?|讲的?话?|台词|对话|人声|语音|原声)(?:内容)?[^，。]{0,4}(?:加|配|生成|上|打|转|变|做)[成出上]?(?:字幕|文字)|语音转(?:文字|字幕)|语音识别|(?:加|配|上|显示|放|打|生成|识别|把|将|根据)[^，。]{0,6}歌词|歌词[^，。]{0,4}(?:字幕|显示|打|放)",
        "What is said or sung is not heard here. Give the words: captions: “…”; “…”.",
        "这里听不懂视频或歌里的话。请给出文字，例如：字幕：第一句；第二句。",
    ),
    _limit(
        rf"(?:帮我|直接|给我|替我|自动|现在|能不能|可以|麻烦|请)+(?:把)?(?:它|这个?|视频|影片|片子)?(?:直接|自动)?(?:发布|上传|发送|推送|分享|同步|投稿|发)(?:一下)?(?:到|去|给|在|上)?(?:我的?)?(?:{_PLATFORM})|(?:发布|上传|投稿|推送|同步|分享)(?:一下)?(?:到|去|给|在|上)(?:我的?)?(?:{_PLATFORM})"
        rf"|^(?:那|现在|做好了?|[，,])*(?:能|可以|能不能|可不可以|能否)(?:够|直接)*(?:发布?|上传|分享|同步)(?:到|去)(?:我的?)?(?:{_PLATFORM})[上号]?(?:[吗么][?？]?|[?？]|$)"
        rf"|^\W*(?:(?:can|could)\syou\s|please\s|now\s|also\s|and\s|just\s)*(?:post|publish|upload|share|send)\s(?:it|this|that|the\s(?:video|film|clip|result))?\s?(?:directly\s|straight\s)?(?:on|to|onto)\s(?:my\s|our\s)?(?:{_PLATFORM_EN})\b",
        "Nothing is published from here. Export the film (MP4) and upload the file yourself.",
        "这里不能直接发布。请先导出 MP4 文件，再自己上传。",
    ),
    _limit(
        r"(?:[雨雪雾浪]|风)(?:花|点|势)?(?:下|再|能|可以|要|更|得|还|飘)*(?:大|小|密|猛|急|浓|多|少)(?:一?[点些])|(?:大|小|密|猛|急|浓)一?[点些]的?[雨雪雾]|\b(?:rain|snow|fog)\w*\s(?:\w+\s)?(?:harder|heavier|lighter|thicker|thinner|more\sheavily)\b|\b(?:heavier|lighter|thicker|thinner)\s(?:rain|snow|fog)",
        "How strong the weather is cannot be set; it can come or go: “make it snow”, “no snow”.",
        "雨雪的大小不能调，只能有或没有：“下点雪”“不要雪”。",
    ),
    _limit(
        r"\btranslat\w+\b|\b(?:versions?|captions?|subtitles?|texts?|title|it)\s(?:also\s)?in(?:to)?\s(?:spanish|french|german|italian|portuguese|arabic|hindi|japanese|korean|russian|welsh|irish|polish|turkish|dutch)\b(?!\s(?:style|look|way))|翻译",
        "Nothing is translated here: give the new words, for example caption 1: “…”.",
        "这里不会翻译：请直接给出新的文字，例如：第1条字幕改成“…”。",
    ),
    _limit(r"\b(?:outline[ds]?|strokes?)\b|描边|勾边|字的?边框", *NO_OUTLINE),
    _limit(
        r"^(?!.*\b(?:bigger|larger|smaller|size)\b.*\bfonts?\b).*\b(?:fonts?|typefaces?|bold(?:er|face)?|italics?|underlined?|strike\s?through|outlined?|stroke|handwrit\w+|serif)\b(?!.*\b(?:size|bigger|larger|smaller|colou?r)\b)|(?:字|文字|标题|字幕)[^，。大小]{0,4}[粗细]一?[点些]|字体(?!.{0,4}(?:大|小|颜色|[红白黑黄蓝绿金色]))|加粗|粗体|斜体|下划线|描边|手写|毛笔字|书法|[宋楷黑隶圆篆]体|[行草隶楷]书|艺术字|\b(?:thick|thin|heavi|slimm|fin)(?:n|ck)?er\s(?:letters|lettering|text|type|characters|strokes|writing)\b|\b(?:letters|lettering|texts?|captions?|titles?|words|writing)\b(?:\s(?:should|must|could|can|to|need|be|are|is|look|a|bit|little|much|please)){0,4}\s(?:thicker|thinner|slimmer)\b|\b(?:calligraphy|cursive|comic\ssans|arial|helvetica|times\snew\sroman|roboto|georgia|futura|verdana)\b",
        "The letters have one typeface, bold; their size, colour, place, animation and ground can change.",
        "字体只有一种。可以改大小、颜色、位置、动画和底板。",
    ),
    _limit(
        r"\b(?:progress\sbar|count\s?down|timer|clock)\b|进度条|倒计时|计时器",
        "Nothing runs over the pictures. A countdown can stand before them: “add a countdown from 5”.",
        "画面上不能叠加进度条或计时器。可以在前面加一段倒计时：“开头加5秒倒计时”。",
    ),
    _limit(
        r"\b(?:picture[\s-]in[\s-]picture|pip|split[\s-]?screen|side\sby\sside|next\sto\seach\sother|at\sthe\ssame\stime\son|collage|(?<!instagram\s)(?<!insta\s)(?<!ig\s)(?<!profile\s)grid)\b"
        r"|画中画|分屏|拼图|九宫格|同屏|并排|左右(?:两边)?(?:一起|同时)|放在?一起显示|同时(?:显示|出现)(?=.*(?:两|张|图))",
        "One picture is seen at a time, one after the other: “swap picture 1 and 2”, “3 s per picture”.",
        "一次只显示一个画面，可以让它们先后出现：“每张3秒”“第1张和第2张对调”。",
    ),
    _limit(
        r"\b(?:green\s?screen|chroma\s?key|remove\s(?:the\s)?backgrounds?(?!\s(?:music|noise|sound|audio|track))|cut\s?out\sthe\s(?:person|subject|background))\b"
        r"|绿幕|抠[图像]|去背景",
        "People and backgrounds are not told apart: a look lies over the whole picture (“blur picture 1”).",
        "这里分不开人物和背景：效果总是作用于整个画面，例如“第1张模糊一点”。",
    ),
    _limit(
        r"\b(?:blur|track|follow|hide|pixelate)\b.{0,16}\b(?:faces?|person|people|plate)\b|\b(?:slim|smooth|retouch|beautif\w+)\s(?:\w+\s){0,3}(?:skins?|faces?|wrinkles|people|person|nose|her|him|me)\b|\bretouch\w*\b|美颜|磨皮|瘦脸|人脸|[打加]?马赛克",
        "Faces are not found or changed here. A whole picture can be blurred: “blur picture 1”.",
        "这里不能识别或修饰人脸。可以让整个画面模糊：“第1张模糊”。",
    ),
    _limit(
        r"\b(?:denois\w+|noise\s(?:reduction|removal)|stabili[sz]\w+|upscal\w+|enhance(?:\sthe)?\s(?:quality|video)|auto[\s-]?enhance|colou?r\scorrect\w*)\b|降噪|防抖|增稳|画质增强|超分|修复画质",
        "Footage is shown as it is; sharpness, tone, brightness, contrast and its volume can change.",
        "素材按原样显示。可以“锐化”“暖一点”，调亮度、对比度和原声音量。",
    ),
    _limit(
        r"\b(?:cut\sout|trim|remove|delete)\s(?:the\s|all\s)?(?:silences?|pauses|quiet\sparts|dead\sair)\b|(?:剪掉|去掉|删掉)(?:停顿|静音(?:片段|部分)|空白)",
        "Silent parts are not found by themselves. Say from when to when: “cut out 4 to 6 s”.",
        "不能自动找出安静的部分。请说时间，例如“剪掉4到6秒”。",
    ),
    _limit(
        r"\b(?:extract|detach|separate|export|save)\b.{0,12}\b(?:audio|sound|music)\b|(?:提取|分离|导出)(?:音频|声音|音乐)",
        "Sound is exported with the film only. “mute the clip” and “no music” are possible.",
        "声音只随影片一起导出。可以说“片段静音”“不要音乐”。",
    ),
    _limit(
        r"\b(?:thumbnail|cover(?:\s(?:frame|image|photo|picture))?|poster)\b(?!\s(?:them|it|up|the|my|our|half|most|part|everything)\b)(?!.*\b(?:letters|blanket)\b)|封面",
        "There is no separate cover. The first picture opens the film: “put picture 2 first”.",
        "没有单独的封面。第一个画面就是开头：“第2张放到最前面”。",
    ),
    _limit(
        r"^(?!.*\b(?:volume|loud|music)).*\b(?:voice|narrat\w+|speaker|speech|she|he)\b.{0,30}\b(?:slow(?:er|ly)?|fast(?:er)?|quick(?:er|ly)?|speed|pace)\b"
        r"|\bslow(?:er)?\s(?:down\s)?(?:the\s)?(?:voice|narrat\w+|speech)|语速|(?:旁白|配音|说话|[说念读]得).{0,4}[快慢]",
        *VOICE_PACE,
    ),
    _limit(
        r"^\W*(?:(?:a\s(?:bit|little)|much)\s)?(?:less|fewer)\s(?:texts?|words|captions?|writing)\W*$|\btoo\s(?:much\stext|many\s(?:words|captions))|(?:文?字|字幕)(?:太多|少一?[点些])",
        "Which words should go? For example “remove caption 1”, “captions off” or “no title”.",
        "去掉哪些文字？例如“删掉第1条字幕”“关掉字幕”“不要标题”。",
    ),
    _limit(
        r"\b(?:more|better|nicer|cooler|fancier|punchier|punchy|fun|cool|other|different|interesting|special)(?:\s\w+)?\s(?:transitions?|transition\seffects?)\W*$|(?:炫酷?|酷|好看|特别|丰富|高级|花哨|别)的?(?:一?[点些])?的?(?:转场|切换)|转场(?:效果)?(?:再|更|要)*(?:炫|酷|好看|丰富|特别|花哨)",
        "Which? “wipe between pictures”, “slide between pictures”, “zoom between pictures” or “hard cuts”.",
        "哪一种？例如“转场用擦除”“转场用滑动”“转场用缩放”或“硬切”。",
    ),
    _limit(
        r"^\W*(?:please\s)?(?:change|swap|replace|switch|new|(?:use|try|put)\s(?:an?other|a\s(?:different|new)))\s?(?:the\s)?background(?:\splease)?\W*$|^(?:再|请|给我|帮我)*(?:换|改|更换)(?:[个一]个?|一下)?背景(?:吧|图|图片)?$",
        "Which one? For example “change picture 1 to a forest”, or “a blue background”.",
        "换成什么？例如“第1张换成森林”或“背景换成蓝色”。",
    ),
    _limit(
        r"^\W*(?:(?:can|could)\s(?:you|we|i)\s|please\s|also\s|and\s)*(?:make|do|get|create|have|need|i\sneed|want)\s(?:(?:me|us)\s)?(?:one|another(?:\sone)?|a\s(?:second\s)?(?:version|copy)|(?:an?\s)?\w+\sversion)\s(?:for|in|of\sit\sfor)\s(?:the\s|my\s|our\s)?(?:instagram|insta|ig|tiktok|youtube|facebook|reels?|shorts|linkedin|twitter|x|stories)\s?(?:too|also|as\swell)\W*$|^(?:再|也|还要?)+(?:做|来|出|要)一?[个份版]?(?:抖音|小红书|视频号|快手|b站|朋友圈|微博)(?:版|的|用的)*(?:吧)?$",
        "One film is made at a time: export this one, then say “switch to 9:16” or “switch to 1:1”.",
        "一次只做一个影片：先导出这一个，再说“换成竖屏”或“换成方形”。",
    ),
    _limit(
        r"\b(?:page[\s-]?(?:turn|flip|curl|peel)\w*|star\swipe|cube|origami|ripple|shatter\w*|mosaic|swirl|spin\w*|twirl|glitch\w*|whip\s?pan\w*|morph\w*|heart|iris|clock\swipe|blinds|puzzle|burn|light\sleak)(?:[\s-]\w+){0,2}?\s(?:transitions?|between|effects?\sbetween)\b|\b(?:transitions?|between\b.{0,30})\s(?:like|with|as|to\sbe|using|should\sbe)\s(?:an?\s)?(?:page[\s-]?(?:turn|flip|curl)\w*|glitch\w*|spin\w*|cube|morph\w*|shatter\w*|swirl)"
        r"|\b(?:turn|flip)(?:s|ing)?\s(?:over\s)?like\s(?:the\s|an?\s)?(?:pages?|book)|(?:翻页|翻书|百叶窗|旋转|马赛克|故障|水波|波纹|爱心|心形|碎片|破碎|撕纸|折叠|立方体|翻转|拼图|抖动|光效|漏光|卷页|甩镜|粒子)(?:那种|样式|风格?|式|一样|效果|特效)*的?(?:转场|切换|过渡|动画(?=切))|转场[^，。]{0,6}(?:翻页|翻书|百叶窗|旋转|马赛克|故障|水波|爱心|碎片|撕纸|折叠|立方体|卷页)",
        "There is no such transition. “wipe between pictures”, “slide”, “push” and “zoom” are possible.",
        "没有这种转场。可以用擦除、滑动、推移、缩放或叠化，例如“转场用滑动”。",
    ),
    _limit(
        r"\b(?:blink|flash|puls(?:e|at)|flicker|shak(?:e|y|ing)|wiggl|bounc(?:e|ing)\saround|spin|glow)\w*\b(?!.*\b(?:photos?|pictures?|scenes?|clips?)\b)|闪(?:烁|动|一闪|光)|抖动|晃动效果|旋转的字",
        "Words can rise, wipe in, be typed or come one by one: “let the title rise”, “caption 1 typewriter”.",
        "文字可以升起、展开、打字或逐词出现，例如“标题升起”“第1条字幕打字机效果”。",
    ),
    _limit(
        r"^(?!.*(?:\d|second|秒)).*(?:\bloop(?:ed|ing|s|able)?\b|\bon\srepeat\b|循环)",
        "A film plays once; players can repeat it. “play picture 1 twice” shows one again.",
        "影片只播放一遍，播放器可以循环。可以说“第1张再放一遍”。",
    ),
    _limit(
        r"\b(?:logo|watermark)\b.*\b(?:corner|over\sthe|on\stop|whole\stime|throughout|top|bottom|overlay)\b|(?:logo|标志|水印|商标).{0,8}(?:角|上面|全程|一直|左上|右上|左下|右下)"
        r"|\b(?:stickers?|emojis?|arrows?)\b|\bcircle\sthe\b|贴纸|贴图|表情(?:包|符号)?|emoji|箭头|画个?圈|圈[出起]来",
        "Only words lie over pictures. A logo can be a picture of its own: “add the logo at the end”.",
        "画面上只能叠加文字。logo 或图案可以作为单独一张：“把logo放在最后”。",
    ),
    _limit(
        r"\b(?:connect|link|sync|import|hook)\w*\b.{0,24}\b(?:excel|spreadsheets?|sheets|database|api|crm)\b|\b(?:excel|spreadsheet|numbers|data)\b.{0,24}\bautomatically\b"
        r"|(?:接|连|导入|同步|读取|关联)[^，。]{0,8}(?:excel|表格|数据库|数据源|系统|接口)|(?:数据|数字)[^，。]{0,8}(?:自动|实时)[^，。]{0,8}(?:更新|同步|刷新)|(?:自动|实时)[^，。]{0,8}(?:更新|同步|刷新)[^，。]{0,4}(?:数据|数字)",
        "Nothing outside is connected here. Tell the numbers: “change March to 200”.",
        "这里不能连接表格或自动更新。请直接说数字，例如“三月改成200”。",
    ),
    _limit(
        r"\b(?:rotate|cycle|flip|switch|go|move)\s(?:between|through)\b.*\b(?:faster|quicker|slower|quickly)\b|\b(?:faster|quicker|slower|snappier|tighter|more\s(?:rapid|frequent))\s(?:cuts?|cutting|editing|edits?|pac(?:e|ing))\b|\b(?:pac(?:e|ing)|cuts?|editing)\s(?:should\sbe\s|is\s|are\s|to\sbe\s)?(?:(?:even|much|way|a\s(?:bit|little|lot))\s)?(?:faster|quicker|slower|snappier|tighter|too\s(?:slow|fast))|^\W*(?:(?:please|can|could|you|we)\s)*(?:make\s|(?:it\s)?be\s|it\s)(?:(?:it|the|whole|film|video|thing|a|bit|little|much|more|be|feel)\s)*(?:snapp(?:ier|y)|punch(?:ier|y)|zipp(?:ier|y)|pac(?:ier|y)|tighter)\W*$|^(?!.*(?:音乐|歌|曲|BGM)).*(?:节奏|剪辑)(?:再|要|可以|更|有点|太)*(?:快|慢|紧凑|拖)",
        "How long should each picture be? For example: 2 seconds per picture.",
        "每个画面停多久？例如：每张2秒。",
    ),
    _limit(
        r"\b\d{2,3}\s?fps\b|\bframe\srate\b|\d{2,3}\s?帧|帧率",
        "Films have 30 frames a second; an export can ask for another rate.",
        "影片是每秒 30 帧。",
    ),
    _limit(
        r"\b(?:file\ssize|smaller\sfile|compress(?:\s(?:it|the\s(?:video|film|file)))?\W*$|megabytes?|\bMB\b)|^压缩(?:一下)?(?:视频|文件|大小)?$|文件(?:大小|太大|小一?点)|体积",
        "A file is smaller in draft quality (-q draft), or when the film is shorter: “make it 10 seconds”.",
        "想要文件小一点，可以用草稿质量导出（-q draft），或者说“改成10秒”。",
    ),
    _limit(
        r"\b(?:as|to|a)\s?(?:gif|webm|mov|avi|mp3|wav)\b(?!\w)|(?:导出|保存|输出)[成为]?\s?(?:gif|webm|mov|avi|mp3)",
        "Films are exported as MP4.",
        "影片只导出为 MP4。",
    ),
    _limit(
        r"^(?!.*\b(?:fad|mut|silen))(?=.*\b(?:music|songs?|soundtrack|audio|sound|volume|quieter|louder)\b)"
        r"(?=.*(?:\b(?:quiet|loud|soft|low)er\b|\b(?:lower|raise|drop|reduce|turn|volume|loud|quiet)\b|\bpercent\b|\d\s?%))"
        r".*\b(?:in|for|during|over)\sthe\s(?:first|last|final|opening)\s(?:\S+\s)?(?:s|secs?|seconds?)\b"
        r"|^(?:a\s(?:bit|little)\s)?(?:quieter|louder|softer)\s(?:music\s)?(?:under|during|over|in|beneath)\s(?:the\s)?[\w#]+\s?(?:photo|picture|image|scene|shot|#?\d)"
        r"|^(?=.*\b(?:music|song|soundtrack)\b)(?=.*(?:\b(?:quieter|louder|softer|lower|loud|volume|percent)\b|\d\s?%))"
        r".*\b(?:under|during|over|beneath)\s(?:the\s)?[\w#]+\s(?:photo|picture|image|scene|shot|#\d)"
        r"|(?:最后|末尾|结尾|开头|前)\S{1,3}秒的?(?:背景)?(?:音乐|音量|声音|配乐)\S{0,3}(?:[大小轻响低高]一?[声点些]|[调放][大小低高])",
        "The music is as loud in one part as in another. It can fade (“fade the music out over 5 s”) or stop"
        " (“music until 15 s”).",
        "音乐的音量前后一样。可以说“最后5秒音乐渐弱”或“音乐到15秒为止”。",
    ),
    _limit(
        r"\b(?:key\s?frames?|mask(?:ing)?|motion\stracking)\b|关键帧|蒙版|跟踪",
        "There are no keyframes. “zoom in on photo 1”, “pan left” and text animations are possible.",
        "没有关键帧。可以说“第1张慢慢放大”“向左平移”，或给文字加动画。",
    ),
    _limit(
        r"\b(?:add|put|with)\s(?:an?\s|some\s)?(?:white\s|black\s|thin\s|coloured\s|colored\s)?(?:borders?|frames?)\b(?!\s(?:rate|from))|加(?:个|上)?(?:白|黑|彩)?边框|相框",
        "There are no borders. A photo can be shown whole: “show the whole photo”.",
        "没有边框。照片可以完整显示：“照片完整显示”。",
    ),
    _limit(
        r"\b(?:cinematic|black|letterbox|widescreen)\sbars?\b|\bletterbox\b|电影黑边|遮幅|上下黑边",
        "No bars are laid over the film; a cinematic tone and other shapes are possible (“16:9”).",
        "画面上不加黑边。可以用电影感色调，或换成 16:9、9:16、1:1、4:5。",
    ),
    _limit(
        r"^(?!.*(?:\b(?:texts?|words?|letters?|behind|captions?|subtitles?|titles?)\b|字|标题)).*(?:\bbackgrounds?\scolou?rs?\b|\bcolou?rs?\sof\sthe\sbackgrounds?\b|\b(?:white|black|red|blue|green|yellow|pink|plain|solid)(?:\scolou?red)?\sbackgrounds?\b|背景(?:的?颜色|色)|[白黑红蓝绿黄粉纯]色?(?:的)?背景(?!音)|背景[改换变]成?(?:为)?[^，。]{0,2}色|\bbackgrounds?\s(?:should|must|to|in|is|be|could)\b.*\b(?:white|black|red|blue|green|yellow|pink|purple|orange|gr[ae]y)\b|背景(?:要|用|弄成?)[深浅]?[白黑红蓝绿黄粉紫橙灰])",
        "Behind the words is the picture: “change picture 1 to a forest”, or “captions on a plate”.",
        "文字后面就是画面：可以说“第1张换成森林”，或“字幕加底板”。",
    ),
)
_TOO_MUCH: Final = regex(
    r"^\W*(?:that['’]?s\s|it['’]?s\s|this\sis\s)?(?:(?:way|much|a\s(?:bit|little))\s)?too\smuch\W*$"
    r"|^\W*(?:please\s)?(?:tone|dial)\s(?:it|this|that|everything)\sdown(?:\sa\s(?:bit|little|notch))?(?:\splease)?\W*$"
    r"|^(?:有点|太)?(?:太?过了?|过头了|太夸张了?|用力过猛了?)$|^再?收敛一?[点些]$",
    re.I,
)
"""What names nothing that is too much; after an edit that is meant."""
_VOICE_KIND: Final = regex(
    r"\b(?:voice|narrat\w+|speaker)\b.{0,24}\b(?:wom[ae]n|m[ae]n|female|male|girl|boy|child|kid|deeper|younger|older|accent)\b|\b(?:female|male|woman['’]?s|man['’]?s|girl['’]?s|boy['’]?s|child['’]?s)\svoice\b"
    r"|[换改用要变]成?一?个?(?:女|男|童)[声生]|(?:女|男|童)[声生]的?(?:旁白|配音|解说|声音)?(?:吧|来[念读说]|[念读说])?$|(?:旁白|配音|解说|声音).{0,4}(?:女|男|童|小孩|老人|萝莉|大叔|御姐)(?:[声生音]|的$)",
    re.I,
)
_NEW_VOICE: Final = regex(r"\b(?:add|with|want|need|give)\b|配(?!音)|加|来(?![念读说])", re.I)
_LONGEST: Final = 70  # characters
_ALIGNED: Final = _limit(
    r"\b(?:left|right)[\s-]?(?:align(?:ed)?|justif\w+)\b|\b(?:titles?|captions?|texts?|words)\b.{0,24}\b(?:on|to)\s(?:the\s)?(?:left|right)(?:[\s-](?:hand\s)?side)?\W*$|\b(?:align|justif)\w*\b.{0,24}\b(?:left|right)\b|[左右]对齐|[靠居][左右]",
    "Words stand at the top, middle or bottom, centred or at a side: “title top left”.",
    "文字可以放上、中、下，居中或靠边：“标题放左上角”。",
)
_WORDED: Final = Ways((one, one[0]) for one in _LIMITS)


def read_limits(clause: Clause, there: Situation) -> Reading | None:
    """Say what is possible in the place of what is not; ask for the words of an intro or an outro."""
    text = clause.text
    if any(one.quoted for one in clause.texts) or len(text) > _LONGEST:
        return None
    if question := words_wanted(text, clause.raw, there):
        return question
    if clause.texts or verbs.KEEP.search(text):
        return None
    if _VOICE_KIND.search(text) and not _NEW_VOICE.search(text):
        return Reading(
            says=there.say("There is one voice for each language.", "每种语言只有一个声音，不能选择。")
        )
    if _TOO_MUCH.match(text) and not there.last:
        return Reading(
            says=there.say(
                "What should be less? For example “softer music”, “smaller title”, “less warm”, or “undo”.",
                "哪里要收一点？例如“音乐小一点”“标题小一点”，或“撤销”。",
            )
        )
    first = next((one for one in _WORDED.within(text) if one[0].search(text)), None)
    found = [one for one in (first, _ALIGNED) if one]
    says = [there.say(one[1], one[2]) for one in found if one[0].search(text)]
    return Reading(says=" ".join(says)) if says else None

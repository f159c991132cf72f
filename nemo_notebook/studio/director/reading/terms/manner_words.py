"""List the words that say how a film is to be, of which a clause without other words tells nothing else.

What such clauses are is judged by `messages.shaping`; the tone and music of some are in `manners`.
"""

from __future__ import annotations

import re
from typing import Final

from nemo_notebook.studio.director.patterns import regex

LOOKS: Final = frozenset(
    re.findall(
        r"\S+",
        """
    acoustic aerial aesthetic airy ambience ambient animated animation animations atmosphere
    atmospheric breezy clear summery wintery autumnal
    audio beat beats beautiful beige big bigger black blue bold bright brown calm calming camera
    captioned casual cello cheerful chill chilled chiptune cinematic cinematic-style classic
    classical classy clean close-up close-ups closeup cold colorful colourful confetti confident
    cool corporate cosy cozy crisp cute dark disco dramatic dreamy drone drums dynamic edm effect
    effects electronic elegant emotional
    energetic exciting thrilling stirring engaging catchy eye-catching pushy
    energy epic facebook fancy fast feed feel feeling
    feels festive filter filters flute folk font fonts footage formal fresh friendly fun funk funky
    funny gentle gold gray green grey guitar happy harp heartfelt high hip hop hip-hop hopeful hype hyped ig
    imagery informal inspirational inspiring insta instagram instagram-ready instrumental jazz jazzy
    joyful keep large lettering letters light linkedin lively lo-fi lofi loud louder lovely low
    luxurious luxury magical ins minimal minimalist minimalistic mobile modern moody motivating
    motivational mysterious narrator natural navy neon neutral nice nothing orange orchestra
    orchestral over overlay overlays pace paced palette pastel peaceful phone phones piano pink
    plain platform playful pop post premium pretty professional purple quiet quietly ready red reel
    reels relaxed relaxing retro rock romantic rustic scary screen serious shorts silent silver
    simple sleek slow slow-motion slowmo small smooth soft soothing sound spooky stories story
    strings stylish subtitle subtitled subtle sweet synth synthwave techno tempo theme themed tiktok
    time-lapse timelapse too touching transition transitions trendy typography ukulele upbeat
    uplifting urban vibe vibes vibrant vintage violin visuals vivid voice-over voiceover volume warm
    whatsapp white widescreen yellow youtube zen
    adult approachable bittersweet bouncy breathtaking bubbly candlelit celebratory charming
    cheeky chic childlike cinematographic classical comforting contemporary creepy daylight
    documentary documentary-style down-to-earth earthy edgy eerie elegantly empowering enthusiastic
    expressive family-friendly feminine festively flowing glamorous glossy goofy graceful grand
    gritty groovy homely homey humorous intense intimate inviting jolly kid-friendly
    light-hearted lighthearted luminous majestic masculine mature mellow melancholic melancholy
    meditative mischievous nostalgic old-fashioned optimistic ominous outdoorsy personable
    poetic poignant polished posh powerful quirky raw refined reflective refreshing respectful
    restrained rhythmic sad sassy sensual sentimental serene shiny silly slick slower
    snappy sober solemn somber sombre sophisticated sparkling sparkly spirited subdued
    sunny suspenseful tasteful techy tender tense timeless tranquil
    understated unhurried upscale vigorous wacky whimsical witty youthful
    zippy female male woman's man's girl's boy's voices speaker narrator's british american accent
    that this quite rather somewhat slightly super little touch overall generally please pls plz especially
    status kid humour humor dry wit gory
    frills fuss nonsense no-nonsense no-frills matter-of-fact straightforward
    loop looped seamless clinical sterile stormy patriotic jaunty perky sprightly teary tearful clean-cut
    straight-forward to-the-point bare-bones tad hint dash cheesy corny kitschy
    sugary syrupy wintry springlike seasonal tropical coastal nautical alpine nordic scandinavian industrial
    steampunk grungy punk gothic boho bohemian preppy vaporwave y2k cottagecore hygge chillout euphoric
    triumphant victorious stately ceremonial reverent hushed sleepy drowsy lazy laid-back wistful bleak
    stark minimalistic monochromatic duotone high-contrast saturated muted desaturated washed-out faded
    grainy hazy misty glowing shimmering shimmery twinkly sparkle glitter glittery metallic iridescent
    holographic neon-lit dusky sunlit moonlit frosty icy fiery flashy showy fabulous fierce sexy sultry
    seductive bombastic theatrical operatic heroic adventurous rugged wild rebellious badass gutsy brave
    futuristic cyber cyberpunk high-tech hi-tech scientific academic educational instructive informative
    conversational chatty casual-sounding snarky ironic sarcastic deadpan zany frenetic frantic hectic
    rapid rapid-fire brisk swift slow-paced measured steady-paced gradual leisurely
    as yet isn't fairly extra throughout whole entire rhythm timing manner
    punchy peppy low-key lowkey dignified feisty bouncy zesty salesy girly
    understated-looking homemade-looking
    sporty athletic vivacious buzzy artsy arty nerdy geeky folksy easygoing easy-going luxe opulent swanky
    snazzy feel-good tongue-in-cheek jokey cartoonish dreamlike fairytale storybook soulful zingy
    """,
    )
)
TRAITS: Final = frozenset(
    re.findall(
        r"\S+",
        """
    artistic delicate inclusive lush spiritual urgent
    authentic caring credible factual dignified earnest genuine handmade honest humble loving modest neat
    organic reassuring reliable sincere steady thoughtful tidy trustworthy welcoming wholesome
    """,
    )
)
"""What a firm is like as well as a film, so that one alone tells of the firm: "honest, cheap"."""
_MORE_ZH: Final = (
    r"整体感觉|整体|画风|视觉(?:上|效果)?|情绪|饱满|觉得|主打(?:一个)?|先慢后快|先快后慢|由慢到快|由快到慢|松弛|观感|第一眼|乍一看|圆润|看起来|看上去|看着|听起来|显得|希望|想要|最好|能够?|保持|维持|呈现|体现|营造出?|突出|做得|弄得|拍得|搞得|剪得|整得|处理得"
    r"|走(?=.{1,8}路线)|路线|路子|调子|调调|腔调|整个|全片|氛围|气氛|颜色|主色调?|主题色|品牌色|标志色|辅助?色|点缀色?|配色方案|色系|对比度?|饱和度?|亮度"
    r"|(?:我们|公司|本店|店里|品牌|学校)的?(?=品牌色|主色|主题色|标志|logo|LOGO|Logo|[红橙黄绿蓝紫粉棕灰黑白金银墨藏深浅][一-鿿]?色)|logo的?|LOGO的?|Logo的?"
    r"|[深浅暗亮素彩纯原]色|艳丽?|淡雅|素净|跳跃|明艳|花里胡哨|花哨|浮夸|夸张|繁琐|复杂|杂乱|单调|呆板|老土|土气|俗气?|硬广|乱|闷"
    r"|随性|随意|手写体|手写(?=字)|手绘(?!感)|(?:插画|漫画|涂鸦|手账|拼贴|剪贴|孟菲斯|波普|像素|线条|几何|立体|三维)(?=风|感)|扁平化?(?:设计)?|拟物|极简主义|设计感"
    r"|高极感?|髙级|小众|文青|知性|优美|温婉|儒雅|奶油风|新中式|复古风|千禧|蒸汽波|森系|盐系|甜酷|辣妹"
    r"|放慢|放缓|加快|快起来|慢下来|快节奏|慢节奏|快慢|强一[点些]|弱一[点些]|明快|走心|有爱|暖暖|冷峻|偏[冷暖](?!色)|冷暖"
    r"|字(?:号|体)?|挺|蛮|超级?|特别|非常|尽可能|千万|一定|务必|应该|应当|得体|得当|得|(?<=[色调])[是为]"
)
"""More of the same: what leads to a manner, and how colours, letters and pace are told of."""
FILLING_ZH: Final = regex(
    rf"(?:{_MORE_ZH}|阴森森?|逗趣|无厘头|炸裂|节奏感|振奋|赛博(?!朋克)|节日气氛|年味|落寞|轻柔|恬静|可爱|温馨|温情|深情|暖心|醒目|显眼|抢眼|亮眼|欢乐|快乐|悲伤|忧伤|伤感|俏皮|霸气|庄重|庄严|隆重|典雅|优雅|端庄|沉稳|稳重|亲切|元气|热情|搞怪|走心|格调|小清新|低调|奢华|轻奢|极简|ins|大方|温暖|活泼|喜庆|热闹|热烈|激动人心|振奋人心|简单|清楚|清晰|明了|易懂|通俗|简约|简洁|高端|大气|时尚|现代|复古|怀旧|清新|文艺|浪漫|唯美|梦幻|治愈|柔和|柔美|明亮|明快|欢快|轻快|轻松|动感|激情|热血|燃|震撼|科技感?|未来感?|商务|专业|正式"
    r"|严肃|搞笑|幽默|有趣|好玩|阳光|积极|正能量|励志|感人|感动|感恩|安静|宁静|舒缓|慢节奏|快节奏|节奏|高级感?|质感|氛围感?|仪式感|年轻|潮|酷炫?|炫酷|国潮|中国风|古风|卡通|手绘|电影感?|史诗"
    r"|静谧|雅致|恬淡|清雅|素雅|古朴|古雅|高雅|文雅|华丽|华贵|绚烂|璀璨|闪耀|炫目|耀眼|夺目|明媚|灿烂|浓郁|厚重|深沉|深邃|凝重|苍凉|雄浑|雄壮|壮阔|壮观|宏伟|宏大|恢弘|磅礴|豪华|豪放|粗犷|狂野|野性|硬核|飒|潮流|街头"
    r"|萌趣|趣味性?|逗|欢腾|欢喜|喜气(?:洋洋)?|热火朝天|热情洋溢|青春洋溢|四射|澎湃|蓬勃|脉脉|泪目|催泪|煽情|细腻|柔情|缠绵|飘飘|轻盈|飘逸|灵动|灵气|沙雕|魔性|洗脑|带劲|给力|明了|一目了然|利落|得体|上档次|有档次|有格调|有品位"
    r"|品质感|高大上|年代感|岁月感|沧桑|朴素|诚挚|生活化|生活感|烟火气|人间烟火|市井气?|武侠|仙侠|北欧|工业风|留白|扁平|有温度|感染力|爆款|吸睛|抓眼球|吸引眼球|引人注目|紧凑|悬念|阴郁|郑重"
    r"|官方|权威|客观|中立|平实|祥和|安宁|悠然|闲适|松弛感?|拉满|满满|十足|满分|爆棚|莫兰迪|马卡龙|多巴胺|香槟[金色]?|墨绿|藏青|宝蓝|天蓝|酒红|玫瑰金|米[白色]|奶白|卡其|橄榄绿|薄荷绿|渐变|撞色|配色"
    r"|甜蜜|语音|雅|血腥|火爆|不(?:俗气?|花哨|做作|夸张|沉闷|油腻|浮夸|张扬|刻板|煽情|土气?|老气|呆板|刻意)|字体?|抒情|客气|礼貌|温和|委婉|炸场?|些|意境|悠远|沸腾|喧天|清爽|清凉|夏日感?|软萌|冷峻|冷酷|高冷|卡点|音效|到哭|那种|这种|学术|励志感|上进|奋进|昂扬|爽朗|爽快|洒脱|帅气?|暗黑|强烈?|浓|锣鼓|唢呐|鼓[点声]|弦乐|管弦乐?|交响乐?|琴声|BGM|bgm|缓慢|严谨|可信|可靠感|信任感|亲和|友好|友善|诚恳|真诚|真挚|克制|冷静|理性|沉静|沉重|压抑|悲壮|肃穆|哀伤|悲情|惆怅|孤独感?|忧郁|思念|空灵|仙气|禅意|侘寂|冷淡|日系|韩系|欧美|港风|胶片|语气|语调|口吻|调性|基调"
    r"|科幻|魔幻|奇幻|童话|童真|童趣|呆?萌系?|二次元|赛博朋克|朋克|摇滚|嘻哈|网感|高燃|热烈|炸裂?|劲爆|带感|张力|冲击力|力量感|活力|朝气|青春|好听|流畅|丝滑|红火|欢庆|诙谐|逗趣?|调皮|淡淡|慢慢|平和|平静|低沉|激情|澎湃|豪迈|神秘|诡异|恐怖|惊悚|紧张|悬疑|贵气|精致|质朴|淳朴|田园|慵懒|惬意|悠闲|悠扬|空旷|慢镜头|纪实|纪录片"
    r"|(?:男|女|童|人)声|声线|朗诵|朗读|播报|发音|但是?|而且?|又|却|不失|兼|方的|正方"
    r"|温柔|别太|太|大声|小声|吵|甜美|唯美|朴实|真实|自然|接地气|吸引人|好看|漂亮|精美|干净|明朗|激昂|高昂|暗调|亮调|粉粉|粉嫩|鲜艳|鲜亮|亮丽|色彩"
    r"|[浅深淡暗亮大]?[白黑红橙黄金绿蓝紫粉棕灰银青]色?|[暖冷]色?调?|色调|色系|[竖横方][屏形版]|正方形|竖的|横的|抖音|快手|小红书|朋友圈|视频号|微信|[Bb]站|视频|短片|影片|片子|宣传片?|带货|卖货|种草|广告"
    r"|音乐|配乐|背景|旁白|配音|解说|字幕|文字|标题|钢琴曲?|吉他|爵士乐?|民谣|电子乐?|古筝|轻音乐|纯音乐|曲子?|歌曲?|声音|音量|转场|特效|滤镜|画面|镜头|动画|风格|感觉|格式|比例|尺寸|高清|时长|长度"
    r"|\d+\s?秒钟?|\d+分钟|半分钟|一分钟|不要|不用|不需要|不加|别|无|没有|要有?|带|加上?|配上?|用的?|做成?|拍成?|适合|走|偏|比较|稍微|有?一?[点些]|一下|整体|尽量|就好|即可|就行|可以|请|谢谢|麻烦"
    r"|面向|给|看的?|为主|主题|系列?|调|风|感|的|了|吧|呢|哦|啊|和|与|加|或|也|都|再|更|很|要|有|大|小|快|慢|短|长)"
)

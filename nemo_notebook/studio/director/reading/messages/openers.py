"""Where the words of a film begin in a sentence ("title:", 标题改成), and whose words they are."""

from __future__ import annotations

import re
from typing import Final

from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.messages.opener_parts import (
    A_PICTURE,
    ABOUT_TITLE,
    ASKED_OF_PEOPLE,
    DETAIL,
    NUMBERED,
    OF_ITS_KIND,
    PART_CAPTION,
    PART_END,
    PART_TITLE,
    SAYING,
    THE,
    VERB,
    WHERE,
    opener,
    said,
)
from nemo_notebook.studio.director.reading.terms.orders import WISH

BESIDE_PICTURE: Final = regex(
    r"\b(?:image|photo|picture|clip|file)s?\s(?:and|with|plus|&|\+)\s(?:(?:this|the|that|these|my"
    r"|following|short)\s)*"
    r"(?:text|copy|words)\b[^.:：\n]{0,24}[:：]\s*"
    r"|\b(?:from|using|with|based\son|out\sof)\s(?:this|the\sfollowing|my|our)\s(?:text|copy)\s*[:：]\s*"
    r"|(?:图片?|照片|素材|视频|片段)(?:和|与|跟|及)(?:这段|一段|这句|下面的?|以下)?(?:文字"
    r"|文案)[^。：:\n]{0,24}[:：]\s*",
    re.I,
)
"""What stands before a text that is material: "from this image and text: …", "from this text: …"."""
_LOOKS: Final = (
    r"[^，。；\n]{0,9}(?:一?[点些]|[改换删移]|去掉|不要|[放显]|[颜红黄白金]色|字号|居中|淡|秒|[太更再都全关])"
)
"""What is said of words after a blank, and is none of them: 字幕 大一点."""
OPENERS: Final = (
    *said("end", PART_END),
    opener(
        "end",
        r"(?:结尾|片尾|末尾|最后)(?:再|要|请|帮我)?(?:加|来|放|做|配|用|出)上?(?:一?[张个页屏块](?:结束|落版|收尾)?(?:卡片?|页面?|画面|黑屏|[黑白]底|海报)|(?:结束|落版|收尾)?(?:卡片?|页面?|画面|黑屏|[黑白]底|海报)|一[页屏])"
        r"[,，、]?\s*(?:上面?|卡上|里面?|中间)?(?:写[着上]?|显示|打上?|放上?|(?:内容|文字)(?:是|为|[:：]))\s*[:：]?\s*",
    ),
    opener(
        "end",
        r"\b(?:card|screen|slide|page|panel)\s(?:at|on|for)\sthe\s(?:very\s)?end\b,?\s(?:(?:that|which|it|and|should|to)\s)*(?:says?|saying|reads?|reading)\b\s*:?\s*"
        r"|\b(?:end|finish|close)\s(?:(?:it|off|the\s\w+)\s)*(?:on|with)\san?\s(?:\w+\s)?(?:card|screen|slide|page)\s(?:(?:(?:that|which)\s)?(?:says?|saying|reads?|reading)\b\s*:?|(?:with|of|for|showing)\s[^,.;:\n]{2,24}:)\s*"
        r"|\b(?:add|put|show|write|include|have)\s(?:in\s)?(?:our|my|the)\s(?:address|phone(?:\snumber)?|number|hours|opening\s(?:hours|times)|(?:contact\s)?details)"
        rf"\s(?:at|on|in|to)\sthe\s(?:very\s)?end\s*[,:]\s*(?!{WISH})",
    ),
    opener(
        "end",
        r"(?:行动号召|片尾(?:文字|字幕|文案|字|标语)?|结尾(?:文字|字幕|文案)?)\s*(?:[:：]|改写?[成为](?!\S?色)|换成(?!\S?色)|写[上着]?|显示|为|是)\s*"
        r"|(?:加|添加|配|写|来)上?一?[个句行段]?(?:片尾|结尾)(?:文字|字幕|文案|字|标语)\s*[,，:：]?\s*(?=[\u4e00-\u9fffA-Za-z\d])(?![大小放缩停显改换去删])",
    ),
    opener(
        "title",
        r"\b(?:title|headline|name)\b[^.;,\n]{0,34}[,.!;:]+\s*(?:it\s)?(?:should|must|has\sto|(?:it['’]?s|is)\s(?:supposed|meant)\sto)\s(?:be|say|read)\s+"
        r"|\b(?:title|headline|name)\b[^.;,\n]{0,24}[,.!;:]\s*(?:make|call)\sit\s(?:say\s|read\s)?(?-i:(?=[A-Z]))"
        r"|\b(?:title|headline|name)\b[^.;,\n]{0,24}[,.!;:]\s*it(?:['’]?s|\sis)\s+(?-i:(?=[A-Z]))"
        r"|标题[^。；，,\n]{0,8}[,，]\s*(?:应该|应|要|得)(?:是|叫|写|为)\s*",
    ),
    opener(
        "title",
        rf"{VERB}{THE}(?:title|headline|heading)(?:\stext)?\s+(?:to\s+(?:say\s|read\s|be\s)?|into\s"
        r"|say\s|read\s|as\s)",
    ),
    opener(
        "title",
        r"\b(?:the\s)?(?:title|headline|heading)\s+(?:(?:should|must|could|can|to|will)\s+)?(?:be|say"
        rf"|says|read|reads|saying|reading|is(?=\s(?-i:[A-Z\d\u3400-\u9fff])))\s+{OF_ITS_KIND}",
    ),
    opener(
        "title",
        r"\b(?:swap|replace|exchange)\s(?:out\s)?(?:the|its)\s(?:\w+\s)?(?:title|headline)\s(?:for|with|by)\s+",
    ),
    opener(
        "title",
        r"\b(?:title|headline|heading)\s(?:so|such)\s(?:that\s)?it\s(?:will\s|should\s)?(?:says?|reads?)\s+",
    ),
    opener("end", r"(?:^|[,.;]\s*|\band\s)end\s(?:(?:it|the\s\w+)\s)?with\s+(?-i:(?=[A-Z@]|follow\s@))"),
    opener(
        "end",
        r"(?:^|[,.;]\s*|\band\s)(?:an?\s)?end\scard\s(?:(?:that\s)?(?:says?|reads?)\s)?(?-i:(?=[A-Z@]))",
    ),
    opener(
        "title",
        r"\b(?:rename|retitle)\s*(?::|(?:it|this|that|the\s(?:title|film|video|clip|movie|headline))?\s*(?:to|as)?\s)\s*(?!(?:the|my|our)\s|\w+\s\w+\sto\s)|\b(?:call|name"
        r"|title)\s+(?:it|this|the\s(?:film|video|clip|movie|piece|thing))\s+(?!off\b)",
    ),
    opener("title", r"\btitle\b[^.;,\n]{0,30}?\s(?:that\ssays|which\ssays|saying|that\sreads|reading)\s+"),
    opener(
        "title",
        r"\b(?:titled|entitled)\s+|\b(?:title|headline)(?:\stext)?(?:\s(?:in|with)\s\w+)?\s*(?:=>|->|→|[:=])\s*"
        r"|\b(?:main\s)?headline\s*[:=]\s*",
    ),
    opener(
        "title",
        r"\b(?:channel|brand|company|shop|store|product|band|event|business)['’]?s?\sname(?:\s?:|(?:\sis|['’]s)(?:\snow)?)?\s+"
        r"(?-i:(?=[A-Z]))|(?:店|品牌|公司|产品|频道|乐队|活动)名(?:字|称)?(?:叫做?|是|为|改[成为]|改叫|换成|变成|[:：])\s*",
    ),
    opener(
        "title",
        r"(?:^|[,;.:]\s*|\s[-–—]\s)(?:and\s+)?title\s+(?-i:(?=[A-Z\u3400-\u9fff]))(?![改换叫写是设为用])",
    ),
    opener(
        "title",
        rf"\b(?:with|using|under|and|plus)\s+(?:the\s+|as\s+)?(?:title|headline)\s+{SAYING}"
        rf"(?!{ABOUT_TITLE})(?=[^\W_])"
        rf"|\b(?:with|using|under|has|have|having|and|plus)\s+(?:an?|the)\s+(?:title|headline)\s+{SAYING}"
        rf"(?!{ABOUT_TITLE})(?-i:(?=[A-Z\d\u3400-\u9fff]))",
    ),
    opener(
        "title",
        r"\b(?:add|put|insert|give\s(?:it|me)|show|display)\s+(?:a\s+"
        r"|the\s+)?(?:new\s+)?title\s+(?:text\s+|words\s+)?(?:saying\s|that\ssays\s|reading\s|called\s|of\s)?",
    ),
    opener(
        "title",
        r"\b(?:put|add|place|lay|write|show|give\sit)\s+(?:a\s|the\s)?(?:new\s|big\s"
        r"|short\s)?title\b[^.;:,\n]{0,24}?:\s*",
    ),
    opener(
        "title",
        r"(?:(?<!副)标题|片名|题目|(?<![A-Za-z])(?:title|headline))(?:文字|内容)?\s*(?:要|请|就|应该?"
        r"|应当)?(?:改写?[成为]|换一?[个下](?=\s*[:：])"
        r"|改作|换成|换为|变成|设成|设为|设置为|(?:写|改|补|弄|说)得?(?:完整|全|清楚|具体|详细|正式|简单|简短|短|长)(?:一?[点些])?\s?(?=[:：])|写(?!上|着|错|得|[:：])成?"
        r"|写[上着]|写(?=[:：])|叫做?|就叫|用(?!户|打字|动画|淡|飞|逐|大写|小写|大字|小字)|是|为|[:：=])\s*",
    ),
    opener(
        "title",
        r"(?:^|(?<=[\s，,。；;]))(?:标题"
        r"|片名)[ \u3000]+(?=[\u4e00-\u9fffA-Za-z\d])(?![改换叫写是设为用在放大小不要])",
    ),
    opener(
        "title",
        r"(?:加|添加|加上|放|写|配)上?(?:一?个|一?行)?标题[,，]\s*(?=[^，。；,;]{2,12}$)"
        r"|(?:加|添加|加上|放|写|配)上?(?:一?个|一?行)?标题\s*(?:[:：]|写着?|叫做?|为|是)?\s*",
    ),
    opener(
        "caption",
        rf"{VERB}{THE}{NUMBERED}(?:caption|subtitle|text\soverlay)s?(?:\s\d+)?\s+(?:to\s+(?:say\s"
        r"|read\s|be\s)?|into\s|say\s)",
    ),
    opener(
        "caption",
        r"\b(?:change|set|edit|update|turn)\s(?:the\s)?(?:text|words?|writing|caption|label)"
        r"\s(?:on|under|of|below|for|at|beneath)\s(?:the\s|my\s)?[^,.;\n]{1,30}?\s(?:to|into)\s(?:say\s|read\s)?",
    ),
    opener(
        "caption",
        r"\b(?:caption|subtitle)\s(?:\d\s)?(?:should\s|must\s|to\s)?(?:be\s)?(?:changed\sto|say|says"
        r"|read|reads)\s+",
    ),
    opener(
        "caption",
        r"\b(?:captions?(?:\s\d{1,2})?|subtitles?|text\soverlays?|overlays?|on-?screen\stext|text|(?:only|just)\s(?:one|a\ssingle|this)\s(?:line|sentence|phrase))\s*[:=]\s*",
    ),
    opener(
        "",
        r"\b(?:add|put|insert|show|place|write|want|need|overlay|have)\s(?:[\w-]+\s){0,3}?(?:text|words?|line|message|note|overlay|banner|label|sticker|caption|subtitle)"
        rf"{DETAIL},?\s(?:(?:that|which)\s)?(?:says?|saying|reads?|reading)\b\s*:?\s+{OF_ITS_KIND}",
    ),
    opener(
        "caption",
        r"\b(?:add|put|insert|show)\s+(?:a\s+|the\s+|another\s+)?(?:(?:line|sentence|words?)(?=\s[A-Z\"“])|caption|subtitle"
        r"|text)\s+(?:saying\s|that\ssays\s|reading\s)?(?!(?:under|below|above|over|on|at|in|for)\s[^.,:]{1,24}:)(?!\d{1,2}\s(?:first|last|to|before|after|on|at|in|from|for|up|down|higher|lower|longer|shorter|bigger|smaller)\b)",
    ),
    *said("title", PART_TITLE),
    *said("caption", PART_CAPTION),
    opener(
        "end",
        r"(?:^|[,.;]\s*|\band\s)(?:the\s)?(?:end|ending)\s*:\s*|\b(?:at|in|on)\sthe\s(?:very\s)?end,?\s*(?:please\s)?(?:put|write|say|show|add|have)?\s*(?:(?:our|the|my)\s(?:address|phone(?:\snumber)?|number|website|hours|slogan|words?|text|line))?\s*:\s*",
    ),
    opener(
        "end",
        r"\b(?:end|close|finish|wrap\sup)\s(?:it\s|the\s\w+\s)?(?:off\s)?with\s(?=(?:www\.|https?://|[\w-]+\.(?:com|org|net"
        r"|io|de|cn|shop|co)\b|[\w.]+@|\+?\d[\d\s()-]{6,}))|(?:最后|结尾|片尾|末尾)(?:加上?|放上?|写上?|留[下个]?|打上?)(?:我们?的?|店的?)?(?:地址|电话|网址|微信号?|店名|日期|时间|公众号|联系方式)\s*[:：，,]\s*|(?:最后|结尾|片尾|末尾)(?:放上?|写上?|打上?|显示|留|加上?)\s*(?=www\."
        r"|https?://|[\w-]+\.(?:com|org|net|io|cn)\b|[\w.]+@|\+?\d[\d-]{6,})",
    ),
    opener(
        "end",
        r"\b(?:end|close|finish|wrap\sup)\s(?:it\s|the\s\w+\s)?(?:off\s)?with\s(?:our|the|my)\s"
        r"(?:website|url|web\saddress|address|phone(?:\snumber)?|number|slogan|tagline|words?|text"
        r"|message|line|motto)\s*[:,]?\s*"
        r"|(?:最后|结尾|片尾|末尾)(?:(?:变|转|切|全)?[成到为]?[黑白]屏(?:之?后|上面?|时|里)?[，,]?)?(?:再|要)?(?:写[上着]?|打上?|显示|出现|出(?=一[句行])|放上?|留[下个]?)(?:一[句行](?:话"
        r"|字)?)?[:：]?\s*(?=[\u4e00-\u9fffA-Za-z])(?!字幕|标题|片尾|一|音乐|图|照片|画面|[个张段第]|[慢快])",
    ),
    opener(
        "end",
        r"\bend\s(?:card|screen)\s(?:with|showing|of)\s(?:(?:our|the|my)\s)?(?:address|phone(?:\snumber)?|number|website|hours|slogan|words?|text|line)\s*:\s*"
        r"|\bend\s(?:card|screen)\s(?:with|showing|of)?\s?(?:(?:our|the|my)\s)?(?:(?:phone(?:\snumber)?|number|website|url|web\saddress|words|text|slogan|line)\s)?(?:(?<=\swith\s)|(?<=\sshowing\s)|(?<=\sof\s)|(?<=number\s)|(?<=website\s)|(?<=words\s)|(?<=text\s)|(?<=slogan\s)|(?<=phone\s))"
        r"(?=(?-i:[A-Z])[^.\n]|www\.|https?://|[\w-]+\.(?:com|org|net|io|de|cn|shop|co)\b|[\w.]+@|\+?\d[\d\s()-]{6,})",
    ),
    opener("end", r"\b(?:last|final)\s(?:\d{1,2}|few|couple\sof)?\s?seconds?\b[^.;:\n]{0,40}:\s*"),
    opener(
        "title",
        r"\b(?:write|say|put|show)\s+(?-i:(?=[A-Z][\w'’]*(?:\s[A-Z&][\w'’]*)*\s(?:(?:at"
        r"|on)\sthe\s(?:very\s)?(?:start|beginning|top|first)|(?:over|on|onto)\s(?:it|top|screen|the\s(?:video|clip|film|picture|screen)))\b))",
    ),
    opener(
        "title",
        r"\b(?:brand|company|product|shop|store|app|name|event)(?:\sname)?\s*:\s*(?-i:(?=[A-Z])(?![A-Z][a-z]{2,8}\.?\s\d)(?![^,.\n]{0,24}[$€£]\s?\d))",
    ),
    opener(
        "caption",
        r"(?:第\s?[一二三四五六七八九十\d]+|最后一)[张个幅段条句行](?:图片?|照片|画面"
        r"|镜头)?(?:的?[下上旁底]?[面边方]?)?(?:(?:的?(?:字幕?|文字|文案|配文))?(?:写(?!错|得)[成上]?|加(?![粗大亮快长速深重])上?"
        r"|配上?(?![文字乐]))(?:一?[个行句段](?:字|话|文字|字幕)?|(?:文字|字幕)(?=[:：]))?|(?:的?(?:字幕?|文字|文案|配[文字])|(?<=[条句行]))(?:改成|换成|改为|是|(?:换个?说法|换一个|换一?句|改一?下)(?=[:：])|(?=[:：])"
        r"|(?=[\x20\u3000])"
        rf"(?!\s+{_LOOKS})))[:：]?\s*"
        r"(?=[\u4e00-\u9fffA-Za-z])(?!一?[点些]|我[的刚新上]|刚|新的?(?:图|照|画面|一[张个])|[这那][张个些段]|上传)(?![^，。]{0,8}(?:森林|海|城市|雪|雨|星空|天空|山"
        r"|咖啡|照片|图|画面|镜头|场景|字幕$|标题))",
    ),
    opener("", r"\b(?:make|have|let)\sit\s(?:say|read)\s+(?!it\b)(?=[\w])"),
    opener(
        "",
        r"\b(?:show|write|put|display|add|have\sit\ssay)\s(?:(?:the|an?|another|one\smore|this)\s)?(?:words?|text|message|line|sentence"
        r"|note)s?"
        rf"{DETAIL}\s*:\s*|(?:(?<!字幕)(?<!字幕[就要请])(?<!依次)(?<!分别)写上?着?|打上?|显示|放上?|加上?)(?:一?[句行段个])?(?:话|[小大]?文?字"
        rf"|文案|我们的)?(?:地址|电话|价格|日期|时间|网址|店名|口号|优惠|活动|名字)?\s*[:：]\s*"
        r"|(?:来|写|加|放|打|配|说)(?:上)?一[句行](?!字幕|旁白|标题|文案|文字|行动号召|口号|广告语"
        r"|结束语)(?:话|字)?\s*[:：]?\s*(?=[\u4e00-\u9fffA-Za-z])",
    ),
    opener(
        "caption",
        r"\b(?:label|caption|name|title)\s(?:(?:each|every)(?:\sof\sthe)?\s\w+|(?:all\s)?the\s(?:photos|pictures|images|pics|clips|scenes|slides))"
        r"\s*(?:[:=]|\b(?:with|as)\b)(?!\s*(?:its|their|the)\b)\s*",
    ),
    opener("caption", r"(?:加|贴|配|写)上?(?:一?[个条行])?(?:标签|说明|注释|备注|小字)\s*[:：]\s*"),
    opener(
        "caption",
        r"\b(?:text|words?|line|hook|sentence|caption|print|note|message|disclaimer|label|banner|sticker|tagline|slogan)\s(?:at|in|on|along|over|for|during|from|across|under|below)\s"
        rf"(?!the\s(?:very\s)?end\b){WHERE}(?:\s*:(?!\d)|\s[-–—]+(?=\s))\s*(?!{WISH})",
    ),
    opener(
        "caption",
        r"\b(?:add|insert|another|new|extra|one\s(?:more|last)|there\s(?:should|must|needs\sto)\sbe|(?:i|we)\s(?:forgot|need|missed))\s(?:(?:an?|another|the|one|new|extra|more|last|final|\d?\w+th)\s)*(?:step|item|bullet|tip|reason)\b(?:\s(?:before|after)\s[^.,:;\n]{1,24})?\s*:\s*",
    ),
    opener(
        "caption",
        rf"(?:^|[,.;]\s+|\band\s)(?:(?:put|write|add|say)\s)?(?:under|on|over|below|beneath|onto)\s(?:the\s)?(?:{A_PICTURE}|(?!end\b|start\b)[\w\s-]{{2,20}}?)(?:\s(?:put|write|say|add|show))?\s*:\s*"
        r"|\b(?:text|words?|captions?|line)\s*,?\s*\(?(?:from\s)?\d[\d:.]*\s?(?:s|secs?|seconds?)?\s?(?:-|–|to)\s?\d[\d:.]*\s?(?:s|secs?|seconds?)?\)?\s*:\s+"
        r"|\b(?:shorten|cut)\s(?:it|that|this)\s(?:down\s)?to\s+(?-i:(?=[A-Z][a-z]))"
        r"|\bthe\s(?:first|second|third|fourth|middle|last)\sone\s(?:should|must|could|to)\s(?:be|say|read)\s+(?-i:(?=[A-Z]))"
        r"|(?:^|[,.;]\s+)(?:at|in)\sthe\s(?:very\s)?(?:start|beginning|middle)\s*(?:put|write|say|show|add)?\s*:\s*",
    ),
    opener(
        "end",
        r"\b(?:slogan|tagline|line|text|words?|message|note)\s(?:at|in)\sthe\s(?:very\s)?end\s*(?:[:：]|\s[-–—]\s?)\s*(?-i:(?=[A-Z\d]))",
    ),
    opener(
        "caption",
        r"(?<![条句])字幕(?:就|要|请)?(?:分别|依次)?写[上成]?\s*[:：]?\s*(?=[\u4e00-\u9fffA-Za-z])(?!什么|错|得|在|到)",
    ),
    opener(
        "caption",
        r"(?:第[一二三四五六七八九十\d]+[句条个行]|最后一[句条个行])?(?:字幕|文案|文字)(?:叠加)?(?:依次"
        r"|分别|内容)?(?:是|为|写)?\s*(?:改写?[成为]"
        r"|换成|写成|变成|设为|[:：])\s*",
    ),
    opener(
        "caption",
        r"\b(?:text\soverlays|captions|subtitles|overlays)\s+"
        r"(?-i:(?=[A-Z][\w'’-]*(?:\s[\w'’-]+){0,4}\s*[,;]\s*[A-Z]))",
    ),
    opener(
        "title",
        r"\b(?:her|his|its|our|their|whose|my\s\w+['’]s|the\s\w+['’]s)\sname(?:\sis|['’]s)\s+(?-i:(?=[A-Z]))",
    ),
    opener(
        "caption",
        r"(?:主打|卖点(?:是|有)?|亮点(?:是|有)?|特点(?:是|有)?|优势(?:是|有)?|分成?[两二三四五六\d]步(?:走)?)[:：]?\s*"
        r"(?!\s*\(?\d\s?[.)、])(?=[\u4e00-\u9fffA-Za-z\d][^，。；;\n]{1,16}[、，；])",
    ),
    opener(
        "caption",
        r"(?:\b(?:key\s)?(?:points|takeaways|tips|reasons|steps|benefits|features|ways|ideas|rules|facts|stretches|exercises|advantages)"
        r"(?:\s(?:for|to|why)\s[^.:;\n]{2,40})?\s*:|(?:要点|看点|卖点|建议|方法|技巧|好处|优点|秘诀|原因|(?<![急诚])招"
        r"|理由|步骤)\s*[:：])(?!\s*\(?\d\s?[.)、])\s*",
    ),
    opener(
        "caption", r"(?:加|添加|加上|补|补充|来|多加|追加)(?:一?[句条行个段]|上)?(?:字幕|文字)\s*[:：]?\s*"
    ),
    opener(
        "caption",
        r"(?:^|(?<=[\s，,。；;])|配)(?:字幕|文案|配文|配字)[ \u3000]+(?=[\u4e00-\u9fffA-Za-z\d])"
        rf"(?!{_LOOKS})",
    ),
    opener(
        "end", r"\b(?:tagline|slogan|motto)\s*(?:[:=]|is\b|saying)\s*|(?:口号|标语|广告语)\s*(?:[:：]|是)\s*"
    ),
    opener(
        "caption",
        r"\b(?:tell(?:s|ing)?|inform(?:s|ing)?|remind(?:s|ing)?|let(?:s|ting)?)\s(?:people|everyone|everybody|(?:our\s|the\s|my\s|all\s)?"
        r"(?:customers|parents|guests|visitors|members|students|clients|neighbou?rs|staff|team|followers|fans))\s(?:know\s)?"
        r"(?:that\s)?(?!about\b|to\b|how\b|why\b|what\b|of\b|in\b|a\sstory)(?=\w)",
    ),
    opener(
        "",
        r"(?:^|(?<=[,;.]\s)|\b(?:with|and)\s)(?:the\s)?(?:text|words?|slogan)\s+(?-i:(?=[A-Z][\w'’]*\s[A-Z\d]))",
    ),
    opener("caption", r"副标题\s*(?:[:：]|是|为|写)\s*"),
    opener(
        "caption",
        r"(?:^|(?<=[\s,，。；]))(?:只[要写留放]|就)?一[句行](?:话|字|文案)\s*[:：]\s*|(?:每[日天周]一[句言]|金句)\s*[:：]\s*",
    ),
    opener(
        "caption",
        r"\b(?:question|words?|line|message)\son\s(?:the\s)?screen\s*[:：]\s*|\bquestion(?:\sof\sthe\s\w+)?\s?:\s*",
    ),
    opener("end", ASKED_OF_PEOPLE),
    opener(
        "end",
        r"(?:^|(?<=[,.;:!?\n]\s)|(?<=\ue000)|(?<=\ue000\s)|\band\s)(?:and\s)?(?:signed|sign\sit|sign\soff)\s?(?:,|:|(?:by|from|as|off\sas|off\sby)(?=\s))?\s"
        r"(?-i:(?=(?:(?:[Tt]he|[Yy]our|[Aa]ll\sat|[Ee]veryone\sat)\s)*[A-Z])|with\s(?=love\sfrom\s))",
    ),
    opener("caption", r"\b(?:captions?|subtitles?)\s(?:to|on|over|for)\s(?:this|the|my)\s\w+\s*[:=]\s*"),
    opener("caption", r"\b(?:caption|subtitle)\s(?:of|on|for|under)\s[^,.;]{0,30}?\sto\s"),
    opener(
        "end",
        r"\b(?:call[\s-]to[\s-]action|cta|end\scard|closing\s(?:line|text))\s*(?:[:=]|is\b|saying|(?:that\s|which\s)?says"
        r"|should\s(?:be|say)|to\b)\s*",
    ),
    opener(
        "voice",
        r"\b(?:narrat(?:e|es|ing)|(?:someone|somebody|a\s(?:man|woman|voice|speaker))\s(?:\w+\s)?(?:say"
        r"|says|saying|read|reads|reading)|read\s(?:out|aloud)"
        r"|speak|say\saloud)\b[^.;:,\n]{0,20}:\s*",
    ),
    opener(
        "voice",
        r"\b(?:voice-?\s?over|narration|narrator|voice)\b[^.:;,\n\ue000]{0,28}:\s*"
        r"|\b(?:let|have|make)\s(?:her|him|them|the\s\w+)\s(?:say|read)\s*:\s*"
        r"|(?<!what\sthe\s)(?<!all\sthe\s)(?<!thing\sthe\s)(?<!ever\sthe\s)(?<!words\sthe\s)\b(?:voice-?\s?over|narration|narrator|voice|spoken\s(?:text|words?|part))\s*(?:text)?\s*(?:to\s?)?(?:[:=]|saying|that\ssays|says?\b"
        r"|reading|reads|(?:should\s|must\s|to\s)(?:say|read)\b)"
        r"(?!\s(?:it|them|aloud|out|along|everything|all|(?:all\s(?:of\s)?)?(?:the|these|those|my|our)\s(?:texts?|words|captions?|lines|sentences|tips|list|points|facts|verses?|poem|title|steps|names|examples|questions|answers|items|dates|definitions|instructions|messages|stages|prices|quotes?|rest))\b)\s*[:,]?\s*",
    ),
    opener(
        "voice",
        r"(?:旁白|配音(?!乐)|解说词?|画外音|朗读(?!会|比赛)|朗诵(?!会|比赛)|[男女童]声|(?:念|读)出来)[^，。,:：\n\ue000]{0,10}[:：]\s*"
        r"|(?:旁白|配音(?!乐)|解说词?|画外音)[,，]?\s*(?:内容)?(?:是|为)?\s*(?:[:：]|说(?!话|得|的|完|到|一遍|出来|出这)|[念读](?!的|得|着|起来|到|完|一[遍下次]|两遍|出来|出?来?(?:字幕|标题|文案|内容|全[文部]|上面|以上|这[些几]|(?:屏幕|画面|屏|图)上))|是|改成"
        r"|改为)\s*",
    ),
    opener("", r"\bat\s\d[\d:.]*\s?(?:s|secs?|seconds?)\s(?:write|put|show|say|display|add)\s*:\s*"),
    opener("", r"\b(?:says?|reads?|saying|reading)\s*:\s*(?=\w)"),
)
"""What stands before words without quotation marks, and their role; tried in this order."""

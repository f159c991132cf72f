"""The words of a wish for a picture or a text that may not be there: "trim the cat clip to 2 s"."""

from __future__ import annotations

from typing import Final

_KIND: Final = r"(?:pictures?|photos?|pics?|images?|scenes?|shots?|clips?|videos?|slides?|footage)"
_THE: Final = r"(?:(?P<the>(?:the|my|our|that|this|your)\s)|(?:one\sof\sthe\s))?"
NAMED: Final = (
    rf"{_THE}[\"“']?(?P<what>[a-z][\w-]*(?:\s[a-z][\w-]*){{0,2}}?)[\"”']?"
    rf"(?:(?P<kind>\s{_KIND})|(?P<file>\.(?:jpe?g|png|mp4|mov|webp)))?"
    rf"|(?:the\s|that\s)?{_KIND}\s(?:of|with|showing)\s(?:(?:the|my|our|an?)\s)?(?P<shown>[a-z][\w-]*(?:\s[a-z][\w-]*)?)"
)
_LEAD: Final = (
    r"\W*(?:(?:please|ok|okay|now|then|and|also|so|just|actually|hey|can\syou|could\syou|would\syou|can\swe"
    r"|let['’]?s|i\swant\sto|i['’]d\slike\sto|i\swant\syou\sto|i\swould\slike\sto|we\sshould|you\scan|maybe|go\sahead\sand)\W+)*"
)
_FROM_FILM: Final = r"(?:\s(?:out\sof|from)\s(?:the|this|my)\s(?:film|video|movie|slideshow|edit|sequence))?"
_END: Final = (
    r"(?:[\s,]+(?:please|pls|too|again|now|entirely|completely"
    r"|altogether|instead|as\swell|thanks|thank\syou))*\W*"
)
_A_LENGTH: Final = (
    r"(?:\s(?:down|out|on\sscreen|up|on))?(?:\s(?:to|by|for|at|until|last)\s|\s)(?:just\s|only\s|about\s|exactly\s)?"
    r"(?:an?\s|\d[\d.]*\s?|(?:one|two|three|four|five|six|seven|eight|nine|ten|half)\s)"
    r"(?:more\s|an?\s|full\s|extra\s)?(?:s|secs?|seconds?|moment|second|bit|little|while|half)\b(?:\s(?:longer|shorter|more|less|extra|only))*"
)
_BIT: Final = r"(?:(?:a\s(?:bit|little|touch|lot)|slightly|much|way|even|twice\sas|half\sas)\s)?"
_PACED: Final = rf"{_BIT}(?:longer|shorter|slower|faster|quicker|long|short|fast|slow)"
_LOOKS: Final = (
    rf"{_BIT}(?:brighter|darker|lighter|warmer|cooler|colder|sharper|softer|louder|quieter|more\s(?:vivid|colou?rful|dramatic)"
    r"|black\s(?:and|&|&&&)\swhite|b&w|sepia|vintage|blurry|blurred|full\sscreen|silent)"
)
_SPOT: Final = (
    r"(?:to\s(?:the\s)?(?:very\s)?(?:end|start|beginning|front|back|first|last|second|third|fourth|middle|\d(?:st|nd|rd|th))(?:\s(?:place|position|spot|slot))?"
    r"|(?:at|in)\sthe\s(?:very\s)?(?:end|start|beginning|front|middle)|first|last|second|third|earlier|later|forward|up\sfront"
    r"|(?:before|after|behind|in\sfront\sof|ahead\sof|next\sto)\s[\w\s.#]{2,30}?)"
)
_GOES: Final = (
    r"(?:delete|remove|drop|erase|lose|ditch|scrap|discard|cut\sout|get\srid\sof|take\sout|leave\sout|throw\sout|throw\saway|kick\sout"
    r"|bin|trash|dump|kill|eliminate|exclude|omit)"
)
REMOVED: Final = (
    rf"{_LEAD}(?:{_GOES}|(?P<cut>cut|skip|no|i\sdon['’]?t\s(?:want|need)|without))\s(?:{NAMED}){_FROM_FILM}(?:\s(?:out|away|off|completely))?{_END}",
    rf"{_LEAD}(?:take|cut|throw|leave|kick|edit)\s(?:{NAMED})\s(?:out|away){_FROM_FILM}{_END}",
)
"""What is to go."""
TIMED: Final = (
    rf"{_LEAD}(?:trim|cut|shorten|reduce|lengthen|extend|hold|show|keep|stretch|leave|display|limit|make|let|have)\s(?:{NAMED}){_A_LENGTH}{_END}",
    rf"{_LEAD}(?:trim|shorten|lengthen|extend|prolong)\s(?:{NAMED})(?:\sa\s(?:bit|little))?{_END}",
    rf"{_LEAD}(?:make|hold|show|keep|let|have|leave|play|run)\s(?:{NAMED})(?:\s(?:be|for|on|stay|run|play|last))?\s{_PACED}{_END}",
    rf"{_LEAD}(?:cut|split|chop)\s(?:{NAMED})\s(?:in\shalf|in\stwo|short){_END}",
    rf"{_LEAD}(?:take|cut|trim|shave|chop)\s[\w.]+\s?(?:s|secs?|seconds?)?\s(?:off|from)\s(?:(?:the\s(?:start|end|beginning)\sof)\s)?(?:{NAMED}){_END}",
)
"""What is to be shown for so long."""
PACED: Final = (
    rf"{_LEAD}(?:slow|speed)\s(?:down|up)\s(?:{NAMED})(?:\s(?:by|to|a|at|\d).{{0,14}}?)?{_END}",
    rf"{_LEAD}(?:slow|speed)\s(?:{NAMED})\s(?:down|up)(?:\s(?:by|to|a|at|\d).{{0,14}}?)?{_END}",
    rf"{_LEAD}(?:play|run|show|put)\s(?:{NAMED})\s(?:in\s(?:slow[\s-]?mo(?:tion)?|reverse)|at\s(?:half|double|full|normal|twice|\d).{{0,14}}|backwards?|\d.{{0,6}}|twice.{{0,9}}|(?:two|three)\stimes.{{0,9}}|double\sspeed|half\sspeed){_END}",
    rf"{_LEAD}(?:reverse|loop|mute|silence|rotate|flip|mirror|blur|brighten|darken|sharpen|duplicate|repeat|fast[\s-]forward)\s(?:{NAMED}){_END}",
    rf"{_LEAD}(?:zoom\s(?:in\s|out\s)?(?:on|to|into|of)|pan\s(?:over|across))\s(?:{NAMED}){_END}",
    rf"{_LEAD}(?:make|turn|let)\s(?:{NAMED})(?:\sbe)?\s{_LOOKS}{_END}",
)
"""What is to play or to look otherwise."""
HELD: Final = rf"{_LEAD}(?:show|display|hold)\sthe\s"
"""With these whatever is not known is held to be a thing that may be seen: "show the price for 3 s"."""
TOLD: Final = (
    rf"{_LEAD}(?:{NAMED})\s(?:is|looks|feels|seems|drags|goes|comes|plays|runs|lasts|should\sbe|needs\sto\sbe|must\sbe|could\sbe|has\sto\sbe|stays?)\s"
    rf"(?:(?:a\sbit|a\slittle|way|much|far|still|just|really)\s)*(?:too\s\w+|{_PACED}|{_LOOKS}){_END}",
    rf"{_LEAD}(?:{NAMED})\s(?:{_PACED}|{_LOOKS}){_END}",
)
"""What is said of a picture."""
MOVED: Final = (
    rf"{_LEAD}(?:move|put|bring|shift|send|place|take|drag|push|pull|have|want)\s(?:{NAMED})(?:\s(?:up|back|forward|over|on))?\s{_SPOT}{_END}",
    rf"{_LEAD}(?:start|open|begin|end|finish|close)\s(?:the\s(?:film|video)\s)?with\sthe\s(?:{NAMED}){_END}",
    rf"{_LEAD}(?:move|put|bring|shift|place)\s[\w\s#]{{2,30}}?\s(?:before|after|behind|in\sfront\sof|ahead\sof|next\sto)\s(?:{NAMED}){_END}",
)
"""What is to be shown elsewhere."""
REPLACED: Final = (
    rf"{_LEAD}(?:replace|swap(?:\sout)?|switch|exchange|substitute|change|turn)\s(?:{NAMED})\s(?:with|for|to|into|by|and|around\swith)\s(?P<new>[\w\s.'’#-]{{2,40}}?){_END}",
    rf"{_LEAD}(?:swap|switch|exchange)\s[\w\s#]{{2,20}}?\s(?:and|with)\s(?:{NAMED}){_END}",
)
"""What something else is to be shown for, or is to change places."""
_NO_NAMES: Final = """
new old bad best worst dark bright blurry ugly weird strange wrong extra dull long short wide close
whole entire other others same single main cover thumbnail start intro outro opening closing ending
hero product sample test stock placeholder default spare unused duplicate redundant current previous
next uploaded raw own slow fast motion split screen full still moving animated static background
foreground first second third fourth fifth sixth seventh eighth ninth tenth last final middle end
beginning front back top bottom left right center centre upper lower red blue green yellow white
black pink purple orange brown grey gray gold silver colour color warm cool cold all both each every
any some no this that these those two three four five six one ones few it them title caption
subtitle text music song voice sound audio logo transition effect filter zoom blur look tone photo
picture image clip video scene shot slide film movie footage drone selfie portrait landscape
vertical small big large tiny better good nice most least more less only too very just
quick and or a an some another more half to of for with from into by at on in up down out off
original boring bar pie line chart random drawn night day morning evening sunset sunrise dusk dawn
noon daytime nighttime slideshow reel ad advert commercial promo trailer
teaser vlog montage story presentation edit project post whole credits
"""
NO_NAMES: Final = frozenset(_NO_NAMES.split())
"""What stands before "clip" and does not say what it shows."""
_NOT_SEEN: Final = """
sky sun light lights lamp speaker glass stage speech study meeting group star stars cream side front
back inside detail pan table page plate rain snow fog mist music orange red blue green yellow white
black gold rose brown pink purple grey gray sunset sunrise night day dark walk run running walking
hike dance dancing jump jumping sleep sleeping watch tip score abstract particles color colors
colour colours match game field window windows ring book pen phone box piano guitar drum drums violin flute
"""
NOT_SEEN: Final = frozenset(_NOT_SEEN.split())
"""What may be a look, a sound, an hour or words, though it may be seen, too."""
_MORE_SEEN: Final = """
puppy kitten hamster parrot goat donkey dolphin whale shark butterfly bee spider snake frog mango
melon watermelon grape grapes peach cherry pear pineapple kiwi avocado tomato carrot onion potato
sandwich taco sushi pasta truck van motorbike motorcycle scooter
helicopter rocket tent campfire cactus volcano canyon jungle cave cliff island desert mum mom dad
mother father grandmother grandfather uncle aunt cousin husband wife bride groom nephew niece lady
guy kids children family couple crowd chef waiter doctor nurse unicorn dragon dinosaur robot ghost
santa
"""
MORE_SEEN: Final = frozenset(_MORE_SEEN.split())
"""More that may be seen in a picture."""
LAID_OVER: Final = (
    rf"{_LEAD}(?:{_GOES}|cut|no|i\sdon['’]?t\s(?:want|need))\s(?:(?:the|my|our|that|this|any|all\sthe)\s)?(?P<what>[a-z][\w-]*(?:\s[a-z][\w-]*){{0,2}}?)"
    rf"(?:\s(?:from|in|on|off|out\sof)\s(?:the|my|our)\s[\w\s]{{3,20}})?{_END}",
    rf"{_LEAD}(?:take|cut|throw|leave|kick|edit)\s(?:the|my|our|that|this)\s(?P<what>[a-z][\w-]*(?:\s[a-z][\w-]*){{0,2}}?)\s(?:out|away|off){_END}",
)
"""What is to go, though it may stand in a photo."""
_LAID: Final = """
logo, logos, watermark, watermarks, border, borders, frame, sticker, stickers, emoji, emojis, icon,
icons, arrow, arrows, banner, qr code, barcode, hashtag, hashtags, badge, ribbon, stamp, signature,
flag, map, lens flare, light leak, progress bar, timer, clock, timestamp, time stamp, date stamp,
button, buttons, scrollbar, avatar, bubble, speech bubble, symbol, emblem
"""
LAID: Final = frozenset(one.strip() for one in _LAID.split(","))
"""What may lie over a picture."""
PLAIN: Final = "red blue green yellow white black pink brown grey gray small big large tiny cute little"
JOINED: Final = (
    r"\s*(?:[,;，；。]|[.!](?=\s)|\band\sthen\b|\b(?:and|then)\b|然后|并且|同时|再(?=把|将|删|去|放|移))\s*"
)
"""Between two wishes."""
TURNS: Final = (
    r"\b(?:add|insert|include|with|into|use|i\smean|sorry|wait|oops|actually|no|not|instead|if|unless|rather|but|when|so|because|which|where|who)\b"
    r"|[加添插补]|不是|不对|算了|我是说|应该是|如果|要是|但|因为|的话|不过|换成|改成"
)
"""With these one part of what is said takes back another, or tells of it."""
_OCCASIONS: Final = """
wedding birthday party holiday trip travel vacation graduation anniversary product christmas
family baby school
婚礼 生日 派对 聚会 旅行 毕业 纪念日 产品 全家福 宝宝
"""
OCCASIONS: Final = frozenset(_OCCASIONS.split())
"""Of what a film may be made, which is then called so: "the birthday video"."""

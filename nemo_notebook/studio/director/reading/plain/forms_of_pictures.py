"""What people say of pictures: where they stand, how long, what of them is kept, how they look and sound."""

from __future__ import annotations

from typing import Final

from nemo_notebook.studio.director.reading.plain.form import Form, form

_FIRST: Final = r"(?:the\s)?(?:very\s)?first"
_CUT: Final = (
    r"(?:lose|cut(?:\soff)?|skip|snip(?:\soff)?|chop(?:\soff)?"
    r"|trim|drop|remove|delete|shave(?:\soff)?|take|leave\sout)"
)
_OUT: Final = (
    r"(?:throw\sout|kick\sout|get\srid\sof|drop|lose|ditch|scrap|skip"
    r"|take\sout|leave\sout|out\swith|away\swith|cut\sout|remove|delete)"
)
_FOREVER: Final = (
    r"(?:forever|for\s(?:ages|ever)|endlessly|(?:(?:way|far|much|a\sbit)\s)?too\slong|an?\seternity)"
)
_BRIEF: Final = (
    r"(?:flies\sby|is\s(?:over|gone|away)\s(?:far\s|way\s)?too\s(?:soon"
    r"|quickly|fast|early)|goes\sby\s(?:far\s|way\s)?too\s(?:fast"
    r"|quickly)|is\stoo\s(?:short|quick)|rushes\sby|comes\sand\sgoes)"
)
_LIGHT: Final = r"(?P<time>night|sunset|dusk|evening)(?:\slight)?"
_NICER: Final = r"(?:\swould\s(?:be|look)\s(?:just\s)?\w+)"

_TAKEN_OUT: Final = r"(?:remove|cut\sout|erase|edit\sout|get\srid\sof|take\sout|delete|retouch)"
_NO_THING: Final = (
    r"(?!(?:captions?|texts?|line|words?|title|music|sound|audio|noise|volume|voices?"
    r"|seconds?|secs?|s|first|last|beginning|start|end|picture|clip|photo|scene|box|plate"
    r"|effect|filter|animation|zoom|blur|card|border|frame|snow|rain|movement|motion)\b)"
)
_IN_PICTURE: Final = rf"(?:my|the|that|this|a|those)\s{_NO_THING}[a-z]+(?:\s{_NO_THING}[a-z]+)?"

PICTURES: Final[tuple[Form, ...]] = (
    form(
        r"(?:show|do|run|play|have|put|use)\s<p>\stwice(?:\sin\sa\srow)?|<p><MODAL>\s(?:be\sshown|come|run|play|appear|be\splayed)\stwice(?:\sin\sa\srow)?|<p>\stwice",
        "duplicate {p}",
    ),
    form(
        r"(?:show|play|run|do|repeat)\s<p>\s(?:a\ssecond\stime|once\smore|once\sagain|again)(?:\s(?:right|directly|straight)\s(?:after|behind|away|afterwards)(?:\sitself|\sit)?)?",
        "duplicate {p}",
    ),
    form(
        r"put\s<p>\sin\s(?:once\smore|twice|a\ssecond\stime|again)(?:\s(?:right|directly|straight)\s(?:after|behind)(?:\sitself|\sit)?)?",
        "duplicate {p}",
    ),
    form(
        r"<p>\sis\s(?:the\s)?(?:best|my\sfavou?rite|so\s)[^,.;]*(?:,|\.|;|\sso)\s(?:show|play|run)\sit\stwice",
        "duplicate {p}",
    ),
    form(
        rf"<p>\s(?:hangs\saround|hangs\sthere|goes\son|is\son|is\sup|stays(?:\s(?:on|up|there))?|lasts|runs|lingers)\s{_FOREVER}|<p>\sdrags(?:\son)?",
        "make {p} shorter",
    ),
    form(rf"<p>\s{_BRIEF}", "make {p} longer"),
    form(
        rf"<p>\s{_BRIEF}(?:,|\.|;|\s[-–])\s(?:please\s|so\s)*(?:make\sit|let\sit\s(?:stay|last)|give\sit|keep\sit|hold\sit|it\sneeds|show\sit)(?:<ON>)?\s(?:for\s)?(?:at\sleast\s)?<NS>",
        "make {p} last {n} seconds",
    ),
    form(
        r"<p>\s(?:for\s)?(?:only\s|just\s)?<NS>\s(?:max(?:imum)?|only|tops|at\smost|is\senough)",
        "make {p} last {n} seconds",
    ),
    form(
        r"<p>\s(?:twice|three\stimes)\sas\slong(?:\splease)?\s?(?:[-–,:]|so)\s?(?:so\s)?<NS>",
        "make {p} last {n} seconds",
    ),
    form(
        r"(?:keep|leave|show)\s<p>\son\s(?:the\s)?screen\s(?:the\s)?longest,\s<NS>",
        "make {p} last {n} seconds",
    ),
    form(rf"{_CUT}\s{_FIRST}\s<BARE>\s(?:of|off|from)\s<p>", "cut the first {n} seconds of {p}"),
    form(
        rf"{_CUT}\s(?:the\s)?(?:very\s)?last\s<BARE>\s(?:of|off|from)\s<p>", "cut the last {n} seconds of {p}"
    ),
    form(
        rf"nothing\s(?:much\s)?happens\s(?:in|during)\s{_FIRST}\s<BARE>\s(?:of|in)\s<p>(?:,|\.|;|\sso)\s(?:please\s)?{_CUT}\s(?:them|it|that)(?:\s(?:off|out|away))?",
        "cut the first {n} seconds of {p}",
    ),
    form(
        rf"(?:i['’]?d\s|let['’]?s\s|please\s)?start\s<p>\slater(?:,|\.|;|\sas|\sbecause)\s{_FIRST}\s<BARE>\s(?:is|are|shows?)\s.+",
        "cut the first {n} seconds of {p}",
    ),
    form(
        r"(?:in\s)?<p>(?:\sshould|\smust|\scan)?,?\sstarts?\s(?:only\s)?(?:from|at|with)\s(?:second|sec)\s<N>",
        "cut the first {n} seconds of {p}",
    ),
    form(
        r"(?:from|of|in)\s<p>,?\s(?:only\skeep|keep\sonly|keep|only\suse|use\sonly|only\sshow|just\skeep)\s(?:seconds?\s)?<N>\s(?:to|till|until|-|–)\s<M>",
        "trim {p} to {n} s - {m} s",
    ),
    form(
        r"(?:only\skeep|keep\sonly|only\suse|use\sonly)\s(?:seconds?\s)?<N>\s(?:to|till|until|-|–)\s<M>\s(?:of|from)\s<p>",
        "trim {p} to {n} s - {m} s",
    ),
    form(
        r"<p><MODAL>(?:\s(?:start|run|go|play))?(?:\sonly)?\sfrom\s(?:seconds?\s)?<N>\s(?:and\s)?(?:run\s|go\s)?(?:to|till|until|-|–)\s<M>",
        "trim {p} to {n} s - {m} s",
    ),
    form(
        rf"do\swe\s(?:really\s)?need\s<p>\?\s(?:i\ssay\sno|no|not\sreally|i\sdon['’]?t\sthink\sso)(?:,|\.|;)?\s(?:so\s)?(?:{_OUT}\s(?:it|them|that)|(?:throw|kick|take)\s(?:it|them)\sout)",
        "remove {p}",
    ),
    form(rf"(?:simply\s|just\s)?(?:{_OUT})\s<p>|(?:kick|throw|take)\s<p>\sout", "remove {p}"),
    form(
        r"(?:swap|switch|exchange|flip)\s(?:round\s)?<p>\s(?:and|with|for)\s<q>(?:\s(?:around|round|over))?",
        "swap {p} and {q}",
    ),
    form(
        r"(?:start|begin|open|kick\soff|lead)(?:\soff)?\s(?:the\s(?:film|video)\s)?with\s<p>(?:\sinstead\sof\s<q>)?",
        "move {p} to place 1",
    ),
    form(
        r"<LET><p><MODAL>\s(?:come|go|be|stand)s?\s(?:the\s)?(?:very\s)?first(?:\s(?:one|thing))?",
        "move {p} to place 1",
    ),
    form(
        r"<LET><p><MODAL>(?:\s(?:come|go|be|stand)s?)?\s(?:at|to)\sthe\s(?:very\s)?end(?:\s(?:instead\sof|not|rather\sthan)\s(?:at\s)?(?:the\s)?(?:beginning|start|front))?",
        "move {p} to the end",
    ),
    form(
        r"(?:(?:show|put|move|bring|place|have)\s)<p>(?:\searlier,|\sin)?(?:\s(?:right|directly|straight|just))?\safter\s<q>",
        "AFTER {p} {q}",
    ),
    form(
        r"<p>\scomes?\s(?:(?:much|way|far|a\sbit)\s)?(?:too\s)?(?:late|early)(?:,|;|\.)\s(?:show|put|move|bring)\sit(?:\s(?:right|directly|straight|just))?\safter\s<q>",
        "AFTER {p} {q}",
    ),
    form(r"(?:put|move|place)\s<p>\s(?:in\sthe\smiddle\s)?between\s<q>\sand\s<r>", "AFTER {p} {q}"),
    form(
        r"(?:between\s<p>\sand\s<q>,?\s(?:i|we)?\s?(?:need|want|put|add|insert|would\slike)\s(?:an?\s|some\s|the\s)?<scene>)",
        "add a picture of {scene} after {p}",
    ),
    form(
        r"(?:after|behind)\s<p>,?\s(?:i['’]?d\slike\sto\ssee|i\swant|put|add|insert|show|we\sneed|i\sneed)\s(?:an?|some)\s<scene>",
        "add a picture of {scene} after {p}",
    ),
    form(
        r"(?:insert|add|put)\s(?:in\s)?(?:an?|some)\s<scene>\sas\sthe\s(?P<nth>second|third|fourth|fifth)\s(?:scene|picture|image|one|shot)",
        "add a picture of {scene} before picture {nth}",
    ),
    form(
        r"(?:an?|some)\s<scene>\s(?:scene|picture|shot)\s(?:at|in)\sthe\s(?:very\s)?(?:start|beginning|front)(?:\swould\s.+)?",
        "add a picture of {scene} before picture 1",
    ),
    form(
        r"(?:the\s)?(?:sound|audio|volume)\s(?:of|in|on)\s<p>\sis\s[^,.;]{3,30}(?:,|\.|;)\s(?:please\s)?(?:turn|set|put|bring|lower)\s(?:it|that(?:\sclip|\sone)?)(?:\sdown)?\sto\s(?P<n>\d{1,3})\s?(?:%|percent)",
        "volume of {p} {n}%",
    ),
    form(
        rf"{_LIGHT}\s(?:at|in|over|on)\s<p>{_NICER}?|<p>\sat\s(?P<time2>night|sunset|dusk){_NICER}",
        "make {p} at {time}",
    ),
    form(
        r"(?:can\s|let\s|could\s|have\s)?the\ssun\s(?:be\s|is\s)?(?:setting|set|going\sdown)\s(?:in|over|at)\s<p>",
        "make {p} at sunset",
    ),
    form(
        r"(?:(?:could|can)\s(?:it|we|there)\s(?:have|be)\s|have\s|add\s|put\s|i\swant\s|with\s)?(?:a\slittle\s|some\s|a\sbit\sof\s)?(?P<weather>snow|rain)\s(?:in|on|over)\s<p>|(?:make|let)\sit\s(?P<weather2>snow|rain)\s(?:in|on|over|at)\s<p>",
        "let it {weather} in {p}",
    ),
    form(
        r"<p><MODAL>\s(?:be|look)\s(?P<falls>snowy|rainy|full\sof\ssnow|in\sthe\s(?:rain|snow))",
        "let it {falls} in {p}",
    ),
    form(
        r"(?:it['’]?s|it\sis)\s(?:a\s(?:bit|little)\s|too\s|rather\s|so\s|quite\s)*dark\s(?:in|on|at)\s<p>",
        "make {p} brighter",
    ),
    form(
        r"<p>\s(?:looks?|is)\s[^,.;]{3,30}(?:,|\.|;)\s(?:please\s)?(?:more\slight|brighten\sit(?:\sup)?|some\smore\slight|(?:make\sit\s)?brighter)(?:\sthere)?",
        "make {p} brighter",
    ),
    form(
        r"<p>\s(?:looks?|is)\s(?:a\sbit\s|too\s|so\s|very\s)*(?:washed\sout|too\slight|overexposed|too\sbright)(?:\sand\stoo\s(?:light|bright))?",
        "make {p} darker",
    ),
    form(
        r"stop\s(?P<all>the\s(?:photos|pictures|images))\s(?:from\s)?(?:drifting|moving|zooming|sliding|floating)|(?:the\s)?(?P<all2>photos|pictures)\s(?:should\s|must\s)(?:stand\sstill|not\smove|stay\sstill)",
        "keep all pictures still",
    ),
    form(
        r"(?:make\s)?<p>\sblack\s(?:n|&|and|&amp;)\swhite|black\s(?:n|&|and)\swhite\s(?:for\s)?<p>(?:\sonly)?",
        "make {p} black and white",
    ),
    form(r"blur\s[^,.]{3,30},\s(?:well|so|i\smean|that\sis)\s(?:the\swhole\s)?<p>", "blur {p}"),
    form(
        r"bring\sin\s(?:an?\s|some\s)?<scene>\sfor\s<p>|replace\s<p>\s(?:with|by)\s(?:an?\s|some\s)?<scene>",
        "replace {p} with {scene}",
    ),
    form(
        r"(?:shorten|trim)\s<p>(?:\sa\s(?:bit|little))?|<LET><p>\s(?:a\s(?:bit|little)\s)?shorter",
        "make {p} shorter",
    ),
    form(
        r"<LET><p>\s(?:stay|last|be|run)(?:\s(?:up|on|there))?\s(?:for\s)?<NS>|(?:give|make)\s<p>\s<NS>",
        "make {p} last {n} seconds",
    ),
    form(
        rf"{_TAKEN_OUT}\s{_IN_PICTURE}\s(?:from|out\sof|in|off|behind|on)\s<p>|take\s{_IN_PICTURE}\s(?:out\sof|off)\s<p>",
        "cut out the person",
    ),
    form(
        r"(?:make|turn|paint|colou?r|change)\s(?:the\s)?(?:sky|walls?|shirt|dress|hair|grass|water|sea|door|background|eyes|car|jersey)\s(?:in|of|on)\s<p>\s(?:to\s|into\s)?(?:an?\s)?.+|change\sthe\sbackground\s(?:of|in)\s(?:the\s|my\s)?(?:photo|picture|image|clip)s?\s(?:to|into)\s.+",
        "cut out the person",
    ),
    form(
        r"(?:put|add|show|place|have|get|insert)\smy\s(?:\w+\s)?(?:friend|dog|cat|son|daughter|wife|husband|kids?|mum|mom|dad|boyfriend|girlfriend|brother|sister|boss|face|horse)\b.*\s(?:in|into|in\sfront\sof|next\sto|beside|behind|on)\s.+|my\s(?:dog|cat|friend|son|daughter|wife|husband|kid)\s(?:\w+\s)?(?:appear|be|be\sseen|show\sup|stand|walk)\sin\s.+",
        "cut out the person",
    ),
)

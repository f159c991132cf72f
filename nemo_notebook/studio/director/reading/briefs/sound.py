"""Read what is asked of the sound: music, its style and volume, a voice-over, or silence."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

from nemo_notebook.studio.director.composing.sounds import BED_VOLUME
from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.plan import Media
from nemo_notebook.studio.director.reading.messages.message import Message
from nemo_notebook.studio.director.reading.messages.song_links import TOLD, TOLD_ZH
from nemo_notebook.studio.director.reading.terms.genres import bare_genre
from nemo_notebook.studio.director.reading.terms.music_styles import find_music_style, named_style
from nemo_notebook.studio.director.reading.terms.occasion import style_of_occasion
from nemo_notebook.studio.director.reading.terms.volumes import changed_volume, find_volume

NO: Final = (
    r"(?:\bno|\bw/o(?:\sany)?|\bwithout(?:\sany|\sa|\sthe)?|\bnot?\sany|\bdon['’]?t\s(?:want|need|add|use|put"
    r"|include|play)(?:\sany|\sa|\sthe)?|\bskip(?:\sthe)?|\bomit(?:\sthe)?|\bzero)\s+(?:\w+\s+(?:or"
    r"|and|,)\s+)?(?:\w+[\s-]+)?"
)
NO_KIND: Final = (
    r"(?:\bno|\bnot?\sany|\bwithout(?:\sany)?"
    r"|\bdon['’]?t\s(?:want|use|add|put|play)(?:\sany)?|\bnot|\bavoid)\s+(?:too\s|very\s)?"
)
NO_ZH: Final = (
    r"(?:不要|不用|不需要|不必|不加|没有|无需?|去掉|(?<![特分个区级])别[加要用配放带搞弄]|不[带配放]|免)"
    r"(?:任何|背景|[^，。；,;]{0,6}(?:和|或|、))?"
)
_NO_MUSIC: Final = regex(
    rf"{NO}(?:music|bgm|soundtrack|song|tunes?)\b|{NO_ZH}(?:音乐|配乐|BGM|bgm)|[不无]配乐|\b(?:music|bgm"
    rf"|soundtrack)\s*[:=]\s*(?:none|no|off)\b|(?:音乐|配乐|BGM|bgm)\s*[:：]\s*(?:无|没有|不要|关)",
    re.I,
)
RECORDED: Final = regex(
    r"录音|采访|播客|语音|\bpodcasts?\b|\brecord(?:ing|ed)\b|\binterviews?\b"
    r"|\bvoice\s(?:memo|note|message)s?\b|\bepisodes?\b",
    re.I,
)
"""What is listened to, to its end; beside it no music is wanted, it stays."""
_SOUND_OF: Final = regex(
    r"(?P<only>\b(?:just|only|nothing\sbut|simply)\s(?:the\s|some\s)?)?(?:\b(?:natural|soft|gentle|real|ambient|background|calm)\s){0,2}\b(?P<of>(?:(?:rain|ocean|sea|wave|wind|bird|forest|nature|fire|campfire"
    r"|river|water|city|street|caf[eé]|thunder|storm)s?\s(?:sounds?|noises?)|rainfall\ssounds?|bird\s?song|whale\ssongs?|white\snoise|natural\ssounds?|sounds?\sof\s(?:the\s)?(?:rain|ocean|sea|waves|wind|birds|forest|nature|fire|river)))\b"
    r"|(?P<only_zh>(?:只要|只有|只留|仅保留|只用|只放|只听|只保留)[^，。；]{0,4}?)?(?P<zh>(?:下雨|雨|海浪|波浪|鸟|风|流水|虫|蛙|打雷|蝉|篝火|柴火|大自然|自然|环境)[鸣叫]?的?(?:声音|声|音效))(?![明称势誉音])",
    re.I,
)
"""Sounds of things, of which the studio has none; alone they stand in place of music."""
_KIND: Final = (
    r"(?:jazz|rock|pop|rap|hip[\s-]?hop|techno|edm|metal|classical|electronic|lo-?fi|piano|guitars?|drums"
    r"|strings|violins?)"
)
_KIND_ZH: Final = (
    "(?:爵士|摇滚|流行|说唱|嘻哈|古典|电子|民谣|钢琴|吉他|古筝|二胡|小提琴|lofi|电音|国风|中国风)"
)
_UNWANTED: Final = regex(
    rf"{NO_KIND}(?:cheesy|corny|cringe\w*|tacky|silly|loud|noisy|harsh|annoying|boring|generic|stock|sad|gloomy|depressing|creepy|scary|dramatic|intense|heavy|aggressive|fast|slow|sappy|sentimental|epic|elevator|rock|pop|rap|hip[\s-]?hop|techno|edm|metal|country|jazz|classical|electronic|dubstep|childish|christmas)"
    r"(?:,?\s(?:or|and|nor)\s\w+|,\s\w+)?[\s-](?:music|songs?|beats?|tunes?|soundtracks?)\b"
    r"|(?:不要|不想要|不用|别[用要放配])(?:太|那种)?(?:电子|摇滚|流行|说唱|嘻哈|古典|爵士|民谣|悲伤|伤感|忧伤|激烈|吵闹?|土味|动感|恐怖|沉重|煽情|快节奏)的?(?:音乐|歌曲?|配乐|曲子?)"
    rf"|{NO_KIND}{_KIND}(?:[\s,]+(?:or|nor)\s{_KIND})?(?=\s*(?:$|[,.;!]|but\b|please\b))"
    rf"|(?:不要|不想要|不用|别[用要放配来])(?:太|那种)?{_KIND_ZH}(?:[、和或]{_KIND_ZH})?[乐曲]?(?=[，,。；;！!\s]|$)"
    r"|(?:音乐|配乐|BGM)(?:不要|不想要|别)(?:太|那种)?(?:欢快|动感|悲伤|伤感|激烈|吵闹?|煽情|电子|摇滚|爵士|古典|钢琴|轻柔|舒缓)的?(?=[，,。；;！!\s]|$)",
    re.I,
)
"""Music of a kind that is not wanted; another may be: "no cheesy music"."""
_PLAYED_ZH: Final = regex("(?:民谣|爵士|吉他|钢琴|古筝|二胡)(?=(?:现场)?(?:演出|表演|演奏|弹唱))")
"""What is played where the film tells of; a lively film may have other music."""
_LIVELY_ZH: Final = regex("热闹|欢快|动感|有活力|带劲|(?<!点)燃一?点")
_SILENT: Final = regex(
    rf"{NO}(?:sounds?|audio)\b|\bsilent(?:ly)?\b(?!\s(?:night|film\sera))|\bmute[d]?\b"
    rf"|{NO_ZH}(?:声音|声)|静音|无声|(?:^|[,.;]\s*)(?:in\s)?silence\s*(?:$|[,.;])",
    re.I,
)
_OWN_SOUND: Final = (
    r"(?:(?:original|own|live|camera|existing|natural)\s(?:sound|audio|noise)"
    r"|(?:clip|footage)(?:['’]s)?\s(?:sound|audio))"
)
_OWN_SOUND_ZH: Final = r"(?:原声|原音(?!乐)|原来的声音|自带的?声音?|现场声音?|同期声)"
_AWAY_ZH: Final = (
    r"(?:去掉|关掉|关闭|去除|消掉|消除|抹掉|删掉|删除|不要|不用|不保留|别留|别要|不留"
    r"|屏蔽|静音|关了|消音|去了)"
)
_MUTED: Final = regex(
    rf"\b(?:mute|remove|drop|kill|cut|strip|lose|without|no|silence|delete|turn\soff|get\srid\sof)\s(?:(?:the|its|their|my|this|clip['’]?s?|video['’]?s?|footage['’]?s?|any|out)\s)*{_OWN_SOUND}\b"
    rf"|\bmute\s(?:the|my|this|these|all)\s(?:original\s)?(?:clips?|footage|original)\b|\b{_OWN_SOUND}\s(?:off|out|muted|gone)\b"
    rf"|{_AWAY_ZH}(?:[这那它]?[段个条]?(?:原?视频|片段|素材|原片|录像)?(?:里面?|中)?的?){_OWN_SOUND_ZH}|{_OWN_SOUND_ZH}(?:[就都全给我请帮也]|部)*{_AWAY_ZH}"
    r"|静音(?:原视频|原片|原素材|片段)|(?:原视频|原片|原素材)(?:要|就|请|都)?(?:静音|消音)",
    re.I,
)
"""That a clip's own sound is to go, which says nothing of music."""
_MUSIC: Final = regex(
    r"\b(?:music|bgm|soundtrack|song|beats?|score|tune)\b|音乐|配乐|bgm|歌曲"
    r"|(?:摇滚|爵士|流行|民谣|古典|电子|嘻哈|说唱|钢琴|吉他|轻|弦|国|民)乐(?![队器手章团园坊迷])",
    re.I,
)
_FESTIVE: Final = regex(
    r"\b(?:festive|traditional|celebratory|holiday)\s(?:sounding\s)?(?:music|songs?|soundtrack|tune)\b|喜庆的?(?:音乐|配乐)",
    re.I,
)
_OF_FEASTS: Final = ("chinese", "holiday")
"""Styles that festive music has at a feast of its own."""
_SOMETHING: Final = regex(
    r"(?:^|[,.;!?\n]\s*|\band\s)(?:with\s|add\s|play\s)?some?thing\s(?:really\s|nice\sand\s|a\s(?:bit|little)\s)?(?:upbeat|chill|bouncy|groovy|funky|jazzy|mellow|catchy|acoustic|banging)(?:\splease|\spls)?(?=\s*(?:[,.;!\n]|$))",
    re.I,
)
"""Music that is not called so: "something upbeat"."""
_HALF_VOLUME: Final = regex(r"\bhalf\s(?:the\s)?volume\b|一半音量|音量(?:一半|减半)", re.I)
_SHARE: Final = regex(r"\d+\s?%\s?(?:off|(?:more|less|fewer|of)\s(?!volume|music|loud|sound)\w+)", re.I)
"""A number of the subject, and no volume: "30% more cushioning"."""
_CLAUSE: Final = regex(r"[,;!?\n，。；！？]|\.(?!\d)")
_OF_SOUND: Final = regex(rf"{_MUSIC.pattern}|\b(?:volume|sound|audio|loud\w*|quiet\w*)\b|音量|声音?", re.I)
_BARE_SHARE: Final = regex(r"\s*(?:at\s|to\s)?\d{1,3}\s?[%％]\s*$")
_NO_VOICE: Final = regex(
    rf"{NO}(?:v\.?o\.?|voice-?\s?overs?|narrat\w+|narrators?|voices?|speech|speaking|talking)\b"
    rf"|\b(?:voice-?\s?over|narration|voice)\s*[:=]\s*(?:none|no|off)\b|(?:旁白|配音)\s*[:：]\s*(?:无"
    rf"|没有|不要)|{NO_ZH}(?:旁白|配音(?!乐)|解说|人声|画外音|语音|口播)"
    r"|\b(?:nothing\s(?:is\s|to\sbe\s|should\sbe\s|gets\s)?(?:spoken|said|narrated|read)(?:\s(?:out\sloud|aloud|out))?"
    r"|(?:nobody|no[\s-]?one|without\s(?:any(?:one|body)|some(?:one|body)|a\sperson))\s(?:is\s|should\s(?:be\s)?)?(?:speak|talk|narrat)(?:ing|s|es?)?)(?=\s*(?:$|[,.;!\n)]|(?:and|just|only|please|but|over)\b))"
    r"|(?:别|不用?|不要|不需要|不必|没|没有|无需)(?:有?人)?(?:配音(?!乐)|说话|出声|念(?:出来|出声)?|解说)(?=$|[，,。；;！!\s])",
    re.I,
)
_MANNER: Final = (
    r"(?:(?:an?|the|some|with|in|just|only|add|use|my\sown|own|human|real|natural|nice|clear|calm|warm|soft|gentle|friendly"
    r"|deep|young|old(?:er)?|mature|soothing|cheerful|happy|excited|energetic|serious|professional|confident|strong|slow|quiet|loud|sweet|child(?:ren)?['’]?s?"
    r"|kids?['’]?|wom[ae]n['’]?s?|m[ae]n['’]?s?|lady['’]?s|girl['’]?s|boy['’]?s|grandma['’]?s|male|female|british|american|english|chinese|spanish|french|german|italian|irish|scottish|australian|indian|southern|posh|accent(?:ed)?|ai|computer|robot(?:ic)?|synthetic|and|or|but|spoken)[\s,-]+)"
)
_VOICE: Final = regex(
    r"\bvoice-?\s?overs?\b|\bnarrat(?:ion|ed|or|ing|e)\b|\bspoken\b|\b(?:text[\s-]to[\s-]speech|tts)\b"
    r"|\bread\s(?:(?:it|them|this|that|the\s\w+|(?:each|every)(?:\s(?:one|word|line|caption|text|sentence|of\sthem))?|everything|all|all\sof\s(?:it|them))\s)?(?:aloud|out(?:\s?loud)?|to\s(?:me|us|the\s(?:viewers?|audience|kids|children)|viewers))\b|\b(?:speak|say)\s(?:it|them|the\s\w+|everything)\s(?:aloud|out\sloud)\b|\bspeak\s(?:out\s)?the\s(?:texts?|words|captions|lines)\b"
    rf"|(?:(?:^|[,.;:!\n(+]|[–—-]\s|\b(?:with|use|add|need|want|have|get|let|plus|and|in)\s)\s*{_MANNER}{{0,5}}|\b(?:fe)?male\s)voices?(?=\s*(?:$|[,.;:!?\n)+&]|\b(?:please|pls|and|with|only|track|too|reading|to\sread|reads?|that\sreads?|speaking|telling|tells|over|in|for\s(?:the|it|this)|no|if)\b))"
    r"|\bv\.?o\.?(?=\s*(?:$|[,.;]|in\sa\b|please))|\b(?:someone|somebody)\s(?:to\s)?(?:read|say|speak|talk|explain)(?:s|ing)?\b"
    r"|\btalk(?:s|ing)?\s(?:me|us|them|people|viewers|the\sviewers?)\sthrough\s(?:it|them|this|the\s\w+)\b|\bspeaker\swho\s(?:says|reads|tells|explains)\b"
    r"|口播(?!团队|主播|员|演员|稿|培训|课|博主|达人|人员|招)|有人(?:来|帮忙)?(?:念|读|讲解?|说|介绍|解说)(?=$|[，,。])"
    r"|(?:普通话|国语|粤语|方言|英[语文]|中文|人工|真人|标准)(?:来|的)?(?:播报|朗读|讲解|念|读)"
    r"|旁白|配音(?!乐)|(?<!电影)(?<!影视)(?<!赛事)解说(?!员)|画外音|朗读(?!会|比赛|大赛|者|课)|朗诵(?!会|比赛|大赛|者|课|节|队|赛)"
    r"|(?:[男女]生|小朋友|孩子|大叔|姑娘)(?:来|的)?(?:念|读)|(?:男|女|童|人|真人|磁性)声(?!合唱|独唱|小?组|部|乐|控|电)(?=$|[，,。；;、！!\s念读讲说播解旁朗配]|来|就好|的?语音|为主)|语音(?=$|[，,。；;！!\s]|播报|播放|讲解|介绍|朗读|提醒一?下?(?:$|[，,。])|念|读)"
    r"|(?:播|念|读|讲|说)(?:一遍|出来|给[^，。]{1,8}听)|(?:配|带|加|有|要)(?:上|[^，。]{0,4})?(?:发音|读音|语音|人声)|有声(?:朗读|讲解|播报)",
    re.I,
)


@dataclass(frozen=True, slots=True)
class Music:
    """What was said about music: wanted (None: nothing said), its style, its volume 0..1, a file."""

    wanted: bool | None = None
    style: str | None = None
    volume: float | None = None
    song: Media | None = None


_HAS_SOUND: Final = regex(
    r"\b(?:plays|streams|offers|features|has|makes|sings)\s(?:(?:soft|soothing|gentle|real|calming|relaxing|you|the|some|of)\s)*$",
    re.I,
)
"""What a thing itself does: "the lamp plays birdsong" asks for none."""


def find_unheard(wishes: str) -> str:
    """Return the sound of a thing that is asked for, "rain sounds"; "" for none."""
    if linked := next((one for one in (TOLD, TOLD_ZH) if one in wishes), ""):
        return linked
    found = _SOUND_OF.finditer(wishes)
    said = next((one for one in found if not _HAS_SOUND.search(wishes[: one.start()])), None)
    return (said["of"] or said["zh"] or "") if said else ""


def without_sounds(wishes: str) -> str:
    """Return the text with sounds of things blank; they are heard and not seen."""
    return _SOUND_OF.sub(lambda said: " " * len(said[0]), wishes)


def _sound_alone(wishes: str) -> bool:
    """Whether a thing is to be heard and no music: "just rain sounds"."""
    return any(one["only"] or one["only_zh"] for one in _SOUND_OF.finditer(wishes))


def is_silent(wishes: str) -> bool:
    """Whether the film is to have no sound at all."""
    return bool(_SILENT.search(_MUTED.sub(" ", wishes)))


def mutes_clips(wishes: str) -> bool:
    """Whether clips are to be heard without their own sound: 去掉原声，配轻音乐."""
    return bool(_MUTED.search(wishes))


def find_music(wishes: str, songs: list[Media]) -> Music:
    """Return what is said about music; `songs` are the sounds that are meant."""
    wishes = _UNWANTED.sub(" ", _MUTED.sub(" ", wishes))
    wishes = _PLAYED_ZH.sub(" ", wishes) if _LIVELY_ZH.search(wishes) else wishes
    kept = bool(songs) and bool(RECORDED.search(wishes))
    if (_NO_MUSIC.search(wishes) and not kept) or _SILENT.search(wishes) or _sound_alone(wishes):
        return Music(wanted=False)
    volume = _music_volume(wishes)
    song = songs[0] if songs else None
    genre = named_style(wishes) or bare_genre(wishes)
    named = bool(_MUSIC.search(wishes) or genre or _SOMETHING.search(wishes))
    occasion = style_of_occasion(wishes) if _FESTIVE.search(wishes) else None
    style = (occasion if occasion in _OF_FEASTS else None) or find_music_style(wishes) or genre
    return Music(True if named or song else None, style, volume if named else None, song)


def _music_volume(wishes: str) -> float | None:
    """A percentage, else a word like "half volume" or "a bit quieter", in the clauses about the music."""
    if _HALF_VOLUME.search(wishes):
        return 0.5
    clauses = _CLAUSE.split(_SHARE.sub(" ", wishes))
    meant = [
        one
        for before, one in pairwise(["", *clauses])
        if _of_sound(one) or (_BARE_SHARE.match(one) and _of_sound(before))
    ]
    exact = next((found for one in meant if (found := find_volume(one)) is not None), None)
    if exact is not None:
        return exact
    named = [one for one in meant if _MUSIC.search(one)]
    return next((found for one in named if (found := changed_volume(one, BED_VOLUME)) is not None), None)


_VOICE_LIKE: Final = regex(
    r"(?:科普|讲|解释|教|介绍|为什么|怎么|如何)[^\n]*(?:声音|语气)(?:要|请|得|尽量|可以|稍微|听起来|的?话)*(?:亲切|温柔|温和|柔和|温暖|甜美|清晰|清楚|沉稳|稳重|磁性|活泼|自然|有感情)"
)
"""How the one who explains is to sound: 声音亲切一点."""


def _of_sound(clause: str) -> bool:
    return bool(_OF_SOUND.search(clause) or named_style(clause))


def refuses_voice(wishes: str) -> bool:
    """Whether a film is to have no voice."""
    return bool(_NO_VOICE.search(wishes))


def find_voice(message: Message, wishes: str) -> str | None:
    """Return the words of the voice-over, "" for one without words of its own, None for none."""
    if refuses_voice(wishes):
        return None
    spoken = message.of_role("voice")
    if spoken:
        return spoken[0].words
    return "" if _VOICE.search(wishes) or _VOICE_LIKE.search(wishes) else None

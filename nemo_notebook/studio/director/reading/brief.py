"""Read what film is asked for. What the words leave open stays open; `composing` decides it."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Final

from nemo_notebook.models.measures import find_aspects, find_film_lengths, find_resolution, wanted_aspect
from nemo_notebook.studio.director.composing.sounds import BED_VOLUME
from nemo_notebook.studio.director.plan import Media, Shelf
from nemo_notebook.studio.director.reading.attachments import chosen_media, each_length_ms
from nemo_notebook.studio.director.reading.content import announces_material, part
from nemo_notebook.studio.director.reading.message import Message
from nemo_notebook.studio.director.reading.moods import find_music_style, find_tone, named_style
from nemo_notebook.studio.director.reading.script import Script, list_items, offers, write_script
from nemo_notebook.studio.director.reading.subjects import Subject, find_subjects
from nemo_notebook.studio.director.reading.texts import BLANK
from nemo_notebook.studio.director.reading.topic import find_topic
from nemo_notebook.studio.director.reading.volumes import changed_volume, find_volume

_OPTION_LENGTH: Final = re.compile(
    r"(?:duration|length|时长)\s*[:：]\s*(?=[\d.半一二两三四五六七八九十])", re.I
)
_SEED: Final = re.compile(r"(?:\bseed\b|种子)\s*(?:[:=：]|of|is|to|为|是|用)?\s*(\d{1,9})\b", re.I)
_NO: Final = (
    r"(?:\bno|\bw/o(?:\sany)?|\bwithout(?:\sany|\sa|\sthe)?|\bnot?\sany|\bdon['’]?t\s(?:want|need|add|use"
    r"|include)(?:\sany|\sa|\sthe)?|\bskip(?:\sthe)?|\bomit(?:\sthe)?|\bzero)\s+(?:\w+\s+(?:or"
    r"|and|,)\s+)?(?:\w+[\s-]+)?"
)
_NO_ZH: Final = (
    r"(?:不要|不用|不需要|不加|没有|无需?|去掉|别加|别要|不带|免)(?:任何|背景|[^，。；,;]{0,6}(?:和|或|、))?"
)
_NO_MUSIC: Final = re.compile(
    rf"{_NO}(?:music|bgm|soundtrack|song|tunes?)\b|{_NO_ZH}(?:音乐|配乐|BGM|bgm)|无配乐", re.I
)
_SILENT: Final = re.compile(
    rf"{_NO}(?:sounds?|audio)\b|\bsilent(?:ly)?\b(?!\s(?:night|film\sera))|\bmute[d]?\b"
    rf"|{_NO_ZH}(?:声音|声)|静音|无声",
    re.I,
)
_MUSIC: Final = re.compile(r"\b(?:music|bgm|soundtrack|song|beats?|score|tune)\b|音乐|配乐|bgm|歌曲", re.I)
_HALF_VOLUME: Final = re.compile(r"\bhalf\s(?:the\s)?volume\b|一半音量|音量(?:一半|减半)", re.I)
_CLAUSE: Final = re.compile(r"[,.;!?\n，。；！？]")
_NO_VOICE: Final = re.compile(
    rf"{_NO}(?:voice-?\s?overs?|narrat\w+|narrators?|voices?|speech|speaking|talking)\b"
    rf"|{_NO_ZH}(?:旁白|配音(?!乐)|解说|人声|画外音)",
    re.I,
)
_VOICE: Final = re.compile(
    r"\bvoice-?\s?overs?\b|\bnarrat(?:ion|ed|or|ing|e)\b|\bspoken\b|旁白|配音(?!乐)|解说(?!员)|画外音|朗读", re.I
)
_NO_TEXT: Final = re.compile(
    rf"{_NO}(?:texts?|words|writing|text\soverlays?|overlays?|on-?screen\stext)\b"
    rf"|\btext[\s-]?free\b|{_NO_ZH}(?:文字|文案|任何字)|纯画面",
    re.I,
)
_NO_CAPTIONS: Final = re.compile(
    rf"{_NO}(?:captions?|subtitles?)\b|{_NO_ZH}字幕|\bcaptions?\s(?:off|none)\b", re.I
)
_NO_TITLE: Final = re.compile(
    rf"{_NO}(?:title(?:\scard)?s?|headlines?)\b|{_NO_ZH}(?:标题|片名)|\btitle\s?[:=]?\s?(?:none|off)\b", re.I
)
_CAPTIONS: Final = re.compile(
    r"\bcaptions?\b|\bsubtitles?\b|\btext\soverlays?\b|\boverlays?\b|\bon-?screen\stext\b|字幕"
    r"|文字|文案|配文",
    re.I,
)
_TITLE: Final = re.compile(r"\btitles?\b|\bheadline\b|标题|片名", re.I)
_PROMO: Final = re.compile(
    r"\b(?:about|promot\w+|promo|advert\w*|ads?|commercial|explainer|launch\w*|introduc\w+"
    r"|announc\w+|invit\w+|trailer|teaser|marketing|tutorial|intro"
    r"|greeting|sale|opening|menu|recruit\w*|event|brand)\b|关于|主题|宣传|推广|广告|介绍|促销"
    r"|招聘|开业|周年|店庆|上新|预告|祝福|贺卡|邀请|讲解|科普|新品|品牌|活动",
    re.I,
)
_PLAIN_CLIP: Final = re.compile(
    r"\b(?:clip|footage|shot|b-?roll|loop|background\svideo|backdrop|scenery|establishing"
    r"|screensaver|wallpaper)\b|空镜|镜头|背景视频|循环|片段|画面|素材|壁纸",
    re.I,
)
_TRIM: Final = re.compile(r"[\s,，.。!！]*(?:please|thanks|thank you|谢谢|吧)*[\s,，.。!！]*$", re.I)
_LONGEST_TITLE: Final = 60
_MOST_CAPTIONS: Final = 40


@dataclass(frozen=True, slots=True)
class Music:
    """What was said about music: wanted (None: nothing said), its style, its volume 0..1, a file."""

    wanted: bool | None = None
    style: str | None = None
    volume: float | None = None
    song: Media | None = None


@dataclass(frozen=True)
class Brief:
    """A film as it was asked for; None and empty mean that nothing was said.

    Attributes:
        duration_ms, each_ms: of the film, of each picture.
        aspect, short_px: the canvas.
        tone: of colour.
        seed: for everything that is made.
        title, captions, action: words; `action` is the call to action at the end.
        no_title, no_captions: kept away.
        wants_title, wants_captions: asked for, with or without words.
        music, silent: sound; silent also mutes clips.
        voice: None for none; "" for a voice without words of its own.
        subjects: scenes, in order.
        topic: what it is about, in the person's words.
        promo, plain: whether it tells of something; whether it is a clip for its own sake.
        media: uploaded pictures to be shown, in order.
        script: what a description comes to.
        no_material: a description was announced but is not there.
        expected: how many attached pictures the words speak of; None where they do not.
    """

    language: str = "en"
    duration_ms: int | None = None
    each_ms: int | None = None
    aspect: str | None = None
    short_px: int | None = None
    tone: str | None = None
    seed: int | None = None
    title: str = ""
    captions: tuple[str, ...] = ()
    action: str = ""
    no_title: bool = False
    no_captions: bool = False
    wants_title: bool = False
    wants_captions: bool = False
    music: Music = field(default_factory=Music)
    silent: bool = False
    voice: str | None = None
    subjects: tuple[Subject, ...] = ()
    topic: str = ""
    promo: bool = False
    plain: bool = False
    media: tuple[Media, ...] = ()
    script: Script | None = None
    no_material: bool = False
    expected: int | None = None


def read_brief(message: Message, shelf: Shelf, *, new_session: bool) -> Brief:
    """Read a message as a brief.

    Args:
        message: the words.
        shelf: the session's files.
        new_session: whether there is no draft yet, so that files need not be spoken of to be meant.
    """
    parts = part(message.bare)
    wishes = parts.wishes
    material = _verbatim(message, parts.material)
    script = write_script(material) if material else None
    chosen = chosen_media(wishes, shelf, new_session=new_session)
    titles = _titles(message, parts.material)
    seed = _SEED.search(wishes)
    aspect, side = wanted_aspect(wishes), find_resolution(wishes)
    return Brief(
        language=message.language,
        duration_ms=_length_ms(wishes),
        each_ms=each_length_ms(wishes),
        aspect=aspect.value if aspect else None,
        short_px=min(1080, side.value) if side else None,
        tone=find_tone(wishes),
        seed=int(seed[1]) if seed else None,
        title=titles[0][:_LONGEST_TITLE] if titles else "",
        captions=_captions(message, wishes),
        action=next((one.words for one in message.of_role("end")), script.action if script else ""),
        no_title=bool(_NO_TITLE.search(wishes) or _NO_TEXT.search(wishes)),
        no_captions=bool(_NO_CAPTIONS.search(wishes) or _NO_TEXT.search(wishes)),
        wants_title=bool(_TITLE.search(wishes)),
        wants_captions=bool(_CAPTIONS.search(wishes)),
        music=_music(wishes, shelf, chosen.songs),
        silent=bool(_SILENT.search(wishes)),
        voice=_voice(message, wishes),
        subjects=_subjects(wishes, material, message),
        topic=find_topic(wishes, message.language),
        promo=bool(_PROMO.search(wishes)),
        plain=bool(_PLAIN_CLIP.search(wishes)),
        media=tuple(chosen.pictures),
        script=script,
        no_material=parts.promised or (not material and not chosen.pictures and announces_material(wishes)),
        expected=chosen.expected,
    )


def _subjects(wishes: str, material: str, message: Message) -> tuple[Subject, ...]:
    """Scenes named in the wishes, else in the material, else in the film's own words.

    The film's shape ("landscape") is no scene.
    """
    named = find_subjects(_without_shapes(wishes))
    if material and not any(one.sure for one in named):
        named = find_subjects(material[:3000])[:2] or named
    if not any(one.sure for one in named):
        spoken = find_subjects("\n".join(one.words for one in message.texts))
        named = [one for one in spoken if one.sure][:2] or named
    return tuple(named)


def _without_shapes(text: str) -> str:
    for one in find_aspects(text):
        text = text[: one.start] + BLANK * (one.end - one.start) + text[one.end :]
    return text


def _length_ms(wishes: str) -> int | None:
    """A length that is named as an option wins, else the first that is meant for the film."""
    lengths = find_film_lengths(wishes)
    for option in _OPTION_LENGTH.finditer(wishes):
        for one in lengths:
            if option.end() <= one.start <= option.end() + 2:
                return one.value
    return lengths[0].value if lengths else None


def _verbatim(message: Message, material: str) -> str:
    """Put texts back where they were taken out of the material."""
    if not material:
        return ""
    at = message.bare.find(material)
    return message.wishes[at : at + len(material)] if at >= 0 else material.replace(BLANK, "")


def _titles(message: Message, material: str) -> list[str]:
    inside = message.bare.find(material) if material else len(message.bare) + 1
    found = [one for one in message.of_role("title") if not inside <= one.start < inside + len(material)]
    loose = [one for one in message.of_role("") if len(one.words) <= _LONGEST_TITLE and not material]
    return [_TRIM.sub("", one.words) for one in (found or loose)]


def _captions(message: Message, wishes: str) -> tuple[str, ...]:
    given = message.of_role("caption")
    quoted = [one.words for one in given if one.quoted]
    listed = [item for one in given if not one.quoted for item in list_items(one.words)]
    if not given and (block := _CAPTION_LINES.search(message.wishes)):
        listed = list_items(block[1])
    if not quoted and not listed:
        return tuple(offers(wishes.replace(BLANK, "")))[:3]
    return tuple((quoted or listed)[:_MOST_CAPTIONS])


_CAPTION_LINES: Final = re.compile(
    r"(?:captions?|subtitles?|text\soverlays?|overlays?|texts?|字幕|文字"
    r"|文案)\s*[:：]?\s*\n((?:\s*(?:[-*•]|\d{1,2}[.)、])[^\n]+\n?)+)",
    re.I,
)


def _music(wishes: str, shelf: Shelf, songs: list[Media]) -> Music:
    if _NO_MUSIC.search(wishes) or _SILENT.search(wishes):
        return Music(wanted=False)
    volume = _music_volume(wishes)
    song = songs[0] if songs else None
    named = bool(_MUSIC.search(wishes))
    style = find_music_style(wishes) or named_style(wishes)
    return Music(True if named or song else None, style, volume if named else None, song)


def _music_volume(wishes: str) -> float | None:
    """A percentage, else a word like "half volume" or "a bit quieter" in the clause about the music."""
    exact = find_volume(wishes)
    if exact is not None or _HALF_VOLUME.search(wishes):
        return 0.5 if exact is None else exact
    clauses = [one for one in _CLAUSE.split(wishes) if _MUSIC.search(one)]
    return next((found for one in clauses if (found := changed_volume(one, BED_VOLUME)) is not None), None)


def _voice(message: Message, wishes: str) -> str | None:
    if _NO_VOICE.search(wishes):
        return None
    spoken = message.of_role("voice")
    if spoken:
        return spoken[0].words
    return "" if _VOICE.search(wishes) else None

"""Clauses that only say again, give the reason, or deny the opposite of what another clause already does."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Final

from nemo_notebook.studio.director.operations import (
    AddItem,
    CutSpan,
    HoldPicture,
    KeepSpan,
    Operation,
    RemoveCaptions,
    RemovePicture,
    Reorder,
    ReplacePicture,
    ReplaceScenes,
    SetAspect,
    SetCaption,
    SetDuration,
    SetEffect,
    SetEndCard,
    SetMove,
    SetPictureLength,
    SetSpeed,
    SetTextPlace,
    SetTextSize,
    SetTextTime,
    SetTitle,
    SetTitleTime,
    SetTone,
    SetTransitions,
    SetVolume,
    TrimClip,
)
from nemo_notebook.studio.director.operations.charting import OfGraphic
from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.edits.bounds.confirming import confirms, only_confirms
from nemo_notebook.studio.director.reading.edits.context.leaning import COMPLAINS
from nemo_notebook.studio.director.reading.edits.pictures.transitions import read_transition_pace
from nemo_notebook.studio.director.reading.messages.clauses import Clause
from nemo_notebook.studio.director.reading.messages.remarks import without_reason
from nemo_notebook.studio.director.reading.terms import verbs

_ON_TIME: Final = (CutSpan, HoldPicture, KeepSpan, TrimClip, SetDuration, SetPictureLength, SetSpeed)
_PACE: Final = regex(
    r"\b(?:too|so|very|rather|a\sbit)\s(?:\w+\s)?(?:slow|fast|quick|long|short|dull|boring|rushed|hectic)\b|\bdrags?\b|\bdragging\b"
    r"|[太有点很]\S?(?:拖沓?|拖拉|冗长|啰嗦|[快慢长短]|无聊|单调|赶)|节奏\S{0,2}[慢快拖紧]",
    re.I,
)
_PARTS: Final = regex(
    "|".join(one.pattern for one in (verbs.MUSIC, verbs.TITLE, verbs.CAPTIONS, verbs.VOICE, verbs.END_CARD)),
    re.I,
)
_OF_THE_REST_ZH: Final = regex(
    r"^(?:因为)?(?:那之前|之前|前面|之后|后面|中间|那里|那边|那段|副歌|高潮|重点)(?:的|那段|部分)*(?:都|全|就|才|也)*(?:是|在|没)[^，。\d]{1,8}$"
)
"""What there is before or behind a cut: 前面的都是准备动作."""
_IN_THE_WAY: Final = regex(
    r"^\W*(?:(?:so|and|because|since|as|that)\s)*(?:(?:it|they|(?:the|my|our)\s(?:\w+\s)?\w+|that|\w+\s(?:buttons|icons|bar|logo))\s)?(?:(?:should|must|do|does|can|will|would|are|is|may)\s?(?:n['’]t|not)?\s)?(?:don['’]?t\s|to\s)?(?:be\s|get\s)?"
    r"(?:cover\w*|block\w*|hid(?:e|es|ing)|in\sthe\sway)\b(?:\s(?:of|up))?(?:\s(?:the|my|our|any|her|his|their))?(?:\s(?:pictures?|photos?|images?|faces?|view|people|product|subject|much|anything|them|it))?\W*$"
    r"|^(?:[它字幕标题文都会也老总就]*)(?:不要|别|不能|不会|免得|省得|以免)?(?:再)?[挡遮盖压]\S{0,8}$",
    re.I,
)
"""Why words are to be smaller, or elsewhere."""
_CUTS: Final = regex(
    r"\b(?:just|only|simple|simply|plain|straight|hard|clean)\b.*\bcuts?\b|(?:直接|干脆|简单)(?:地)?(?:切|剪)|硬切",
    re.I,
)
_STILL: Final = regex(r"\b(?:still|static|steady|fixed)\b|静止|固定|(?:不要|别|不)\S{0,4}动", re.I)
_NO_SHAPE: Final = regex(
    r"^\W*(?:(?:it|this|that|the\s(?:video|film))\s(?:should|must|does|do|need|is|['’]s)\s?(?:n['’]t|not)(?:\s(?:have\sto|need\sto|to))?(?:\sbe)?|not?|no\smore|don['’]?t\s(?:want|need|like)|instead\sof|stop\susing)\s(?:an?\s|the\s|it\s|this\s|in\s)*"
    r"(?:vertical|portrait|landscape|horizontal|wide(?:screen)?|square|upright|\d{1,2}:\d{1,2})(?:\s(?:format|shape|video|mode|version|one))?(?:\s(?:any\s?more|any\slonger))?\W*$"
    r"|^(?:我?不要|不想要|别|不用|不是|不做|不喜欢)(?:这种|这个|用|弄成|做成?)?(?:[竖横方宽][屏版形幅]的?|\d{1,2}[:：比]\d{1,2}的?)(?:了|啦|吧|视频)*$",
    re.I,
)
_STEPS: Final = (
    *_ON_TIME,
    SetTitleTime,
    SetVolume,
    SetTextSize,
    SetTone,
    SetEffect,
    SetTransitions,
    SetTextTime,
    SetMove,
)
_NOT_TOO: Final = regex(
    r"^\W*(?:(?:but|just|and|only|please)\s)*(?:(?:it|that|they)\s(?:should|must)\s?)?(?:(?:not|n['’]t|never|don['’]?t|do\snot)\s)+(?:(?:be|get|go|make\s(?:it|them))\s)?(?:too|so|that|overly|as|by\stoo|over)\s?\w+(?:\s(?:please|though|either|again))?\W*$"
    r"|^(?:但是?|可|也|就)*(?:不要|别|不用|不能|不必|可别)(?:再)?(?:[弄搞调变放]得?)?(?:太|过于?|那么|这么)\S{1,4}$"
    r"|^(?:但是?|可|也|就)*(?:不要|别|不能|可别)(?:完全|彻底)?(?:没声音?|没有声音|听不[见到]|静音)了?$",
    re.I,
)
_TOO_BARE: Final = regex(
    r"^(?:现在|它|这个|目前)*(?:有点|太)[长短快慢大小](?:了|啦)?(?:现在|目前)?$"
    r"|^\W*(?:(?:it['’]?s|that['’]?s|it\sis|right|now|currently|because|as)\s)*too\s(?:short|long|small|big|slow|fast)(?:\s(?:right\snow|now|at\sthe\smoment))?\W*$",
    re.I,
)
"""Why the step before it was taken: "title 5 seconds, it's too short now"."""
_CANNOT_HEAR: Final = regex(
    r"\b(?:can['’]?t|cannot|can\s(?:hardly|barely)|hardly|barely)\s(?:\w+\s)?hear\b|听不|刺耳|吵死", re.I
)
_MEND: Final = regex(
    r"^\W*(?:(?:can\syou|please|just|so|and|could\syou)\s)*(?:(?:tone|turn|bring|dial|scale|take)\s(?:it|that|them)\s(?:down|back|up)|(?:fix|sort|correct|adjust|change|improve)\s(?:it|that|this|them))(?:\sa\s(?:bit|little|touch|notch))?(?:\splease)?\W*$"
    r"|^(?:请|帮我|麻烦)?(?:[调改弄修处]整?理?复?)一下(?:吧)?$",
    re.I,
)
"""Asks for what a complaint before it made happen."""
_KEEP_IT: Final = regex(
    r"^\W*(?:but\s)?(?:please\s)?(?:keep|leave)\s(?:it|them|that)(?:\s(?:in|on|there|playing))?\W*$", re.I
)

_MEND_IT: Final = regex(
    r"^\W*(?:please\s)?(?:fix|sort|mend|correct|improve|change|do\ssomething\sabout)(?:\s(?:it|this|that|them))?(?:\sout)?\W*$"
    r"|^(?:请|帮我|麻烦)*(?:改|修|处理|调整?|弄|优化)一下$",
    re.I,
)
"""Nothing but that something be done about it."""
_THE_FILE: Final = regex(
    r"^\W*(?:it['’]s\s)?(?:the|that)\s(?:one|file|mp3|wav|m4a|track|song|photo|picture|image|clip|audio(?:\sfile)?)?\s?(?:that\s|which\s)?(?:(?:i|we)(?:['’]ve|\shave|\sjust)?\s(?:just\s)?(?:uploaded|attached|sent|added|gave\syou|dropped|put\sin|shared)(?:\s(?:earlier|before|here|today|just\snow))?)?\W*$"
    r"|^(?:就是?)?(?:我|我们)?(?:刚才?|刚刚|之前|前面)?(?:上传|发|传|给你|附)(?:给你|上来|上去|过来|上)?的?(?:那?[首张个段]?(?:歌|文件|音乐|图|照片|视频)?)$",
    re.I,
)
_AT_ITS_END: Final = regex(
    r"^\W*(?:(?:put|place)\s(?:it|that)\s)?(?:right\s)?(?:at|to)\sthe\s(?:very\s)?end(?:\sof\s(?:it|the\s\w+))?\W*$"
    r"|^(?:就|再)?(?:[放排加接]?[在到])?最?(?:后面?|末尾|后边)(?:就行|就好|吧)?$",
    re.I,
)
_AT_ITS_START: Final = regex(
    r"^\W*(?:(?:put|place)\s(?:it|that)\s)?(?:right\s)?at\sthe\s(?:very\s)?(?:start|beginning)\W*$"
    r"|^(?:就|还是)?(?:[放写][在到]?)?(?:片头|最?开头|最前面?)(?:就行|就好|吧)?$",
    re.I,
)
_FOR_PLATFORM: Final = regex(
    r"^\W*(?:(?:i|we)\s(?:need|want|have)\s)?(?:(?:it|this|that)(?:['’]s|\sis)?\s)?(?:to\sgo\s)?(?:for|on)\s(?:my\s|our\s)?(?:linkedin|facebook|twitter|x|pinterest|threads|whatsapp|slack)(?:\s(?:page|post|feed|ad|group))?\W*$",
    re.I,
)
_WHERE_WRITTEN: Final = regex(
    r"^\W*(?:both\s|also\s)?(?:(?:in|on)\s)?(?:the\s|both\sthe\s)?(?:list|chart|steps|captions?|picture|screen|title|graphic)(?:\s(?:too|as\swell))?\W*$"
    r"|^(?:列表|清单|图表?|步骤|字幕|标题|画面|两[处边]|[里上和跟与、])+都?(?:一起|一并)?(?:要|得)?(?:改|换|更新)(?:了|掉|一下)?$|^(?:列表|清单|图表?|步骤|字幕)(?:里|上)?的?也(?:要)?[改换]$",
    re.I,
)
"""Where words stand that were just changed, and change together."""
_COLOURS_AMISS: Final = regex(r"^(?:颜色|色调|画面|整体|色彩)(?:太|有点|不够|很)[^，。]{1,4}$")
_THEN_THE_REST: Final = regex(
    r"^\W*(?:(?:and|then|with)\s)*(?:all\s)?the\s(?:rest|others?)(?:\s(?:after(?:\s(?:it|that|them))?|(?:stays?\s)?(?:in\s(?:the\ssame|their|that)\sorder|as\s(?:it\sis|they\sare|before|is))))?\W*$",
    re.I,
)
_TAKE_IT_OUT: Final = regex(
    r"^\W*(?:please\s)?(?:remove|take|cut|delete|lose|drop)\s(?:it|that|this|the)(?:\s(?:line|caption|text|one|bit|part|sentence))?(?:\s(?:out|away|off))?\W*$"
    r"|^(?:请)?(?:把)?(?:[这那]一?[句条行](?:字幕|话)?)?(?:去掉|删掉|删了|不要了?|拿掉)$",
    re.I,
)

_ITS_CAPTION: Final = regex(
    r"^\W*(?:(?:and|so|also|then|obviously|of\scourse)\s)*(?:(?:remove|delete|drop|lose|cut|take\s(?:out|off|away))\s)?(?:its|the|that)\s(?:captions?|text|words|line|label)"
    r"(?:\s(?:(?:that|which)\s)?(?:belongs?|goes|went|came|comes|is|was)\s(?:to|with|on|for)\s(?:it|that|that\sone|the\s\w+)|\s(?:of|for|on|with)\s(?:it|that\sone))?"
    r"(?:\s(?:(?:can|should|may|must|needs\sto|has\sto|will)\s)?(?:go|goes|be\sremoved|disappear|come\sout))?(?:\s(?:too|as\swell|also|with\sit|obviously|of\scourse|then|please|away|out))*\W*$",
    re.I,
)
"""The caption of a picture that is taken out, which goes with it."""
_NO_START: Final = regex(
    r"^\W*(?:(?:and|so|please)\s)*(?:drop|skip|without|not|no|lose|cut)\s(?:out\s|off\s)?(?:the\s)?(?:start|beginning|intro|opening|(?:first|opening)\s(?:part|bit|seconds))\W*$"
    r"|^(?:就|所以|把)?(?:不要|去掉|剪掉|跳过|不用|删掉)(?:开头|前面|前边|片头)(?:的|那)?(?:一?[段部几]分?秒?)?(?:视频|画面)?了?$",
    re.I,
)


def bare_of_reason(clause: Clause) -> Clause:
    """Return a clause without the reason that ends it."""
    text = without_reason(clause.text)
    return clause if text == clause.text else replace(clause, text=text, raw=without_reason(clause.raw))


def adds_nothing(clause: Clause, operations: Sequence[Operation]) -> bool:
    """Whether a clause only tells why, where, or how far the operation before it may go."""
    if read_transition_pace(clause, operations):
        return False
    if only_confirms(clause.text, operations):
        return True
    return any(
        rule(clause, operations)
        for rule in (gives_reason, says_where, names_file_again, bounds_step, refuses_start, _goes_with_it)
    )


def _goes_with_it(clause: Clause, operations: Sequence[Operation]) -> bool:
    """Whether a clause only takes out the caption of a picture that was just taken out."""
    removed = any(isinstance(one, RemovePicture) for one in operations)
    belongs = re.search(r"\b(?:its|it|that\sone|too|as\swell)\b", clause.text, re.I)
    return removed and not clause.texts and bool(belongs and _ITS_CAPTION.match(clause.text))


def bounds_step(clause: Clause, operations: Sequence[Operation]) -> bool:
    """Whether a clause only says how far the step before it may go: "quieter, but not too quiet"."""
    stepped = bool(operations) and isinstance(operations[-1], _STEPS)
    if not stepped or clause.texts or _PARTS.search(clause.text):
        return False
    return bool(_NOT_TOO.match(clause.text) or _TOO_BARE.match(clause.text))


def refuses_start(clause: Clause, operations: Sequence[Operation]) -> bool:
    """Whether a clause only refuses what is cut off already: 从第5秒开始剪，不要开头那段."""
    last = operations[-1] if operations else None
    return isinstance(last, KeepSpan) and last.from_ms > 0 and bool(_NO_START.match(clause.text))


def refuses_shape(clause: Clause) -> bool:
    """Whether a clause only says which shape the film is not to have: "it should not be vertical"."""
    return not clause.texts and bool(_NO_SHAPE.match(clause.text))


def names_file_again(clause: Clause, operations: Sequence[Operation]) -> bool:
    """Whether a clause only says which file that is: "my song, the one i uploaded"."""
    brought = bool(operations) and bool(getattr(operations[-1], "media_id", ""))
    return brought and not clause.texts and bool(_THE_FILE.match(clause.text))


def says_where(clause: Clause, operations: Sequence[Operation]) -> bool:
    """Whether a clause only says where the words stand that are changed: "in the list and the caption"."""
    written = any(isinstance(one, OfGraphic | SetCaption) for one in operations[-2:])
    return written and not clause.texts and bool(_WHERE_WRITTEN.match(clause.text))


def gives_reason(clause: Clause, operations: Sequence[Operation]) -> bool:
    """Whether a clause only tells why: "smaller, they cover the picture", 字小一点，别挡住画面."""
    if operations and not clause.texts and _OF_THE_REST_ZH.match(clause.text.strip()):
        return True
    words = any(isinstance(one, SetTextSize | SetTextPlace) for one in operations[-2:])
    return words and not clause.texts and bool(_IN_THE_WAY.match(clause.text))


def of_pace(clause: Clause) -> bool:
    """Whether a clause says no more than that the film is too slow, or too fast."""
    return not _PARTS.search(clause.text) and bool(_PACE.search(clause.text))


def sets_time(operations: Sequence[Operation]) -> bool:
    """Whether an operation changes how long something is shown, which answers a complaint about the pace."""
    return any(isinstance(one, (*_ON_TIME, SetTextTime, SetTitleTime)) for one in operations)


def without_blame(operations: Sequence[Operation], blame: Sequence[Operation]) -> list[Operation]:
    """Return the operations without another length or speed for all, where a remedy came with the complaint.

    In "make it 12 seconds, it is too long" the 12 seconds count.
    """
    made = [
        one for one in blame if isinstance(one, SetDuration | SetSpeed) and not getattr(one, "indexes", ())
    ]
    rest = [one for one in operations if not any(one is bad for bad in made)]
    return rest if sets_time(rest) else list(operations)


def restates(clause: Clause, operations: Sequence[Operation]) -> bool:
    """Whether a clause that no reader knows says only what the operations do anyway."""
    if clause.texts:
        return False
    if (
        confirms(clause.text, operations)
        or only_confirms(clause.text, operations)
        or of_pace(clause)
        and sets_time(operations)
        or operations
        and _MEND_IT.match(clause.text)
    ):
        return True
    return any(rule(clause.text, one) for one in operations for rule in _RULES)


_RULES: Final[tuple[Callable[[str, Operation], bool], ...]] = (
    lambda text, one: isinstance(one, SetTransitions) and one.duration_ms == 0 and bool(_CUTS.search(text)),
    lambda text, one: isinstance(one, SetMove) and one.move == "still" and bool(_STILL.search(text)),
    lambda text, one: isinstance(one, SetAspect) and bool(_NO_SHAPE.match(text) or _FOR_PLATFORM.match(text)),
    lambda text, one: isinstance(one, AddItem) and one.at is None and bool(_AT_ITS_END.match(text)),
    lambda text, one: isinstance(one, SetEndCard) and bool(_AT_ITS_END.match(text)),
    lambda text, one: isinstance(one, SetTitle) and bool(_AT_ITS_START.match(text)),
    lambda text, one: (
        isinstance(one, ReplacePicture | ReplaceScenes | RemovePicture) and bool(COMPLAINS.search(text))
    ),
    lambda text, one: isinstance(one, Reorder) and bool(_THEN_THE_REST.match(text)),
    lambda text, one: isinstance(one, RemoveCaptions) and bool(_TAKE_IT_OUT.match(text)),
    lambda text, one: isinstance(one, SetTone | SetEffect) and bool(_COLOURS_AMISS.match(text)),
    lambda text, one: isinstance(one, SetVolume) and bool(_CANNOT_HEAR.search(text)),
    lambda text, one: isinstance(one, _STEPS) and bool(_MEND.match(text)),
    lambda text, one: isinstance(one, SetVolume) and bool(_KEEP_IT.match(text)),
)

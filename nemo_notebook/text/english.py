"""Say which command an English sentence is, if every word of it belongs to that command.

One word that fits nowhere ("export trade", "roll the credits") makes it a request for a film. Slips of one
letter in the words that matter are read as what is meant.
"""

from __future__ import annotations

import re
from typing import Final


def _words(*lines: str) -> frozenset[str]:
    return frozenset(" ".join(lines).split())


_COURTESY: Final = _words(
    "i you we me us my our your it its this that these them there the is are was be am do does did has",
    "have had got can could would will may might shall should want wanna need like love please pls plz",
    "kindly mind ok okay k alright hey hi hello thanks thank thx ty cheers so well now and then just also",
    "yes yeah yep sure right finally next first let lets go ahead help to for of s d m re ve ll maybe",
    "think great good perfect nice fine awesome amazing cool done ready finished lovely beautiful",
    "excellent wonderful fantastic brilliant superb sweet neat solid lgtm approved looks look really",
    "pretty very happy with all everything job nemo again already away asap soon possible if when today",
    "yet too at last once more time real quick quickly here what how where which who immediately directly",
    "currently moment far as one in on up bit together able u ur gonna gotta much rn luv but enough always",
    "wondering wonder any chance whenever appreciated advance mate sir team guys everyone still grateful",
)
_FILM: Final = _words(
    "video videos vid clip clips film movie file files mp4 mp4s result results project timeline draft",
    "version edit cut reel reels short thing output copy slideshow slide show animation render piece work",
    "masterpiece creation final finished latest current whole full complete completed entire rendered",
    "edited new last same actual generated",
)
_EXPORTING: Final = _words(
    "export re-export exporting exported download downloading downloadable render re-render rendering save",
    "saving output send give get hand show fetch bring pass gimme see watch play deliver grab take receive",
    "ship out over across back link button start run begin launch trigger hit press click try a an into",
    "using from by named called way find computer desktop disk laptop drive hard folder downloads phone",
    "phones machine pc mac notebook device locally local tiktok tik tok instagram insta ig youtube yt",
    "shorts facebook fb linkedin twitter x whatsapp story stories wechat social media web sharing share",
    "posting post mobile vertical vertically portrait landscape horizontal horizontally widescreen",
    "wide-screen square mov gif webm avi mkv format formats quality high higher highest hd fhd uhd best",
    "max maximum standard low lower resolution res aspect ratio size orientation mode without no any",
    "watermark watermarks highest-quality high-quality proper decent clean regular normal fps full-hd use",
    "both",
)
_COUNTING: Final = _words(
    "credit credits balance account quota points billing show check see view display get list tell give",
    "query find out about current remaining remain remains available total left over many much any enough",
    "some cost costs use used spent spend take count status info wallet a by from low running print number",
    "amount know checking",
)
_WATCHING: Final = _words(
    "status state track tracks tracklist progress segments layers check see view report refresh print",
    "display list get tell give update updates summary table overview rendering export exporting download",
    "generation session processing exported finishing going coming along doing progressing things running",
    "working happening situation news any a an many long longer left until stand been full these another",
    "some about overall summarize summarise describe getting gotten other send upload none item items made",
    "know complete task",
)
_BRINGING: Final = _words(
    "upload re-upload uploading attach import load file files photo photos picture pictures image images",
    "pic pics clip clips video videos footage song songs music audio track tracks logo logos recording",
    "media screenshot screenshots asset assets mp3 mp4 wav selfie selfies document voiceover voice-over",
    "jpg jpeg png stuff ones attachment attachments those few some another more an a following attached",
    "new two three four five six several from computer desktop disk phone url link laptop drive folder",
    "into product summer holiday travel wedding family vacation cat dog company brand own other old",
    "background intro raw drone latest couple",
)
_SHAPE: Final = re.compile(
    r"\d{3,4}[x×*]\d{3,4}|\d{1,2}[:x×]\d{1,2}|\d{3,4}p|[248]k|\d{2}(?:fps)?|h\.?26[45]"
    r"|[~./\w-]*\w\.(?:mp4|mov|webm|gif|mkv|avi)|[~.]?/[\w./-]+|\"[^\"]+\"|“[^”]+”"
)
_FILE: Final = re.compile(r"\"[^\"]+\"|https?://\S+|[~./\w*-]*[\w*-]\.[a-z0-9]{3,4}|[~.]{0,2}/[\w./*-]+|\d+")
_TOKEN: Final = re.compile(r"\"[^\"]+\"|“[^”]+”|[^\s,;!?()'’`…–—\"]+")

_THE_FILM: Final = (
    r"(?:(?:all\sof\s|both\s)?(?:the|my|our|this|that|your)(?:\s[\w-]+)*\s(?:videos?|vid|clips?|film|movie"
    r"|files?|mp4|result|project|version|cut|reel|output|copy|slideshow|animation|render|link|download|work"
    r"|piece|export)"
    r"|a\scopy|a\s(?:download\s)?link|mp4)"
)
_SENDS: Final = re.compile(
    rf"""\b(?:re-)?(?:export|download|render)(?:ing)?\b|\b(?:save|output)(?!\s(?:me|you|us)\b)
    |\bdownloadable\b
    |\b(?:send|give|get|hand|show|fetch|bring|pass|gimme|see|watch|play|deliver|grab|take|have|receive|find
      |want|need|like)
      \ (?:(?:me|us|over)\ )*(?:{_THE_FILM}|it\ (?:as|to\ me|over)|it$)
    |\bwhere\ (?:is|are|s|can)\b.*\b{_THE_FILM}|\bship\ it\b|^(?:(?:the|final|finished|an?)\ )*(?:mp4
      |video\ file)(?:\ (?:file|please|pls|plz|now|version))*$""",
    re.VERBOSE,
)
_MAKES: Final = re.compile(
    r"(?<!as )(?<!in )(?<!to )(?<!into )\ban? (?!copy|link|download)(?:[\w:-]+ )*(?:video|clip|film|movie"
    r"|reel|slideshow|animation|short)\b"
)
_COUNTS: Final = re.compile(
    r"\b(?:credits?|quota|points)\b|\bbalance\b(?!\s(?:it|this|that|them|the|my)\b)|\b(?:account|billing)\b"
    r"|\bhow much (?:do|have) (?:i|we) (?:have|got)? ?left\b"
)
_WATCHES: Final = re.compile(
    r"""\b(?:status|progress|tracks?|tracklist|segments|layers|timeline|state)\b
    |\b(?:show|list|check|see|view|display|describe|summari[sz]e)\ (?:me\ )?(?:the|my|our)
      \ (?:(?:current|whole)\ )?draft
    |\bwhat\ (?:is|s)\ (?:in|on)\ (?:the|my|our)\b|\bwhat\ (?:do|have)\ (?:i|we)\ (?:have|got)\b
      |\bwhat\ (?:i|we)\ have
    |\b(?:is|are|was|has|have)\ (?!you)(?:\w+\ )*(?:done|ready|finished|completed?|rendered|exported
      |running|processing
      |working|rendering|exporting|there)\b
    |\b(?:done|finished|ready)\ yet\b|\bhow\ (?:is|s|are)\ (?:\w+\ )*(?:going|coming|doing|progressing)\b
    |\bhow\ (?:far|much\ longer|long)\b|\bwhere\ (?:(?:are|do)\ )?(?:we|things)\b
    |\bwhere\ (?:is|s)\ (?:the|my|this)\ (?:\w+\ )?(?:at|now)\b|^(?:are\ you\ )?still\ \w+ing\b
    |\bwhat\ (?:is|s)\ (?:the\ situation|happening|going\ on)\b|\bany\ (?:updates?|news)\b""",
    re.VERBOSE,
)
_BRINGS: Final = re.compile(r"^(?:[a-z]+ )*?(?:(?:re-)?upload|attach|import|load)\b")

_ENDS_IN_ORDER: Final = re.compile(
    r"[,.!;]\s*(?:(?:please|now|then|so|just)\s)*(?:export|download|render)(?:\s(?:it|this|now|please))*\W*$",
    re.I,
)

_CORE: Final = _words(
    "export download credits balance status upload render please timeline tracks video progress finished",
    "remaining",
)
_REAL: Final = _words(
    "expert exports extort statue stature states stats credit tracts trucks unload reload upland tender",
    "renders gender uploads downloads videos pleased timelines balances tracked uploaded rendered exported",
    "balanced tracks statues",
)
_LONGEST: Final = 140
"""A command is short; what is longer is a request for a film."""


def english_kind(text: str) -> str | None:
    """Return "export", "credits" or "status" where the whole sentence is that command, else None."""
    words = _tokens(text)
    said = " ".join(words)
    if not words or len(text) > _LONGEST:
        return None
    if _COUNTS.search(said) and _covered(words, _COURTESY | _COUNTING):
        return "credits"
    ordered = _ENDS_IN_ORDER.search(text)
    if _WATCHES.search(said) and not ordered and _covered(words, _COURTESY | _FILM | _WATCHING):
        return "status"
    sends = _SENDS.search(said) and not _MAKES.search(said)
    return "export" if sends and _covered(words, _COURTESY | _FILM | _EXPORTING, _SHAPE) else None


def english_upload(text: str) -> bool:
    """Whether the whole sentence asks to upload something."""
    words = _tokens(text)
    return bool(_BRINGS.search(" ".join(words))) and _covered(words, _COURTESY | _BRINGING, _FILE)


def _tokens(text: str) -> list[str]:
    plain = re.sub(r"(?<=\w)(?:n['’]t)\b", " not", text.lower()).lstrip("/%! ")
    words = [match[0].rstrip(".:") if len(match[0]) > 1 else match[0] for match in _TOKEN.finditer(plain)]
    kept = [word for word in words if re.search(r"\w", word)]
    return [_repaired(word) for word in kept]


def _covered(words: list[str], vocabulary: frozenset[str], pattern: re.Pattern[str] | None = None) -> bool:
    return all(word in vocabulary or (pattern and pattern.fullmatch(word)) for word in words)


def _repaired(word: str) -> str:
    if len(word) < 5 or word in _CORE or word in _REAL or not word.isalpha():
        return word
    return next((core for core in sorted(_CORE) if _one_slip(word, core)), word)


def _one_slip(word: str, meant: str) -> bool:
    """Whether one letter is missing, too many or wrong, or two neighbours changed places."""
    if abs(len(word) - len(meant)) > 1 or word[0] != meant[0]:
        return False
    pairs = enumerate(zip(word, meant, strict=False))
    same = next((place for place, (given, wanted) in pairs if given != wanted), min(len(word), len(meant)))
    rest, goal = word[same:], meant[same:]
    swapped = rest[:2] == goal[:2][::-1] and rest[2:] == goal[2:]
    return swapped or rest[1:] == goal[1:] or rest[1:] == goal or rest == goal[1:]

"""Plan a film that is new: the first of a session, or another one in place of that which is there."""

from __future__ import annotations

import re
from typing import Final

from nemo_notebook.models.measures import (
    MAX_DURATION_MS,
    MIN_DURATION_MS,
    wanted_aspect,
)
from nemo_notebook.studio.director.afterwards import with_afterthoughts
from nemo_notebook.studio.director.composing.film import Film, compose
from nemo_notebook.studio.director.operations import (
    KeepSpan,
    RemoveMusic,
    TrimClip,
    apply_all,
)
from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.plan import Plan, Shelf, Wire
from nemo_notebook.studio.director.plans import answer_plan, edit_plan, film_plan, seed_of_words
from nemo_notebook.studio.director.reading.briefs.brief import Brief
from nemo_notebook.studio.director.reading.briefs.content import part
from nemo_notebook.studio.director.reading.briefs.reader import read_brief
from nemo_notebook.studio.director.reading.briefs.sound import Music
from nemo_notebook.studio.director.reading.briefs.steering import as_one, tells_viewers
from nemo_notebook.studio.director.reading.edits.edits import read_edits
from nemo_notebook.studio.director.reading.intents.describing import leans_on_film
from nemo_notebook.studio.director.reading.intents.errands import runs_errand
from nemo_notebook.studio.director.reading.intents.fetching import fetches_elsewhere, posts_elsewhere
from nemo_notebook.studio.director.reading.intents.purpose import (
    describes_something,
    wants_new_film,
)
from nemo_notebook.studio.director.reading.messages.attachments import speaks_of_attachments
from nemo_notebook.studio.director.reading.messages.condensing import is_chinese
from nemo_notebook.studio.director.reading.messages.message import Message
from nemo_notebook.studio.director.reading.messages.situation import Situation
from nemo_notebook.studio.director.words import answers, telling
from nemo_notebook.studio.director.words.asked_words import asked_in_known_words
from nemo_notebook.studio.director.words.asked_zh import asked_of_tool
from nemo_notebook.studio.director.words.lead_ins import made_of_files
from nemo_notebook.studio.director.words.limits import aspect_limit, length_limit
from nemo_notebook.studio.director.words.possible import asks_what_is_possible, possible

_EMPTY: Final[Wire] = {"d": 10_000, "m": {"width": 1920, "height": 1080}, "t": []}
"""What an edit is read against where there is no film, to tell a wish from nonsense."""
_MOSTLY: Final = 0.5  # of a first message that is to be read, from which on it is no edit of a film
_ADDRESS: Final = regex(
    r"\b(?:from|about|of|into|with)\s(?:this\s|the\s|my\s)?(?:(?:article|page|link|url|post|blog|website|site|video|clip|film|reel|playlist|channel|photos?|pictures?|album|folder|files?)\s?)?"
    r":?\s?https?://|(?:把|将|根据|用|从)\s?(?:这[个篇])?(?:链接|文章|网页|网站)?\s?[:：]?\s?https?://|^\W*https?://\S+\W*$",
    re.I,
)

_OF_FILES: Final = regex(
    r"\b(?:videos?|clips?|films?|reels?|playlist|photos?|pictures?|album|folder|files?)\s?:?\s?https?://",
    re.I,
)
"""An address where files are, not words."""
_SAYS: Final = regex(r"\w|[\U0001f000-\U0001faff\u2600-\u27bf]")
"""A letter, a number or a picture sign: what a message without any says is nothing."""
_CHANGES: Final = regex(
    r"(?:please\s)?(?:change|replace|rename|edit|rewrite)\s(?:the|my)\s(?:\w+\s)?(?:captions?|title|headline|end\scard|subtitles?)\s(?:to|with|so)\s[^.\n]{1,80}\.?"
    r"|(?:请)?把?第[一二三四五六七八九\d][条句]字幕(?:改|换)[成为][^，。\n]{1,40}[。]?",
    re.I,
)
"""A change of words on the screen, and nothing else."""


_OVERRIDES: Final = regex(
    r"\W*(?:please\s)?(?:ignore|disregard|forget|override)\s(?:(?:all|any|the|your|my|of|previous|prior|earlier|above)\s)*"
    r"(?:instructions?|above|rules?|prompts?|commands?)(?:\s(?:above|before))?(?:[,.;]?\s(?:and|then)\s.{0,80})?\W*",
    re.I,
)
"""Speaks to a machine, and of no film."""


def asked_first(message: str, shelf: Shelf) -> Plan | None:
    """Answer a first message that only asks of the tool, or for something that is no film."""
    pictures = bool(shelf.of_kind("image", "video"))
    language = "zh" if is_chinese(message) else "en"
    if not (pictures or _SAYS.search(message)) or _OVERRIDES.fullmatch(message.strip()):
        return answer_plan(answers.not_understood(language, has_film=False), language)
    if not pictures and _CHANGES.fullmatch(message.strip()):
        return answer_plan(answers.nothing_there(language), language)
    asked = asked_in_known_words(message, has_pictures=pictures) if language == "en" else ""
    errand = not (asked or pictures) and runs_errand(message)
    made = "" if asked or pictures else made_of_files(message, language)
    told = answers.runs_no_errand(language) if errand and not made else asked or made
    return answer_plan(told, language) if told else None


def first_film(said: Message, shelf: Shelf) -> Plan:
    """Plan the first film of a session, or say what is missing to make one."""
    if told := asked_of_tool(said.said) if said.language == "zh" else "":
        return answer_plan(told, said.language)
    if shelf.of_kind("image", "video"):
        return _cut_first_film(said, shelf) or new_film(said, shelf, new_session=True)
    if answer := possible(said.said, said.language):
        return answer_plan(answer, said.language)
    describes = describes_something(said)
    bare = leans_on_film(said) and not wants_new_film(said) and not _says_what_it_shows(said, shelf)
    if describes and not bare:
        return new_film(said, shelf, new_session=True)
    edits = read_edits(said, Situation(_EMPTY, shelf, said.language))
    understood = bool(edits.operations or edits.says)
    unread = not understood and (describes or (not bare and tells_viewers(said)))
    if unread or tells_viewers(said, least=_MOSTLY):
        return new_film(said, shelf, new_session=True)
    refused = refusal(said, read_brief(said, shelf, new_session=True), shelf)
    asked = answers.abilities(said.language) if asks_what_is_possible(said.said) else ""
    if edits.operations or (understood and bare):
        return answer_plan(answers.nothing_there(said.language), said.language)
    if refused or asked:
        return answer_plan(refused or asked, said.language)
    unclear = answers.not_understood(said.language, has_film=False, foreign=said.foreign)
    return answer_plan(unclear, said.language, (said.text,))


def _cut_first_film(said: Message, shelf: Shelf) -> Plan | None:
    """A clip that is uploaded and trimmed in one go: composed as it is, then edited."""
    asked = read_brief(said, shelf, new_session=True)
    if asked.each_ms and len(asked.media) > 1:
        return None
    brief = Brief(
        language=said.language, chosen=asked.chosen, music=Music(False), mutes_clips=asked.mutes_clips
    )
    film = compose(brief, shelf, seed=seed_of_words(said))
    edits = read_edits(said, Situation(film.draft, shelf, said.language))
    if not any(isinstance(one, TrimClip | KeepSpan) for one in edits.operations):
        return None
    wanted = [one for one in edits.operations if not isinstance(one, RemoveMusic)]  # a clip comes with none
    edited = apply_all(film.draft, wanted, shelf, said.language)
    plan = edit_plan(edited, edits, said.language)
    steps = (*film.steps, *plan.steps)
    made = telling.made(Film(edited.draft, steps), brief, said.language)
    words = " ".join([*edits.says, made])
    return Plan("generate", edited.draft, words, plan.changes, steps, said.language)


def maybe_new(said: Message, draft: Wire, shelf: Shelf) -> Plan:
    """Plan what "make a 10-second video" asks for beside a draft: an edit, where it names nothing to show."""
    if _says_what_it_shows(said, shelf):
        return new_film(said, shelf, new_session=False)
    edits = read_edits(said, Situation(draft, shelf, said.language))
    if edits.operations:
        return edit_plan(apply_all(draft, edits.operations, shelf, said.language), edits, said.language)
    refused = refusal(said, read_brief(said, shelf, new_session=False), shelf)
    return answer_plan(refused or answers.not_understood(said.language, has_film=False), said.language)


def _says_what_it_shows(said: Message, shelf: Shelf) -> bool:
    """Whether a wish for a film says what it shows: a scene, a topic, words, a file."""
    brief = read_brief(said, shelf, new_session=False)
    return bool(
        brief.subjects
        or brief.topic
        or brief.script
        or brief.chart
        or brief.media
        or (brief.title and brief.title != said.text)
        or speaks_of_attachments(said.bare)
    )


def new_film(said: Message, shelf: Shelf, *, new_session: bool) -> Plan:
    """Plan a film that a message describes, or say what makes it impossible."""
    brief = read_brief(said, shelf, new_session=new_session)
    refused = refusal(said, brief, shelf)
    if refused:
        return answer_plan(refused, said.language)
    return with_afterthoughts(film_plan(said, brief, shelf, replaces=not new_session), said, shelf)


def refusal(said: Message, brief: Brief, shelf: Shelf) -> str:
    """Return what makes a film impossible, or ""."""
    wishes = as_one(part(said.bare), said).wishes
    if brief.duration_ms is not None and not MIN_DURATION_MS <= brief.duration_ms <= MAX_DURATION_MS:
        return length_limit(brief.duration_ms, said.language)
    aspect = wanted_aspect(wishes)
    supported = said.options.aspect_supported if said.options.aspect else not aspect or aspect.supported
    if brief.aspect and not supported:
        return aspect_limit(brief.aspect, said.language)
    if _ADDRESS.search(wishes) and not brief.media and not brief.script:
        fetched = _OF_FILES.search(wishes)
        return (answers.fetches_nothing if fetched else answers.opens_no_address)(said.language)
    if not brief.media and not brief.script and fetches_elsewhere(said.said):
        return answers.fetches_nothing(said.language)
    if posts_elsewhere(said.said) and not brief.script:
        return answers.posts_nothing(said.language)
    if brief.no_material:
        return answers.needs_material(said.language)
    if not brief.media and speaks_of_attachments(wishes):
        return answers.needs_files(said.language)
    return ""

"""A message made ready for reading: slips put right, the words of the film taken out, its language told."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import Final

from nemo_notebook.models.quantities import narrow
from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.messages.begun import with_begun_told
from nemo_notebook.studio.director.reading.messages.dictation import as_written
from nemo_notebook.studio.director.reading.messages.directions import (
    with_plain_directions,
    without_orders_to_show,
)
from nemo_notebook.studio.director.reading.messages.edge_words import with_last_words
from nemo_notebook.studio.director.reading.messages.facts_to_show import with_facts_to_show
from nemo_notebook.studio.director.reading.messages.half_seconds import with_half_seconds
from nemo_notebook.studio.director.reading.messages.labelled_parts import with_labelled_parts
from nemo_notebook.studio.director.reading.messages.lines_below import with_lines_below, with_scene_for_each
from nemo_notebook.studio.director.reading.messages.model_links import without_model_links
from nemo_notebook.studio.director.reading.messages.one_by_one import without_their_order
from nemo_notebook.studio.director.reading.messages.opener_parts import Role
from nemo_notebook.studio.director.reading.messages.options import Options, take_options
from nemo_notebook.studio.director.reading.messages.own_headings import without_own_heading
from nemo_notebook.studio.director.reading.messages.picture_lines import with_picture_lines
from nemo_notebook.studio.director.reading.messages.placing_orders import with_plain_places
from nemo_notebook.studio.director.reading.messages.plain_chinese import in_plain_chinese
from nemo_notebook.studio.director.reading.messages.poem_lines import with_poem_lines
from nemo_notebook.studio.director.reading.messages.quoted_roles import with_heard_roles
from nemo_notebook.studio.director.reading.messages.quotes import find_texts
from nemo_notebook.studio.director.reading.messages.reading_out import with_read_out
from nemo_notebook.studio.director.reading.messages.script_lines import with_script_told
from nemo_notebook.studio.director.reading.messages.song_links import with_links_told
from nemo_notebook.studio.director.reading.messages.song_names import with_own_song
from nemo_notebook.studio.director.reading.messages.texts import BLANK, Text, blank_out, with_slips_right
from nemo_notebook.studio.director.reading.messages.tidying import (
    tidied,
    with_plain_numbers,
    without_courtesy,
)
from nemo_notebook.studio.director.reading.messages.timed_scenes import with_timed_scenes
from nemo_notebook.studio.director.reading.messages.times_in_turn import with_times_in_turn
from nemo_notebook.studio.director.reading.messages.told_words import with_told_words
from nemo_notebook.studio.director.reading.messages.word_cards import with_word_cards
from nemo_notebook.studio.director.reading.messages.words_and_where import with_last_moments
from nemo_notebook.studio.director.reading.terms.dots import held, released
from nemo_notebook.studio.director.reading.terms.tongue import is_foreign, language_of_sentence

HEAD: Final = 4000  # characters in which wishes are looked for, from the start
TAIL: Final = 600  # and from the end, where options stand
_STEERS: Final = 700  # characters of a message that are all orders for a film
_LONGEST: Final = 200_000
_LONGEST_WORD: Final = 120  # characters without a space that can be a word or an address
_ENDLESS: Final = regex(rf"[!-~]{{{_LONGEST_WORD + 1},}}")
_REPEATED: Final = regex(r"([^\w\s])(?:[ \t]?\1){15,}")
"""A mark that somebody's finger rested on, or a rule drawn with it; it says no more than three of it."""
_NEXT_WISH: Final = regex(
    r"\s?(?:画面|背景|镜头|场景|整体|风格|色调|时长|片长|标题|字幕|片[头尾]|结尾|音乐|配|要|不要|不用|再|然后|最后|请|加|[竖横方][屏版])"
)
_SIGN: Final = r"[^\w\s!-/:-@\[-`{-~“”‘’「」『』《》（），。！？：；、…—–·¥￥€£]"
_FRAMED: Final = regex(rf"(?:{_SIGN}\s?)+\s(?P<said>\S.*?)\s(?:{_SIGN}\s?)+$", re.S)
"""Decoration before and behind a message."""
_FOTO: Final = regex(r"(?<=[a-z\d]\s)(?<![#@.&])foto(s?)(?!\w|\.[a-z])")
"""How many write what they attach; at the start of a name it is a part of that: "Foto Meier"."""
_SPEECH: Final = regex(r"[A-Za-zÀ-ɏ]{2}|[^\W\d_A-Za-zÀ-ɏ]")


@dataclass(frozen=True, slots=True)
class Message:
    """What the person said.

    Attributes:
        text: the words, with slips in steering words put right.
        wishes: the part in which wishes are looked for.
        texts: words meant for the film.
        bare: `wishes` with those taken out and full-width digits as plain ones (same length).
        language: "en" or "zh": of the sentence, not of the texts in it.
        foreign: whether the sentence is in neither of the two.
        options: what the client's options line says, which is no part of the words.
        said: the words as they were typed, up to `HEAD` characters, without courtesies around them.
        typed: a follow-up before it was put in common words, "" where that is not known.
    """

    text: str
    wishes: str
    texts: tuple[Text, ...]
    bare: str
    language: str
    foreign: bool = False
    options: Options = Options()
    said: str = ""
    typed: str = ""

    def of_role(self, role: Role) -> list[Text]:
        """Return the texts of one role."""
        return [one for one in self.texts if one.role == role]


def read_message(words: str, *, first: bool = False) -> Message:
    """Make a message ready for reading; time grows with its length, but little.

    Args:
        words: the message.
        first: whether there is no film yet that it could speak of.
    """
    said, options = take_options(_REPEATED.sub(r"\1\1\1", words.strip()[:_LONGEST]))
    if first:
        said = with_last_words(_steered(said))
        said = with_times_in_turn(with_own_song(with_begun_told(with_plain_numbers(said))))
    else:
        said = with_half_seconds(said)
    typed = without_courtesy(said[:HEAD])
    if first:
        typed = with_plain_places(with_read_out(as_written(typed)))
        said = tidied(with_read_out(as_written(said)))
    text = _ENDLESS.sub(_shortened, with_slips_right(said))
    wishes = text if len(text) <= HEAD + TAIL else f"{text[:HEAD]}\n{text[-TAIL:]}"
    texts = [replace(one, words=released(one.words)) for one in find_texts(held(wishes))]
    texts = with_heard_roles(texts, typed) if first else texts
    bare = narrow(_sentences_apart(blank_out(wishes, texts), texts) if first else blank_out(wishes, texts))
    sentence = _sentence(bare, said)
    foreign = is_foreign(sentence)
    return Message(
        text, wishes, tuple(texts), bare, language_of_sentence(sentence), foreign, options, typed[:HEAD]
    )


def _steered(said: str) -> str:
    """A first message with its orders told plainly; of a long one, which holds material, the first line."""
    if framed := _FRAMED.match(said):
        said = framed["said"]
    said = with_word_cards(with_timed_scenes(said))
    head, mark, rest = (said, "", "") if len(said) <= _STEERS else said.partition("\n")
    if len(head) > _STEERS:
        return said
    head = _FOTO.sub(r"photo\1", head)
    head = _with_lists_told(without_their_order(without_own_heading(head)))
    return _with_parts_told(in_plain_chinese(head)) + mark + rest


def _with_lists_told(words: str) -> str:
    """A first message whose lists, scripts and last words are called what they are."""
    told = with_script_told(with_picture_lines(with_links_told(without_model_links(words))))
    return with_last_moments(with_lines_below(with_scene_for_each(with_poem_lines(told))))


def _with_parts_told(said: str) -> str:
    """A first message that says plainly where its words go."""
    said = with_facts_to_show(with_labelled_parts(with_plain_directions(said)))
    return with_told_words(without_orders_to_show(said))


def _sentences_apart(bare: str, texts: list[Text]) -> str:
    """The words without texts, a full stop where a quotation ended its sentence: 旁白念“….”画面要有森林."""
    for one in texts:
        if one.quoted and one.words[-1:] in "。！？!?" and _NEXT_WISH.match(bare, one.end):
            bare = f"{bare[: one.end - 1]}。{bare[one.end :]}"
    return bare


def _shortened(match: re.Match[str]) -> str:
    return match[0][:_LONGEST_WORD]


def _sentence(bare: str, words: str) -> str:
    """The words that steer; where there are none, those of the film tell the language."""
    sentence = bare.replace(BLANK, "")
    return sentence if _SPEECH.search(sentence) else words[:HEAD]

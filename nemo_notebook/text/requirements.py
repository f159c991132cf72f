"""Put the options of a request into its words, and notice where the two disagree."""

from __future__ import annotations

import re
from typing import Final, Literal

from nemo_notebook.models.draft import Draft
from nemo_notebook.models.measures import find_aspects, find_film_lengths
from nemo_notebook.models.reading import mapping, text

# By script, the first that holds: kana and hangul before Han, which Japanese uses too.
_SCRIPTS: Final = (
    ("ja", re.compile(r"[\u3041-\u3096\u30a1-\u30fa]")),
    ("ko", re.compile(r"[\uac00-\ud7a3\u1100-\u11ff]")),
    ("zh", re.compile(r"[\u3400-\u4dbf\u4e00-\u9fff]")),
    ("ar", re.compile(r"[\u0620-\u064a\u0671-\u06d3]")),
    ("hi", re.compile(r"[\u0904-\u0939]")),
    ("th", re.compile(r"[\u0e01-\u0e3a\u0e40-\u0e4e]")),
    ("ru", re.compile(r"[\u0400-\u04ff]")),
)
_LATIN_WORD: Final = re.compile(r"[A-Za-z\u00c0-\u024f]+")
_QUOTED: Final = re.compile(r"\"[^\"\n]{0,200}\"|“[^”\n]{0,200}”|「[^」\n]{0,200}」")


def detect_language(words: str) -> str:
    """Return the ISO code of the script a text is written in: zh, ja, ko, ar, hi, th, ru, else en.

    A few foreign words, or what stands in quotes, do not change the language of a sentence.
    """
    bare = _QUOTED.sub(" ", words)
    seen = bare if re.search(r"\w", bare) else words
    latin = len(_LATIN_WORD.findall(seen))
    for language, script in _SCRIPTS:
        # Two signs weigh about as much as one Latin word.
        if len(script.findall(seen)) > latin:
            return language
    return "en"


def film_language(draft: Draft | None) -> Literal["en", "zh"]:
    """Return the language a film is made in: what the draft says, else that of its texts."""
    if draft is None:
        return "en"
    told = text(mapping(draft.wire.get("m")).get("language"))
    texts = (one.text or "" for row in draft.of_kind("text") for one in row.segments)
    return "zh" if (told or detect_language(" ".join(texts))).startswith("zh") else "en"


def with_options(
    prompt: str, *, duration_ms: int | None, aspect: str | None, seed: int | None, language: str = "en"
) -> str:
    """Return the prompt with one plain line that says the options, or as it is where there are none.

    Args:
        prompt: the person's words; they stay as they are.
        duration_ms: length of the film in ms.
        aspect: "9:16" and the like.
        seed: for what the studio makes by chance.
        language: "zh" for a Chinese line, else an English one.
    """
    parts = []
    if duration_ms is not None:
        parts.append(
            (("Duration", "时长"), (f"{duration_ms / 1000:.12g} s", f"{duration_ms / 1000:.12g} 秒"))
        )
    if aspect is not None:
        parts.append((("Aspect ratio", "画面比例"), (aspect, aspect)))
    if seed is not None:
        parts.append((("Seed", "种子"), (str(seed), str(seed))))
    if not parts:
        return prompt
    if language == "zh":
        return f"{prompt}\n\n" + "".join(f"{name[1]}：{value[1]}。" for name, value in parts)
    return f"{prompt}\n\n" + " ".join(f"{name[0]}: {value[0]}." for name, value in parts)


def contradictions(prompt: str, duration_ms: int | None, aspect: str | None) -> str | None:
    """Return one sentence on how the options contradict the words, None where they do not.

    A platform's name ("for TikTok") only suggests a shape, so it contradicts nothing.
    """
    clashes = []
    lengths = [] if duration_ms is None else find_film_lengths(prompt)
    if duration_ms is not None and lengths and all(one.value != duration_ms for one in lengths):
        clashes.append((f"-d {duration_ms / 1000:.12g}s", prompt[lengths[0].start : lengths[0].end]))
    shapes = [] if aspect is None else [one for one in find_aspects(prompt) if one.kind != "platform"]
    if aspect is not None and shapes and not any(_agree(aspect, one.value, one.kind) for one in shapes):
        clashes.append((f"-r {aspect}", prompt[shapes[0].start : shapes[0].end]))
    if not clashes:
        return None
    return " and ".join(f"{option} contradicts “{words}”" for option, words in clashes) + " in the words."


def _agree(aspect: str, said: str, kind: str) -> bool:
    # "vertical" says which way up, not how much: 4:5 is vertical too.
    return aspect == said or (kind == "word" and {aspect, said} == {"9:16", "4:5"})

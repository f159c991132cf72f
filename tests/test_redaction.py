"""The redactor: what it strikes, what it leaves, and that neither cuts nor encodings get past it."""

from __future__ import annotations

import base64
import html
import json
import logging
from urllib.parse import quote

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nemo_notebook.redaction import (
    SHORTEST,
    Redactor,
    forget_secrets,
    redact,
    redact_logs,
    register_secret,
    strike_known,
    token_spans,
)

ODD = 'tok-of/a+str"ange&make.77'
"""A token that no pattern knows, with what URLs, JSON and HTML write otherwise."""
PLAIN = "Xk29vbLq7RtYwz01"


@pytest.mark.parametrize(
    ("given", "shown"),
    [
        ("https://bob:hunter2@api.example.com/x", "https://[secret]@api.example.com/x"),
        ("http://:hunter2@host", "http://[secret]@host"),
        ("redis://hunter2@host?x=1", "redis://[secret]@host?x=1"),
        ("https://host/?token=hunter2&page=2", "https://host/?token=[secret]&page=2"),
        ("https://host/?a=1&X-Amz-Signature=hunter2'", "https://host/?a=1&X-Amz-Signature=[secret]'"),
        (
            "https://host/?Policy=hunter2&Key-Pair-Id=hunter2",
            "https://host/?Policy=[secret]&Key-Pair-Id=[secret]",
        ),
        (
            "https://host/?OSSAccessKeyId=hunter2&auth_key=hunter2",
            "https://host/?OSSAccessKeyId=[secret]&auth_key=[secret]",
        ),
        ("https://host/#access_token=hunter2", "https://host/#access_token=[secret]"),
        ("https://host/?API_KEY=hunter2 and so on", "https://host/?API_KEY=[secret] and so on"),
        ("Bearer hunter2 was refused", "Bearer [secret] was refused"),
        ('{"Authorization":"Bearer hunter2","page":2}', '{"Authorization":"Bearer [secret]","page":2}'),
        ("authorization: bearer hunter2", "authorization: bearer [secret]"),
        ("令牌nmv_usr_hunter2无效", "令牌[secret]无效"),
        ("/workspace/claim?ct=clm_hunter2%2Fx", "/workspace/claim?ct=[secret]"),
    ],
)
def test_tokens_and_the_secrets_of_addresses_are_struck(given: str, shown: str) -> None:
    assert redact(given) == shown
    assert redact(shown) == shown


@pytest.mark.parametrize(
    "harmless",
    [
        "https://nemovideo.com/register?bind=anon_7",
        "https://medium.com/@user",
        "mail bob@example.com // or not",
        "the token=value pairs of a header",
        "https://host/?page=2&keyword=tea",
        "a ring bearer walks on, the bearer of good news",
        "tokens begin with nmv_usr_…",
        "",
    ],
)
def test_what_is_no_secret_stays(harmless: str) -> None:
    assert redact(harmless) == harmless


@pytest.mark.parametrize(
    "form",
    [
        ODD,
        quote(ODD),
        quote(ODD, safe=""),
        quote(ODD, safe="")
        .replace("%2F", "%2f")
        .replace("%2B", "%2b")
        .replace("%22", "%22")
        .replace("%26", "%26"),
        json.dumps(ODD),
        json.dumps(ODD).replace("/", "\\/"),
        json.dumps({"token": ODD}),
        html.escape(ODD),
        repr([ODD]),
        f"x{ODD}{ODD}y",
    ],
)
def test_a_secret_in_use_is_struck_in_every_form(form: str) -> None:
    register_secret(ODD)
    assert "ange" not in redact(form) and "tok-of" not in redact(form)


@pytest.mark.parametrize("before", ["", "u", "us", "user:"])
@pytest.mark.parametrize("after", ["", "!", "!!"])
def test_a_secret_in_use_is_struck_in_base64_wherever_it_begins(before: str, after: str) -> None:
    register_secret(PLAIN)
    for pack in (base64.b64encode, base64.urlsafe_b64encode):
        packed = pack(f"{before}{PLAIN}{after}".encode()).decode()
        shown = redact(f"Basic {packed} was sent")
        # What is left besides the neighbours is at most some bits of the first and of the last letter.
        rest = shown.removeprefix("Basic ").removesuffix(" was sent").replace("[secret]", "")
        assert "[secret]" in shown and len(rest.rstrip("=")) <= len(
            pack(f"{before}..{after}".encode()).rstrip(b"=")
        )


def test_neither_the_beginning_nor_the_end_of_a_secret_is_left() -> None:
    register_secret("nmv_usr_abc!def")
    register_secret("abc!defghi")
    assert redact("<nmv_usr_abc!def>") == "<[secret]>"
    assert redact("nmv_usr_abc!defghi") == "[secret]"
    assert redact("nmv_usr_abc!deX") == "[secret]!deX"  # another token, as far as a token goes


@pytest.mark.parametrize("length", range(SHORTEST, len(PLAIN) + 1))
def test_a_text_that_was_cut_within_a_secret_does_not_end_in_its_beginning(length: int) -> None:
    register_secret(PLAIN)
    assert redact("refused: " + PLAIN[:length]) == "refused: [secret]"


def test_a_value_too_short_to_be_told_from_words_is_left_to_the_patterns() -> None:
    register_secret("the")
    register_secret("")
    assert redact("the film") == "the film"


def test_secrets_in_use_can_be_struck_alone_and_forgotten() -> None:
    register_secret(PLAIN)
    assert strike_known(f"clm_claim and {PLAIN}") == "clm_claim and [secret]"
    assert token_spans(f"https://a:b@c/{PLAIN}") == [(14, 14 + len(PLAIN))]
    forget_secrets()
    assert redact(PLAIN) == PLAIN


_WORDS = st.sampled_from(
    [
        *(
            "https://bob:hunter2@host/",
            "?token=",
            "&",
            " ",
            "Bearer ",
            "hunter2",
            "nmv_usr_",
            "clm_",
            "//",
            "@",
            "earer",
        ),
        *(ODD, PLAIN, PLAIN[:7], "海边的日落。", "words", "a", "=", "\n", "n", "c", "/", quote(ODD)),
    ]
)


@settings(max_examples=300, deadline=None)
@given(st.lists(_WORDS, max_size=12), st.lists(st.integers(1, 9), min_size=1, max_size=8))
def test_pieces_are_redacted_like_the_whole_however_they_are_cut(
    words: list[str], lengths: list[int]
) -> None:
    register_secret(ODD)
    register_secret(PLAIN)
    whole, redactor, told, at, turn = "".join(words), Redactor(), "", 0, 0
    while at < len(whole):
        length = lengths[turn % len(lengths)]
        told += redactor.feed(whole[at : at + length])
        at, turn = at + length, turn + 1
        assert redact(whole).startswith(told)
    assert told + redactor.close() == redact(whole)


def test_words_without_secrets_are_told_at_once() -> None:
    redactor = Redactor()
    assert [redactor.feed(piece) for piece in ("A city", " at", " night", "，夜晚")] == [
        "A city",
        " at",
        " night",
        "，夜晚",
    ]


def test_an_endless_word_is_not_held_back_for_ever() -> None:
    redactor = Redactor()
    told = "".join(redactor.feed("//" + "a" * 500) for _ in range(20))
    assert len(told) > 7000


class _Kept(logging.Handler):
    def __init__(self) -> None:
        super().__init__()
        self.lines: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.lines.append(self.format(record))


@pytest.fixture
def lines() -> list[str]:
    return []


@pytest.mark.parametrize("name", ["nemo_notebook", "httpx", "httpcore.http11", "httpcore.connection"])
def test_records_carry_no_secrets_and_neither_do_their_tracebacks(name: str) -> None:
    import httpcore  # noqa: F401 — its loggers are there once it is loaded

    register_secret(PLAIN)
    redact_logs()
    redact_logs()
    logger, kept = logging.getLogger(name), _Kept()
    level, filters = logger.level, list(logger.filters)
    logger.addHandler(kept)
    logger.setLevel(logging.DEBUG)
    try:
        logger.info('HTTP Request: GET %s "200 OK"', f"https://cdn.test/film.mp4?X-Anything=s1gned&t={PLAIN}")
        logger.debug(
            "complete return_value=%r",
            (b"HTTP/1.1", 200, [(b"Set-Cookie", b"sid=s1gned"), (b"X", PLAIN.encode())]),
        )
        try:
            raise ValueError(f"no {PLAIN} here")
        except ValueError:
            logger.exception("it broke")
        logger.debug("two %s for one", "a", "b")
    finally:
        logger.removeHandler(kept)
        logger.setLevel(level)
    shown = "\n".join(kept.lines)
    assert "s1gned" not in shown and PLAIN not in shown
    assert "https://cdn.test/film.mp4?[secret]" in shown and "ValueError: no [secret] here" in shown
    assert filters.count(filters[-1]) == 1


def test_levels_and_handlers_stay_as_they_are() -> None:
    loggers = [logging.getLogger(name) for name in ("nemo_notebook", "httpx", "httpcore")]
    before = [(one.level, list(one.handlers), one.propagate, one.disabled) for one in loggers]
    redact_logs()
    assert [(one.level, list(one.handlers), one.propagate, one.disabled) for one in loggers] == before

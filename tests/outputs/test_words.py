from __future__ import annotations

import re
from html.parser import HTMLParser
from urllib.parse import urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st
from nbconvert.filters.markdown_mistune import markdown2html_mistune

from nemo_notebook.outputs import safe_markdown, words_bundle
from nemo_notebook.outputs.markup import root

_ACTIVE = re.compile(
    r"<(?!div class=\"mathjax|/div>\Z)[A-Za-z/!?]|\b(?i:javascript|vbscript|data|file)[\s\\]*:\S"
)


def _inset(markdown: str) -> str:
    return f'<div style="margin:0 0 0 5px">\n\n{markdown}\n\n</div>'


def test_running_words_are_raw_text_only() -> None:
    assert words_bundle("**half a sent") == {"text/plain": "**half a sent"}


def test_whole_words_are_markdown_with_a_plain_twin() -> None:
    words = "Here is **your** film."
    assert words_bundle(words, final=True) == {"text/markdown": _inset(words), "text/plain": words}


def test_whole_words_begin_where_the_other_outputs_of_their_cell_do() -> None:
    page = markdown2html_mistune(words_bundle("- one\n\n```\ntwo\n```", final=True)["text/markdown"])
    assert "<li>one" in page and page.startswith('<div style="margin:0 0 0 5px">')
    assert page.rstrip().endswith("</div>") and "&lt;/div" not in page
    assert re.search(r"margin:\S+ \S+ \S+ 5px;", root("draft", ""))


def test_code_that_does_not_end_hides_no_mark_of_ours() -> None:
    assert words_bundle("```\nhalf", final=True)["text/markdown"] == "```\nhalf"


def test_terminal_escapes_never_reach_the_output() -> None:
    assert words_bundle("a\x1b[2Jb")["text/plain"] == "a[2Jb"


@pytest.mark.parametrize("text", ["/etc/passwd", "https://example.org/x.md", "C:\\x.png", "film.mp4"])
def test_a_path_or_address_stays_what_it_is(text: str) -> None:
    assert words_bundle(text, final=True) == {"text/markdown": _inset(text), "text/plain": text}


@pytest.mark.parametrize(
    "text",
    [
        "# Title\n\n- one\n- two *em* **strong** `code`\n\n1. first\n\n> quote",
        "| a | b |\n|---|---|\n| 1 | 2 |",
        "1 < 2 and 3 > 2 & more; AT&T",
        "[a link](https://nemovideo.com/a?b=1&c=2)",
        "What changed: the data: 5 rows",
        "It costs $20.",
    ],
)
def test_ordinary_markdown_is_left_alone(text: str) -> None:
    assert safe_markdown(text) == text.replace("$", r"\$")


@pytest.mark.parametrize(
    ("text", "safe"),
    [
        ("<script>alert(1)</script>", "&lt;script>alert(1)&lt;/script>"),
        ("<img src=x onerror=y>", "&lt;img src=x onerror=y>"),
        ("<!-- x -->", "&lt;!-- x -->"),
        ("&#60;b&#62; &amp; &lt;i>", "&amp;#60;b&amp;#62; &amp;amp; &amp;lt;i>"),
        ("[x](javascript:alert(1))", "[x](javascript\u2060:alert(1))"),
        ("[x](JaVaScRiPt:alert(1))", "[x](JaVaScRiPt\u2060:alert(1))"),
        (r"[x](javascript\:alert(1))", "[x](javascript\u2060\\:alert(1))"),
        ("[x](java&#115;cript:alert(1))", "[x](java&amp;#115;cript:alert(1))"),
        ("[x]: data:text/html,hi", "[x]: data\u2060:text/html,hi"),
        ("![spy](https://x.example/p.png)", "!\u2060[spy](https://x.example/p.png)"),
        (r"\![spy](p.png)", "\\!\u2060[spy](p.png)"),
        ("`List<int>` and <int>", "`List<\u2060int>` and &lt;int>"),
        ("```\n<b>\n```\n<b>", "```\n<\u2060b>\n```\n&lt;b>"),
        ("```html\n<b>", "```html\n<\u2060b>"),
        ("`a $x`", "`a $x`"),
    ],
)
def test_what_could_act_is_disarmed(text: str, safe: str) -> None:
    assert safe_markdown(text) == safe


def test_two_prices_are_no_formula() -> None:
    wrapped = safe_markdown("from $5 to $9")
    assert wrapped.startswith('<div class="mathjax_ignore tex2jax_ignore">\n\n')
    assert wrapped.endswith("from \\$5 to \\$9\n\n</div>")


_PIECES = st.sampled_from(
    [
        "<",
        "script",
        ">",
        "`",
        "```",
        "~~~",
        "\n",
        "&",
        "#60;",
        "lt;",
        "javascript:",
        "<b>",
        "data:x",
        "![",
        "](",
        "[x](",
        ")",
        "$",
        "\\",
        "x",
        " ",
    ]
)


@given(st.lists(_PIECES, max_size=30).map("".join))
def test_no_mixture_leaves_a_tag_or_a_scheme(text: str) -> None:
    assert not _ACTIVE.search(safe_markdown(text))
    assert not re.search(r"&(?!lt;|amp;)(#|\w+;)", safe_markdown(text))


class _Rendered(HTMLParser):
    """What a renderer of notebooks made of the words: its tags and where its links lead."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.tags: set[str] = set()
        self.links: list[str] = []
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        self.links += [urlsplit(value or "").scheme for name, value in attrs if name in ("href", "src")]


@given(st.lists(_PIECES, max_size=30).map("".join))
def test_a_real_renderer_makes_nothing_active_of_it(text: str) -> None:
    rendered = _Rendered(markdown2html_mistune(safe_markdown(text)))
    assert not rendered.tags & {"script", "img", "iframe", "svg", "b"}
    assert not {"javascript", "vbscript", "data", "file"} & set(rendered.links)


def test_a_real_renderer_shows_words_and_links() -> None:
    rendered = _Rendered(markdown2html_mistune(safe_markdown("**Done** <b>x</b> [here](https://x.example)")))
    assert {"strong", "a"} <= rendered.tags
    assert rendered.links == ["https"]


@pytest.mark.parametrize("piece", ["`", "```\n", "``x`", "<", "&", "![", "data:", "$", "\\"])
def test_a_flood_of_marks_costs_little(piece: str) -> None:
    assert len(safe_markdown(piece * 40_000)) >= 40_000

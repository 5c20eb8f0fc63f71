"""Nothing active survives, whatever is written."""

from html.parser import HTMLParser

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kbstudio.text.markdown import LiveDocument, links_in, outline, plain_text, render
from kbstudio.text.markdown.safety import safe_html
from tests.text.markdown.edits import FRAGMENTS

TAGS = {
    *("div", "a", "blockquote", "br", "code", "del", "em", "hr", "img", "input", "li", "ol", "p", "pre", "s", "span"),
    *("strong", "table", "tbody", "td", "th", "thead", "tr", "ul", "h1", "h2", "h3", "h4", "h5", "h6"),
}
ATTRIBUTES = {
    *("alt", "checked", "class", "dir", "disabled", "href", "id", "lang", "rel", "src", "start", "title", "type")
}


ALLOWED_STARTS = {
    "href": ("http:", "https:", "mailto:", "kb:", "#"),
    "src": ("kb:file/",),
    "type": ("checkbox",),
}


class Reader(HTMLParser):
    """Collects what in an HTML text is not on the short list of harmless things."""

    def __init__(self) -> None:
        super().__init__()
        self.bad: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag not in TAGS:
            self.bad.append(tag)
        for name, value in attrs:
            allowed = ALLOWED_STARTS.get(name, ("",))
            if name not in ATTRIBUTES or not (value or "").lower().startswith(allowed):
                self.bad.append(f"{tag} {name}={value}")


def active_parts(html: str) -> list[str]:
    reader = Reader()
    reader.feed(html)
    reader.close()
    return reader.bad


HOSTILE = (
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "<iframe src='https://evil.example'></iframe>",
    "<svg onload=alert(1)><script>1</script></svg>",
    "<meta http-equiv=refresh content='0;url=https://evil.example'>",
    "<base href='https://evil.example/'>",
    "<style>@import url(https://evil.example)</style>",
    "<a href='javascript:alert(1)'>x</a>",
    "<details open ontoggle=alert(1)>",
    "[x](javascript:alert(1))",
    "[x](JaVaScRiPt:alert(1))",
    "[x](&#106;avascript:alert(1))",
    "[x](<java\tscript:alert(1)>)",
    "[x](\x01javascript:alert(1))",
    "[x](vbscript:msgbox)",
    "[x](data:text/html,<script>1</script>)",
    "[x](file:///etc/passwd)",
    "[x](//evil.example/a)",
    "[x][r]\n\n[r]: javascript:alert(1)",
    "<javascript:alert(1)>",
    "![x](https://evil.example/pixel.png)",
    "![x](file:///etc/passwd)",
    "![x](data:image/svg+xml,<svg onload=alert(1)>)",
    "![x](kb:file/../../secret.png)",
    "![x](kb:KB-1)",
    '![" onerror=alert(1) x="](https://evil.example/a.png)',
    '[x](https://a.b "\\" onclick=alert(1) x=\\"")',
    '```"><script>alert(1)</script>\n<script>1</script>\n```',
    '# x {#a" onclick=alert(1)}',
    "| <script>1</script> |\n|---|\n| <img src=x onerror=1> |",
    "`<script>alert(1)</script>`",
    "</div><script>alert(1)</script>",
)


@pytest.mark.parametrize("text", HOSTILE)
def test_nothing_active_survives(text: str) -> None:
    html = render(text)
    assert active_parts(html) == []
    assert "<script" not in html
    assert "<img" not in html


def test_the_check_itself_sees_what_is_active() -> None:
    assert active_parts("<script>1</script><a onclick=1 href='javascript:1'>x</a><img src=https://x.y>") != []


def test_the_last_gate_holds_on_its_own() -> None:
    html = safe_html("".join(HOSTILE) + "<p onclick=1 style='x'>ok</p><input type=text><a href='../x'>y</a>")
    assert [part for part in active_parts(html) if not part.startswith("img src")] == []
    assert "<p>ok</p>" in html


def test_a_picture_from_elsewhere_is_shown_as_words() -> None:
    html = render("![A green light](https://evil.example/light.png)")
    assert '<span class="remote-picture">A green light <code>https://evil.example/light.png</code></span>' in html


def test_a_link_that_leads_nowhere_keeps_its_words() -> None:
    assert '<span class="dead-link" title="other.md">words</span>' in render("[words](other.md)")


@settings(max_examples=300, deadline=None)
@given(st.lists(st.one_of(st.sampled_from(FRAGMENTS + HOSTILE), st.text(max_size=8)), max_size=12).map("".join))
def test_any_text_gives_harmless_html(text: str) -> None:
    html = render(text)
    assert active_parts(html) == []
    html.encode("utf-8")
    assert not any(mark in html for mark in "\ufdd0\ufdd1\x00")


NASTY = {
    "empty": "",
    "only spaces": " \n\t\n ",
    "nul": "a\x00b",
    "lone surrogates": "a\ud800 [x](kb:KB-1\udfff) `\ud800`",
    "mixed line ends": "# a\r\nb\rc\nd\r\n\r\n- e",
    "bidi controls": "\u202eabc\u202c \u2067x\u2069",
    "noncharacters": "# \ufdd0 \ufdd1\n\n- [a](#x)\n\n\uffff",
    "deep quotes": ">" * 10_000 + " a",
    "deep lists": "- " * 10_000 + "a",
    "deep brackets": "[" * 10_000 + "](x)" * 10_000,
    "deep pictures": "![" * 3_000 + "](x)" * 3_000,
    "long line": "word " * 100_000,
    "stars": "*a " * 20_000,
    "many open brackets": "[" * 200_000,
}


@pytest.mark.parametrize("text", NASTY.values(), ids=NASTY.keys())
def test_nasty_texts_are_read_without_harm(text: str) -> None:
    assert active_parts(render(text)) == []
    links_in(text)
    outline(text)
    plain_text(text)
    LiveDocument(text).edit(0, 1, [text[:100], "# x"])

"""Code in fences: coloured where the language is known, left to right whatever the prose."""

from collections.abc import Sequence
from functools import lru_cache
from html import escape

from markdown_it.renderer import RendererProtocol
from markdown_it.token import Token
from markdown_it.utils import EnvType, OptionsDict
from pygments import highlight
from pygments.formatters import HtmlFormatter
from pygments.lexer import Lexer
from pygments.lexers import get_lexer_by_name
from pygments.util import ClassNotFound

LONGEST_COLOURED = 10_000
"""Code points; longer code stays plain, for some lexers need time that grows with the square of the length."""

_FORMATTER: HtmlFormatter[str] = HtmlFormatter(nowrap=True)


@lru_cache(maxsize=256)
def _lexer(language: str) -> Lexer | None:
    try:
        return get_lexer_by_name(language, stripnl=False)
    except ClassNotFound:
        return None


@lru_cache(maxsize=128)
def _coloured(code: str, language: str) -> str:
    lexer = _lexer(language)
    return highlight(code, lexer, _FORMATTER) if lexer else escape(code, quote=False)


def code_html(code: str, language: str) -> str:
    """HTML of ``code``, coloured when ``language`` is a name Pygments knows; plain otherwise."""
    if not language or len(code) > LONGEST_COLOURED:
        return escape(code, quote=False)
    return _coloured(code, language)


def render_fence(
    renderer: RendererProtocol, tokens: Sequence[Token], index: int, options: OptionsDict, env: EnvType
) -> str:
    """Renderer rule for fences and indented code."""
    token = tokens[index]
    language = token.info.split(maxsplit=1)[0].lower()[:40] if token.info.strip() else ""
    named = f' class="language-{escape(language)}"' if language else ""
    return f'<pre dir="ltr"><code{named}>{code_html(token.content, language)}</code></pre>\n'

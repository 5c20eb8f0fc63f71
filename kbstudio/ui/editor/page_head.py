"""What stands above the text on the agent's page."""

from PySide6.QtCore import QCoreApplication

from kbstudio.services.snapshots import ArticleView
from kbstudio.ui.editor.preview import PageHead
from kbstudio.ui.widgets.chip import chip_style, state_word


def page_head(article: ArticleView, title: str) -> PageHead:
    """The head of the page for an article whose title now reads ``title``."""
    revision = article.revision
    owner = article.article.owner
    note = QCoreApplication.translate("EditorPage", "{code} · version {number} · owner {owner}")
    return PageHead(
        title=title,
        language=article.variant.locale,
        state=state_word(revision.state.value),
        tone=chip_style(revision.state.value).tone,
        note=note.format(
            code=article.article.code, number=revision.number, owner=article.display_names.get(owner, owner)
        ),
    )

"""What agents get of each article in each language, for lists that show them all."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from kbstudio.domain.adaptations import LanguageCell, LanguageRow
from kbstudio.domain.ports import UnitOfWork
from kbstudio.domain.serving import ArticleTexts, Chain, LiveText, ServingRule, chain_for, served


class ServedCells:
    """Knows rules, chains and what is withheld at one moment, in three statements."""

    def __init__(self, work: UnitOfWork, locales: Sequence[str]) -> None:
        self._rules: tuple[ServingRule, ...] = work.serving.rules()
        self._held: Mapping[tuple[str, str], LiveText] = work.serving.held()
        chosen = work.serving.chains()
        self._chains: Mapping[str, Chain] = {locale: chain_for(locale, chosen) for locale in locales}

    def row(self, row: LanguageRow) -> LanguageRow:
        """The row with what agents get in each of its languages."""
        texts = {cell.locale: self._text(row, cell) for cell in row.cells.values() if cell.live}
        article = ArticleTexts(row.kind, row.source_locale, texts)
        cells = {
            locale: replace(cell, served=served(locale, article, self._chains[locale], self._rules))
            for locale, cell in row.cells.items()
        }
        return replace(row, cells=cells)

    def _text(self, row: LanguageRow, cell: LanguageCell) -> LiveText:
        held = self._held.get((row.article_id, cell.locale))
        if held is not None:
            return held
        if cell.locale == row.source_locale:
            return LiveText()
        # A market says what the language it inherits says: where that is behind, so is the market.
        above = row.cells.get(cell.inherits) if cell.inherits != row.source_locale else None
        late = [each for each in (cell, above) if each is not None and each.currency and each.currency.stale]
        stale = sum(each.currency.stale for each in late if each.currency)
        return LiveText(stale, min((each.since for each in late if each.since), default=None))

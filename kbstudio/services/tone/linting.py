"""Files checked with a configuration, as an editor or a build step asks for it."""

from collections.abc import Iterator, Sequence
from itertools import chain

from kbstudio.services.tone.registers import register_lexicon
from kbstudio.services.tone.spellers import Spellers
from kbstudio.services.tone.style_files import FolderFiles, StyleFiles
from kbstudio.services.tone.taggers import tagger_of
from kbstudio.services.tone.text_files import Report, TextFiles
from kbstudio.text.tone.configuration import Configuration, Selection, selection
from kbstudio.text.tone.engine import Checker
from kbstudio.text.tone.rules.base import Rule, Setting
from kbstudio.text.tone.styles import Styles, read_words, unreadable_words


class Linter:
    """A configuration, ready to check files."""

    def __init__(
        self, configuration: Configuration, files: StyleFiles | None = None, *, dictionaries: str = ""
    ) -> None:
        """``files`` stand for those of the folder that the configuration names; ``dictionaries`` are one's own."""
        self._configuration, self._dictionaries = configuration, dictionaries
        self._files_of_styles = files or FolderFiles(configuration.styles_path)
        self._words, missing = read_words(self._files_of_styles, configuration.vocabularies)
        self._checkers: dict[tuple[object, ...], Checker] = {}
        self._languages: dict[str, _Rules] = {}
        self.report = Report(missing_words=missing)
        styles = self._rules("en").styles
        self.report.missing_styles = [style for style in configuration.all_styles if not styles.has(style)]
        self.report.missing_rules = [name for name in configuration.all_rules if not styles.knows(name)]

    def check(self, paths: Sequence[str]) -> Report:
        """Check files, and those in folders."""
        files = TextFiles(self.report, self._configuration.formats)
        for path, mark in files.found(paths):
            chosen = selection(self._configuration, path)
            text = files.text_of(path) if chosen else None
            if text is not None and (findings := self.checker(chosen, mark).check(text)):
                self.report.findings[path] = findings
        problems = (problem for rules in self._languages.values() for problem in rules.styles.problems)
        self.report.problems = list({problem.name: problem for problem in problems}.values())
        if self._configuration.vocabularies:
            self.report.problems += unreadable_words(self._files_of_styles)
        for checker in self._checkers.values():
            self.report.stopped |= checker.stopped
        self.report.notes = list(dict.fromkeys(chain.from_iterable(each.notes for each in self._checkers.values())))
        return self.report

    def checker(self, chosen: Selection, mark: str) -> Checker:
        """What checks texts of a format with the rules that hold for a file."""
        locale = chosen.language or "en"
        ignores = (chosen.block_ignores, chosen.token_ignores)
        key = (chosen.styles, tuple(sorted(chosen.rules.items())), ignores, locale, mark)
        if key not in self._checkers:
            least = self._configuration.least.weight
            rules = [each for each in self._rules(locale).chosen(chosen) if each.definition.level.weight >= least]
            options = self._configuration.options
            self._checkers[key] = Checker(rules, locale=locale, mark=mark, options=options, ignores=ignores)
        return self._checkers[key]

    def _rules(self, locale: str) -> "_Rules":
        """The rules for a language: their dictionaries are those of the language."""
        if locale not in self._languages:
            template = self._configuration.word_template
            spellers = Spellers(self._files_of_styles, self._dictionaries)
            setting = Setting(self._words, template, locale, spellers, tagger_of, register_lexicon)
            self._languages[locale] = _Rules(Styles(self._files_of_styles, setting, self._configuration.levels))
        return self._languages[locale]


class _Rules:
    """The rules of styles, each read once."""

    def __init__(self, styles: Styles) -> None:
        self.styles = styles
        self._whole: dict[str, list[Rule]] = {}
        self._alone: dict[str, list[Rule]] = {}

    def chosen(self, chosen: Selection) -> Iterator[Rule]:
        """The rules that hold for a file."""
        for style in dict.fromkeys(chosen.styles):
            if style not in self._whole:
                self._whole[style] = list(self.styles.rules_of(style))
            yield from (rule for rule in self._whole[style] if chosen.has(rule.definition.name))
        for name, on in chosen.rules.items():
            if on and name.split(".", 1)[0] not in chosen.styles:
                if name not in self._alone:
                    self._alone[name] = self.styles.named(name)
                yield from self._alone[name]

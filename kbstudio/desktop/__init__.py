"""Qt without screens: background work, the change bus, settings, theme, icons, languages, errors."""

from kbstudio.desktop.imports import import_plainly

import_plainly()

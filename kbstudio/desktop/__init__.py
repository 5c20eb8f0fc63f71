"""Qt without screens: background work, the change bus, settings, theme, icons, languages, errors."""

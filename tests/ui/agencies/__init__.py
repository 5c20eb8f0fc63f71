"""Files for translation agencies in the window."""

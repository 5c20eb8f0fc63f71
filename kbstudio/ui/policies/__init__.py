"""How texts are reviewed, and who stands in for whom: the dialogs that set it."""

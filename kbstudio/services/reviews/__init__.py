"""Reviews: rounds and verdicts, comments, decisions change by change, inboxes, policies and who stands in for whom."""

"""The sample library: articles, people and days of work to look at."""

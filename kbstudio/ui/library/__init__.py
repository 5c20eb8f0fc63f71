"""The library: topics, lists of articles and what an article begins with."""

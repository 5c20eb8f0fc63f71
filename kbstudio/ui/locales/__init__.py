"""The adaptation screen: source then, source now and a language version, block by block."""

"""KB Studio: write, check, localise and publish what a customer-support organisation knows."""

__version__ = "0.1.0"

"""Loads what every test gets: its own profile, fresh libraries, a watch over what it leaves behind."""

pytest_plugins = ["tests.support.profile", "tests.support.libraries", "tests.support.cleanliness"]

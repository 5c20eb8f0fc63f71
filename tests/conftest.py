"""Loads what every test gets: its own profile, fresh libraries, a watch over what it leaves behind."""

import hypothesis

pytest_plugins = ["tests.support.profile", "tests.support.libraries", "tests.support.cleanliness"]

# How fast the machine is today is no property of the code.
hypothesis.settings.register_profile("kbstudio", deadline=None, suppress_health_check=[hypothesis.HealthCheck.too_slow])
hypothesis.settings.load_profile("kbstudio")

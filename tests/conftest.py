"""Loads what every test gets: its own profile, fresh libraries, a watch over what it leaves behind."""

import os

import hypothesis

pytest_plugins = ["tests.support.profile", "tests.support.libraries", "tests.support.cleanliness"]

# Qt reads these when it starts: no test needs a display, and Chromium refuses root with its sandbox.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
if hasattr(os, "geteuid") and os.geteuid() == 0:
    os.environ.setdefault("QTWEBENGINE_DISABLE_SANDBOX", "1")

# How fast the machine is today is no property of the code, and what a build server finds must be found again.
hypothesis.settings.register_profile(
    "kbstudio",
    deadline=None,
    derandomize="CI" in os.environ,
    suppress_health_check=[hypothesis.HealthCheck.too_slow],
)
hypothesis.settings.load_profile("kbstudio")

"""What Chromium may say without anything being wrong; and how it starts where tests run."""

import os

from PySide6.QtCore import QCoreApplication, Qt

TOLERATED = (
    r"This plugin does not support",
    r"Sandboxing disabled by user",
    r"Failed to create (?:temporary )?context",
    r"Failed to create RHI",
    r"Failed to initialize Vulkan",
    r"GBM is not supported",
    r"GPUInfo not initialized",
    r"createPlatformVulkanInstance",
)
"""Lines of a machine without screen and graphics card, as patterns for pytest-qt."""


def prepare() -> None:
    """Let Chromium start later in this process; call it before there is an application."""
    if QCoreApplication.instance() is None:
        QCoreApplication.setAttribute(Qt.ApplicationAttribute.AA_ShareOpenGLContexts)
    if hasattr(os, "geteuid") and os.geteuid() == 0:
        # Chromium refuses to run as root inside its sandbox; nobody but a test does.
        os.environ.setdefault("QTWEBENGINE_DISABLE_SANDBOX", "1")

"""The screen on which two versions of the same draft become one."""

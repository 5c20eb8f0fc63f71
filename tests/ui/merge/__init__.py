"""Two versions of the same draft become one."""

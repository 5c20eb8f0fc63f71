"""Measurements: `python3 -m tests.benchmarks [NAME…]`. They print figures and assert nothing about time."""

"""Screens: the window, what a person sees in it and what they can ask for."""

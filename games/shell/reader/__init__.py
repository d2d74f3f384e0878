"""The screen reader: what it is told of the window, and what it asks for."""

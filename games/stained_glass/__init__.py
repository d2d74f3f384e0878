"""Stained glass: choose a glass, choose a pane, let in the light."""

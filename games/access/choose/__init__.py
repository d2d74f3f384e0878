"""Ways to choose: one per file, all with the same four verbs."""

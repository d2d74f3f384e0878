"""Ways to be told: one per file."""

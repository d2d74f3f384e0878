"""Simulated players: each has only its own hands, and knows of the program what the log of its picture says."""

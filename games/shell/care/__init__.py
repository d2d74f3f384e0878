"""Care for who plays: finishing together, a slower light when it gets hard, a rest when it is time."""

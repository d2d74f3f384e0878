"""Everything of a player's folder as one file, and back."""

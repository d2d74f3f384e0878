"""What a game is: pure values, the standard library only."""

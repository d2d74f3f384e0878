"""What leaves the house as a picture that somebody can send or print."""

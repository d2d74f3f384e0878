"""The voice: phrases rendered beside the house, kept, and played."""

"""What players make of their own: kept, named, put away and brought back."""

"""People and their settings: who plays, how settings travel, what suits somebody, and how a slip is mended."""

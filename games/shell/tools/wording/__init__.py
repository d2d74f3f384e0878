"""All words of a language as a table for a native reader, and the way back in."""

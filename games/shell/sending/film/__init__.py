"""The making-of of a work: its moments, how they follow one another, how they look and sound, and their files."""

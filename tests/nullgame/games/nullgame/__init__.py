"""A bell rope: ring every bell, in any order."""

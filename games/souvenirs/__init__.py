"""Souvenirs: find what belongs together."""

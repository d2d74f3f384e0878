"""Icheri: small craft games that everyone can play."""

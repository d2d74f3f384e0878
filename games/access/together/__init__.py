"""Several seats at one work."""

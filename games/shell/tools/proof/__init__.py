"""What is shown to hold, and how: the proofs behind the report."""

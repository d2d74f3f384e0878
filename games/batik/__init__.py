"""Batik: wax keeps a colour, dye covers the rest, and at the end the wax melts away."""

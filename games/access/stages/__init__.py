"""First steps with a switch: five stages from watching to choosing, for any game, from its hints and targets alone."""

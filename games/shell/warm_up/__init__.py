"""Class warm-ups: a card is chosen, the turn goes round the group, and one picture of all is there in time."""

lock = Ask before a change
press-log = Count presses for advice

resting = Resting. Look at Rest again to go on.

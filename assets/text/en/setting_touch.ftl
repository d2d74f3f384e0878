as-switch = Touch as a switch
value-off = no
value-several = with two fingers or more
value-anywhere = every touch

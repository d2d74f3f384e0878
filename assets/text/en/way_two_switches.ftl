name = two switches

"""What suits a player: presses measured, then times and sizes proposed."""

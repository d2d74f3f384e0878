"""Drawing with pygame and pygame-gui, nothing else."""

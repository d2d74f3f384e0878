"""Tools beside the game, each run as `python main.py TOOL …`."""

"""Icheri: small craft games that everyone can play. Run `python main.py --help` for its flags."""

import sys

from games.shell.start import main

if __name__ == "__main__":
    sys.exit(main())

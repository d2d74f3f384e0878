"""The manners of scanning, each by its name, loaded when somebody scans."""

from __future__ import annotations

from .manner import Manner


def manner_of(name: str) -> Manner:
    """A fresh manner; the walking light for a name that is none."""
    from .scan_steps import StepOne, StepTwo, TapHold
    from .scan_timed import Auto, CauseEffect, Inverse

    match name:
        case "step-two":
            return StepTwo()
        case "step-one":
            return StepOne()
        case "tap-hold":
            return TapHold()
        case "inverse":
            return Inverse()
        case "cause-effect":
            return CauseEffect()
    return Auto()

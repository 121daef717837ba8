"""Amounts of CPU, memory and disk, as any manifest may write them."""

import re
from decimal import Decimal
from typing import Any

from constructs_lib.core.values.quantities import UNITS

QUANTITY = re.compile(r"^([+-]?[0-9.]+)(?:([numkMGTPE]|[KMGTPE]i)|[eE]([+-]?[0-9]+))?$")
SMALL = {"n": Decimal("1e-9"), "u": Decimal("1e-6"), "m": Decimal("1e-3")}
AMOUNTS = ("requests", "limits", "capacity", "hard", "sizeLimit")
"""Fields that hold quantities."""
GIB = 2**30


def quantity(value: Any) -> Decimal | None:
    """Returns a quantity as a number: 0.25 for `250m`, 1073741824 for `1Gi`; None if it is not a quantity."""
    match = QUANTITY.match(f"{value}") if not isinstance(value, bool) else None
    if not match:
        return None
    number, unit, power = match.groups()
    try:
        if power:
            return Decimal(f"{number}e{power}")
        return Decimal(number) * (SMALL[unit] if unit in SMALL else Decimal(UNITS[unit]))
    except ArithmeticError:
        return None


def same_amount(path: tuple[str, ...], old: Any, new: Any) -> bool:
    """Returns whether two texts are the same quantity, in a field that holds one."""
    if not any(name in AMOUNTS for name in path[-2:]):
        return False
    before = quantity(old)
    return before is not None and before == quantity(new)

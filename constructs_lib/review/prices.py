"""Prices per month, as a table that users replace."""

from decimal import Decimal
from pathlib import Path
from typing import Annotated

import yaml
from pydantic import Field, ValidationError

from constructs_lib.core.values.messages import messages
from constructs_lib.core.values.props import Props
from constructs_lib.review.errors import ReviewError
from constructs_lib.review.manifests.amounts import GIB
from constructs_lib.review.manifests.amounts_of import Amounts

Price = Annotated[float, Field(ge=0, allow_inf_nan=False)]
"""Money, at least 0."""
HOURS = 730
"""Hours of a month, as clouds count them."""


class Prices(Props):
    """Prices per month. The defaults are the list prices of AWS Fargate and EBS gp3 in us-east-1."""

    currency: Annotated[str, Field(min_length=1, max_length=5)] = "USD"
    """Written behind each amount."""
    cpu: Price = round(0.04048 * HOURS, 2)
    """A core."""
    memory: Price = round(0.004445 * HOURS, 2)
    """A GiB of memory."""
    disk: Price = 0.08
    """A GiB of disk, of StorageClasses that `disk_classes` doesn't name."""
    disk_classes: dict[str, Price] = {}
    """A GiB of disk, by StorageClass."""
    gpu: Price = 0
    """An accelerator."""
    load_balancer: Price = 0
    """A Service of type LoadBalancer."""
    nodes: Annotated[int, Field(strict=True, ge=1)] = 1
    """Number of nodes: each has a pod of every DaemonSet."""

    def monthly(self, amounts: Amounts) -> Decimal:
        """Returns the price of a month."""
        gib = Decimal(GIB)
        disk = sum((size / gib * _money(self.disk_classes.get(name, self.disk)) for name, size in amounts.disk.items()), Decimal(0))
        running = amounts.cpu * _money(self.cpu) + amounts.memory / gib * _money(self.memory) + amounts.gpus * _money(self.gpu)
        return running + disk + amounts.load_balancers * _money(self.load_balancer)


def _money(value: float) -> Decimal:
    return Decimal(str(value))


def read_prices(path: Path) -> Prices:
    """Returns the prices in a YAML file. Raises ReviewError with a line for each error."""
    try:
        given = yaml.safe_load(path.read_text(encoding="utf-8"))
        return Prices.model_validate(given if given is not None else {})
    except OSError as error:
        raise ReviewError([f"{path}: can't be read: {error.strerror}"]) from error
    except (yaml.YAMLError, UnicodeDecodeError) as error:
        raise ReviewError([f"{path}: is not YAML"]) from error
    except ValidationError as error:
        raise ReviewError([f"{path}: {line}" for line in messages(error, Prices)]) from error

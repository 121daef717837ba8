"""Delivery by Git: pipelines, Argo CD and Flux, from one list of stages."""

from constructs_lib.delivery.construct import Delivery as Delivery
from constructs_lib.delivery.props import DeliveryProps as DeliveryProps

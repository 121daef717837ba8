"""Traefik as the platform's own ingress controller, for clusters without one."""

from constructs_lib.apps.ingress_controller.construct import IngressController
from constructs_lib.apps.ingress_controller.props import IngressControllerProps, LoadBalancerService, NodePortService

__all__ = ["IngressController", "IngressControllerProps", "LoadBalancerService", "NodePortService"]

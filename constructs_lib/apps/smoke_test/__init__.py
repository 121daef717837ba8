"""The smoke test: one request through the whole platform."""

from constructs_lib.apps.smoke_test.construct import SmokeTest as SmokeTest
from constructs_lib.apps.smoke_test.props import SmokeTestProps as SmokeTestProps

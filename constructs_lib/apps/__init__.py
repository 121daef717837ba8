"""The applications of the platform."""

"""The vocabulary that all rooms are written in."""

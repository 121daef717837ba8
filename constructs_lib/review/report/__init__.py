"""Reports: everything about an environment on one page."""

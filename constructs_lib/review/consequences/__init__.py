"""The consequences of changes: a module for each kind, each with a function from a comparison to its findings."""

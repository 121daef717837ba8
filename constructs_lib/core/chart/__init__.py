"""A chart: its context, its objects and their rendering at synth."""

"""The program of the smoke test. It needs Python's standard library only: it runs in the cluster and on any other machine."""

"""Endpoints that components offer, and the NetworkPolicy rules that connections make."""

"""A review as text: for a terminal, a pull request, programs, and code scanners."""

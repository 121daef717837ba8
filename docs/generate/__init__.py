"""Writes the pages that follow from the code: the reference, the versions of the programs, and the pictures.

    python -m docs.generate [FOLDER]

Without a folder it writes into this repository.
"""

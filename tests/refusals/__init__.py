"""Settings that the command rejects, each with every line that it prints.

`families/` has a table for each kind of mistake; a new table is found by itself. A case is the text of the file, then each error
without the name of the file. Text that must not be seen again, such as a password, has `command.SECRET` in it.
"""

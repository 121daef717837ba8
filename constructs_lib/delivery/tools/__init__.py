"""One writer for each tool: a function from props to texts of files."""

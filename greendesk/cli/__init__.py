"""The command line: every command in a file of its own, one way to say what went wrong."""

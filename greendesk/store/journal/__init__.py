"""The journal: what was changed, by whom and why, written in the transaction of the change itself."""

"""Writing the journal: what was changed, by whom and why, in the transaction of the change itself."""

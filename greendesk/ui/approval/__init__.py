"""Approval in the interface: stages of values, who is to do what, what is late, and why something changes."""

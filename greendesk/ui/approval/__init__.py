"""Approval in the interface: stages of values, who is to do what, and what is late."""

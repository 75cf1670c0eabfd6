"""Trials: the program, the disk or the power fails. ``python -m tests.reliability`` runs all of them."""

"""GreenDesk: a desktop dashboard for corporate sustainability officers."""

__version__ = "0.1.0"

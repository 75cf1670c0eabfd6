"""What GreenDesk costs, held against something bare measured in the same run: ``python -m benchmarks``."""

"""The workspace as it stood on a day: the bar that chooses the day, and the comparison with today."""

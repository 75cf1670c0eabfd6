"""Forms for what a workspace is made of: business units, initiatives, indicators, factors."""

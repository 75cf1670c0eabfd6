"""Parts of the Entry page: the grid, its cells and keys, pasted blocks, the form for one value, hints."""

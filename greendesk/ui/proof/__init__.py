"""Parts of the Proof page: the check of the whole file, sign-offs, and the code that is held against them."""

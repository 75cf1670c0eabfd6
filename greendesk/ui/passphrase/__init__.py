"""The passphrase of a workspace: asked for, given, changed, taken away; the recovery key, shown once."""

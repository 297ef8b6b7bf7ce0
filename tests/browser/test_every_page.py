"""Being written by founder H."""

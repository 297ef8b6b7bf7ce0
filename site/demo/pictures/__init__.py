"""Pictures for the demo, drawn by code: the same every time, nobody's portrait, nobody's copyright."""

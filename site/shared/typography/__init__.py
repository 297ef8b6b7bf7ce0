"""The typefaces of the site: the pairings, the making of the font files, and their template tags."""

"""The typefaces of the site: which pairings there are, how the files are made, how a page asks for them."""

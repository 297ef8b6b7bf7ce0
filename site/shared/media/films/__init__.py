"""Films beside their model: providers, look-ups, uploaded files, subtitles and chapters."""

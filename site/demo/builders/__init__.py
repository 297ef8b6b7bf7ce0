"""One builder for each part of the site. Each finds what is there already and makes only what is missing."""

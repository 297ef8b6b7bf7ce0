"""Everything the demo says, as plain data: an organisation, a region and people that do not exist."""

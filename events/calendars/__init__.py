"""Events in people's own calendars: a file for one, addresses to subscribe to for many (RFC 5545)."""

"""Calendars of events (RFC 5545): a file for one event, subscriptions for many."""

"""The signals that this app sends."""

from django.dispatch import Signal

# Sent after a film or subtitles were saved, fixtures excepted. Arguments: `instance`, and `before`, a `BeforeSave`.
file_record_saved = Signal()

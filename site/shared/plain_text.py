"""Text for calendars and feeds, which cannot hold every character that somebody may paste."""

import re

LINE_BREAK = re.compile("\r\n|[\n\v\f\r\x1c-\x1e\x85\u2028\u2029]")
# Neither XML 1.0 §2.2 nor a TEXT of RFC 5545 §3.3.11 has these; half a surrogate pair is no character at all, and
# a byte order mark that was pasted along means nothing.
NOT_HELD = re.compile("[\x00-\x08\x0e-\x1b\x1f\x7f\ud800-\udfff\ufeff\ufffe\uffff]")


def plain_text(text: str) -> str:
    """Return a text with every line break as `\\n`, and without the control characters that files cannot hold."""
    return NOT_HELD.sub("", LINE_BREAK.sub("\n", text))

"""Everything in the blog."""

from typing import Any

from demo.content import (
    blog_earlier,
    blog_lommertafel,
    blog_lommertafel_before,
    blog_lommertafel_session,
    blog_recent,
    blog_recent_years,
    reading_tips,
)

POSTS: list[dict[str, Any]] = [
    *blog_lommertafel.POSTS,
    *blog_lommertafel_before.POSTS,
    *blog_lommertafel_session.POSTS,
    *blog_recent.POSTS,
    *blog_recent_years.POSTS,
    *blog_earlier.POSTS,
]
TIPS = reading_tips.TIPS

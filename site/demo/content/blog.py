"""Everything in the blog."""

from demo.content import blog_earlier, blog_lommertafel, blog_recent, reading_tips

POSTS = [*blog_lommertafel.POSTS, *blog_recent.POSTS, *blog_earlier.POSTS]
TIPS = reading_tips.TIPS

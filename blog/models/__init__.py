from .blog_index_page import BlogIndexPage
from .blog_post_page import BlogPostPage
from .publication_index_page import PublicationIndexPage
from .publication_page import PublicationFile, PublicationPage
from .reading_tip_page import ReadingTipPage

__all__ = [
    "BlogIndexPage",
    "BlogPostPage",
    "PublicationFile",
    "PublicationIndexPage",
    "PublicationPage",
    "ReadingTipPage",
]

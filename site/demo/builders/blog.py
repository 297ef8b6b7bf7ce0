"""The blog and the publications."""

from typing import Any

from blog.models import (
    BlogIndexPage,
    BlogPostPage,
    PublicationFile,
    PublicationIndexPage,
    PublicationPage,
    ReadingTipPage,
)
from demo.builders.indexes import index
from demo.builders.page_making import draft, stream
from demo.builders.seeding import Seeding
from demo.content.blog import POSTS, TIPS
from demo.content.publications import PUBLICATIONS


def build_blog(seeding: Seeding) -> None:
    """Make the drafts of the blog and its pages."""
    blog = index(seeding, BlogIndexPage, "blog")
    for content in POSTS:
        draft(seeding, "blog posts", BlogPostPage, content, blog, fill_post)
    seeding.report("blog posts")
    for content in TIPS:
        draft(seeding, "reading tips", ReadingTipPage, content, blog, fill_tip)
    seeding.report("reading tips")
    publications = index(seeding, PublicationIndexPage, "publicaties")
    for content in PUBLICATIONS:
        draft(seeding, "publications", PublicationPage, content, publications, fill_publication)
    seeding.report("publications")


def fill_post(seeding: Seeding, page: Any, content: dict[str, Any]) -> None:
    """Set the fields of a blog post."""
    page.body = stream(seeding, page, "body", content["body"])


def fill_tip(seeding: Seeding, page: Any, content: dict[str, Any]) -> None:
    """Set the fields of a reading tip."""
    for name in ("work_kind", "work_title", "work_authors", "publisher", "year", "link"):
        if name in content:
            setattr(page, name, content[name])
    page.cover = seeding.photos.get(content.get("cover"))
    page.body = stream(seeding, page, "body", content.get("body"))


def fill_publication(seeding: Seeding, page: Any, content: dict[str, Any]) -> None:
    """Set the fields of a publication."""
    page.cover = seeding.photos[content["cover"]]
    page.body = stream(seeding, page, "body", content["body"])
    files = [PublicationFile(document=seeding.documents[content["slug"]])]
    files += [
        PublicationFile(document=seeding.documents[key], label=label) for key, label in content.get("documents", ())
    ]
    page.publication_files = files

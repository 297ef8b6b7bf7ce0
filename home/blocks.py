"""The sections of the front page: one for each section of the site, and two that stand alone."""

from wagtail import blocks

from blog.front_page import NewestPosts, NewestPublications
from events.front_page import ComingEvents
from portfolio.front_page import NewestTestimonials, NewestWork
from shared.blocks.types.call_to_action import CallToActionBlock
from shared.blocks.types.text import TextBlock


class FrontPageBlock(blocks.StreamBlock):
    """What can stand on the front page."""

    coming_events = ComingEvents()
    newest_posts = NewestPosts()
    newest_publications = NewestPublications()
    newest_work = NewestWork()
    newest_testimonials = NewestTestimonials()
    text = TextBlock()
    call_to_action = CallToActionBlock()

"""The kinds of page that show what we did and what others say of it."""

from django.utils.translation import gettext_lazy as _

from shared.pages.kinds import Family, Kind

PORTFOLIO_ITEM = Kind("portfolio", _("portfolio item"), _("Portfolio"), "briefcase", Family.SHOWING, order=40)
TESTIMONIAL = Kind("testimonial", _("testimonial"), _("Testimonials"), "message-square-quote", Family.SHOWING, order=50)

"""The kinds of page that we write, or recommend to read."""

from django.utils.translation import gettext_lazy as _

from shared.pages.kinds import Family, Kind

BLOG_POST = Kind("blog", _("blog post"), _("Blog posts"), "pen-line", Family.TELLING, order=20)
PUBLICATION = Kind("publication", _("publication"), _("Publications"), "book-open", Family.TELLING, order=30)
READING_TIP = Kind("reading-tip", _("reading tip"), _("Reading tips"), "bookmark", Family.TELLING, order=60)

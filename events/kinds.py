"""The kinds of page about what happens."""

from django.utils.translation import gettext_lazy as _

from shared.pages.kinds import Family, Kind

EVENT = Kind("event", _("event"), _("Events"), "calendar-days", Family.HAPPENING, order=10)
SERIES = Kind("series", _("series"), _("Series"), "layers", Family.HAPPENING, order=5)

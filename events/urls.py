"""The addresses of events that are no page of the tree: calendars. By number, so that they outlive another title."""

from django.urls import path, re_path

from events.calendars import views as calendars

# No more digits than a database holds.
NUMBER = "(?P<pk>[0-9]{1,15})"

urlpatterns = [
    path("kalender/agenda.ics", calendars.agenda, name="calendar"),
    re_path(rf"^kalender/reeks-{NUMBER}\.ics$", calendars.series, name="calendar-series"),
    path("kalender/onderwerp-<slug:slug>.ics", calendars.theme, name="calendar-theme"),
    re_path(rf"^kalender/bijeenkomst-{NUMBER}\.ics$", calendars.event, name="calendar-event"),
]

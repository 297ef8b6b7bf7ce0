"""The addresses of events that are no page of the tree: calendars. By number, so that they outlive another title."""

from django.urls import path

from events.calendars import views as calendars

urlpatterns = [
    path("kalender/agenda.ics", calendars.agenda, name="calendar"),
    path("kalender/reeks-<row:pk>.ics", calendars.series, name="calendar-series"),
    path("kalender/onderwerp-<slug:slug>.ics", calendars.theme, name="calendar-theme"),
    path("kalender/bijeenkomst-<row:pk>.ics", calendars.event, name="calendar-event"),
    path("kalender/bijeenkomst-<row:pk>-<slug:key>.ics", calendars.session, name="calendar-session"),
]

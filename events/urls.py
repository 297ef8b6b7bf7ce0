"""The URLs of events that are no pages of the tree: calendars. They contain ids, so they survive a change of title."""

from django.urls import path

from events.calendars import views as calendars

urlpatterns = [
    path("kalender/agenda.ics", calendars.agenda, name="calendar"),
    path("kalender/reeks-<row:pk>.ics", calendars.series, name="calendar-series"),
    path("kalender/onderwerp-<slug:slug>.ics", calendars.theme, name="calendar-theme"),
    path("kalender/bijeenkomst-<row:pk>.ics", calendars.event, name="calendar-event"),
    path("kalender/bijeenkomst-<row:pk>-<slug:key>.ics", calendars.session, name="calendar-session"),
]

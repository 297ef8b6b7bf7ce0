"""The URLs of the project; Wagtail's catch-all comes last."""

from django.conf import settings
from django.urls import include, path, register_converter
from wagtail import urls as wagtail_urls
from wagtail.admin import urls as wagtailadmin_urls
from wagtail.documents import urls as wagtaildocs_urls

from home.contact import views as contact
from shared.delivery import feeds, sitemaps
from shared.delivery import views as delivery
from shared.delivery.converters import RowNumber
from shared.records import film as films
from shared.records import person as people
from shared.records import themes as pages
from shared.records.photo import photo_page
from shared.search import views as search

register_converter(RowNumber, "row")

urlpatterns = [
    path("admin/", include(wagtailadmin_urls)),
    path("documents/", include(wagtaildocs_urls)),
    # For visitors.
    path("zoeken/", search.search, name="search"),
    path("onderwerpen/", pages.themes, name="themes"),
    path("onderwerpen/<slug:slug>/", pages.theme, {"below": "events/calendars/of_theme.html"}, name="theme"),
    path("fotos/<int:page_id>/<int:photo_id>/", photo_page, name="photo"),
    path("personen/<slug:slug>/", people.person, name="person"),
    path("films/", films.films, name="films"),
    path("films/<slug:slug>/", films.film, name="film"),
    path("films/<slug:slug>/ondertitels-<slug:language>.vtt", films.subtitles, name="film-subtitles"),
    path("films/<slug:slug>/hoofdstukken.vtt", films.chapters, name="film-chapters"),
    path("formulier/<int:page_id>/", contact.form, name="form"),
    path("formulier/<int:page_id>/sleutel/", contact.token, name="form-token"),
    path("formulier/<int:page_id>/verstuurd/", contact.sent, name="form-sent"),
    path("", include("events.urls")),
    # For machines.
    path("feed/lijst-<row:pk>.xml", feeds.of_list, name="feed"),
    path("feed/onderwerp-<slug:slug>.xml", feeds.of_theme, name="feed-theme"),
    path("sitemap.xml", sitemaps.sitemap, name="sitemap"),
    path("sitemap-<slug:name>-<int:number>.xml", sitemaps.sitemap_part, name="sitemap-part"),
    path("robots.txt", delivery.robots, name="robots"),
    path("health/", delivery.health, name="health"),
]

if settings.SERVE_UPLOADS:  # else a web server in front does it, faster
    urlpatterns.append(path(f"{settings.MEDIA_URL.lstrip('/')}<path:path>", delivery.upload, name="upload"))

urlpatterns.append(path("", include(wagtail_urls)))

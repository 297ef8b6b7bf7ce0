"""Which site a request is for, kept in the cache so that no page pays a query for it."""

from django.core.cache import cache
from django.db.models.signals import post_delete, post_save
from django.dispatch import receiver
from django.http.request import split_domain_port
from wagtail.models import Site
from wagtail.signals import page_slug_changed, post_page_move

CACHE_KEY = "sites"


def site_for(request):
    """
    Give the `Site` that a request is for, with its root page, or None when there is no site at all.

    The exact host and port first, then the host alone, then the default site, as Wagtail does.
    No query once the cache is warm.
    """
    if not hasattr(request, "_wagtail_site"):
        host = split_domain_port(request._get_raw_host())[0]
        port = request.get_port()
        ranked = sorted(
            (site for site in all_sites() if site.hostname == host or site.is_default_site),
            key=lambda site: (
                not (site.hostname == host and str(site.port) == str(port)),
                site.hostname != host,
                not site.is_default_site,
            ),
        )
        request._wagtail_site = ranked[0] if ranked else None
    return request._wagtail_site


def all_sites():
    """Give every site with its root page, from the cache."""
    return cache.get_or_set(CACHE_KEY, lambda: list(Site.objects.select_related("root_page")), 3600)


@receiver([post_save, post_delete], sender=Site)
@receiver([page_slug_changed, post_page_move])
def forget_sites(**kwargs):
    cache.delete(CACHE_KEY)

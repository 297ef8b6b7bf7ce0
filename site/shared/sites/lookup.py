"""Which site a request is for, kept in the cache so that no page pays a query for it."""

from contextvars import ContextVar

from django.core.cache import cache
from django.core.signals import request_finished, request_started
from django.db import transaction
from django.db.models.signals import post_delete, post_save
from django.dispatch import receiver
from django.http.request import split_domain_port
from wagtail.models import Site
from wagtail.signals import page_slug_changed, post_page_move

CACHE_KEY = "sites"

# What was looked up for the request that is being answered; None between requests.
_of_this_request = ContextVar("of_this_request", default=None)


def site_for(request):
    """
    Give the `Site` that a request is for, with its root page, or None when there is none for it.

    No query once the cache is warm.
    """
    if not hasattr(request, "_wagtail_site"):
        host = split_domain_port(request._get_raw_host())[0]
        request._wagtail_site = best_site(all_sites(), host, request.get_port())
    return request._wagtail_site


def best_site(sites, host, port):
    """
    Choose as Wagtail does: the exact host and port, else the only site of that host, else the default site.

    sites: `Site`s. host: a name in lower case. port: a text or number. Returns a `Site` or None.
    """
    of_host = [site for site in sites if site.hostname == host]
    exact = [site for site in of_host if str(site.port) == str(port)]
    default = [site for site in sites if site.is_default_site]
    only = of_host if len(of_host) == 1 else []
    return next(iter([*exact, *only, *default]), None)


def all_sites():
    """Give every site with its root page, from the cache."""
    return cache.get_or_set(CACHE_KEY, lambda: list(Site.objects.select_related("root_page")), 3600)


def root_paths():
    """Give what `Site.get_site_root_paths` gives: asked of the cache once a request, not once for each link."""
    kept = _of_this_request.get()
    if kept is None:
        return Site.get_site_root_paths()
    if "root_paths" not in kept:
        kept["root_paths"] = Site.get_site_root_paths()
    return kept["root_paths"]


@receiver(request_started)
def begin_to_keep(**kwargs):
    _of_this_request.set({})


@receiver(request_finished)
def keep_no_longer(**kwargs):
    _of_this_request.set(None)


@receiver([post_save, post_delete], sender=Site)
@receiver([page_slug_changed, post_page_move])
def forget_sites(**kwargs):
    """At once, and after the transaction: a visitor in between still read, and kept, what there was before it."""
    cache.delete(CACHE_KEY)
    transaction.on_commit(lambda: cache.delete(CACHE_KEY))
    if kept := _of_this_request.get():
        kept.clear()

"""The root URL of the site."""

from django.http import HttpRequest

from shared.sites.lookup import site_for


def root_address(request: HttpRequest) -> str:
    """
    Return the address of the site's front page without a slash at the end, such as `https://www.example.org`.

    As editors set it under “Sites”, whatever address the request itself came by.
    """
    site = site_for(request)
    return site.root_url if site else f"{request.scheme}://{request.get_host()}"

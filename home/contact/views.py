"""
Where the form of a contact page is posted.

The page itself is the same for every visitor: no token, no cookie. So this address does the guarding: the post must
come from our own pages, carry a token (see `tokens`), leave a field empty that people do not see, and take its time.
A post that lacks something gets the form back as filled in, with a token: one press on the button and it is sent.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.core.exceptions import SuspiciousOperation
from django.forms import BaseForm
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect, JsonResponse, QueryDict
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext_lazy as _
from django.views.decorators.cache import never_cache
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_http_methods, require_safe

from home.contact.mail import mail_submission
from home.contact.submissions import UsedForAnotherMessage, purge, store_once
from home.contact.tokens import new_token, read_token
from home.models import ContactPage
from shared.delivery.origin import comes_from_here
from shared.pages.access import keep_private, refuse_strangers
from shared.request_time import moment_of

if TYPE_CHECKING:
    from django.utils.functional import Promise


# A honeypot: a field that people do not see and robots fill in.
TRAP = "webpagina"

SEND_IT = _("Nearly there: check what is filled in, then send it.")
TRAPPED = _("A hidden field was filled in, perhaps by the browser itself. It is empty again: please send it once more.")
TOO_MUCH = _("This is more than the form can take in. Try again with a shorter text.")
REFUSED = _("The form did not reach us from this site, so it was not sent. Please fill it in here.")


@csrf_exempt
@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
def form(request: HttpRequest, page_id: int) -> HttpResponse:
    """
    Handle a sent form: redirect to the words of thanks, or show the form as filled in with what is wrong.

    A GET is redirected to the page. Raises `Http404` when there is no such page for visitors.
    """
    page = _page(page_id, request)
    if request.method != "POST":
        return redirect(page.get_url(request))
    if not comes_from_here(request):
        return _again(request, page, page.get_form(page=page), REFUSED, status=403)
    try:
        posted = request.POST
    except SuspiciousOperation:  # more than Django takes in at once
        return _again(request, page, page.get_form(page=page), TOO_MUCH, status=413)
    return _take_in(request, page, posted)


def _take_in(request: HttpRequest, page: ContactPage, posted: QueryDict) -> HttpResponse:
    bound = page.get_form(posted, page=page)
    sent_token = str(posted.get("token", ""))
    token = read_token(sent_token, page.pk)
    if not bound.is_valid():
        return _again(request, page, bound, token=sent_token if token else "")
    if token is None:
        return _again(request, page, bound, SEND_IT)
    if posted.get(TRAP):
        return _again(request, page, bound, TRAPPED)
    if token.is_too_young:
        return _again(request, page, bound, SEND_IT, token=sent_token)
    try:
        submission = store_once(page, bound.cleaned_data, token.key)
    except UsedForAnotherMessage:
        return _again(request, page, bound, SEND_IT)
    if submission:
        purge(moment_of(request))
        mail_submission.enqueue(submission.pk)
    # 303: the browser asks for the next page with GET, and reloading it sends nothing again (RFC 9110 §15.4.4).
    return HttpResponseRedirect(reverse("form-sent", args=[page.pk]), status=303)


@require_safe
def sent(request: HttpRequest, page_id: int) -> HttpResponse:
    """Show the words of thanks: the page's landing template, with the context of the page."""
    page = _page(page_id, request)
    answer = render(request, page.get_landing_page_template(request), page.get_context(request))
    answer["X-Robots-Tag"] = "noindex"
    return keep_private(answer, page)


@never_cache
@require_safe
def token(request: HttpRequest, page_id: int) -> JsonResponse:
    """Return a fresh token, for the script of the contact page: `{"token": "…"}`."""
    return JsonResponse({"token": new_token(_page(page_id, request).pk)})


def _page(page_id: int, request: HttpRequest) -> ContactPage:
    # By `id`, not `pk`: only `id` matches nothing for a number that is too large for the database.
    page = ContactPage.objects.live().filter(id=page_id).first()
    if page is None:
        raise Http404(_("There is no such form."))
    refuse_strangers(page, request)
    return page


def _again(
    request: HttpRequest,
    page: ContactPage,
    form: BaseForm,
    notice: str | Promise = "",
    token: str = "",
    status: int = 200,
) -> HttpResponse:
    """Show the form at its own address: with `notice` above it, errors beside its fields, and a token in it."""
    context = page.get_context(request) | {
        "form": form,
        "notice": notice,
        "token": token or new_token(page.pk),
    }
    answer = render(request, page.get_template(request), context, status=status)
    answer["X-Robots-Tag"] = "noindex"
    return answer

"""What stands in the database: rows of pages, every version of them, changes of events, comments, references."""

from wagtail.models import Comment, ReferenceIndex, Revision

from tests.migrations.in_old_words import model, pages


def records(words):
    """Return each sort of record by the number of its row, so that what differs can be found."""
    revisions = list(_revisions_of_pages())
    return {
        "rows": {page.pk: _without_numbers(words["fields"](page.serializable_data())) for page in pages()},
        "revisions": {one.pk: words["fields"](one.as_object().serializable_data()) for one in revisions},
        "passed over": {one.pk: _passed_over(one) for one in revisions},
        "changes": {
            f"{row.event_id}, {row.sequence}": [words["facts"](row.facts), row.when, row.where, row.recorded_at]
            for row in model("events.EventChange").objects.all()
        },
        "comments": {row.pk: words["path"](row.contentpath) for row in Comment.objects.all()},
        "references": {", ".join(map(str, row)): "there" for row in _references(words)},
    }


def _without_numbers(fields):
    """
    Leave out the numbers of the rows below a page, such as its authors.

    A row that a publication makes gets the next number, and Wagtail 8.0's `publish_scheduled` asks for no order:
    PostgreSQL gives it another one each time.
    """
    rows = {name: value for name, value in fields.items() if name != "programme" and isinstance(value, list)}
    return fields | {name: [_without_number(row) for row in value] for name, value in rows.items()}


def _without_number(row):
    return {name: value for name, value in row.items() if name != "pk"} if isinstance(row, dict) else row


def _revisions_of_pages():
    return Revision.page_revisions.order_by("pk")


def _passed_over(revision):
    """Return what a version keeps under names that its model does not know: modelcluster passes over those."""
    known = set(revision.as_object().serializable_data())
    return sorted(set(revision.content) - known)


def _references(words):
    """Return the rows of the reference index: from which page, to what, and by which path of fields."""
    rows = ReferenceIndex.objects.values_list(
        "base_content_type__model",
        "content_type__model",
        "object_id",
        "to_content_type__model",
        "to_object_id",
        "model_path",
        "content_path",
    )
    for *ends, model_path, content_path in rows:
        yield *ends, words["path"](model_path), words["path"](content_path)

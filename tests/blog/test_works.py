"""What we recommend and what we publish: links, files and their names."""

import pytest

from blog.models import PublicationFile, PublicationPage, ReadingTipPage
from tests import factories as make


@pytest.mark.django_db  # an unsaved page, too, asks for its content type
@pytest.mark.parametrize(
    ("link", "host"),
    [("https://www.boek.example/titel", "boek.example"), ("http://boek.example", "boek.example"), ("", "")],
)
def test_where_a_work_is_found(link, host):
    assert ReadingTipPage(link=link).link_host == host


@pytest.mark.django_db
def test_files_in_the_order_of_the_editor_under_their_names(django_assert_num_queries):
    page = make.publication()
    report, guide = make.document(title="Verslag"), make.document(title="Handreiking")
    page.publication_files = [
        PublicationFile(document=guide, sort_order=1),
        PublicationFile(document=report, label="Het hele verslag", sort_order=0),
    ]
    page.save()
    page = PublicationPage.objects.get(pk=page.pk)
    with django_assert_num_queries(1):
        assert [row.text for row in page.files] == ["Het hele verslag", "Handreiking"]


@pytest.mark.django_db
def test_a_file_that_was_deleted_is_gone_from_the_publication():
    page, document = make.publication(), make.document()
    page.publication_files = [PublicationFile(document=document)]
    page.save()
    document.delete()
    assert PublicationPage.objects.get(pk=page.pk).files == []


@pytest.mark.django_db
def test_chapters_of_a_publication(client):
    chapters = "".join(f"<h2>Hoofdstuk {number}</h2><p>Tekst.</p>" for number in range(1, 4))
    html = client.get(make.publication(body=[("text", chapters)]).url).content.decode()
    assert html.index("Inhoud") < html.index('<h2 id="')
    assert html.count("Hoofdstuk 2") == 2
    short = client.get(make.publication(body=[("text", "<h2>Een</h2><p>Tekst.</p>")]).url).content.decode()
    assert "contents" not in short

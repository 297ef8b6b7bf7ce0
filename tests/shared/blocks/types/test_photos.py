"""An album as an editor fills it in: photos, a collection, or both, and what is refused."""

import pytest
from wagtail.blocks import StreamBlockValidationError, StructBlockValidationError
from wagtail.models import Collection

from shared.blocks.types.photos import PhotosBlock
from shared.media.models.consent import Consent
from tests import factories as make

pytestmark = pytest.mark.django_db

BLOCK = PhotosBlock()


def sent(photos=(), collection="", **fields):
    """Return the value of the block as a form sends it."""
    data = {"a-title": "", "a-photos-count": str(len(photos)), "a-collection": collection} | fields
    for place, photo in enumerate(photos):
        row = f"a-photos-{place}"
        data |= {f"{row}-deleted": "", f"{row}-order": str(place), f"{row}-type": "item", f"{row}-id": ""}
        data |= {f"{row}-value-photo": str(photo.pk), f"{row}-value-caption": "Hier"}
    return BLOCK.value_from_datadict(data, {}, "a")


@pytest.fixture
def collection():
    return Collection.get_first_root_node().add_child(name="De middag")


def small(**fields):
    return make.photo(size=(60, 40), **fields)


def test_chosen_photos_come_first_then_the_collection(collection):
    inside, chosen = small(collection=collection), small()
    value = BLOCK.clean(sent([chosen, inside], str(collection.pk)))
    new = small(collection=collection)
    assert [item.photo for item in value.shown] == [chosen, inside, new]
    assert [item.caption for item in value.shown] == ["Hier", "Hier", ""]
    stored = BLOCK.get_prep_value(value)
    assert stored["collection"] == collection.pk
    assert [item.photo for item in BLOCK.to_python(stored).shown] == [chosen, inside, new]
    assert BLOCK.get_form_state(value)["collection"] == [str(collection.pk)]


@pytest.mark.parametrize("collection_sent", ["", "0", "onzin", "99999999"])
def test_an_album_of_nothing_is_refused(collection_sent):
    with pytest.raises((StructBlockValidationError, StreamBlockValidationError)) as refusal:
        BLOCK.clean(sent(collection=collection_sent))
    assert "photos" in refusal.value.block_errors or "collection" in refusal.value.block_errors


def test_only_with_consent(collection):
    small(collection=collection)
    given = small(collection=collection, consent=Consent.GIVEN)
    value = BLOCK.clean(sent(collection=str(collection.pk), **{"a-only_with_consent": "on"}))
    assert [item.photo for item in value.shown] == [given]

"""An address in a block follows the rules of those in models."""

import pytest
from django.core.exceptions import ValidationError
from wagtail.blocks import ListBlock, StreamBlock, StructBlock, URLBlock
from wagtail.fields import StreamField

from shared.links.blocks import WebURLBlock
from tests.shared.links.test_fields import fields_of


def blocks_below(block):
    """Every block in a block, itself included."""
    yield block
    children = block.child_blocks.values() if isinstance(block, StructBlock | StreamBlock) else ()
    for child in [*children, *([block.child_block] if isinstance(block, ListBlock) else [])]:
        yield from blocks_below(child)


def test_no_block_goes_without_the_rules():
    found = [one for field in fields_of(StreamField) for one in blocks_below(field.stream_block)]
    addresses = [block for block in found if isinstance(block, URLBlock)]
    assert addresses
    assert [block.name for block in addresses if not isinstance(block, WebURLBlock)] == []


def test_a_host_typed_without_a_scheme_becomes_https():
    block = WebURLBlock()
    assert block.clean(block.field.clean("dias.example/lang")) == "https://dias.example/lang"


def test_an_address_that_was_cut_off_is_refused():
    with pytest.raises(ValidationError, match="niet het hele adres"):
        WebURLBlock().clean("https://dias.example/lang/adr...")


def test_migrations_name_the_block_of_wagtail():
    path, args, kwargs = WebURLBlock(max_length=9).deconstruct()
    assert (path, list(args), kwargs) == ("wagtail.blocks.URLBlock", [], {"max_length": 9})

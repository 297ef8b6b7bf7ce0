"""Registers what the blocks add to Wagtail's rich text."""

import wagtail.admin.rich_text.editors.draftail.features as draftail_features
from wagtail import hooks
from wagtail.admin.rich_text.converters.html_to_contentstate import BlockElementHandler
from wagtail.rich_text.feature_registry import FeatureRegistry

from shared.blocks.rich_text.link_handlers import KnownDocumentLinks, KnownPageLinks


@hooks.register("register_rich_text_features", order=100)
def register_known_links(features: FeatureRegistry) -> None:
    """Replace Wagtail's handlers of links, which were registered before."""
    features.register_link_type(KnownPageLinks)
    features.register_link_type(KnownDocumentLinks)


@hooks.register("register_rich_text_features")
def register_pasted_title(features: FeatureRegistry) -> None:
    """
    Keep a pasted first-level heading, for which there is no button.

    `pasted_text.tidy` moves such headings down a level when the text is saved.
    """
    features.register_editor_plugin(
        "draftail",
        "pasted-title",
        draftail_features.BlockFeature({"type": "header-one", "label": None, "description": ""}),
    )
    features.register_converter_rule(
        "contentstate",
        "pasted-title",
        {
            "from_database_format": {"h1": BlockElementHandler("header-one")},
            "to_database_format": {"block_map": {"header-one": "h1"}},
        },
    )

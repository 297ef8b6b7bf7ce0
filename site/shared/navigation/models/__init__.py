from .appearance import Appearance
from .menus import Footer, MainMenu
from .notice import Notice
from .organisation_details import OrganisationDetails
from .photo_note import PhotoNote

__all__ = ["Appearance", "Footer", "MainMenu", "Notice", "OrganisationDetails", "PhotoNote"]

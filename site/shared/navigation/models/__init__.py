from .appearance import Appearance
from .menus import Footer, MainMenu
from .notice import Notice
from .organisation_details import OrganisationDetails

__all__ = ["Appearance", "Footer", "MainMenu", "Notice", "OrganisationDetails"]

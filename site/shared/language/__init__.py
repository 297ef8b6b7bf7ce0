"""The words of the interface: found in the code, kept in `site/translations`, compiled without system gettext."""

"""The user model. It has no foreign key to pages, media or people, or the migrations would be circular."""

from django.contrib.auth.models import AbstractUser


class User(AbstractUser):
    """A user of the admin."""

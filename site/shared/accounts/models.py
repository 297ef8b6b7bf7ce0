"""The user model, alone: no foreign key to pages, media or people, or the migrations would form a circle."""

from django.contrib.auth.models import AbstractUser


class User(AbstractUser):
    """Somebody who logs in at the desk."""

from django.core.management.base import BaseCommand

from shared.media.consent.enforcement import put_all_right


class Command(BaseCommand):
    help = "Takes the files of photos off the web whose consent ran out. Run it every minute; it costs one query."

    def handle(self, **options):
        if number := put_all_right():
            self.stdout.write(f"{number} photos and films put right.")

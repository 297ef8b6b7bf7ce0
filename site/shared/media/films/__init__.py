"""What films need besides their record: who hosts them, what is known there, files, subtitles, chapters."""

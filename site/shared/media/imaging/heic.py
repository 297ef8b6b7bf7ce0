"""Photos as an iPhone makes them (HEIC) can be read; visitors get AVIF and JPEG as of every other photo."""

from pillow_heif import register_heif_opener

register_heif_opener()

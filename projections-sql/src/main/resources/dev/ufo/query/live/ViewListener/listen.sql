LISTEN ufo_views

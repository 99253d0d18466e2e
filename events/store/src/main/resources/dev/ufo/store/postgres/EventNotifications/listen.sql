LISTEN ufo_events

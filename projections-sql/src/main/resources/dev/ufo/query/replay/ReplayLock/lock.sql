SELECT pg_advisory_lock(hashtext('ufo replay'))

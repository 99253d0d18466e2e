SELECT pg_advisory_unlock(hashtext('ufo replay'))

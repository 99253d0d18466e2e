-- The rows and the token come back as they were before if the machine dies now, and the processor goes on from there: the log
-- waits for the disk, so what is made of it need not. NOTIFY's lock, which all who tell something share, is then held for no
-- longer than the commit takes in memory.
SELECT pg_notify(?, ?), set_config('synchronous_commit', 'off', true)

-- Waits until no append is open: what a lost connection left behind is decided after this.
SELECT position FROM store.head FOR UPDATE

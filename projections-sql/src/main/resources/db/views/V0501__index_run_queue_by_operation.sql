-- Why does the run of this operation wait?
CREATE INDEX run_queue_operation ON views.run_queue (operation_id) WHERE attempt_id IS NULL;

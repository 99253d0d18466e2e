-- Null: people see it. What is deleted is in no index that the board reads, so it costs the board nothing.
ALTER TABLE views.operations ADD COLUMN deleted_at timestamptz NULL;

CREATE INDEX operations_deleted ON views.operations (fleet_id, deleted_at DESC, position DESC)
    WHERE deleted_at IS NOT NULL;

DROP INDEX views.operations_board;
DROP INDEX views.operations_column;
DROP INDEX views.operations_mission_board;
DROP INDEX views.operations_newest;
DROP INDEX views.operations_assignee;
CREATE INDEX operations_board ON views.operations (fleet_id, status, created_at DESC, position DESC)
    WHERE NOT archived AND deleted_at IS NULL;
CREATE INDEX operations_column ON views.operations (fleet_id, status, created_at DESC, position DESC)
    WHERE deleted_at IS NULL;
CREATE INDEX operations_mission_board ON views.operations (mission_id, status, created_at DESC, position DESC)
    WHERE deleted_at IS NULL;
CREATE INDEX operations_newest ON views.operations (fleet_id, created_at DESC, position DESC) WHERE deleted_at IS NULL;
CREATE INDEX operations_assignee ON views.operations (assignee_id, status, created_at DESC, position DESC)
    WHERE assignee_id IS NOT NULL AND deleted_at IS NULL;

import type { Operation } from '@/data/operation';
import type { Run } from '@/data/run';

/** An operation as the server would send it; what the test does not care about is filled in. */
export function anOperation(given: Partial<Operation> & Pick<Operation, 'id'>): Operation {
  return {
    title: `Operation ${given.id}`,
    body: '',
    status: 'todo',
    mission_id: 'mission',
    seq: 1,
    priority: 0,
    assignee_type: null,
    assignee_id: null,
    created_by: null,
    archived: false,
    created_at: '2026-01-01T00:00:00Z',
    updated_at: '2026-01-01T00:00:00Z',
    ...given,
  };
}

export function aRun(given: Partial<Run> & Pick<Run, 'id'>): Run {
  return {
    operation_id: 'operation',
    state: 'queued',
    pilot: 'claude',
    needs_input: false,
    created_at: '2026-01-01T00:00:00Z',
    updated_at: '2026-01-01T00:00:00Z',
    ...given,
  };
}

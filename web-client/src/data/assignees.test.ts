import { describe, expect, it } from 'vitest';
import { assigneeOf, assigneesOf, isPilotBacked, startsByItself } from './assignees';

const me = { id: 'me', email: 'me@example.test', name: 'Zoe' };
const bo = { id: 'bo', email: 'bo@example.test', name: '' };
const amy = { id: 'amy', email: 'amy@example.test', name: 'Amy' };
const pilot = { id: 'p', name: 'Claude', kind: 'claude' };
const crewOf = (id: string, type: string, member: string) => ({
  id,
  name: `Crew ${id}`,
  members: [{ member_type: type, member_id: member }],
});
const choices = assigneesOf({
  me,
  members: [bo, me, amy],
  pilots: [pilot],
  crews: [crewOf('people', 'user', 'bo'), crewOf('mixed', 'pilot', 'p'), crewOf('left', 'pilot', '')],
});

const given = (type: string | null, id: string | null) => ({ assignee_type: type, assignee_id: id });

describe('who an operation can be given to', () => {
  it('is oneself first, then the others, the pilots and the crews by name', () => {
    expect(choices.map(({ name }) => name)).toEqual([
      'Zoe',
      'Amy',
      'bo@example.test',
      'Claude',
      'Crew left',
      'Crew mixed',
      'Crew people',
    ]);
  });

  it('starts by itself where a pilot is', () => {
    expect(choices.filter(startsByItself).map(({ name }) => name)).toEqual(['Claude', 'Crew mixed']);
  });
});

describe('who an operation is given to', () => {
  it('is named, also when they are gone', () => {
    expect(assigneeOf(given('user', 'amy'), choices)).toMatchObject({ name: 'Amy' });
    expect(assigneeOf(given('pilot', null), choices)).toEqual({ type: 'unknown', name: 'Removed pilot' });
    expect(assigneeOf(given(null, null), choices)).toEqual({ type: 'nobody' });
  });

  it('wakes a pilot if one is behind it', () => {
    expect(isPilotBacked(given('crew', 'mixed'), choices)).toBe(true);
    expect(isPilotBacked(given('crew', 'people'), choices)).toBe(false);
    expect(isPilotBacked(given('user', 'me'), choices)).toBe(false);
    expect(isPilotBacked(given('pilot', null), choices)).toBe(false);
  });
});

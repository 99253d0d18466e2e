import { describe, expect, it } from 'vitest';
import { tagsOf } from './tags';

describe('tags as people type them', () => {
  it('are apart by blanks and commas', () => {
    expect(tagsOf(' gpu, fast\teurope ,, ')).toEqual(['gpu', 'fast', 'europe']);
  });

  it('count once', () => {
    expect(tagsOf('gpu gpu')).toEqual(['gpu']);
  });

  it('may be none', () => {
    expect(tagsOf(' , ')).toEqual([]);
  });
});

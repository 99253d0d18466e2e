import { useState } from 'react';
import { readStored, writeStored } from './stored';
import { z } from './zod';

/** Text that survives a reload, a failure and a forced sign-in; cleared by setting it to the empty string. */
export function useDraft(key: string): readonly [string, (text: string) => void] {
  const storageKey = `ufo.draft.${key}`;
  const [text, setText] = useState(() => readStored(storageKey, z.string(), ''));
  return [
    text,
    (next) => {
      setText(next);
      writeStored(storageKey, next);
    },
  ];
}

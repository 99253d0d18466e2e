import { useEffect, useState } from 'react';
import { onAnnounce } from '@/lib/announce';

/** The page's one polite live region. */
export function LiveRegion() {
  const [said, setSaid] = useState({ text: '', turn: 0 });
  useEffect(() => onAnnounce((text) => setSaid(({ turn }) => ({ text, turn: turn + 1 }))), []);
  // A changing trailing space makes assistive technology speak the same words twice.
  return (
    <div role="status" aria-live="polite" className="sr-only">
      {said.text + (said.turn % 2 === 0 ? '' : '\u00a0')}
    </div>
  );
}

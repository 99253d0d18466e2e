import { ArrowRightLeft } from 'lucide-react';
import { StatusIcon } from '@/components/parts/status-icon';
import { Menu } from '@/components/ui/menu';
import type { Status } from '@/data/operation';
import { statusNames, statuses } from '@/data/operation';

interface MoveMenuProps {
  readonly code: string;
  readonly status: Status;
  readonly onMove: (to: Status) => void;
}

/** The way to move a card without dragging it. */
export function MoveMenu({ code, status, onMove }: MoveMenuProps) {
  return (
    <Menu
      label={`Move ${code} to…`}
      heading="Move to…"
      trigger={<ArrowRightLeft className="size-3.5" aria-hidden="true" />}
      triggerClassName={
        'relative z-10 -mr-1 inline-flex size-6 items-center justify-center rounded text-faint hover:bg-hover hover:text-ink ' +
        'aria-expanded:opacity-100 md:absolute md:right-2 md:opacity-0 md:group-focus-within:opacity-100 md:group-hover:opacity-100 max-md:size-11 max-md:-my-3 max-md:-mr-3'
      }
      items={statuses.map((each) => ({
        id: each,
        label: statusNames[each],
        icon: <StatusIcon status={each} />,
        disabled: each === status,
        ...(each === status ? { hint: 'now' } : {}),
        onSelect: () => onMove(each),
      }))}
    />
  );
}

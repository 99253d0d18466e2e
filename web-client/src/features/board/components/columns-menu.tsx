import * as Ariakit from '@ariakit/react';
import { clsx } from 'clsx';
import { Check, Columns3 } from 'lucide-react';
import { StatusIcon } from '@/components/parts/status-icon';
import { itemLook, popoverLook } from '@/components/ui/select';
import type { Status } from '@/data/operation';
import { statusNames, statuses } from '@/data/operation';

interface ColumnsMenuProps {
  readonly visible: readonly Status[];
  readonly counts: Readonly<Record<string, number>>;
  readonly onToggle: (status: Status) => void;
}

/** Which columns are shown; hidden ones still tell their number. */
export function ColumnsMenu({ visible, counts, onToggle }: ColumnsMenuProps) {
  const hiddenCount = statuses.reduce(
    (sum, each) => sum + (visible.includes(each) ? 0 : (counts[each] ?? 0)),
    0,
  );
  return (
    <Ariakit.MenuProvider>
      <Ariakit.MenuButton className="inline-flex h-8 items-center gap-1.5 rounded-md px-2 text-sm text-soft hover:bg-hover hover:text-ink max-md:size-11 max-md:justify-center">
        <Columns3 className="size-4" aria-hidden="true" />
        <span className="max-md:sr-only">Columns</span>
        {hiddenCount > 0 && (
          <span className="tabular text-xs text-faint max-md:sr-only">{hiddenCount} hidden</span>
        )}
      </Ariakit.MenuButton>
      <Ariakit.Menu gutter={4} portal unmountOnHide className={clsx(popoverLook, 'min-w-52')}>
        {statuses.map((status) => (
          <Ariakit.MenuItem
            key={status}
            role="menuitemcheckbox"
            aria-checked={visible.includes(status)}
            hideOnClick={false}
            onClick={() => onToggle(status)}
            className={itemLook}
          >
            <StatusIcon status={status} />
            <span className="flex-1">{statusNames[status]}</span>
            <span className="tabular text-xs text-faint">{counts[status] ?? 0}</span>
            <Check
              className={clsx('size-3.5 text-accent-ink', !visible.includes(status) && 'invisible')}
              aria-hidden="true"
            />
          </Ariakit.MenuItem>
        ))}
      </Ariakit.Menu>
    </Ariakit.MenuProvider>
  );
}

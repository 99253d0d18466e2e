import { clsx } from 'clsx';
import { X } from 'lucide-react';
import { Select } from '@/components/ui/select';
import type { BoardFilters } from '@/data/board-filters';
import { isFiltered } from '@/data/board-filters';
import { useFleetScope } from '@/data/fleet-context';
import { useMissions } from '@/data/missions';
import type { Status } from '@/data/operation';
import { ColumnsMenu } from './columns-menu';

interface BoardToolbarProps {
  readonly filters: BoardFilters;
  readonly onFilters: (filters: BoardFilters) => void;
  readonly visible: readonly Status[];
  readonly counts: Readonly<Record<string, number>>;
  readonly onToggle: (status: Status) => void;
}

const kinds = [
  { value: undefined, name: 'All' },
  { value: 'user', name: 'People' },
  { value: 'pilot', name: 'Pilots' },
] as const;

const ALL = 'all';

export function BoardToolbar({ filters, onFilters, visible, counts, onToggle }: BoardToolbarProps) {
  const { fleetId } = useFleetScope();
  const missions = useMissions(fleetId);
  const options = [
    { value: ALL, label: 'All missions' },
    ...(missions.data ?? []).map(({ id, key, name }) => ({ value: id, label: `${key} · ${name}` })),
  ];
  return (
    <div className="flex shrink-0 flex-wrap items-center gap-2 px-4 py-3 md:px-5">
      <div
        role="group"
        aria-label="Assignee"
        className="flex rounded-md border border-line-strong bg-raised p-0.5"
      >
        {kinds.map(({ value, name }) => (
          <button
            key={name}
            type="button"
            aria-pressed={filters.assignee === value}
            onClick={() => onFilters({ ...filters, assignee: value })}
            className={clsx(
              'h-6.5 rounded px-2.5 text-sm text-soft hover:text-ink max-md:h-10',
              'aria-pressed:bg-hover aria-pressed:font-medium aria-pressed:text-ink',
            )}
          >
            {name}
          </button>
        ))}
      </div>
      <div className="w-48 min-w-24 max-md:w-auto max-md:flex-1">
        <Select
          label="Mission"
          hideLabel
          value={options.some(({ value }) => value === filters.mission) ? (filters.mission ?? ALL) : ALL}
          options={options}
          onChange={(value) => onFilters({ ...filters, mission: value === ALL ? undefined : value })}
        />
      </div>
      {isFiltered(filters) && (
        <button
          type="button"
          onClick={() => onFilters({ mission: undefined, assignee: undefined })}
          className="inline-flex h-8 items-center gap-1 rounded-md px-2 text-sm text-soft hover:bg-hover max-md:h-11"
        >
          <X className="size-3.5" aria-hidden="true" />
          Clear filters
        </button>
      )}
      <div className="flex-1 max-md:hidden" />
      <ColumnsMenu visible={visible} counts={counts} onToggle={onToggle} />
    </div>
  );
}

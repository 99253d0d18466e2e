import * as Ariakit from '@ariakit/react';
import { clsx } from 'clsx';
import { ChevronDown, Search } from 'lucide-react';
import { useState } from 'react';
import type { Assignee, AssigneeView } from '@/data/assignees';
import { pilotKindNames } from '@/data/pilots';
import { itemLook, popoverLook } from '../ui/select';
import { AssigneeIcon, assigneeLabel } from './person';

interface AssigneePickerProps {
  readonly label: string;
  readonly value: AssigneeView;
  readonly choices: readonly Assignee[];
  /** Id of the person looking, whose entry is marked. */
  readonly meId: string;
  readonly onChange: (assignee: Assignee | null) => void;
  readonly disabled?: boolean;
}

/** Choices whose name or kind contains every word typed. */
export function matching(choices: readonly Assignee[], typed: string): Assignee[] {
  const words = typed.toLowerCase().split(/\s+/).filter(Boolean);
  return choices.filter((choice) => {
    const text = `${choice.name} ${detailOf(choice)}`.toLowerCase();
    return words.every((word) => text.includes(word));
  });
}

function detailOf(choice: Assignee): string {
  switch (choice.type) {
    case 'user':
      return 'Person';
    case 'pilot':
      return pilotKindNames[choice.kind] ?? choice.kind;
    case 'crew':
      return 'Crew';
    default:
      return choice satisfies never;
  }
}

export function AssigneePicker({
  label,
  value,
  choices,
  meId,
  onChange,
  disabled = false,
}: AssigneePickerProps) {
  const [typed, setTyped] = useState('');
  const found = matching(choices, typed);
  const chosen = value.type === 'nobody' || value.type === 'unknown' ? '' : `${value.type}:${value.id}`;
  return (
    <Ariakit.ComboboxProvider resetValueOnHide value={typed} setValue={setTyped}>
      <Ariakit.SelectProvider
        value={chosen}
        setValue={(next) => {
          if (next !== chosen) onChange(choices.find((each) => `${each.type}:${each.id}` === next) ?? null);
        }}
      >
        <Ariakit.SelectLabel className="sr-only">{label}</Ariakit.SelectLabel>
        <Ariakit.Select
          disabled={disabled}
          className={clsx(
            'flex h-8 w-full min-w-0 items-center gap-2 rounded-md border border-line-strong bg-raised px-2 text-sm',
            'hover:bg-hover disabled:opacity-60 max-md:h-11',
          )}
        >
          <AssigneeIcon assignee={value} />
          <span className="min-w-0 flex-1 truncate text-left">{assigneeLabel(value)}</span>
          <ChevronDown className="size-3.5 shrink-0 text-faint" aria-hidden="true" />
        </Ariakit.Select>
        <Ariakit.SelectPopover
          gutter={4}
          sameWidth
          portal
          unmountOnHide
          className={clsx(popoverLook, 'min-w-60')}
        >
          <div className="mb-1 flex items-center gap-2 border-b border-line px-2 pb-1">
            <Search className="size-3.5 text-faint" aria-hidden="true" />
            <Ariakit.Combobox
              autoSelect
              placeholder="Search people, pilots and crews"
              aria-label="Search people, pilots and crews"
              className="h-8 min-w-0 flex-1 bg-transparent text-sm outline-none max-md:h-11"
            />
          </div>
          <Ariakit.ComboboxList>
            {typed === '' && (
              <Ariakit.SelectItem value="" className={itemLook} render={<Ariakit.ComboboxItem />}>
                <AssigneeIcon assignee={{ type: 'nobody' }} />
                <span className="flex-1 text-soft">Unassigned</span>
              </Ariakit.SelectItem>
            )}
            {found.map((choice) => (
              <Ariakit.SelectItem
                key={`${choice.type}:${choice.id}`}
                value={`${choice.type}:${choice.id}`}
                className={itemLook}
                render={<Ariakit.ComboboxItem />}
              >
                <AssigneeIcon assignee={choice} />
                <span className="min-w-0 flex-1 truncate">
                  {choice.name}
                  {choice.id === meId && <span className="text-faint"> (you)</span>}
                </span>
                <span className="text-xs text-faint">{detailOf(choice)}</span>
              </Ariakit.SelectItem>
            ))}
          </Ariakit.ComboboxList>
          {found.length === 0 && <p className="px-2 py-3 text-sm text-faint">Nobody by that name</p>}
        </Ariakit.SelectPopover>
      </Ariakit.SelectProvider>
    </Ariakit.ComboboxProvider>
  );
}

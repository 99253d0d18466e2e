import { clsx } from 'clsx';
import { Tag, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { TextField } from '@/components/ui/field';
import { IconButton } from '@/components/ui/icon-button';
import { RelativeTime } from '@/components/ui/relative-time';
import { useFleetScope } from '@/data/fleet-context';
import { messageOf } from '@/lib/api-client';
import type { Rover } from '../api/use-rovers';
import { useSetTags } from '../api/use-rovers';
import { tagsOf } from '../tags';

const looks: Readonly<Record<Rover['status'], { readonly name: string; readonly dot: string }>> = {
  online: { name: 'Online', dot: 'bg-good' },
  busy: { name: 'Busy', dot: 'bg-warn pulse-dot' },
  offline: { name: 'Offline', dot: 'border border-faint' },
};

interface RoverRowProps {
  readonly rover: Rover;
  /** Undefined for people who manage nothing. */
  readonly onRemove: (() => void) | undefined;
}

export function RoverRow({ rover, onRemove }: RoverRowProps) {
  const [editing, setEditing] = useState(false);
  const look = looks[rover.status];
  return (
    <li className="flex min-h-14 items-start gap-3 px-3 py-2 text-sm">
      <span className={clsx('mt-1.5 size-2 shrink-0 rounded-full', look.dot)} aria-hidden="true" />
      <div className="min-w-0 flex-1">
        <p className="flex items-baseline gap-2">
          <span className="truncate font-medium">{rover.name}</span>
          <span className="text-xs text-soft">{look.name}</span>
          {rover.status === 'offline' && rover.last_seen_at !== undefined && (
            <span className="text-xs text-faint">
              seen <RelativeTime iso={rover.last_seen_at} />
            </span>
          )}
        </p>
        {editing ? (
          <TagsForm rover={rover} onClose={() => setEditing(false)} />
        ) : (
          <ul aria-label={`Tags of ${rover.name}`} className="mt-1 flex flex-wrap gap-1">
            {[...rover.tags, ...rover.auto_tags].map((tag, index) => (
              <li
                key={tag}
                title={index < rover.tags.length ? undefined : 'Reported by the rover'}
                className={clsx(
                  'rounded px-1.5 font-mono text-2xs',
                  index < rover.tags.length ? 'bg-accent-soft text-accent-ink' : 'bg-hover text-soft',
                )}
              >
                {tag}
              </li>
            ))}
          </ul>
        )}
      </div>
      {onRemove !== undefined && (
        <>
          <IconButton
            label={`Edit tags of ${rover.name}`}
            icon={<Tag className="size-4" aria-hidden="true" />}
            onClick={() => setEditing(!editing)}
          />
          <IconButton
            label={`Remove ${rover.name}`}
            icon={<Trash2 className="size-4" aria-hidden="true" />}
            onClick={onRemove}
          />
        </>
      )}
    </li>
  );
}

function TagsForm({ rover, onClose }: { readonly rover: Rover; readonly onClose: () => void }) {
  const { fleetId } = useFleetScope();
  const setTags = useSetTags(fleetId, rover.id);
  const [typed, setTyped] = useState(rover.tags.join(' '));
  return (
    <form
      className="mt-2 flex flex-wrap items-start gap-2"
      onSubmit={(event) => {
        event.preventDefault();
        setTags.mutate(tagsOf(typed), { onSuccess: onClose });
      }}
    >
      <div className="min-w-44 flex-1">
        <TextField
          label={`Tags of ${rover.name}`}
          hideLabel
          autoCapitalize="none"
          spellCheck={false}
          className="font-mono"
          placeholder="gpu fast"
          value={typed}
          error={setTags.isError ? messageOf(setTags.error) : undefined}
          hint="Apart by blanks. Operations that need a tag go to rovers that have it."
          onChange={(event) => setTyped(event.target.value)}
          onKeyDown={(event) => {
            if (event.key === 'Escape') onClose();
          }}
        />
      </div>
      <Button type="submit" look="primary" className="h-9 max-md:h-11" busy={setTags.isPending}>
        Save
      </Button>
      <Button className="h-9 max-md:h-11" onClick={onClose}>
        Cancel
      </Button>
    </form>
  );
}

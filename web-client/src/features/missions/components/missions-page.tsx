import { Pencil, Rocket } from 'lucide-react';
import { useState } from 'react';
import { IconButton } from '@/components/ui/icon-button';
import { SectionPage, listLook } from '@/components/ui/section-page';
import { EmptyState, ErrorState, LoadingRows } from '@/components/ui/states';
import { useFleetScope } from '@/data/fleet-context';
import type { Mission } from '@/data/missions';
import { useMissions } from '@/data/missions';
import { messageOf } from '@/lib/api-client';
import { toastSuccess } from '@/lib/toasts';
import { useCreateMission, useMissionCounts, useRenameMission } from '../api/use-mission-commands';
import { MissionForm } from './mission-form';

const blank = { name: '', key: '' };

export function MissionsPage() {
  const { fleetId } = useFleetScope();
  const create = useCreateMission(fleetId);
  return (
    <SectionPage title="Missions">
      <section aria-label="New mission">
        <MissionForm
          start={blank}
          action="Create mission"
          busy={create.isPending}
          error={create.isError ? messageOf(create.error) : undefined}
          onSubmit={(values, done) =>
            create.mutate(values, {
              onSuccess: ({ key }) => {
                done();
                toastSuccess(`Mission ${key} created`);
              },
            })
          }
        />
      </section>
      <MissionList />
    </SectionPage>
  );
}

function MissionList() {
  const { fleetId } = useFleetScope();
  const missions = useMissions(fleetId);
  const counts = useMissionCounts(fleetId);
  if (missions.isPending) return <LoadingRows rows={3} className="h-12" />;
  if (missions.isError) {
    return <ErrorState error={missions.error} onRetry={() => void missions.refetch()} what="Missions" />;
  }
  if (missions.data.length === 0) {
    return (
      <EmptyState icon={<Rocket className="size-5" aria-hidden="true" />} title="No missions yet">
        A mission groups operations. Its key starts their codes: with the key MSJ the first one is MSJ-1.
      </EmptyState>
    );
  }
  return (
    <ul aria-label="Missions" className={listLook}>
      {missions.data.map((mission) => (
        <MissionRow key={mission.id} mission={mission} count={counts.data?.[mission.id] ?? 0} />
      ))}
    </ul>
  );
}

function MissionRow({ mission, count }: { readonly mission: Mission; readonly count: number }) {
  const { fleetId } = useFleetScope();
  const [editing, setEditing] = useState(false);
  const rename = useRenameMission(fleetId, mission.id);
  if (editing) {
    return (
      <li className="p-3">
        <MissionForm
          start={mission}
          action="Save"
          busy={rename.isPending}
          error={rename.isError ? messageOf(rename.error) : undefined}
          onSubmit={(values) => rename.mutate(values, { onSuccess: () => setEditing(false) })}
          onCancel={() => setEditing(false)}
        />
      </li>
    );
  }
  return (
    <li className="flex min-h-12 items-center gap-3 px-3 text-sm">
      <span className="w-16 shrink-0 truncate font-mono text-xs text-faint">{mission.key}</span>
      <span className="min-w-0 flex-1 truncate font-medium">{mission.name}</span>
      <span className="tabular text-xs text-soft">
        {count} <span className="max-sm:sr-only">{count === 1 ? 'operation' : 'operations'}</span>
      </span>
      <IconButton
        label={`Rename ${mission.name}`}
        icon={<Pencil className="size-4" aria-hidden="true" />}
        onClick={() => {
          rename.reset();
          setEditing(true);
        }}
      />
    </li>
  );
}

import { monitorForElements } from '@atlaskit/pragmatic-drag-and-drop/element/adapter';
import { useEffect, useRef } from 'react';
import type { Operation, Status } from '@/data/operation';
import { operationSchema, statuses } from '@/data/operation';
import { z } from '@/lib/zod';

const sourceSchema = z.object({ operation: operationSchema });
const targetSchema = z.object({ status: z.enum(statuses) });

/** Calls back when a card is dropped on a column; a drop anywhere else does nothing. */
export function useDropMonitor(onDrop: (operation: Operation, to: Status) => void): void {
  const latest = useRef(onDrop);
  useEffect(() => {
    latest.current = onDrop;
  });
  useEffect(
    () =>
      monitorForElements({
        onDrop({ source, location }) {
          const dragged = sourceSchema.safeParse(source.data);
          const target = targetSchema.safeParse(location.current.dropTargets[0]?.data);
          if (dragged.success && target.success) latest.current(dragged.data.operation, target.data.status);
        },
      }),
    [],
  );
}

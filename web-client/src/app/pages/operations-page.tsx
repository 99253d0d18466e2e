import { Outlet, useMatch, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { Plus } from 'lucide-react';
import { useEffect, useState } from 'react';
import { Button } from '@/components/ui/button';
import { ErrorBoundary } from '@/components/ui/error-boundary';
import { useFleetScope } from '@/data/fleet-context';
import { Board } from '@/features/board/components/board';
import { NewOperationDialog } from '@/features/newoperation/components/new-operation-dialog';

const ROUTE = '/signed-in/fleets/$fleet/operations';

/**
 * The board, and over it the open operation. The board stays mounted underneath, so that Back returns to the same
 * cards at the same scroll position.
 */
export function OperationsPage() {
  const { fleetId } = useFleetScope();
  const { mission, assignee, new: isNew = false } = useSearch({ from: ROUTE });
  const navigate = useNavigate({ from: '/fleets/$fleet/operations' });
  const { operation } = useParams({ strict: false });
  const covered =
    useMatch({ from: ROUTE, shouldThrow: false, select: () => operation !== undefined }) ?? false;
  const [needed, setNeeded] = useState(!covered);
  if (!covered && !needed) setNeeded(true);
  const setNew = (open: boolean) => {
    void navigate({ search: (before) => ({ ...before, new: open ? true : undefined }), replace: true });
  };
  useNewShortcut(!covered && !isNew, () => setNew(true));

  return (
    <>
      {needed && (
        <div className={covered ? 'invisible absolute inset-0' : 'absolute inset-0'} inert={covered}>
          <ErrorBoundary region="The board">
            <Board
              filters={{ mission, assignee }}
              onFilters={(filters) => void navigate({ search: (before) => ({ ...before, ...filters }) })}
              covered={covered}
              lastOpened={operation}
              actions={
                <Button
                  look="primary"
                  icon={<Plus className="size-4" aria-hidden="true" />}
                  onClick={() => setNew(true)}
                >
                  <span className="max-sm:sr-only">New operation</span>
                </Button>
              }
              onNew={() => setNew(true)}
            />
          </ErrorBoundary>
        </div>
      )}
      {covered && (
        <div className="absolute inset-0 bg-canvas">
          <Outlet />
        </div>
      )}
      <NewOperationDialog
        open={isNew && !covered}
        missionId={mission}
        onClose={() => setNew(false)}
        onCreated={(created) =>
          void navigate({
            to: '/fleets/$fleet/operations/$operation',
            params: { fleet: fleetId, operation: created },
            search: { mission, assignee },
          })
        }
      />
    </>
  );
}

/** `C` opens the dialog, unless the person is typing or holds a modifier. */
function useNewShortcut(active: boolean, open: () => void): void {
  useEffect(() => {
    if (!active) return undefined;
    const onKey = (event: KeyboardEvent) => {
      const { target } = event;
      const typing =
        target instanceof HTMLElement &&
        target.closest('input, textarea, select, [role=dialog], [role=menu], [role=listbox]') !== null;
      if (event.key !== 'c' || typing || event.ctrlKey || event.metaKey || event.altKey || event.isComposing)
        return;
      event.preventDefault();
      open();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [active, open]);
}

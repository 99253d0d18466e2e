import { EmptyState } from '@/components/ui/states';
import type { Artifact } from '../transcript';

export function Artifacts({ artifacts }: { readonly artifacts: readonly Artifact[] }) {
  if (artifacts.length === 0)
    return <EmptyState title="No artifacts yet">A run hands them in when it ends.</EmptyState>;
  return (
    <div className="h-full overflow-y-auto p-4 md:p-6">
      <ul className="mx-auto flex max-w-4xl flex-col gap-4">
        {artifacts.map((artifact, index) => (
          <li
            key={`${artifact.name}-${index}`}
            className="overflow-hidden rounded-lg border border-line bg-raised"
          >
            <h2 className="border-b border-line px-3 py-2 font-mono text-xs">{artifact.name}</h2>
            <pre
              tabIndex={0}
              aria-label={artifact.name}
              className="max-h-96 overflow-auto px-3 py-2 font-mono text-xs"
            >
              {artifact.content}
            </pre>
          </li>
        ))}
      </ul>
    </div>
  );
}

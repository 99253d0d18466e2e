import { Link } from '@tanstack/react-router';
import { useFleetScope } from '@/data/fleet-context';
import { sections } from './sections';

/** The sections within thumb's reach on narrow screens. */
export function BottomBar() {
  const { fleetId } = useFleetScope();
  return (
    <nav
      aria-label="Sections"
      className="flex shrink-0 border-t border-line bg-sunken pb-[env(safe-area-inset-bottom)] md:hidden"
    >
      {sections.map(({ to, name, icon: Icon }) => (
        <Link
          key={name}
          to={to}
          params={{ fleet: fleetId }}
          className="flex h-14 flex-1 flex-col items-center justify-center gap-0.5 text-2xs text-faint aria-[current=page]:font-medium aria-[current=page]:text-accent-ink"
        >
          <Icon className="size-5" aria-hidden="true" />
          {name}
        </Link>
      ))}
    </nav>
  );
}

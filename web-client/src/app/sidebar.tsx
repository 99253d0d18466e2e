import { Link } from '@tanstack/react-router';
import { clsx } from 'clsx';
import { PanelLeft } from 'lucide-react';
import { useState } from 'react';
import { Mark } from '@/components/parts/mark';
import { Avatar } from '@/components/parts/person';
import { IconButton } from '@/components/ui/icon-button';
import { userName } from '@/data/fleet';
import { useFleetScope } from '@/data/fleet-context';
import { readStored, writeStored } from '@/lib/stored';
import { z } from '@/lib/zod';
import { FleetSwitch } from './fleet-switch';
import { sections } from './sections';
import { ThemeSwitch } from './theme-switch';

const KEY = 'ufo.sidebar';

export function Sidebar() {
  const { fleetId, me } = useFleetScope();
  const [open, setOpen] = useState(() => readStored(KEY, z.boolean(), true));
  const toggle = () => {
    setOpen(!open);
    writeStored(KEY, !open);
  };
  return (
    <aside
      className={clsx(
        'flex shrink-0 flex-col gap-1 border-r border-line bg-sunken p-2 max-md:hidden',
        open ? 'w-56' : 'w-13',
      )}
    >
      <div className={clsx('flex items-center gap-2 pb-1', open ? 'px-1' : 'flex-col')}>
        <Mark className="size-6" />
        {open && <span className="flex-1 text-sm font-semibold tracking-tight">UFO</span>}
        <IconButton
          label={open ? 'Collapse sidebar' : 'Expand sidebar'}
          icon={<PanelLeft className="size-4" aria-hidden="true" />}
          onClick={toggle}
        />
      </div>
      {open && <FleetSwitch />}
      <nav aria-label="Sections" className="mt-1 flex flex-col gap-0.5">
        {sections.map(({ to, name, icon: Icon }) => (
          <Link
            key={name}
            to={to}
            params={{ fleet: fleetId }}
            title={open ? undefined : name}
            className={clsx(
              'flex h-8 items-center gap-2.5 rounded-md text-sm text-soft hover:bg-hover hover:text-ink',
              'aria-[current=page]:bg-hover aria-[current=page]:font-medium aria-[current=page]:text-ink',
              open ? 'px-2' : 'justify-center',
            )}
          >
            <Icon className="size-4" aria-hidden="true" />
            <span className={open ? undefined : 'sr-only'}>{name}</span>
          </Link>
        ))}
      </nav>
      <div className="flex-1" />
      <ThemeSwitch compact={!open} />
      <div
        className={clsx('flex items-center gap-2 pt-1 text-sm text-soft', open ? 'px-1' : 'justify-center')}
      >
        <Avatar name={userName(me)} className="size-6" />
        {open && <span className="truncate">{userName(me)}</span>}
      </div>
    </aside>
  );
}

import { Bot, Kanban, Radio, Rocket, Settings } from 'lucide-react';

export const sections = [
  { to: '/fleets/$fleet/operations', name: 'Operations', icon: Kanban },
  { to: '/fleets/$fleet/missions', name: 'Missions', icon: Rocket },
  { to: '/fleets/$fleet/pilots', name: 'Pilots', icon: Bot },
  { to: '/fleets/$fleet/rovers', name: 'Rovers', icon: Radio },
  { to: '/fleets/$fleet/settings', name: 'Settings', icon: Settings },
] as const;

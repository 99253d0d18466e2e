import { clsx } from 'clsx';
import { Monitor, Moon, Sun } from 'lucide-react';
import type { Theme } from '@/lib/theme';
import { chooseTheme, useTheme } from '@/lib/theme';

const choices = [
  { theme: 'light', name: 'Light theme', icon: Sun },
  { theme: 'dark', name: 'Dark theme', icon: Moon },
  { theme: 'system', name: 'Theme of the system', icon: Monitor },
] as const satisfies readonly { theme: Theme; name: string; icon: unknown }[];

export function ThemeSwitch({ compact }: { readonly compact: boolean }) {
  const chosen = useTheme();
  return (
    <div role="group" aria-label="Theme" className={clsx('flex gap-0.5', compact && 'flex-col items-center')}>
      {choices.map(({ theme, name, icon: Icon }) => (
        <button
          key={theme}
          type="button"
          aria-label={name}
          title={name}
          aria-pressed={theme === chosen}
          onClick={() => chooseTheme(theme)}
          className="inline-flex size-7 items-center justify-center rounded-md text-faint hover:bg-hover hover:text-ink aria-pressed:bg-hover aria-pressed:text-ink"
        >
          <Icon className="size-3.5" aria-hidden="true" />
        </button>
      ))}
    </div>
  );
}

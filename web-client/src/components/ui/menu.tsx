import * as Ariakit from '@ariakit/react';
import { clsx } from 'clsx';
import type { ReactNode } from 'react';
import { itemLook, popoverLook } from './select';

interface MenuItem {
  readonly id: string;
  readonly label: string;
  readonly icon?: ReactNode;
  readonly hint?: string;
  readonly disabled?: boolean;
  readonly onSelect: () => void;
}

interface MenuProps {
  readonly label: string;
  readonly trigger: ReactNode;
  readonly triggerClassName?: string;
  readonly heading?: string;
  readonly items: readonly MenuItem[];
}

export function Menu({ label, trigger, triggerClassName, heading, items }: MenuProps) {
  return (
    <Ariakit.MenuProvider>
      <Ariakit.MenuButton aria-label={label} className={triggerClassName}>
        {trigger}
      </Ariakit.MenuButton>
      <Ariakit.Menu gutter={4} portal unmountOnHide className={clsx(popoverLook, 'min-w-48')}>
        {heading !== undefined && (
          <Ariakit.MenuHeading className="px-2 py-1.5 text-xs font-medium text-faint">
            {heading}
          </Ariakit.MenuHeading>
        )}
        {items.map((item) => (
          <Ariakit.MenuItem
            key={item.id}
            disabled={item.disabled ?? false}
            onClick={item.onSelect}
            className={itemLook}
          >
            {item.icon}
            <span className="flex-1">{item.label}</span>
            {item.hint !== undefined && <span className="text-xs text-faint">{item.hint}</span>}
          </Ariakit.MenuItem>
        ))}
      </Ariakit.Menu>
    </Ariakit.MenuProvider>
  );
}

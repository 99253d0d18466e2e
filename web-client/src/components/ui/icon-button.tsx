import * as Ariakit from '@ariakit/react';
import { clsx } from 'clsx';
import type { ReactNode } from 'react';

interface IconButtonProps {
  /** Spoken name, also shown as a tooltip. */
  readonly label: string;
  readonly icon: ReactNode;
  readonly onClick?: () => void;
  readonly className?: string;
  readonly pressed?: boolean;
  readonly disabled?: boolean;
}

export function IconButton({ label, icon, onClick, className, pressed, disabled }: IconButtonProps) {
  return (
    <Ariakit.TooltipProvider timeout={500}>
      <Ariakit.TooltipAnchor
        render={
          <button
            type="button"
            aria-label={label}
            disabled={disabled}
            onClick={onClick}
            {...(pressed === undefined ? {} : { 'aria-pressed': pressed })}
          />
        }
        className={clsx(
          'inline-flex size-8 shrink-0 items-center justify-center rounded-md text-soft hover:bg-hover hover:text-ink',
          'disabled:opacity-50 aria-pressed:bg-hover aria-pressed:text-ink max-md:size-11',
          className,
        )}
      >
        {icon}
      </Ariakit.TooltipAnchor>
      <Ariakit.Tooltip gutter={6} className="z-50 rounded-md bg-ink px-2 py-1 text-xs text-canvas shadow-pop">
        {label}
      </Ariakit.Tooltip>
    </Ariakit.TooltipProvider>
  );
}

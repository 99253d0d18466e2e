import { clsx } from 'clsx';
import type { ComponentProps, ReactNode } from 'react';
import { Spinner } from './spinner';

type Look = 'primary' | 'secondary' | 'quiet' | 'danger';

const looks: Readonly<Record<Look, string>> = {
  primary: 'bg-accent text-on-accent hover:brightness-110 font-medium',
  secondary: 'border border-line-strong bg-raised text-ink hover:bg-hover',
  quiet: 'text-soft hover:bg-hover hover:text-ink',
  danger: 'border border-bad/50 bg-bad-soft text-bad hover:border-bad font-medium',
};

interface ButtonProps extends ComponentProps<'button'> {
  readonly look?: Look;
  /** Shows that the button's work is under way; it cannot be pressed meanwhile. */
  readonly busy?: boolean;
  readonly icon?: ReactNode;
}

export function Button({
  look = 'secondary',
  busy = false,
  icon,
  children,
  className,
  ...rest
}: ButtonProps) {
  return (
    <button
      type="button"
      {...rest}
      disabled={rest.disabled === true || busy}
      className={clsx(
        'inline-flex h-8 shrink-0 items-center justify-center gap-1.5 rounded-md px-3 text-sm whitespace-nowrap',
        'transition-colors disabled:opacity-55 max-md:h-11 max-md:px-4',
        looks[look],
        className,
      )}
    >
      {busy ? <Spinner /> : icon}
      {children}
    </button>
  );
}

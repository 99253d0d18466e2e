import * as Ariakit from '@ariakit/react';
import { clsx } from 'clsx';
import { Check, ChevronDown } from 'lucide-react';
import type { ReactNode } from 'react';

export interface SelectOption<T extends string> {
  readonly value: T;
  readonly label: string;
  readonly icon?: ReactNode;
}

interface SelectProps<T extends string> {
  readonly label: string;
  readonly hideLabel?: boolean;
  readonly value: T;
  readonly options: readonly SelectOption<T>[];
  readonly onChange: (value: T) => void;
  readonly className?: string;
  readonly disabled?: boolean;
}

export const popoverLook =
  'pop z-50 max-h-[min(20rem,var(--popover-available-height))] overflow-y-auto rounded-lg border border-line ' +
  'bg-raised p-1 shadow-pop outline-none';
export const itemLook =
  'flex min-h-8 cursor-default items-center gap-2 rounded-md px-2 text-sm text-ink outline-none select-none ' +
  'data-active-item:bg-hover max-md:min-h-11 aria-disabled:opacity-50';

export function Select<T extends string>(props: SelectProps<T>) {
  const { label, hideLabel = false, value, options, onChange, className, disabled = false } = props;
  const chosen = options.find((option) => option.value === value);
  return (
    <Ariakit.SelectProvider
      value={value}
      setValue={(next) => {
        const option = options.find((each) => each.value === next);
        if (option !== undefined && option.value !== value) onChange(option.value);
      }}
    >
      <Ariakit.SelectLabel className={hideLabel ? 'sr-only' : 'mb-1.5 block text-sm font-medium text-soft'}>
        {label}
      </Ariakit.SelectLabel>
      <Ariakit.Select
        disabled={disabled}
        className={clsx(
          'flex h-8 w-full min-w-0 items-center gap-2 rounded-md border border-line-strong bg-raised px-2.5 text-sm',
          'text-ink hover:bg-hover disabled:opacity-60 max-md:h-11',
          className,
        )}
      >
        {chosen?.icon}
        <span className="min-w-0 flex-1 truncate text-left">{chosen?.label ?? 'Choose…'}</span>
        <ChevronDown className="size-3.5 shrink-0 text-faint" aria-hidden="true" />
      </Ariakit.Select>
      <Ariakit.SelectPopover
        gutter={4}
        sameWidth
        portal
        unmountOnHide
        className={clsx(popoverLook, 'min-w-44')}
      >
        {options.map((option) => (
          <Ariakit.SelectItem key={option.value} value={option.value} className={itemLook}>
            {option.icon}
            <span className="min-w-0 flex-1 truncate">{option.label}</span>
            {option.value === value && <Check className="size-3.5 text-accent-ink" aria-hidden="true" />}
          </Ariakit.SelectItem>
        ))}
      </Ariakit.SelectPopover>
    </Ariakit.SelectProvider>
  );
}

import { clsx } from 'clsx';
import type { ComponentProps, ReactNode } from 'react';
import { useId } from 'react';

const control =
  'w-full rounded-md border border-line-strong bg-raised px-2.5 text-base text-ink placeholder:text-faint ' +
  'focus-visible:border-accent aria-invalid:border-bad';

interface FieldProps {
  readonly label: string;
  readonly error?: string | undefined;
  readonly hint?: ReactNode;
  readonly hideLabel?: boolean;
}

interface Described {
  readonly id: string;
  readonly 'aria-invalid'?: true;
  readonly 'aria-describedby'?: string;
}

function FieldFrame({
  label,
  error,
  hint,
  hideLabel = false,
  children,
}: FieldProps & { readonly children: (described: Described) => ReactNode }) {
  const id = useId();
  const noteId = `${id}-note`;
  const hasNote = error !== undefined || hint !== undefined;
  return (
    <div className="flex flex-col gap-1.5">
      <label htmlFor={id} className={hideLabel ? 'sr-only' : 'text-sm font-medium text-soft'}>
        {label}
      </label>
      {children({
        id,
        ...(error === undefined ? {} : { 'aria-invalid': true as const }),
        ...(hasNote ? { 'aria-describedby': noteId } : {}),
      })}
      {hasNote && (
        <p id={noteId} className={clsx('text-xs', error === undefined ? 'text-faint' : 'text-bad')}>
          {error ?? hint}
        </p>
      )}
    </div>
  );
}

export function TextField({
  label,
  error,
  hint,
  hideLabel,
  className,
  ...rest
}: FieldProps & ComponentProps<'input'>) {
  return (
    <FieldFrame label={label} error={error} hint={hint} hideLabel={hideLabel ?? false}>
      {(described) => (
        <input {...rest} {...described} className={clsx(control, 'h-9 max-md:h-11', className)} />
      )}
    </FieldFrame>
  );
}

export function TextArea({
  label,
  error,
  hint,
  hideLabel,
  className,
  ...rest
}: FieldProps & ComponentProps<'textarea'>) {
  return (
    <FieldFrame label={label} error={error} hint={hint} hideLabel={hideLabel ?? false}>
      {(described) => (
        <textarea
          {...rest}
          {...described}
          className={clsx(control, 'resize-y py-2 leading-relaxed', className)}
        />
      )}
    </FieldFrame>
  );
}

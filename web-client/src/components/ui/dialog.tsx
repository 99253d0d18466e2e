import * as Ariakit from '@ariakit/react';
import { clsx } from 'clsx';
import { X } from 'lucide-react';
import type { ReactNode } from 'react';

interface DialogProps {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly title: string;
  readonly children: ReactNode;
  readonly wide?: boolean;
}

export function Dialog({ open, onClose, title, children, wide = false }: DialogProps) {
  return (
    <Ariakit.Dialog
      open={open}
      onClose={onClose}
      unmountOnHide
      backdrop={<div className="fade bg-(--scrim)" />}
      className={clsx(
        'pop fixed inset-x-3 top-[max(0.75rem,8vh)] z-40 mx-auto flex max-h-[min(86vh,100dvh-1.5rem)] flex-col',
        'rounded-xl border border-line bg-surface shadow-pop outline-none',
        wide ? 'max-w-2xl' : 'max-w-md',
      )}
    >
      <div className="flex items-center gap-3 border-b border-line px-5 py-3">
        <Ariakit.DialogHeading className="flex-1 text-base font-semibold">{title}</Ariakit.DialogHeading>
        <Ariakit.DialogDismiss
          aria-label="Close"
          className="inline-flex size-8 items-center justify-center rounded-md text-soft hover:bg-hover max-md:size-11"
        >
          <X className="size-4" aria-hidden="true" />
        </Ariakit.DialogDismiss>
      </div>
      <div className="overflow-y-auto px-5 py-4">{children}</div>
    </Ariakit.Dialog>
  );
}

import { Check, Copy } from 'lucide-react';
import { useState } from 'react';
import { announce } from '@/lib/announce';
import { toastError } from '@/lib/toasts';
import { Button } from './button';

export function CopyButton({ text, label = 'Copy' }: { readonly text: string; readonly label?: string }) {
  const [copied, setCopied] = useState(false);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setCopied(true);
      announce('Copied');
    } catch {
      toastError('The browser did not allow copying. Select the text and copy it by hand.');
    }
  };
  const Icon = copied ? Check : Copy;
  return (
    <Button onClick={() => void copy()} icon={<Icon className="size-3.5" aria-hidden="true" />}>
      {copied ? 'Copied' : label}
    </Button>
  );
}

import { fullTime, shortAge } from '@/lib/time';
import { useNow } from '@/lib/use-now';

export function RelativeTime({ iso, className }: { readonly iso: string; readonly className?: string }) {
  const now = useNow('half-minute');
  return (
    <time dateTime={iso} title={fullTime(iso)} className={className}>
      {shortAge(iso, now)}
    </time>
  );
}

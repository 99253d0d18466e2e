import markUrl from '@/assets/mark.svg';

export function Mark({ className }: { readonly className: string }) {
  return <img src={markUrl} alt="" className={className} />;
}

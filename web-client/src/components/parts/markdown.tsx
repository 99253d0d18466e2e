import { Suspense, lazy } from 'react';

const Rendered = lazy(() => import('./markdown-rendered'));

/** GitHub-flavoured Markdown. Raw HTML stays inert text; until the renderer is loaded the source itself is shown. */
export function Markdown({ text }: { readonly text: string }) {
  return (
    <div className="markdown">
      <Suspense fallback={<p className="whitespace-pre-wrap">{text}</p>}>
        <Rendered text={text} />
      </Suspense>
    </div>
  );
}

import { render } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { useDocumentTitle } from './page-header';

function Titled({ title }: { readonly title: string }) {
  useDocumentTitle(title);
  return null;
}

describe('the name of the tab', () => {
  it('is that of the page on top, and then again of the one below', () => {
    render(<Titled title="Operations" />);
    const operation = render(<Titled title="MSJ-1" />);
    operation.rerender(<Titled title="MSJ-1 Watch the antenna" />);
    expect(document.title).toBe('MSJ-1 Watch the antenna · UFO');
    operation.unmount();
    expect(document.title).toBe('Operations · UFO');
  });
});

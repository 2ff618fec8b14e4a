import type { NamePath } from 'antd/es/form/interface';

/// Straight to the first thing to fill in, without scrolling past what stands before it, unless somebody is filling in already; where
/// there is nothing, the confirming button.
export function focusFirstField(): void {
  const dialog = [...document.querySelectorAll('.ant-modal')].at(-1);
  if (dialog?.querySelector('form')?.contains(document.activeElement)) return;
  const field =
    dialog?.querySelector<HTMLElement>('form input:not([type=hidden]), form textarea') ??
    dialog?.querySelector<HTMLElement>('.ant-btn-primary');
  field?.focus({ preventScroll: true });
}

/// Into the first of these fields as they stand on the page, whatever order the form keeps them in. It comes to the middle of the
/// screen: at the edge the head of the page would cover it.
export function focusFirstOf(names: NamePath[]): void {
  const first = names
    .map((name) => document.getElementById([name].flat().join('_')))
    .filter((field) => field !== null)
    .sort((one, other) => (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1))[0];
  first?.scrollIntoView({ block: 'center' });
  (first?.matches('input, textarea') ? first : first?.querySelector<HTMLElement>('input'))?.focus({ preventScroll: true });
}

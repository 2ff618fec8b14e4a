/// Straight to the first thing to fill in, unless somebody is filling in already; where there is nothing, the confirming button.
export function focusFirstField(): void {
  const dialog = [...document.querySelectorAll('.ant-modal')].at(-1);
  if (dialog?.querySelector('form')?.contains(document.activeElement)) return;
  const field =
    dialog?.querySelector<HTMLElement>('form input:not([type=hidden]), form textarea') ??
    dialog?.querySelector<HTMLElement>('.ant-btn-primary');
  field?.focus();
}

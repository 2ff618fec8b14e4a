import { afterEach, beforeEach, expect, test } from 'vitest';
import { focusFirstField, focusFirstOf } from './focus';

beforeEach(() => {
  document.body.innerHTML = `
    <button id="opener"></button>
    <div class="ant-modal"><form><input type="hidden" /><input id="first" /><input id="second" /></form><button class="ant-btn-primary"></button></div>`;
});

afterEach(() => {
  document.body.innerHTML = '';
});

const focus = (id: string) => document.getElementById(id)?.focus();

test('a dialog that has opened goes to its first field', () => {
  focus('opener');
  focusFirstField();
  expect(document.activeElement?.id).toBe('first');
});

test('it takes nobody away from the field they are in already', () => {
  focus('second');
  focusFirstField();
  expect(document.activeElement?.id).toBe('second');
});

test('with nothing to fill in it goes to the confirming button', () => {
  document.querySelector('form')?.remove();
  focusFirstField();
  expect(document.activeElement?.className).toBe('ant-btn-primary');
});

test('of several wrong fields the first on the page gets the cursor, whatever order they are told in', () => {
  Element.prototype.scrollIntoView ??= () => {};
  focusFirstOf(['second', 'missing', ['first']]);
  expect(document.activeElement?.id).toBe('first');
});

// An overseas office reports in one call; who may, finds it in the register.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Person, running } from './person.mjs';

const CLIENT = 'liaison-munich';

export function anOfficeReportsFromAbroad(story) {
  test('a batch from abroad stands in the register of who may see it', async () => {
    const mark = `Huixin ${Date.now()}`;
    const answers = await post([report(mark, 'CITY'), report(`${mark} Confidential`, 'CONFIDENTIAL'), { ...report(mark, 'CITY'), title: '' }]);
    assert.deepEqual(answers.map(({ status }) => status), [201, 201, 400]);

    const bureau = await Person.signIn('bureau.officer', { at: `/leads?q=${encodeURIComponent(mark)}` });
    assert.equal(await bureau.page.locator('tbody a.row-name').count(), 2);
    await bureau.shot('heard-abroad');
    await bureau.open(`/leads/${answers[0].id}`);
    await bureau.act('添加材料');
    const letter = { name: '意向书.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7 letter of intent') };
    await bureau.page.locator('.ant-modal input[type=file]').setInputFiles(letter);
    await bureau.confirm();
    await bureau.page.getByRole('link', { name: '意向书.pdf' }).waitFor();
    await bureau.shot('lead-document');
    await bureau.leave();

    const linzi = await Person.signIn('linzi.officer', { at: `/leads?q=${encodeURIComponent(mark)}` });
    assert.equal(await linzi.page.locator('tbody a.row-name').count(), 1);
    assert.doesNotMatch(await linzi.text(), /Confidential/);
    await linzi.leave();
    story.heard = `/leads/${answers[0].id}`;
  });
}

function report(name, sharing) {
  return {
    externalId: `MUC-${name}`,
    title: `${name} plant`,
    investor: { names: [{ text: `${name} GmbH`, language: 'en' }], country: 'DE' },
    amount: { amount: '12000000', currency: 'EUR' },
    channel: 'OVERSEAS_OFFICE',
    sharing,
  };
}

async function post(items) {
  const answer = await fetch(`${running.gateway}/api/leads/batch`, {
    method: 'POST',
    headers: { Authorization: `Bearer ${await token()}`, 'Content-Type': 'application/json', 'Idempotency-Key': crypto.randomUUID() },
    body: JSON.stringify({ items }),
  });
  assert.ok(answer.ok, await answer.clone().text());
  return (await answer.json()).items;
}

async function token() {
  const { id, secret } = running.clients.find((client) => client.id === CLIENT);
  const answer = await fetch(running.token, {
    method: 'POST',
    headers: { Authorization: `Basic ${Buffer.from(`${id}:${secret}`).toString('base64')}` },
    body: new URLSearchParams({ grant_type: 'client_credentials', scope: 'liaison' }),
  });
  return (await answer.json()).access_token;
}

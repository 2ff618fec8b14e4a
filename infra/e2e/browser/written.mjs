// An investor writes: the mail is handed in, read, becomes one lead with its file, and is known when it comes again.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Person } from './person.mjs';

const base64 = (text) => Buffer.from(text).toString('base64');

function mail(firm) {
  const lines = [
    `From: =?UTF-8?B?${base64('示例 安娜')}?= <anna.muster@example.org>`,
    'To: zhaoshang@example.gov.cn',
    `Subject: =?UTF-8?B?${base64('投资意向')}?=`,
    'Date: Mon, 31 Aug 2026 18:30:00 +0200',
    `Message-ID: <${crypto.randomUUID()}@example.org>`,
    'MIME-Version: 1.0',
    'Content-Type: multipart/mixed; boundary="outer"',
    '',
    '--outer',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: base64',
    '',
    base64(`您好，我们是${firm}，拟建年产 5 万吨项目。\n安娜\n电话：+49 89 123-4567\n`),
    '--outer',
    'Content-Type: application/pdf',
    'Content-Disposition: attachment; filename="intent.pdf"',
    'Content-Transfer-Encoding: base64',
    '',
    base64('%PDF-1.7 letter of intent'),
    '--outer--',
  ];
  return { name: '来信.eml', mimeType: 'message/rfc822', buffer: Buffer.from(lines.join('\r\n')) };
}

async function handIn(person, file) {
  await person.open('/letters/new');
  await person.page.setInputFiles('input[type=file]', file);
  await person.send();
  await person.arrive(/^\/letters\/[0-9a-f]{8}/);
}

export function anInvestorWrites({ brand }) {
  const firm = `泰${brand}化工有限公司`;
  const letter = mail(firm);

  test('a mail of an investor becomes one lead with its file, and is known when it comes again', async () => {
    const linzi = await Person.signIn('linzi.officer');
    await handIn(linzi, letter);
    await linzi.reads(/示例 安娜[\s\S]*2026-09-01/);
    await linzi.shot('letter');
    await linzi.page.getByRole('button', { name: '转为线索' }).click();
    await linzi.arrive(/^\/leads\/new$/);
    assert.equal(await linzi.item('标题').locator('input').inputValue(), '投资意向');
    await linzi.page.locator('#investor_names_0_text').fill(firm);
    await linzi.choose('国家或地区', 'DE');
    await linzi.amount('意向投资额', '60000000');
    await linzi.choose('来源渠道', '走访');
    await linzi.shot('lead-from-letter');
    await linzi.send();
    await linzi.arrive(/^\/leads\/[0-9a-f]{8}/);
    await linzi.page.getByText('intent.pdf').first().waitFor();
    const [number] = await linzi.reads(/L-\d{4}-\d{6}/);

    await handIn(linzi, letter);
    await linzi.page.getByText('本单位已收到过这封来信').waitFor();
    await linzi.page.getByRole('link', { name: number }).waitFor();
    await linzi.shot('letter-used');
    await linzi.leave();
  });
}

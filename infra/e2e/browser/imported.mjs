// A district brings its leads from a spreadsheet: looked at row by row, the good ones registered, once.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Person } from './person.mjs';

export function leadsComeFromASpreadsheet({ brand }) {
  const rows = [
    '招商线索汇总,,',
    '投资方,投资额（万元）,获知日期',
    `嵩${brand}医药有限公司,"8,000",2026年9月1日`,
    `嵩${brand}医药股份有限公司,1.2亿元,`,
    `嵩${brand}机械有限公司,很多,2026-9-31`,
  ];
  const file = { name: '线索.csv', mimeType: 'text/csv', buffer: Buffer.from(rows.join('\r\n')) };

  test('a spreadsheet of leads is looked at before its good rows are registered, once', async () => {
    const zhangdian = await Person.signIn('zhangdian.officer', { at: '/leads/import' });
    await zhangdian.shot('leads-import');
    await zhangdian.page.setInputFiles('input[type=file]', file);
    await zhangdian.page.getByText('与第 3 行是同一投资方').waitFor();
    await zhangdian.reads(/获知日期：不是有效的日期/);
    await zhangdian.shot('leads-import-looked-at');
    const [refused] = await Promise.all([
      zhangdian.page.waitForEvent('download'),
      zhangdian.page.getByRole('button', { name: '下载未登记的 2 行' }).click(),
    ]);
    assert.equal(refused.suggestedFilename(), '线索 未登记的行.xlsx');
    await zhangdian.page.getByRole('button', { name: '登记可登记的 1 行' }).click();
    await zhangdian.page.getByText('已登记 1 行').waitFor();
    await zhangdian.shot('leads-imported');
    await zhangdian.page.getByRole('link', { name: '另选文件' }).click();
    await zhangdian.page.getByText('已登记 1 行，不能登记 2 行').waitFor();
    await zhangdian.shot('leads-imports');
    await zhangdian.page.setInputFiles('input[type=file]', file);
    await zhangdian.page.getByText('同一文件已于').waitFor();
    await zhangdian.page.getByText('此前已登记').waitFor();

    await zhangdian.page.getByRole('link', { name: '另选文件' }).click();
    await zhangdian.page.setInputFiles('input[type=file]', await refused.path());
    await zhangdian.page.getByText('未登记原因').waitFor();
    await zhangdian.page.getByText('获知日期：不是有效的日期').waitFor();
    await zhangdian.leave();
  });
}

// A paper that proves something is handed in: where there is no virus scanner, it says so beside the file.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Person } from './person.mjs';

export function aPaperProvesIt(story) {
  test('a paper is handed in with its file and says that nobody scanned it', async () => {
    const zhangdian = await Person.signIn('zhangdian.officer', { at: story.project });
    await zhangdian.act('上传材料');
    await zhangdian.choose('材料种类', '其他材料');
    await zhangdian.page.setInputFiles('.ant-modal input[type=file]', {
      name: '会议纪要.pdf',
      mimeType: 'application/pdf',
      buffer: Buffer.from('%PDF-1.7 minutes'),
    });
    await zhangdian.confirm();
    const row = zhangdian.page.locator('li', { hasText: '会议纪要.pdf' });
    await row.getByText('未查毒').waitFor();
    const file = await row.locator('a[download]').getAttribute('href');
    assert.equal((await zhangdian.page.request.get(new URL(file, zhangdian.page.url()).href)).status(), 200);
    await zhangdian.leave();
  });
}

// The security administrator keeps the network: units with their telephone, and who is there for what.
import { test } from 'node:test';
import { Person } from './person.mjs';

export function theNetworkIsKept(story) {
  test('a squad is registered below its district; a telephone that is none is refused', async () => {
    const id = `squad-${Date.now()}`;
    const admin = await Person.signIn('security.admin', { at: '/network' });
    await admin.shot('units');
    await admin.act('登记单位');
    await admin.type('单位编号', id);
    await admin.choose('类别', '招商小分队');
    await admin.type('中文名称', `${story.brand}小分队`);
    await admin.type('英文名称', 'Squad of the story');
    await admin.choose('上级单位', '临淄区');
    await admin.type('办公电话', '总机转三');
    await admin.page.locator('.ant-modal .ant-btn-primary').click();
    await admin.page.locator('.ant-modal').getByText('格式不正确').first().waitFor();
    await admin.shot('unit-wrong-telephone');
    await admin.type('办公电话', '0533-0000099');
    await admin.confirm();
    await admin.open(`/network/units/${id}`);
    await admin.page.getByText('0533-0000099').waitFor();
    story.unit = admin.path();
    await admin.leave();
  });

  test('somebody is appointed to it', async () => {
    const subject = `story.member.${Date.now()}`;
    const admin = await Person.signIn('security.admin', { at: '/network/officers' });
    await admin.act('登记任职');
    await admin.type('账号', subject);
    await admin.type('姓名', '示例丙');
    await admin.choose('单位', `${story.brand}小分队`);
    await admin.choose('职能', '小分队队员');
    await admin.page.locator('.ant-modal-title').last().click();
    await admin.confirm();
    await admin.open(`/network/officer?subject=${subject}`);
    await admin.page.getByText('小分队队员').first().waitFor();
    await admin.shot('officer');
    await admin.leave();
  });
}

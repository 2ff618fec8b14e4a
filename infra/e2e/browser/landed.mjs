// An institution the city wants: from the first contact, stage by stage with its papers, to a branch that runs.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dayAfter, today } from './desk.mjs';
import { Person } from './person.mjs';

// What each further stage asks for.
const STAGES = { 建立联系: '联系记录', 互访洽谈: '互访洽谈纪要', 签订协议: '合作协议文本', 分支机构注册: '分支机构登记证书', 落地运行: '揭牌或运行证明' };

export function anInstitutionLands(story) {
  test('an institution is pursued from contact to a branch that runs, and a stage entered wrongly is withdrawn', async () => {
    const day = await today();
    const officer = await Person.signIn('linzi.officer', { at: '/talent/institutions/new' });
    await officer.choose('类别', '大所');
    await officer.choose('等级', '省级院所');
    await officer.type('名称', `示例${story.brand}化工研究所`);
    await officer.type('行业代码', '26');
    await officer.choose('负责单位', '临淄区');
    await officer.type('责任人', 'linzi.officer');
    await officer.send();
    await officer.arrive(/^\/talent\/institutions\/[0-9a-f]{8}/);
    story.institution = officer.path();
    await officer.reads(/下一阶段待办[\s\S]*建立联系[\s\S]*对方联系人[\s\S]*联系记录/);

    await officer.act('添加联系人');
    await officer.type('姓名', '示例·联系人');
    await officer.confirm();
    for (const [stage, paper] of Object.entries(STAGES)) {
      if (stage === '签订协议') await signs(officer, day);
      await handIn(officer, paper);
      await enterStage(officer, stage);
      if (stage === '互访洽谈') {
        await withdrawStage(story.institution);
        await officer.open(story.institution);
        await officer.reads(/已撤回：纪要日期有误/);
        await enterStage(officer, stage);
      }
    }
    await officer.page.locator('.state', { hasText: '落地运行' }).first().waitFor();
    assert.equal(await officer.page.locator('.page-actions button', { hasText: '进入阶段' }).count(), 0);
    await officer.shot('institution-landed');
    await officer.open('/talent/institutions/figures');
    await officer.reads(/1 \/ -/);
    await officer.leave();

    const phone = await Person.signIn('linzi.officer', { at: story.institution, phone: true });
    await phone.reads(/推进过程[\s\S]*落地运行/);
    await phone.shot('phone-zh-institution');
    await phone.leave();
  });
}

async function enterStage(officer, stage) {
  await officer.act('进入阶段');
  await officer.choose('阶段', stage);
  await officer.confirm();
}

async function withdrawStage(institution) {
  const head = await Person.signIn('talent.head', { at: institution });
  await head.act('撤回阶段');
  await head.type('理由', '纪要日期有误');
  await head.confirm();
  await head.leave();
}

async function handIn(officer, paper) {
  await officer.act('上传材料');
  await officer.choose('材料种类', paper);
  await officer.page.setInputFiles('.ant-modal input[type=file]', {
    name: `${paper}.pdf`,
    mimeType: 'application/pdf',
    buffer: Buffer.from(`%PDF-1.7 ${paper}`),
  });
  await officer.confirm();
}

async function signs(officer, day) {
  await officer.act('登记协议');
  await officer.type('协议编号', '示例合作-1');
  await officer.type('协议名称', '共建中试基地合作协议');
  await officer.day('签订日期', day);
  await officer.day('到期日', `${Number(day.slice(0, 4)) + 3}${day.slice(4)}`);
  await officer.type('签约方', '临淄区（示例）');
  await officer.confirm();
  for (const [side, promise] of Object.entries({ 我方: '提供实验场地', 对方: '派驻核心团队' })) {
    await officer.act('添加承诺');
    await officer.choose('承诺方', side);
    await officer.type('承诺事项', promise);
    await officer.day('期限', dayAfter(day));
    await officer.confirm();
  }
}

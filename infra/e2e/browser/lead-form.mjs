// How a lead is typed and judged at the screen.

export async function nameInvestor(person, name) {
  await person.page.locator('#investor_names_0_text').fill(name);
}

export async function fillLead(person, { investor, title, country = 'DE', amount = '80000000' }) {
  await person.open('/leads/new');
  await nameInvestor(person, investor);
  await person.choose('国家或地区', country);
  await person.type('标题', title);
  await person.amount('意向投资额', amount);
  await person.choose('来源渠道', '走访');
}

export async function reportLead(person, lead) {
  await fillLead(person, lead);
  await person.send();
  await person.arrive(/^\/leads\/[0-9a-f]{8}/);
  return person.path();
}

export async function answerJudgement(person) {
  const points = person.page.locator('.ant-modal .point-answer .ant-radio-button-wrapper', { hasText: '是' });
  for (let point = 0; point < 4; point++) {
    await points.nth(point).click();
    await person.page.locator('.ant-modal .point-reason textarea').nth(point).fill('材料齐备，已核实');
  }
  for (const dimension of await person.page.locator('.ant-modal .field-group textarea:visible').all()) {
    await dimension.fill('符合');
  }
}

import { expect, test } from 'vitest';
import { openWording } from '../../../src/background/report/wording-door.ts';
import { PACKAGED_LANGUAGES } from '../../../src/core/packaged-languages.ts';
import { openBundledKnowledge } from '../../open-bundled-knowledge.ts';
import { openSmallKnowledge } from '../small-lists.ts';

const knowledge = await openBundledKnowledge();
const door = openWording({
  readJson: async () => ({}),
  uiLanguage: () => 'zh-HK',
  knowledge: async () => knowledge,
});

test.each(PACKAGED_LANGUAGES)('who named a site is called by a name in %s', async (language) => {
  const courts = ['moscow-city-court', 'high-court-england-wales', 'spain-central-administrative-courts'];
  const { authorityNames } = await door(language, courts);
  for (const court of courts) {
    const { en } = knowledge.authorityNames(court);
    const name = authorityNames[court];
    if (language === 'en') expect(name).toBe(en);
    else expect(name).not.toBe(en);
  }
});

test('Chinese names are told apart by their script, and a browser in Hong Kong gets the traditional one', async () => {
  const named = async (language: string) => (await door(language, ['european-commission'])).authorityNames;
  expect(await named('zh-CN')).toEqual({ 'european-commission': '欧盟委员会' });
  expect(await named('auto')).toEqual({ 'european-commission': '歐盟執行委員會' });
});

test('an authority without a name in the language keeps its English one', async () => {
  const small = openSmallKnowledge();
  const ofSmall = openWording({
    readJson: async () => ({}),
    uiLanguage: () => 'de',
    knowledge: async () => small,
  });
  expect((await ofSmall('auto', ['ustr', 'nobody'])).authorityNames).toEqual({
    ustr: 'USTR',
    nobody: 'nobody',
  });
});

import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { LanguageField } from '../../../src/ui/language/language-field.tsx';
import { renderInto } from '../render-into.ts';
import { sampleTexts } from '../text/sample-texts.ts';

test('every language the package has texts in can be chosen, by its own name', () => {
  const files = readdirSync(join(import.meta.dirname, '../../../src/ui/text/messages'));
  const root = renderInto(<LanguageField t={sampleTexts('en')} value="auto" onChoose={() => undefined} />);
  const options = [...root.querySelectorAll('option')];
  expect(options.map((option) => option.getAttribute('value')).sort()).toEqual(
    ['auto', ...files.map((file) => file.replace('.json', ''))].sort(),
  );
  expect(root.textContent).toContain('Русский');
});

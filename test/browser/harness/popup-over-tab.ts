import type { Session } from './session.ts';
import type { Tab } from './tab.ts';

/** How long the popup may take for its answer on two busy cores. */
const TIMEOUT = 15_000;

/** Opens the real popup over a tab by a click on the toolbar button, and gives its text once it has its answer. */
export async function readOverTab(
  session: Session,
  { page }: Pick<Tab, 'page'>,
  picture?: `${string}.png`,
): Promise<string> {
  const popup = await session.driver.openPopup(page);
  const end = Date.now() + TIMEOUT;
  let text = '';
  let before = '';
  // Done when it has stayed the same for a while and is more than the skeleton.
  for (let same = 0; same < 4 && Date.now() < end; ) {
    await new Promise((resolve) => setTimeout(resolve, 150));
    before = text;
    text = await popup.readText();
    same = text === before && text.length > 40 ? same + 1 : 0;
  }
  if (picture) await popup.takePicture(picture);
  await popup.close();
  return text;
}

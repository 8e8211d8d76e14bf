import '../ui/styles/page.css';
import { useLateSheets } from './use-late-sheets.ts';

/**
 * The bones of index.html are painted before anything else of the popup is read: evaluating its script first kept the
 * first paint waiting for 10 ms, its styles for as long. A document that nobody sees has no frames to wait for.
 */
function begin(): void {
  if (document.visibilityState === 'hidden') void open();
  else requestAnimationFrame(() => setTimeout(open));
}

async function open(): Promise<void> {
  const sheets = useLateSheets(document);
  const { openPopup } = await import('./open-popup.tsx');
  await sheets;
  await openPopup();
}

begin();

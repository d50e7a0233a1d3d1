import { askForPage } from '../taskpane/frame/askedPage';
import type { PageId } from '../taskpane/frame/pages';
import { ribbonCommands } from './ribbonCommands';

/*
 * A small script of its own, run as the page loads and before the pane's: Excel may drop a click for which no function stands
 * ready by then (docs/decisions/0005-ribbon-buttons-run-commands.md).
 */
for (const { id, page } of ribbonCommands) Office.actions.associate(id, (event) => openPane(page, event));

/** @param event of the button; there is none when a keyboard shortcut was pressed */
async function openPane(page: PageId, event?: Office.AddinCommands.Event): Promise<void> {
  askForPage(page);
  try {
    await Office.addin.showAsTaskpane();
  } finally {
    // Whatever came of it: Excel lets no other command run until it has been told.
    event?.completed();
  }
}

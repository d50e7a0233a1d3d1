import { createRoot } from 'react-dom/client';
import { App } from './frame/App';
import { OutsideExcel } from './frame/OutsideExcel';

/** The pane starts when office.js knows where it runs. */
void Office.onReady(({ host }) => {
  const place = document.getElementById('root');
  if (!place) throw new Error('taskpane.html has no root.');
  const isExcel = host === Office.HostType.Excel;
  createRoot(place).render(isExcel ? <App /> : <OutsideExcel />);
});

import { useCallback, useEffect, useRef, useState } from 'react';
import { onPageAsked, takeAskedPage } from './askedPage';
import { panelId } from './PageTabs';
import type { PageId } from './pages';
import { rememberedPage, rememberPage } from './rememberedPage';

interface OpenPage {
  readonly page: PageId;
  /** Whether the officer chose it, rather than found it open. */
  readonly isChosen: boolean;
  readonly open: (page: PageId) => void;
}

/** Which page is open: the one that the ribbon asked for, else where the officer left this workbook, else the first. */
export function usePage(): OpenPage {
  const [asked] = useState(takeAskedPage);
  const [page, setPage] = useState<PageId>(() => asked ?? rememberedPage() ?? 'log');
  const [isChosen, setIsChosen] = useState(asked !== null);
  const shown = useRef(page);
  shown.current = page;

  const open = useCallback((chosen: PageId) => {
    rememberPage(chosen);
    setPage(chosen);
    setIsChosen(true);
    // A page that is already open does not take the focus by itself.
    if (chosen === shown.current) document.getElementById(panelId)?.querySelector('h1')?.focus();
  }, []);

  useEffect(() => onPageAsked(open), [open]);
  return { page, isChosen, open };
}

import { createRoot } from 'react-dom/client';
import { DeskPage } from '../ui/stage/desk/desk-page.tsx';
import { openDeskLink } from '../ui/stage/desk-link.ts';
import { openWithPage } from '../ui/stage/open-with-page.ts';

// The presenter's window: a page of its own, without a campus. It is told by the page of the talk that its address names.

const place = document.getElementById('interface');
if (place === null) throw new Error('The page has no place for the presenter');
const pair = location.hash.slice(1);
const link = openDeskLink(pair);
openWithPage(link);
createRoot(place).render(<DeskPage link={link} />);

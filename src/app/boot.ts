// The first code that runs: it fetches the page, and has words for when that does not arrive.

function open(): void {
  import('./main.tsx').catch((cause: unknown) => {
    console.error(cause);
    say(cause instanceof Error ? cause.message : String(cause));
  });
}

function say(reason: string): void {
  const place = document.getElementById('interface');
  const [card, title, text, button] = ['div', 'h1', 'p', 'button'].map((tag) => document.createElement(tag));
  if (!place || !card || !title || !text || !button) return;
  card.className = 'gc-scene-card';
  card.setAttribute('role', 'alert');
  title.textContent = 'Gigacampus could not be fetched';
  text.textContent = `A part of the page is missing: ${reason}. Please check the connection; a link keeps what it holds.`;
  button.textContent = 'Try again';
  button.className = 'gc-button gc-primary';
  button.onclick = () => {
    card.remove();
    open();
  };
  card.append(title, text, button);
  place.replaceChildren(card);
}

open();

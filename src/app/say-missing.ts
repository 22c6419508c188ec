/** Says in the place of the panels that a part of the page is missing, with a button to try again. */
export function sayMissing(reason: string, retry: () => void): void {
  const place = document.getElementById('interface');
  if (place === null) throw new Error(reason);
  const card = document.createElement('div');
  card.className = 'gc-scene-card';
  card.setAttribute('role', 'alert');
  const button = textElement('button', 'Try again');
  button.className = 'gc-button gc-primary';
  button.addEventListener('click', () => {
    card.remove();
    retry();
  });
  card.append(
    textElement('h1', 'A part of Gigacampus could not be fetched'),
    textElement('p', `Missing: ${reason}. Please check the connection; nothing is lost.`),
    button,
  );
  place.replaceChildren(card);
}

function textElement(tag: string, text: string): HTMLElement {
  const element = document.createElement(tag);
  element.textContent = text;
  return element;
}

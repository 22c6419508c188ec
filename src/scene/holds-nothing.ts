/** Whether a pointer that moves holds no button down; a finger that moves holds always. */
export function holdsNothing({
  buttons,
  pointerType,
}: Pick<PointerEvent, 'buttons' | 'pointerType'>): boolean {
  return buttons === 0 && pointerType !== 'touch';
}

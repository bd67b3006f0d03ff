/** Below this width a card beside the marker has no room: card and panel become sheets at the bottom. */
export const NARROW = '(max-width: 480px)';

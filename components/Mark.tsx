/** The product's mark, as in components/icons/mark.svg; the product's name stands beside it. */
export function Mark() {
  return (
    <svg class="eo-mark" viewBox="0 0 128 128" width="24" height="24" aria-hidden="true" focusable="false">
      <rect x="14" y="6" width="100" height="116" rx="18" fill="#1d5b9e" />
      <g fill="none" stroke="#fff" stroke-linecap="round" stroke-linejoin="round">
        <path d="M34 34h24" stroke-width="8" stroke-opacity=".5" />
        <path d="M34 74h38" stroke-width="10" />
        <path d="M76 34a10 10 0 0 1 19 5c0 7-19 12-19 21h20" stroke-width="8" />
        <path d="M35 96h.01M54 96h.01M73 96h.01M92 96h.01" stroke-width="9" />
      </g>
    </svg>
  );
}

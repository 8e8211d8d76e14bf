/** The product's own mark; the same drawing as product-icon.svg, which the toolbar icons are made from. */
export function Mark() {
  return (
    <svg class="mark" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <path
        class="mark-eye"
        d="M16 4c7 0 12.5 4.8 15.5 11a2.2 2.2 0 0 1 0 2C28.5 23.2 23 28 16 28S3.5 23.2.5 17a2.2 2.2 0 0 1 0-2C3.5 8.8 9 4 16 4z"
      />
      <path
        class="mark-play"
        d="M12.3 10v12c0 .9 1 1.5 1.8 1l9.2-6c.7-.5.7-1.5 0-2l-9.2-6c-.8-.5-1.8.1-1.8 1z"
      />
    </svg>
  );
}

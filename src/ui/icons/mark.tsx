/** The product's own mark; the same drawing as product-icon.svg, which the toolbar icons are made from. */
export function Mark() {
  return (
    <svg class="mark" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <path
        class="mark-eye"
        d="M16 3c7 0 12.6 5.2 15.6 11.9a2.6 2.6 0 0 1 0 2.2C28.6 23.8 23 29 16 29S3.4 23.8.4 17.1a2.6 2.6 0 0 1 0-2.2C3.4 8.2 9 3 16 3z"
      />
      <path
        class="mark-play"
        d="M12 10.2v11.6c0 1.2 1.3 1.9 2.3 1.2l8.8-5.8c.9-.6.9-1.8 0-2.4L14.3 9c-1-.7-2.3 0-2.3 1.2z"
      />
    </svg>
  );
}

/** One calm line about Hatcheck itself. */
export function Notice({ text, onClose }: { readonly text: string; readonly onClose: () => void }) {
  return (
    <div class="notice" role="status">
      <span>{text}</span>
      <button type="button" onClick={onClose}>
        Close
      </button>
    </div>
  );
}

/** What the tests use of CodeMirror 5, which brings no types. */
declare module 'codemirror5' {
  interface CodeMirror5 {
    getInputField(): HTMLElement;
    getValue(): string;
    setValue(text: string): void;
    historySize(): { readonly undo: number };
    clearHistory(): void;
  }
  export default function CodeMirror(
    host: HTMLElement,
    options: { readonly lineWrapping: boolean },
  ): CodeMirror5;
}

import { noBold, plainOf, type SpecimenFile } from './specimen';

export default {
  mount(host) {
    const element = document.createElement('input');
    element.type = 'text';
    element.className = 'box';
    element.enterKeyHint = 'send';
    host.append(element);
    return {
      element,
      model: () => element.value,
      bold: noBold,
      steps: () => null,
      set(lines) {
        element.value = lines.map(plainOf).join(' ');
      },
      destroy: () => host.replaceChildren(),
    };
  },
} satisfies SpecimenFile;

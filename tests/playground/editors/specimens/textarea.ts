import { noBold, plainOf, type SpecimenFile } from './specimen';

export default {
  mount(host) {
    const element = document.createElement('textarea');
    element.className = 'box';
    element.placeholder = 'What is on your mind?';
    host.append(element);
    return {
      element,
      model: () => element.value,
      bold: noBold,
      steps: () => null,
      set(lines) {
        element.value = lines.map(plainOf).join('\n');
      },
      destroy: () => host.replaceChildren(),
    };
  },
} satisfies SpecimenFile;

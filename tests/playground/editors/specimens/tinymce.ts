import { mountTiny } from '../tiny';
import type { SpecimenFile } from './specimen';

export default { mount: (host) => mountTiny(host, false) } satisfies SpecimenFile;

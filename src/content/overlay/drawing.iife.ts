import { deliver } from './delivery';
import { createDrawing } from './drawing';

// Wiring only. Loaded into a page when a compose box is first met there.
deliver(createDrawing);

export { Event, EventSeries } from "./event.ts";
export {
  type EventList,
  addToScheme,
  eventKind,
  eventListKind,
  groupVersion,
  isEvent,
  isEventList,
  newEvent,
} from "./zz_generated.register.ts";

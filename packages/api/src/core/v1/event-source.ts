/** What reports an event. */
export class EventSource {
  /** The component's name. */
  component?: string;

  /** The node that it runs on. */
  host?: string;
}

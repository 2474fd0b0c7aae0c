/** What a change of one resource means to a running container. */
export class ContainerResizePolicy {
  /** The resource, `cpu` or `memory`. */
  resourceName!: string;

  /** Whether the container is restarted. */
  restartPolicy!: string;
}

import { Default } from "@kubewright/markers";

export class Limits {
  @Default("500m")
  cpu?: string;
}

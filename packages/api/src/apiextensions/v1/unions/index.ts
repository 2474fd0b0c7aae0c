import type { Discriminated } from "@kubewright/apimachinery";
import type { CustomResourceConversion } from "../custom-resource-conversion.ts";

/** How objects are converted between versions. By `strategy`, which says what else is set. */
export type CustomResourceConversionUnion = Discriminated<
  CustomResourceConversion,
  "strategy",
  { None: never; Webhook: "webhook" }
>;

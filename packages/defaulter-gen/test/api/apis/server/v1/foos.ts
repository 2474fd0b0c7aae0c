import type { Default } from "@kubewright/markers";

export class Scalar {
  spec?: Default<string, "foo">;
}

export class ScalarArray {
  spec?: Default<string, "foo">[];
}

export class Letters {
  a?: Default<string, "A">;
  b?: Default<string, "B">;
  c?: Default<string, "C">;
}

export class ObjectArray {
  spec?: Letters[];
}

export class NullableValues {
  spec?: Record<string, Default<string | null, "A">>;
}

export class Values {
  spec?: Record<string, Default<string, "A">>;
}

export class UnknownValues {
  spec?: Record<string, unknown>;
}

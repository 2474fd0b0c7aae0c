import {
  formatFieldError,
  validateCustomResourceDefinition,
} from "../src/index.ts";

/** What is said of the URL of a conversion webhook. */
function saidOf(url: string): readonly string[] {
  const crd = {
    metadata: { name: "foos.example.com" },
    spec: {
      group: "example.com",
      scope: "Namespaced",
      names: { plural: "foos", kind: "Foo" },
      conversion: {
        strategy: "Webhook",
        webhook: { clientConfig: { url }, conversionReviewVersions: ["v1"] },
      },
      versions: [
        {
          name: "v1",
          served: true,
          storage: true,
          schema: { openAPIV3Schema: { type: "object" } },
        },
      ],
    },
  };
  return validateCustomResourceDefinition(crd).map(formatFieldError);
}

describe("the URL of a conversion webhook", () => {
  it("has its fragment shown unescaped", () => {
    expect(saidOf("https://example.com/#a%20b%26c%C3%A9")).toEqual([
      'spec.conversion.webhookClientConfig.url: Invalid value: "a b&cé": fragments are not permitted in the URL',
    ]);
  });

  it("has its user and password shown escaped", () => {
    expect(saidOf("https://j@ne:p@ss%2f'(!*:&+;=$,word@example.com")).toEqual([
      'spec.conversion.webhookClientConfig.url: Invalid value: "j%40ne:p%40ss%2F%27%28%21%2A%3A&+;=$,word": user information is not permitted in the URL',
    ]);
  });
});

describe("a definition that is null", () => {
  it("is read as an empty one", () => {
    const required = validateCustomResourceDefinition(null).map(
      ({ field }) => field,
    );
    expect(required).toContain("spec.group");
    expect(required).toEqual(
      validateCustomResourceDefinition({}).map(({ field }) => field),
    );
  });
});

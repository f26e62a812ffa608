/** The JSON schema of FHIR R4 as HL7 published it. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv, type AnySchemaObject, type ValidateFunction } from "ajv";
import draft06 from "ajv/dist/refs/json-schema-draft-06.json" with { type: "json" };
import { fetchPackage } from "../../scripts/fetch-package.mjs";

/** Fetching takes a moment the first time, and compiling some seconds each time. */
export const schemaTimeout = 180_000;

/** The kinds of resource that we write. */
type Kind = "Questionnaire" | "QuestionnaireResponse";

/** What the schema says against a resource of one kind; empty when it is valid. */
export type SchemaCheck = (kind: Kind, resource: unknown) => readonly string[];

/** Compiles the schema. Throws when it cannot be fetched. */
export function schemaCheck(): SchemaCheck {
  const schema = officialSchema();
  // Not strict: the schema has `discriminator` at its top, which is no keyword of JSON schema.
  const ajv = new Ajv({ strict: false, logger: false });
  ajv.addMetaSchema(draft06);
  ajv.addSchema(schema, "r4");
  const validators: Readonly<Record<Kind, ValidateFunction>> = {
    Questionnaire: ajv.compile({ $ref: "r4#/definitions/Questionnaire" }),
    QuestionnaireResponse: ajv.compile({ $ref: "r4#/definitions/QuestionnaireResponse" }),
  };
  return (kind, resource) => {
    const validate = validators[kind];
    // As it is written into a file: what JSON leaves out is not there.
    if (validate(JSON.parse(JSON.stringify(resource)))) return [];
    return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath}: ${message ?? "?"}`);
  };
}

/** The schema is of draft 6, in which `id` is an older word for `$id` that ajv refuses. */
function officialSchema(): AnySchemaObject {
  const text = readFileSync(join(fetchPackage("fhirSchema"), "fhir.schema.json"), "utf8");
  const schema: unknown = JSON.parse(text);
  if (typeof schema !== "object" || schema === null || !("id" in schema)) {
    throw new Error("This is not the schema of FHIR.");
  }
  const { id, ...rest } = schema;
  if (id !== "http://hl7.org/fhir/json-schema/4.0") throw new Error(`This is another schema: ${String(id)}`);
  return rest;
}

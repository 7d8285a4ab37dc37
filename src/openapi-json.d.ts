// The bundled description is read at run time; TypeScript need not infer a type from all of it.
declare module "*/openapi.json" {
  import type { OpenApiDocument } from "./validation/document.ts";

  const document: OpenApiDocument;
  export default document;
}

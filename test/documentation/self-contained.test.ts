import { readFile } from "node:fs/promises";
import { beforeAll, describe, expect, it } from "vitest";
import { builtPage } from "../support/browser.ts";

const remote = /^\s*(https?:)?\/\//i;

describe("the documentation's file", () => {
  let html: string;
  /** The file without the text of its scripts, which may mention anything. */
  let markup: string;

  beforeAll(async () => {
    html = await readFile(await builtPage(), "utf8");
    markup = html.replace(/(<script\b[^>]*>)[\s\S]*?<\/script>/g, "$1</script>");
  }, 120_000);

  it("loads no script, style, image or frame from elsewhere", () => {
    const loading = /<(script|link|img|iframe|source|video|audio|embed|object|input)\b[^>]*>/gi;
    const elements = [...markup.matchAll(loading)].map(([element]) => element);
    expect(elements.length).toBeGreaterThan(0);
    const addresses = elements.flatMap((element) =>
      [...element.matchAll(/\s(?:src|srcset|href|data|poster)\s*=\s*["']?([^"'\s>]+)/gi)].map(
        ([, address = ""]) => address,
      ),
    );
    expect(addresses.filter((address) => !address.startsWith("data:"))).toEqual([]);
  });

  it("has styles that load nothing from elsewhere", () => {
    const styles = [...markup.matchAll(/<style\b[^>]*>([\s\S]*?)<\/style>/g), ...markup.matchAll(/\sstyle="([^"]*)"/g)];
    const css = styles.map(([, text = ""]) => text).join("\n");
    expect(css.includes("--font-family-base")).toBe(true);
    expect(css.match(/@import[^;]*/gi)).toBeNull();
    const addresses = [...css.matchAll(/url\(\s*["']?([^"')]*)/gi)].map(([, address = ""]) => address);
    expect(addresses.filter((address) => remote.test(address))).toEqual([]);
  });

  it("names no host from which its script could load logos, icons or send statistics", () => {
    expect(html.match(/https?:\/\/(?:cdn|otel|fonts|api|static)\.[\w.-]*(?:redoc|google|gstatic)[\w.-]*/g)).toBeNull();
  });

  it("turns the statistics of its maker off", () => {
    const options = JSON.parse(/__redoc_options = (\{.*\});$/m.exec(html)?.[1] ?? "{}");
    expect(options.disableTelemetry).toBe(true);
  });

  it("has a policy that allows its own scripts and nothing from elsewhere", () => {
    const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1] ?? "";
    const rules = new Map(
      policy.split(";").map((rule) => [rule.trim().split(" ")[0], rule.trim().split(" ").slice(1)]),
    );
    expect(rules.get("default-src")).toEqual(["'none'"]);
    for (const [name, sources] of rules) {
      if (name === "script-src") expect(sources.every((source) => source.startsWith("'sha256-"))).toBe(true);
      else expect(["'none'", "'unsafe-inline'", "data:"], name).toEqual(expect.arrayContaining(sources));
    }
    expect(rules.has("connect-src")).toBe(false);
  });
});

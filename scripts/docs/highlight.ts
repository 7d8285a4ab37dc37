const tokens: [name: string, pattern: string][] = [
  ["comment", "\\/\\/.*|(?<=^|\\s)#.*"],
  ["string", "\"[^\"\\n]*\"|'[^'\\n]*'|`[^`]*`"],
  [
    "keyword",
    "\\b(?:import|from|export|const|let|new|await|async|for|of|if|return|throw|try|catch|function|true|false)\\b",
  ],
  ["function", "\\b[A-Za-z_$][\\w$]*(?=\\()"],
  ["number", "\\b\\d[\\d_.]*\\b"],
];
const anyToken = new RegExp(tokens.map(([name, pattern]) => `(?<${name}>${pattern})`).join("|"), "gm");

/** Colours the code blocks of a Markdown text; the documentation colours only its samples by itself. */
export function highlightCode(markdown: string): string {
  return markdown.replace(/^```(\w+)\n([\s\S]*?)^```$/gm, (_, language, code) => {
    // An empty line would end the element.
    const html = coloured(code.trimEnd()).replaceAll("\n", "<br>");
    // What scrolls must be reachable by keyboard.
    const pre = `<pre data-language="${language}" tabindex="0"><code>${html}</code></pre>`;
    return `<div class="code">${pre}<button class="copy" type="button" aria-label="Copy code"></button></div>`;
  });
}

function coloured(code: string): string {
  let html = "";
  let end = 0;
  for (const match of code.matchAll(anyToken)) {
    const name = Object.entries(match.groups ?? {}).find(([, text]) => text !== undefined)?.[0];
    const before = code.slice(end, match.index);
    // White space alone between two elements, or at the beginning of a line, would be lost.
    const [, outside = "", inside = ""] = /^([\s\S]*?)((?:(?<=^|\n) +)?)$/.exec(before) ?? [];
    html += `${escaped(outside)}<span class="token ${name}">${inside}${escaped(match[0])}</span>`;
    end = match.index + match[0].length;
  }
  return html + escaped(code.slice(end));
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

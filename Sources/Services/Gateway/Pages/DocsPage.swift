import Crypto
import FoundationEssentials
import NIOCore

/// The API for people: a page that draws the OpenAPI document, with nothing from elsewhere.
enum DocsPage {
    /// The policy names style and script by their digests, so nothing else can run in the page.
    static let document = Document(
        "text/html; charset=utf-8",
        contentSecurityPolicy: "default-src 'none'; connect-src 'self'; "
            + "style-src \(digest(of: style)); script-src \(digest(of: script)); "
            + "base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
    ) {
        Document.Content(bytes: ByteBuffer(string: html))
    }

    private static func digest(of text: String) -> String {
        "'sha256-\(Data(SHA256.hash(data: Array(text.utf8))).base64EncodedString())'"
    }

    private static let html = """
        <!doctype html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>Patron API</title>
        <style>\(style)</style>
        </head>
        <body>
        <main id="page"><p>Loading <a href="/openapi.json">openapi.json</a> …</p></main>
        <script>\(script)</script>
        </body>
        </html>
        """

    private static let style = """
        body { font: 15px/1.5 system-ui, sans-serif; margin: 0; color: #222; background: #fff; }
        main { max-width: 60rem; margin: 0 auto; padding: 1.5rem; }
        h2 { border-bottom: 1px solid #ddd; padding-bottom: .2rem; margin-top: 2rem; }
        details { border: 1px solid #ddd; border-radius: 6px; margin: .5rem 0; padding: .4rem .8rem; }
        summary { cursor: pointer; }
        .verb { display: inline-block; min-width: 4rem; font-weight: 600; }
        .who { color: #666; float: right; }
        code, pre { font-family: ui-monospace, monospace; font-size: 13px; }
        pre { background: #f6f6f6; padding: .6rem; overflow-x: auto; white-space: pre-wrap; }
        table { border-collapse: collapse; width: 100%; }
        td { border-top: 1px solid #eee; padding: .2rem .6rem .2rem 0; vertical-align: top; }
        @media (prefers-color-scheme: dark) {
          body { color: #ddd; background: #161616; } pre { background: #222; }
          a { color: #8ab4f8; } details, h2 { border-color: #444; } td { border-color: #333; }
        }
        """

    /// Every text goes in as text, never as markup.
    private static let script = """
        'use strict';
        const el = (name, text, ...children) => {
          const node = document.createElement(name);
          if (text) node.textContent = text;
          node.append(...children);
          return node;
        };
        const classed = (node, name) => { node.className = name; return node; };
        const refName = schema => (schema && schema.$ref || '').split('/').pop();
        const typeOf = schema => {
          if (!schema) return '';
          if (schema.$ref) return refName(schema);
          if (schema.type === 'array') return typeOf(schema.items) + '[]';
          return [schema.type, schema.format, (schema.enum || []).join(' | ')].filter(Boolean).join(' ');
        };
        const fields = (schema) => {
          const table = el('table');
          for (const [name, field] of Object.entries(schema.properties || {})) {
            table.append(el('tr', '', el('td', '', el('code', name)), el('td', typeOf(field)),
              el('td', field.description || '')));
          }
          return table;
        };
        const schemaBlock = (api, title, schema) => {
          const name = refName(schema);
          const found = api.components.schemas[name];
          return found ? [el('p', title + ' '), el('b', name), fields(found)] : [];
        };
        const operation = (api, path, verb, op) => {
          const who = (op.security || []).map(s => Object.keys(s).join(' ')).join(' or ');
          const body = op.requestBody && op.requestBody.content['application/json'];
          const good = op.responses['200'];
          const reply = good && good.content && good.content['application/json'];
          const lines = good && good.content && good.content['application/x-ndjson'];
          const node = el('details', '', el('summary', '',
            classed(el('span', verb.toUpperCase()), 'verb'), el('code', path),
            classed(el('span', who), 'who')));
          node.append(el('pre', op.description || op.summary || ''));
          for (const given of op.parameters || []) {
            const p = given.$ref ? api.components.parameters[refName(given)] : given;
            node.append(el('p', '', el('code', p.name),
              el('span', ' (' + p.in + ') ' + (p.description || ''))));
          }
          if (body) node.append(...schemaBlock(api, 'Request', body.schema));
          if (reply) node.append(...schemaBlock(api, 'Reply', reply.schema));
          if (lines) {
            node.append(...schemaBlock(api, 'Each line', lines.schema.oneOf[0]),
              el('p', good.description));
          }
          return node;
        };
        const draw = api => {
          const page = el('div', '', el('h1', api.info.title + ' API'),
            el('p', api.info.description || ''));
          const groups = new Map();
          for (const [path, item] of Object.entries(api.paths)) {
            for (const [verb, op] of Object.entries(item)) {
              const tag = (op.tags || ['Other'])[0];
              if (!groups.has(tag)) groups.set(tag, []);
              groups.get(tag).push(operation(api, path, verb, op));
            }
          }
          for (const [tag, nodes] of groups) page.append(el('h2', tag), ...nodes);
          page.append(el('h2', 'Messages'));
          for (const [name, schema] of Object.entries(api.components.schemas)) {
            page.append(el('details', '', el('summary', '', el('code', name)),
              el('p', schema.description || ''), fields(schema)));
          }
          document.getElementById('page').replaceChildren(page);
        };
        fetch('/openapi.json').then(r => r.json()).then(draw).catch(error => {
          document.getElementById('page').replaceChildren(el('p', 'Cannot draw: ' + error));
        });
        """
}

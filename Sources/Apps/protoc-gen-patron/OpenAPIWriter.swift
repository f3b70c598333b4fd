/// Writes the OpenAPI 3.1 document of the HTTP API.
struct OpenAPIWriter {
    let schema: Schema
    private let schemas: OpenAPISchemas

    init(schema: Schema) {
        self.schema = schema
        schemas = OpenAPISchemas(schema: schema)
    }

    /// The document as a Swift file of the gateway.
    static func swift(_ document: String) -> String {
        var source = Source(imports: [])
        source.line()
        source.line("/// The OpenAPI 3.1 document, as in docs/openapi.json.")
        source.line("enum OpenAPIDocument {")
        source.line("    static let json: StaticString = #\"\"\"")
        return source.text + document + "\n\"\"\"#\n}\n"
    }

    func write() -> String {
        let services = schema.generated.flatMap(\.services).filter { service in
            service.methods.contains { $0.rule.http != nil }
        }
        let document: JSONValue = [
            "openapi": "3.1.0",
            "info": [
                "title": "Patron",
                "version": "1.0.0",
                "summary": "Membership and loyalty for shops, from one to a chain.",
                "description": .string(Self.introduction),
                "license": ["name": "Apache-2.0", "identifier": "Apache-2.0"],
            ],
            "servers": [["url": "http://127.0.0.1:8080", "description": "make run"]],
            "tags": .array(
                services.map {
                    JSONValue.object([("name", .string($0.name))]).adding(description: $0.comment)
                }),
            "paths": .object(paths()),
            "components": [
                "securitySchemes": OpenAPISecurity.schemes,
                "parameters": ["idempotencyKey": Self.idempotencyKey],
                "responses": ["error": OpenAPISchemas.errorResponse],
                "schemas": schemas.components(),
            ],
        ]
        return document.printed()
    }

    private static let introduction =
        "JSON is lowerCamelCase. 64-bit numbers are strings, and are accepted as numbers too. "
        + "Money is in minor units, times are RFC 3339 in UTC, ids are UUIDs. "
        + "Unknown fields and duplicate keys are refused."

    private static let idempotencyKey: JSONValue = [
        "name": "Idempotency-Key", "in": "header", "required": true,
        "description": "Names this operation: sent again with the same body, it answers the same.",
        "schema": ["type": "string", "pattern": "^[A-Za-z0-9_-]{16,64}$"],
    ]

    private func paths() -> [(key: String, value: JSONValue)] {
        var result: [(key: String, value: JSONValue)] = []
        for (service, method) in schema.routes {
            guard let http = method.rule.http else { continue }
            let item = operation(method, of: service, http)
            let verb = http.verb.lowercased()
            if let last = result.indices.last, result[last].key == http.path.text {
                result[last].value = result[last].value.adding(verb, item)
            } else {
                result.append((http.path.text, .object([(verb, item)])))
            }
        }
        return result
    }

    private func operation(
        _ method: ProtoMethod, of service: ProtoService, _ http: MethodRule.HTTP
    ) -> JSONValue {
        let parameters = parameters(of: method, http)
        return JSONValue.object([
            ("operationId", .string("\(service.name).\(method.name)")),
            ("tags", [.string(service.name)]),
            ("summary", .string(Self.firstSentence(method.comment))),
        ])
        .adding(description: method.comment)
        .adding("parameters", parameters.isEmpty ? nil : .array(parameters))
        .adding("requestBody", requestBody(of: method, http))
        .adding("responses", responses(of: method))
        .adding("security", OpenAPISecurity.requirement(of: method.rule))
        .adding(
            "x-permission", method.rule.permission.isEmpty ? nil : .string(method.rule.permission))
    }

    private static func firstSentence(_ comment: String) -> String {
        let paragraph = comment.split(separator: "\n\n").first ?? ""
        let line = paragraph.split(separator: "\n").joined(separator: " ")
        guard let end = line.firstRange(of: ". ") else { return line }
        return String(line[..<end.lowerBound]) + "."
    }

    private func parameters(of method: ProtoMethod, _ http: MethodRule.HTTP) -> [JSONValue] {
        guard let request = schema.messages[method.input] else { return [] }
        var result: [JSONValue] = []
        if method.rule.isIdempotent {
            result.append(["$ref": "#/components/parameters/idempotencyKey"])
        }
        for field in request.fields {
            let isBound = http.path.variables.contains(field.name)
            guard isBound || !(http.hasBody || http.isRaw) else { continue }
            guard isBound || !http.isStreamed || field.name == "offset" else { continue }
            result.append(
                JSONValue.object([
                    ("name", .string(isBound ? field.name : field.queryNames[0])),
                    ("in", isBound ? "path" : "query"),
                    ("required", .boolean(isBound)),
                    ("schema", schemas.schema(of: field, isDescribed: false)),
                ]).adding(description: field.comment))
        }
        return result
    }

    private func requestBody(of method: ProtoMethod, _ http: MethodRule.HTTP) -> JSONValue? {
        if http.isRaw {
            return ["required": true, "content": ["*/*": ["schema": .object([])]]]
        }
        if http.isStreamed {
            return ["required": true, "content": ["text/csv": ["schema": ["type": "string"]]]]
        }
        guard http.hasBody, let request = schema.messages[method.input] else { return nil }
        let content =
            http.path.variables.isEmpty
            ? schemas.reference(toMessage: request.fullName)
            : schemas.object(of: request, without: http.path.variables)
        return ["required": true, "content": ["application/json": ["schema": content]]]
    }

    private func responses(of method: ProtoMethod) -> JSONValue {
        let headers: JSONValue? =
            method.rule.isIdempotent
            ? [
                "Idempotent-Replayed": [
                    "description": "true where this is the stored answer of an earlier call.",
                    "schema": ["type": "string", "const": "true"],
                ]
            ] : nil
        let description = method.streamsReplies ? Self.streamed : "Done."
        let success = JSONValue.object([("description", .string(description))])
            .adding("headers", headers)
            .adding("content", content(of: method))
        return ["200": success, "default": ["$ref": "#/components/responses/error"]]
    }

    private static let streamed =
        "One line of JSON for each message, sent as soon as it is there; the schema is that of a "
        + "line. A call that fails after its first line ends with the line {\"error\": …}, which "
        + "has the error that would otherwise have been the body."

    private func content(of method: ProtoMethod) -> JSONValue {
        // Whoever calls back reads what its own documentation says.
        if method.rule.http?.isRaw == true { return ["*/*": ["schema": .object([])]] }
        let message = schemas.reference(toMessage: method.output)
        guard method.streamsReplies else { return ["application/json": ["schema": message]] }
        return [
            "application/x-ndjson": ["schema": ["oneOf": [message, OpenAPISchemas.errorLine]]]
        ]
    }
}

/// The JSON schemas of the messages that routes take or answer.
struct OpenAPISchemas {
    private static let longestString: JSONValue = 4_096
    private static let longestArray: JSONValue = 1_000

    let schema: Schema

    func reference(toMessage name: String) -> JSONValue {
        ["$ref": .string("#/components/schemas/" + componentName(name))]
    }

    /// All messages and enums that can be reached from a route, and the error.
    func components() -> JSONValue {
        var names: [String] = []
        for (_, method) in schema.routes {
            let http = method.rule.http
            // A request that shares its fields with the path is written at its route.
            if http?.hasBody == true, http?.path.variables.isEmpty == true {
                collect(method.input, into: &names)
            } else if http?.hasBody == true {
                collectFields(of: method.input, into: &names)
            } else {
                collectEnums(of: method.input, into: &names)
            }
            collect(method.output, into: &names)
        }
        let members = names.sorted { componentName($0) < componentName($1) }.map { name in
            let value =
                schema.messages[name].map { object(of: $0, without: []) }
                ?? schema.enums[name].map(enumeration) ?? [:]
            return (key: componentName(name), value: value)
        }
        return .object([(key: "Error", value: Self.error)] + members)
    }

    private func collect(_ name: String, into names: inout [String]) {
        guard !names.contains(name) else { return }
        names.append(name)
        collectFields(of: name, into: &names)
    }

    private func collectFields(of name: String, into names: inout [String]) {
        collectEnums(of: name, into: &names)
        for field in schema.messages[name]?.fields ?? [] {
            if case .message(let inner) = field.type, !field.type.isTimestamp, !field.type.isJSON {
                collect(inner, into: &names)
            }
        }
    }

    private func collectEnums(of name: String, into names: inout [String]) {
        for field in schema.messages[name]?.fields ?? [] {
            if case .enumeration(let inner) = field.type, !names.contains(inner) {
                names.append(inner)
            }
        }
    }

    /// The plain name where it is the only one, otherwise with its namespace.
    private func componentName(_ name: String) -> String {
        let own = lastComponent(of: name)
        let all = Array(schema.messages.keys) + Array(schema.enums.keys) + ["Error"]
        let isUnique = all.filter { lastComponent(of: $0) == own }.count == 1
        let package = schema.messages[name]?.package ?? schema.enums[name]?.package ?? ""
        return isUnique ? own : SwiftNames.type(name, package: package)
    }

    func object(of message: ProtoMessage, without excluded: [String]) -> JSONValue {
        let fields = message.fields.filter { !excluded.contains($0.name) }
        let properties = fields.map { (key: $0.jsonName, value: schema(of: $0)) }
        return JSONValue.object([("type", "object")])
            .adding(description: message.comment)
            .adding("properties", properties.isEmpty ? nil : .object(properties))
            .adding("additionalProperties", false)
            .adding("not", exclusion(of: message))
    }

    /// No two members of one oneof together.
    private func exclusion(of message: ProtoMessage) -> JSONValue? {
        var pairs: [JSONValue] = []
        for index in message.oneofs.indices {
            let choices = message.fields.filter { $0.oneof == index }.map(\.jsonName)
            for (place, first) in choices.enumerated() {
                for second in choices.dropFirst(place + 1) {
                    pairs.append(["required": [.string(first), .string(second)]])
                }
            }
        }
        return pairs.isEmpty ? nil : ["anyOf": .array(pairs)]
    }

    private func enumeration(_ item: ProtoEnum) -> JSONValue {
        let described = item.values.filter { !$0.comment.isEmpty }
            .map { "\($0.name): \($0.comment)" }
        let comment = ([item.comment] + described).filter { !$0.isEmpty }.joined(separator: "\n")
        return JSONValue.object([("type", "string")])
            .adding(description: comment)
            .adding("enum", .array(item.values.map { .string($0.name) }))
    }

    func schema(of field: ProtoField, isDescribed: Bool = true) -> JSONValue {
        let single = schema(of: field.type)
        let value: JSONValue =
            field.isRepeated
            ? ["type": "array", "items": single, "maxItems": Self.longestArray] : single
        return isDescribed ? value.adding(description: field.comment) : value
    }

    private func schema(of type: FieldType) -> JSONValue {
        switch type {
        case .string: ["type": "string", "maxLength": Self.longestString]
        case .bool: ["type": "boolean"]
        case .bytes: ["type": "string", "contentEncoding": "base64"]
        case .double, .float: ["type": "number"]
        case .int32: integer("int32", .number(String(Int32.min)), .number(String(Int32.max)))
        case .uint32: integer("uint32", 0, .number(String(UInt32.max)))
        case .int64: wide("int64", "^(0|-?[1-9][0-9]{0,18})$", Int64.min, Int64.max)
        case .uint64: wide("uint64", "^(0|[1-9][0-9]{0,19})$", UInt64.min, UInt64.max)
        case .enumeration(let name):
            ["$ref": .string("#/components/schemas/" + componentName(name))]
        case .message(let name):
            if type.isTimestamp {
                ["type": "string", "format": "date-time"]
            } else if type.isJSON {
                [:]
            } else {
                reference(toMessage: name)
            }
        }
    }

    private func integer(_ format: String, _ least: JSONValue, _ most: JSONValue) -> JSONValue {
        ["type": "integer", "format": .string(format), "minimum": least, "maximum": most]
    }

    private func wide<Number: BinaryInteger>(
        _ format: String, _ pattern: String, _ least: Number, _ most: Number
    ) -> JSONValue {
        [
            "type": ["string", "integer"], "format": .string(format),
            "pattern": .string(pattern),
            "minimum": .number(String(least)), "maximum": .number(String(most)),
        ]
    }

    static let errorResponse: JSONValue = [
        "description": "Refused or failed; `key` says why.",
        "content": ["application/json": ["schema": ["$ref": "#/components/schemas/Error"]]],
    ]

    /// The last line of a stream that broke off.
    static let errorLine: JSONValue = [
        "type": "object",
        "properties": ["error": ["$ref": "#/components/schemas/Error"]],
        "required": ["error"],
        "additionalProperties": false,
    ]

    private static let error: JSONValue = [
        "type": "object",
        "properties": [
            "code": ["type": "string", "description": "The RPC code, such as INVALID_ARGUMENT."],
            "key": [
                "type": "string",
                "description": "Stable and machine-readable, such as INSUFFICIENT_POINTS.",
            ],
            "message": [
                "type": "string",
                "description": "For a person, in the language of Accept-Language.",
            ],
            "details": [
                "type": "object", "additionalProperties": ["type": "string"],
                "description": "The numbers and names that the message speaks of.",
            ],
            "requestId": ["type": "string"],
            "retryable": [
                "type": "boolean",
                "description": "Whether the same call may be sent again with its idempotency key.",
            ],
            "outcome": [
                "type": "string", "enum": ["DEFINITE", "AMBIGUOUS", "TRANSIENT"],
                "description": "What is known of the effect of the call.",
            ],
        ],
        "required": ["code", "key", "message", "details", "requestId", "retryable", "outcome"],
    ]
}

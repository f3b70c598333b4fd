/// Refuses what protobuf-c, the JSON reader or the gateway could not carry, before anything is
/// written.
struct SchemaCheck {
    /// The JSON reader notes the fields that it has seen in one word.
    private static let maximumFields = 64

    let schema: Schema

    func run() throws {
        for file in schema.generated {
            for message in file.allMessages { try check(message) }
        }
        try checkRoutes()
    }

    private func check(_ message: ProtoMessage) throws {
        guard message.fields.count <= Self.maximumFields else {
            throw SchemaError(message.fullName, "more than \(Self.maximumFields) fields")
        }
        try refuseRecursion(from: message, path: [])
        for field in message.fields {
            guard case .message(let name) = field.type, !field.type.isTimestamp else { continue }
            let isOurs = schema.generated.contains {
                $0.allMessages.contains { $0.fullName == name }
            }
            guard isOurs else {
                throw SchemaError("\(message.fullName).\(field.name)", "\(name) is not understood")
            }
        }
    }

    /// protobuf-c has no limit of depth, so a recursive type could overflow the stack.
    private func refuseRecursion(from message: ProtoMessage, path: [String]) throws {
        guard !path.contains(message.fullName) else {
            throw SchemaError(
                message.fullName, "recursive messages are refused: use patron.v1.Json")
        }
        for field in message.fields {
            guard case .message(let name) = field.type, let next = schema.messages[name] else {
                continue
            }
            try refuseRecursion(from: next, path: path + [message.fullName])
        }
    }

    private func checkRoutes() throws {
        var owners: [String: String] = [:]
        for service in schema.generated.flatMap(\.services) {
            for method in service.methods {
                guard let http = method.rule.http else { continue }
                let place = "\(service.fullName).\(method.name)"
                let route = "\(http.verb) \(http.path.shape)"
                if let other = owners.updateValue(place, forKey: route) {
                    throw SchemaError(place, "\(http.verb) \(http.path.text) belongs to \(other)")
                }
                try checkBinding(of: method, http, place)
            }
        }
    }

    private func checkBinding(
        of method: ProtoMethod, _ http: MethodRule.HTTP, _ place: String
    ) throws {
        guard let request = schema.messages[method.input] else { return }
        for variable in http.path.variables {
            guard let field = request.fields.first(where: { $0.name == variable }),
                field.isTextual, !field.isRepeated, field.oneof == nil
            else { throw SchemaError(place, "{\(variable)} is no scalar field of the request") }
        }
        guard !http.isRaw else { return try checkRaw(method, request, http, place) }
        guard !http.isStreamed else { return try checkStreamed(method, request, http, place) }
        guard !http.hasBody else { return }
        for field in request.fields where !http.path.variables.contains(field.name) {
            guard field.isTextual, field.oneof == nil else {
                throw SchemaError(place, "\(field.name) cannot be given in a query")
            }
        }
    }
}

extension SchemaCheck {
    /// A raw call has what the gateway fills in and reads, and nothing else.
    private func checkRaw(
        _ method: ProtoMethod, _ request: ProtoMessage, _ http: MethodRule.HTTP, _ place: String
    ) throws {
        let given = request.fields.filter { !http.path.variables.contains($0.name) }
        guard !method.streamsReplies, given.count == 2,
            given.contains(where: { $0.name == "body" && $0.type == .bytes && !$0.isRepeated }),
            let headers = given.first(where: { $0.name == "headers" && $0.isRepeated }),
            case .message(let name) = headers.type, let header = schema.messages[name],
            header.fields.map(\.name) == ["name", "value"],
            header.fields.allSatisfy({ $0.type == .string && !$0.isRepeated })
        else {
            throw SchemaError(place, "a raw request has `bytes body` and `repeated … headers`")
        }
        let answer = schema.messages[method.output]?.fields ?? []
        guard answer.map(\.name) == ["status", "content_type", "body"],
            answer.map(\.type) == [.int32, .string, .bytes]
        else { throw SchemaError(place, "a raw reply is `status`, `content_type`, `body`") }
    }

    /// A part has what the gateway fills in, and nothing else.
    private func checkStreamed(
        _ method: ProtoMethod, _ request: ProtoMessage, _ http: MethodRule.HTTP, _ place: String
    ) throws {
        let given = request.fields.filter { !http.path.variables.contains($0.name) }
        guard !method.streamsReplies, given.allSatisfy({ !$0.isRepeated && $0.oneof == nil }),
            given.map(\.name) == ["offset", "content", "last", "spoiled"],
            given.map(\.type) == [.int64, .bytes, .bool, .bool]
        else {
            throw SchemaError(
                place, "a part is `int64 offset`, `bytes content`, `bool last`, `bool spoiled`")
        }
    }
}

extension ProtoField {
    /// Whether the field's value can be written as the text of a path segment or query parameter.
    var isTextual: Bool {
        switch type {
        case .string, .bool, .int32, .int64, .uint32, .uint64, .enumeration: true
        case .message: type.isTimestamp
        case .bytes, .double, .float: false
        }
    }
}

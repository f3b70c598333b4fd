import CDescriptors

extension MethodRule {
    /// Number of the extension of `MethodOptions` in patron/options.proto.
    private static let tag: UInt32 = 51_001

    /// Reads the option out of the unknown fields of the method's options.
    init(
        reading options: UnsafePointer<Google__Protobuf__MethodOptions>?, place: String
    ) throws {
        guard let options else { return }
        let fields = UnsafeBufferPointer(
            start: options.pointee.base.unknown_fields,
            count: Int(options.pointee.base.n_unknown_fields))
        for field in fields where field.tag == Self.tag {
            // Length-delimited: the bytes begin with the length as a varint.
            let bytes = UnsafeBufferPointer(start: field.data, count: field.len)
            let prefix = (bytes.firstIndex { $0 < 0x80 } ?? bytes.count - 1) + 1
            guard
                let rule = patron__method_rule__unpack(
                    nil, bytes.count - prefix, bytes.baseAddress! + prefix)
            else { throw SchemaError(place, "the option (patron.method) does not decode") }
            defer { patron__method_rule__free_unpacked(rule, nil) }
            try take(rule.pointee, place)
        }
    }

    private mutating func take(_ rule: Patron__MethodRule, _ place: String) throws {
        permission = text(rule.permission)
        isIdempotent = rule.idempotent != 0
        if rule.deadline_ms > 0 { deadlineMilliseconds = rule.deadline_ms }
        audience = try UnsafeBufferPointer(start: rule.audience, count: rule.n_audience).map {
            guard (1...Audience.allCases.count).contains(Int($0.rawValue)) else {
                throw SchemaError(place, "the audience is not known")
            }
            return Audience.allCases[Int($0.rawValue) - 1]
        }
        priority =
            switch rule.priority.rawValue {
            case 1: .critical
            case 3: .sheddable
            default: .normal
            }
        http = try rule.http.map { try HTTP(reading: $0.pointee, place) }
        if http != nil, audience.isEmpty || audience.contains(.internal) {
            throw SchemaError(place, "an RPC with an HTTP binding needs an audience outside")
        }
        if http?.isRaw == true, audience != [.public] || isIdempotent {
            throw SchemaError(place, "a raw call is PUBLIC alone and not idempotent")
        }
        if http?.isStreamed == true, audience.contains(.public) || !isIdempotent {
            throw SchemaError(place, "a streamed call is idempotent and never PUBLIC")
        }
    }
}

extension MethodRule.HTTP {
    fileprivate init(reading binding: Patron__HTTPBinding, _ place: String) throws {
        verb = text(binding.method)
        guard ["GET", "POST", "PUT", "PATCH", "DELETE"].contains(verb) else {
            throw SchemaError(place, "the HTTP method \"\(verb)\" is not known")
        }
        path = try PathPattern(text(binding.path), place: place)
        let body = text(binding.body)
        guard body.isEmpty || body == "*" else {
            throw SchemaError(place, "the body is \"*\" or left out, not \"\(body)\"")
        }
        hasBody = body == "*"
        if hasBody, verb == "GET" || verb == "DELETE" {
            throw SchemaError(place, "\(verb) takes no body")
        }
        isRaw = binding.raw != 0
        if isRaw, verb != "POST" || hasBody {
            throw SchemaError(place, "a raw call is a POST without `body`")
        }
        isStreamed = binding.streamed != 0
        // The gateway knows by the ending, before it looks for the route, not to gather the body.
        guard isStreamed == path.text.hasSuffix(":content") else {
            throw SchemaError(place, "what ends with :content is streamed, and nothing else is")
        }
        if isStreamed, verb != "POST" || hasBody || isRaw {
            throw SchemaError(place, "a streamed call is a POST without `body`, and not raw")
        }
    }
}

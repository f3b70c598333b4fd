/// Writes the gateway's route table: how each HTTP request becomes a message, and each reply JSON.
struct RouteWriter {
    let schema: Schema

    func write() -> String {
        var source = Source(imports: ["import Messages"])
        source.line()
        source.line("/// The HTTP routes of all services.")
        source.block("enum Routes {") { source in
            source.block("static let all: [HTTPRoute] = [", tail: "]") { source in
                for (service, method) in schema.routes { write(service, method, &source) }
            }
        }
        return source.text
    }

    private func write(_ service: ProtoService, _ method: ProtoMethod, _ source: inout Source) {
        guard let http = method.rule.http, let request = schema.messages[method.input] else {
            return
        }
        let name = SwiftNames.type(service.fullName, package: service.package)
        let input = schema.swiftName(ofMessage: method.input)
        let output = schema.swiftName(ofMessage: method.output)
        source.block("HTTPRoute(", tail: "),") { source in
            source.line("\(name).\(method.descriptorName),")
            source.block("transcode: { input in", tail: "},") { source in
                if http.isRaw {
                    writeRawTranscoding(of: request, as: input, http, &source)
                } else if http.isStreamed {
                    writeStreamedTranscoding(of: request, as: input, http, &source)
                } else {
                    writeTranscoding(of: request, as: input, http, &source)
                }
            }
            guard !http.isRaw else {
                source.block("respond: { bytes in") { source in
                    source.line("let reply = try \(output)(serialized: bytes)")
                    source.line(
                        "return HTTPReply(raw: reply.body, status: reply.status, "
                            + "contentType: reply.contentType)")
                }
                return
            }
            // Each message of a stream is a line of the body.
            let label = method.streamsReplies ? "line: " : ""
            guard schema.hasReplayed(method.output) else {
                source.line("respond: { try HTTPReply(\(label)\(output)(serialized: $0)) }")
                return
            }
            source.block("respond: { bytes in") { source in
                source.line("let reply = try \(output)(serialized: bytes)")
                source.line("return try HTTPReply(\(label)reply, replayed: reply.replayed)")
            }
        }
    }

    private func writeTranscoding(
        of request: ProtoMessage, as type: String, _ http: MethodRule.HTTP, _ source: inout Source
    ) {
        let bound = request.fields.filter { http.path.variables.contains($0.name) }
        let queried =
            http.hasBody ? [] : request.fields.filter { !bound.map(\.name).contains($0.name) }
        let isConstant = bound.isEmpty && queried.isEmpty
        let keyword = isConstant ? "let" : "var"
        if http.hasBody {
            source.line("\(keyword) request = try input.body(\(type).self)")
        } else {
            source.line("try input.refuseBody()")
            source.line("\(keyword) request = \(type)()")
        }
        for field in bound {
            source.line("try input.bind(\"\(field.name)\", to: &request.\(field.swiftName))")
        }
        if queried.isEmpty {
            source.line("try input.refuseQuery()")
        } else {
            writeQuery(queried, &source)
        }
        source.line("return try request.serialized()")
    }

    /// The body as it came, and the headers that the gateway lets through.
    private func writeRawTranscoding(
        of request: ProtoMessage, as type: String, _ http: MethodRule.HTTP, _ source: inout Source
    ) {
        guard let headers = request.fields.first(where: { $0.name == "headers" }),
            case .message(let name) = headers.type
        else { return }
        source.line("var request = \(type)(headers: input.headers.map {")
        source.line("    \(schema.swiftName(ofMessage: name))(name: $0.name, value: $0.value)")
        source.line("}, body: input.bodyBytes)")
        for field in request.fields where http.path.variables.contains(field.name) {
            source.line("try input.bind(\"\(field.name)\", to: &request.\(field.swiftName))")
        }
        source.line("return try request.serialized()")
    }

    /// One part of a body, as the gateway has cut it.
    private func writeStreamedTranscoding(
        of request: ProtoMessage, as type: String, _ http: MethodRule.HTTP, _ source: inout Source
    ) {
        source.line("var request = \(type)(")
        source.line(
            "    offset: input.part.offset, content: input.bodyBytes, last: input.part.isLast,")
        source.line("    spoiled: input.part.isSpoiled)")
        for field in request.fields where http.path.variables.contains(field.name) {
            source.line("try input.bind(\"\(field.name)\", to: &request.\(field.swiftName))")
        }
        source.line("return try request.serialized()")
    }

    private func writeQuery(_ fields: [ProtoField], _ source: inout Source) {
        source.block("try input.readQuery { name, text throws(TranscodingError) in") { source in
            source.line("switch name {")
            for (index, field) in fields.enumerated() {
                let names = field.queryNames.map { "\"\($0)\"" }.joined(separator: ", ")
                let assign =
                    field.isRepeated
                    ? "request.\(field.swiftName).append(try text.value())"
                    : "request.\(field.swiftName) = try text.value()"
                let answer = field.isRepeated ? ".repeatable" : ".once(\(index))"
                source.line("case \(names): \(assign); return \(answer)")
            }
            source.line("default: return .unknown")
            source.line("}")
        }
    }
}

extension Schema {
    /// The RPCs with an HTTP binding, ordered by path and verb.
    var routes: [(service: ProtoService, method: ProtoMethod)] {
        generated.flatMap(\.services)
            .flatMap { service in service.methods.map { (service, $0) } }
            .filter { $0.1.rule.http != nil }
            .sorted { Self.order($0.1) < Self.order($1.1) }
    }

    /// Whether the message says that it is the stored answer of an earlier call.
    func hasReplayed(_ message: String) -> Bool {
        messages[message]?.fields.contains {
            $0.name == "replayed" && $0.type == .bool && !$0.isRepeated && $0.oneof == nil
        } ?? false
    }

    private static func order(_ method: ProtoMethod) -> String {
        (method.rule.http?.path.text ?? "") + " " + (method.rule.http?.verb ?? "")
    }
}

extension ProtoField {
    /// Names in a query, the documented one first: paging is spelled as in Google's AIP-158.
    var queryNames: [String] {
        name == "page_size" || name == "page_token" ? [name, jsonName] : [jsonName]
    }
}

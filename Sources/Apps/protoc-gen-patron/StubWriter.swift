/// Writes the services of one proto file: descriptors, the handlers' protocol, the client.
struct StubWriter {
    let schema: Schema
    let file: ProtoFile

    func write() -> String {
        var source = Source(imports: ["package import TTRPC"])
        source.line()
        source.block("extension \(SwiftNames.namespace(file.package)) {") { source in
            for (index, service) in file.services.enumerated() {
                if index > 0 { source.line() }
                write(service, &source)
            }
        }
        return source.text
    }

    private func write(_ service: ProtoService, _ source: inout Source) {
        source.doc(service.comment)
        source.block("package enum \(service.name) {") { source in
            source.line("package static let service = \"\(service.fullName)\"")
            for method in service.methods {
                source.line()
                writeDescriptor(method, &source)
            }
            source.line()
            let names = service.methods.map(\.descriptorName).joined(separator: ", ")
            source.line("package static let descriptors: [MethodDescriptor] = [\(names)]")
            source.line()
            writeHandlers(service, &source)
            source.line()
            writeMethods(service, &source)
            source.line()
            writeClient(service, &source)
        }
    }

    private func writeDescriptor(_ method: ProtoMethod, _ source: inout Source) {
        let rule = method.rule
        let permission = rule.permission.isEmpty ? "nil" : "\"\(rule.permission)\""
        let audience = rule.audience.map { "." + SwiftNames.escaped($0.rawValue) }
        let http = rule.http.map {
            ".init(verb: .\($0.verb.lowercased()), template: \"\($0.path.text)\""
                + ($0.isRaw ? ", isRaw: true" : "") + ($0.isStreamed ? ", isStreamed: true)" : ")")
        }
        source.block(
            "package static let \(method.descriptorName) = MethodDescriptor(", tail: ")"
        ) { source in
            source.line("service: service, method: \"\(method.name)\", permission: \(permission),")
            source.line("audience: [\(audience.joined(separator: ", "))],")
            source.line("idempotent: \(rule.isIdempotent), priority: .\(rule.priority.rawValue),")
            source.line("defaultDeadlineMilliseconds: \(rule.deadlineMilliseconds),")
            source.line("streaming: \(method.streamsReplies), http: \(http ?? "nil")")
        }
    }

    private func writeHandlers(_ service: ProtoService, _ source: inout Source) {
        source.line("/// What a service implements: one function for each RPC.")
        source.block("package protocol Handlers: Sendable {") { source in
            for method in service.methods {
                source.doc(method.comment)
                let (input, output) = types(of: method)
                source.line("func \(method.functionName)(")
                if method.streamsReplies {
                    source.line(
                        "    _ request: \(input), _ call: CallContext, "
                            + "_ responses: ResponseWriter<\(output)>")
                    source.line(") async throws")
                } else {
                    source.line("    _ request: \(input), _ call: CallContext")
                    source.line(") async throws -> \(output)")
                }
            }
        }
    }

    private func writeMethods(_ service: ProtoService, _ source: inout Source) {
        source.line("/// The service as a server takes it.")
        source.block(
            "package static func methods(_ handlers: some Handlers) -> [RPCMethod] {"
        ) { source in
            source.block("[", tail: "]") { source in
                for method in service.methods {
                    let kind = method.streamsReplies ? "serverStream" : "unary"
                    source.line(
                        ".\(kind)(\(method.descriptorName), handlers.\(method.functionName)),")
                }
            }
        }
    }

    private func writeClient(_ service: ProtoService, _ source: inout Source) {
        source.line("/// Calls the service over a channel.")
        source.block("package struct Client: Sendable {") { source in
            source.line("private let channel: any RPCChannel")
            source.line()
            source.line("package init(_ channel: any RPCChannel) { self.channel = channel }")
            for method in service.methods {
                let (input, output) = types(of: method)
                let reply = method.streamsReplies ? "MessageStream<\(output)>" : output
                let call = method.streamsReplies ? "subscribe" : "call"
                source.line()
                source.doc(method.comment)
                source.line("package func \(method.functionName)(")
                source.line("    _ request: \(input), _ options: CallOptions")
                source.block(") async throws -> \(reply) {") {
                    $0.line("try await channel.\(call)(\(method.descriptorName), request, options)")
                }
            }
        }
    }

    private func types(of method: ProtoMethod) -> (input: String, output: String) {
        (schema.swiftName(ofMessage: method.input), schema.swiftName(ofMessage: method.output))
    }
}

extension ProtoMethod {
    var functionName: String { SwiftNames.escaped(SwiftNames.function(name)) }
    var descriptorName: String { SwiftNames.function(name) + "Method" }
}

/// Writes each message's strict proto3 JSON.
struct JSONWriter {
    let schema: Schema
    let file: ProtoFile

    func write() -> String {
        var source = Source(imports: ["import Primitives"])
        for message in file.allMessages where !FieldType.message(message.fullName).isJSON {
            source.line()
            write(message, &source)
        }
        return source.text
    }

    private func write(_ message: ProtoMessage, _ source: inout Source) {
        let swift = SwiftNames.type(message.fullName, package: message.package)
        source.block("extension \(swift): JSONMessage {") { source in
            let names = message.fields.map { "\"\($0.jsonName)\"" }.joined(separator: ", ")
            source.line("private static let jsonFields: [StaticString] = [\(names)]")
            source.line()
            source.block("package init(from reader: inout JSONReader) throws(JSONError) {") {
                self.readFields(of: message, &$0)
            }
            source.line()
            source.block("package func write(to writer: inout JSONWriter) {") { source in
                source.line("writer.beginObject()")
                for member in message.members { write(member, &source) }
                source.line("writer.endObject()")
            }
        }
    }

    private func readFields(of message: ProtoMessage, _ source: inout Source) {
        source.line("self.init()")
        source.line("var object = try reader.beginObject()")
        guard !message.fields.isEmpty else {
            source.line("_ = try reader.nextField(of: Self.jsonFields, in: &object)")
            return
        }
        let head = "while let field = try reader.nextField(of: Self.jsonFields, in: &object) {"
        source.block(head) { source in
            source.line("switch field {")
            for (index, field) in message.fields.enumerated() {
                let label = index == message.fields.count - 1 ? "default" : "case \(index)"
                source.line("\(label): \(reading(field, of: message))")
            }
            source.line("}")
        }
    }

    private func reading(_ field: ProtoField, of message: ProtoMessage) -> String {
        let value = value(field)
        guard let index = field.oneof else { return "\(target(field)) = \(value)" }
        let oneof = message.oneofs[index]
        return "\(oneof.swiftName) = try reader.choice(\(oneof.swiftName) == nil, "
            + ".\(field.swiftName)(\(value)))"
    }

    /// A property that is called as a local of the initialiser is meant by `self`.
    private func target(_ field: ProtoField) -> String {
        ["field", "object", "reader"].contains(field.swiftName)
            ? "self.\(field.swiftName)" : field.swiftName
    }

    private func value(_ field: ProtoField) -> String {
        let type = schema.swiftType(field.type)
        return field.isRepeated
            ? "try reader.array(of: \(type).self)" : "try \(type)(from: &reader)"
    }

    private func write(_ member: ProtoMessage.Member, _ source: inout Source) {
        switch member {
        case .field(let field):
            let name = field.swiftName
            if field.isRepeated {
                source.line("\(key(field)); writer.array(\(name))")
            } else if case .message = field.type {
                source.line("if let \(name) { \(key(field)); \(name).write(to: &writer) }")
            } else {
                source.line("\(key(field)); \(name).write(to: &writer)")
            }
        case .oneof(let oneof, let fields):
            source.line("switch \(oneof.swiftName) {")
            for field in fields {
                source.line("case .\(field.swiftName)(let value)?:")
                source.line("    \(key(field)); value.write(to: &writer)")
            }
            source.line("case nil: break")
            source.line("}")
        }
    }

    /// The name goes out quoted and with its colon, as one copy.
    private func key(_ field: ProtoField) -> String {
        "writer.key(\"\\\"\(field.jsonName)\\\":\")"
    }
}

/// Writes the Swift value types of one proto file.
struct SwiftMessageWriter {
    let schema: Schema
    let file: ProtoFile

    func write() -> String {
        let hasInstants = file.allMessages.contains {
            $0.fields.contains(where: \.type.isTimestamp)
        }
        var source = Source(imports: hasInstants ? ["package import Primitives"] : [])
        let namespace = SwiftNames.namespace(file.package)
        source.line()
        source.block("extension \(namespace) {") { source in
            var isFirst = true
            for item in file.enums {
                separate(&isFirst, &source)
                write(item, &source)
            }
            for message in file.messages {
                separate(&isFirst, &source)
                write(message, &source)
            }
        }
        return source.text
    }

    private func separate(_ isFirst: inout Bool, _ source: inout Source) {
        if !isFirst { source.line() }
        isFirst = false
    }

    private func write(_ message: ProtoMessage, _ source: inout Source) {
        source.doc(message.comment)
        source.block("package struct \(message.name): Sendable, Equatable {") { source in
            for member in message.members {
                switch member {
                case .field(let field): write(field, &source)
                case .oneof(let oneof, _):
                    source.doc(oneof.comment)
                    source.line("package var \(oneof.swiftName): \(oneof.typeName)?")
                }
            }
            if !message.fields.isEmpty { source.line() }
            writeInitialisers(message, &source)
            for case .oneof(let oneof, let fields) in message.members {
                source.line()
                write(oneof, fields, &source)
            }
            for item in message.enums {
                source.line()
                write(item, &source)
            }
            for nested in message.messages {
                source.line()
                write(nested, &source)
            }
        }
    }

    private func write(_ field: ProtoField, _ source: inout Source) {
        source.doc(field.comment)
        source.line("package var \(field.swiftName): \(schema.property(field).type)")
    }

    private func writeInitialisers(_ message: ProtoMessage, _ source: inout Source) {
        let members = message.members.map { member in
            switch member {
            case .field(let field):
                let property = schema.property(field)
                return (name: field.swiftName, type: property.type, initial: property.initial)
            case .oneof(let oneof, _):
                return (name: oneof.swiftName, type: oneof.typeName + "?", initial: "nil")
            }
        }
        source.block("package init() {") { source in
            for member in members { source.line("\(member.name) = \(member.initial)") }
        }
        guard !members.isEmpty else { return }
        source.line()
        source.line("package init(")
        for (index, member) in members.enumerated() {
            let comma = index == members.count - 1 ? "" : ","
            source.line("    \(member.name): \(member.type) = \(member.initial)\(comma)")
        }
        source.block(") {") { source in
            for member in members { source.line("self.\(member.name) = \(member.name)") }
        }
    }

    private func write(_ oneof: ProtoOneof, _ fields: [ProtoField], _ source: inout Source) {
        source.block("package enum \(oneof.typeName): Sendable, Equatable {") { source in
            for field in fields {
                source.doc(field.comment)
                source.line("case \(field.swiftName)(\(schema.swiftType(field.type)))")
            }
        }
    }
}

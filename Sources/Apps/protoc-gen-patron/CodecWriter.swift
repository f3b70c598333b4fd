/// Writes the way of each message to its protobuf-c struct and back.
struct CodecWriter {
    let schema: Schema
    let file: ProtoFile

    func write() -> String {
        var source = Source(imports: [
            "import CMessages", "import CProtobufC", "package import NIOCore", "import Primitives",
        ])
        for message in file.allMessages {
            source.line()
            write(message, &source)
        }
        return source.text
    }

    private func write(_ message: ProtoMessage, _ source: inout Source) {
        let swift = SwiftNames.type(message.fullName, package: message.package)
        let c = CNames.type(message.fullName)
        source.block("extension \(swift): Message, MessageCodec {") { source in
            source.line("package static let protoName = \"\(message.fullName)\"")
            source.line()
            source.block("package init(serialized buffer: ByteBuffer) throws(CodecError) {") {
                $0.line("self = try Wire.decode(buffer)")
            }
            source.line()
            source.block(
                "package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {"
            ) {
                $0.line("try Wire.encode(self, into: &buffer)")
            }
            source.line()
            source.block("static func prepare(_ c: UnsafeMutablePointer<\(c)>) {") {
                $0.line("\(CNames.prefix(message.fullName))__init(c)")
            }
            source.line()
            source.block("init(reading c: UnsafePointer<\(c)>) throws(CodecError) {") { source in
                for member in message.members { read(member, &source) }
            }
            source.line()
            source.block(
                "func write(to c: UnsafeMutablePointer<\(c)>, _ arena: Arena) throws(CodecError) {"
            ) { source in
                for member in message.members { write(member, &source) }
            }
        }
    }

    // MARK: Reading

    private func read(_ member: ProtoMessage.Member, _ source: inout Source) {
        switch member {
        case .field(let field):
            source.line("\(field.swiftName) = \(reading(field))")
        case .oneof(let oneof, let fields):
            source.line("switch c.pointee.\(CNames.discriminator(oneof)).rawValue {")
            for field in fields {
                let value = reading(field, isChoice: true)
                let assignment = "\(oneof.swiftName) = .\(field.swiftName)(\(value))"
                source.line("case \(field.number): \(assignment)")
            }
            source.line("default: \(oneof.swiftName) = nil")
            source.line("}")
        }
    }

    private func reading(_ field: ProtoField, isChoice: Bool = false) -> String {
        let c = "c.pointee.\(CNames.field(field))"
        if field.isRepeated { return readingAll(field, c) }
        switch field.type {
        case .string: return "try Wire.string(\(c), \"\(field.jsonName)\")"
        case .bytes: return "Wire.bytes(\(c))"
        case .bool: return "\(c) != 0"
        case .enumeration: return "Wire.enumeration(\(c).rawValue)"
        case .message:
            let function = field.type.isTimestamp ? "instant" : "message"
            let name = isChoice ? "present" + SwiftNames.capitalised(function) : function
            return field.type.isTimestamp
                ? "try Wire.\(name)(\(c), \"\(field.jsonName)\")" : "try Wire.\(name)(\(c))"
        case .double, .float, .int32, .int64, .uint32, .uint64: return c
        }
    }

    private func readingAll(_ field: ProtoField, _ c: String) -> String {
        let count = "c.pointee.\(CNames.count(field))"
        switch field.type {
        case .string: return "try Wire.strings(\(c), \(count), \"\(field.jsonName)\")"
        case .bytes: return "Wire.bytes(\(c), \(count))"
        case .bool: return "Wire.booleans(\(c), \(count))"
        case .enumeration:
            return "Wire.values(\(c), \(count)).map { Wire.enumeration($0.rawValue) }"
        case .message:
            return field.type.isTimestamp
                ? "try Wire.instants(\(c), \(count), \"\(field.jsonName)\")"
                : "try Wire.messages(\(c), \(count))"
        case .double, .float, .int32, .int64, .uint32, .uint64:
            return "Wire.values(\(c), \(count))"
        }
    }

    // MARK: Writing

    private func write(_ member: ProtoMessage.Member, _ source: inout Source) {
        switch member {
        case .field(let field): write(field, &source)
        case .oneof(let oneof, let fields):
            source.line("switch \(oneof.swiftName) {")
            for field in fields {
                source.line("case .\(field.swiftName)(let value)?:")
                let discriminator = CNames.discriminator(oneof)
                source.line("    c.pointee.\(discriminator) = .init(rawValue: \(field.number))")
                source.line("    c.pointee.\(CNames.field(field)) = \(writing("value", field))")
            }
            source.line("case nil: break")
            source.line("}")
        }
    }

    private func write(_ field: ProtoField, _ source: inout Source) {
        let c = "c.pointee.\(CNames.field(field))"
        let swift = field.swiftName
        if field.isRepeated {
            source.block("if !\(swift).isEmpty {") { source in
                source.line("c.pointee.\(CNames.count(field)) = \(swift).count")
                source.line("\(c) = \(writingAll(swift, field))")
            }
            return
        }
        switch field.type {
        case .message:
            source.line("if let \(swift) { \(c) = \(writing(swift, field)) }")
        case .string, .bytes:
            source.line("if !\(swift).isEmpty { \(c) = \(writing(swift, field)) }")
        case .bool, .enumeration, .double, .float, .int32, .int64, .uint32, .uint64:
            source.line("\(c) = \(writing(swift, field))")
        }
    }

    private func writing(_ value: String, _ field: ProtoField) -> String {
        switch field.type {
        case .string: "try arena.string(\(value), \"\(field.jsonName)\")"
        case .bytes: "arena.bytes(\(value))"
        case .bool: "\(value) ? 1 : 0"
        case .enumeration: ".init(rawValue: UInt32(bitPattern: \(value).rawValue))"
        case .message:
            field.type.isTimestamp
                ? "try arena.instant(\(value), \"\(field.jsonName)\")"
                : "try arena.message(\(value))"
        case .double, .float, .int32, .int64, .uint32, .uint64: value
        }
    }

    private func writingAll(_ values: String, _ field: ProtoField) -> String {
        switch field.type {
        case .string: "try arena.strings(\(values), \"\(field.jsonName)\")"
        case .bytes: "arena.bytes(\(values))"
        case .bool: "arena.values(\(values).map { $0 ? 1 : 0 })"
        case .enumeration:
            "arena.values(\(values).map { .init(rawValue: UInt32(bitPattern: $0.rawValue)) })"
        case .message:
            field.type.isTimestamp
                ? "try arena.instants(\(values), \"\(field.jsonName)\")"
                : "try arena.messages(\(values))"
        case .double, .float, .int32, .int64, .uint32, .uint64: "arena.values(\(values))"
        }
    }
}

/// Writes a value of every message with every field set, for the round trips of the tests.
struct SampleWriter {
    let schema: Schema

    func write() -> String {
        var source = Source(imports: ["import Primitives", "", "@testable import Messages"])
        let messages = schema.generated.flatMap(\.allMessages)
        source.line()
        source.line(
            "/// Every message once with all its fields, each value different from its neighbours'."
        )
        source.block("enum Samples {") { source in
            source.block("static let all: [any SampleMessage.Type] = [", tail: "]") { source in
                for message in messages {
                    source.line("\(schema.swiftName(ofMessage: message.fullName)).self,")
                }
            }
        }
        for message in messages {
            source.line()
            write(message, &source)
        }
        return source.text
    }

    private func write(_ message: ProtoMessage, _ source: inout Source) {
        let name = schema.swiftName(ofMessage: message.fullName)
        source.block("extension \(name): SampleMessage {") { source in
            source.block("static func sample(_ seed: Int) -> Self {") { source in
                if FieldType.message(message.fullName).isJSON {
                    source.line("Self(text: \"{\\\"seed\\\":\\(seed)}\")")
                    return
                }
                let keyword = message.fields.isEmpty ? "let" : "var"
                source.line("\(keyword) sample = Self()")
                for member in message.members { write(member, &source) }
                source.line("return sample")
            }
        }
    }

    private func write(_ member: ProtoMessage.Member, _ source: inout Source) {
        switch member {
        case .field(let field):
            let value = value(field.type, number: Int(field.number))
            let another = self.value(field.type, number: Int(field.number) + 40)
            let whole = field.isRepeated ? "[\(value), \(another)]" : value
            source.line("sample.\(field.swiftName) = \(whole)")
        case .oneof(let oneof, let fields):
            source.line("switch seed % \(fields.count) {")
            for (index, field) in fields.enumerated() {
                let label = index == fields.count - 1 ? "default" : "case \(index)"
                let value = value(field.type, number: Int(field.number))
                source.line("\(label): sample.\(oneof.swiftName) = .\(field.swiftName)(\(value))")
            }
            source.line("}")
        }
    }

    private func value(_ type: FieldType, number: Int) -> String {
        switch type {
        case .string: "\"文 \\(seed * 100 + \(number)) text\""
        case .bytes: "[0, 255, UInt8(truncatingIfNeeded: seed + \(number))]"
        case .bool: "true"
        case .double, .float: "0.5 + \(schema.swiftType(type))(seed + \(number))"
        case .int32: "-Int32(seed * 100 + \(number))"
        case .int64: "-Int64(seed * 10_000_000_000 + \(number))"
        case .uint32, .uint64: "\(schema.swiftType(type))(seed * 100 + \(number))"
        case .enumeration(let name):
            "\(schema.swiftName(ofEnum: name)).allCases[(seed + \(number)) % "
                + "\(schema.swiftName(ofEnum: name)).allCases.count]"
        case .message(let name):
            type.isTimestamp
                ? "Instant(microsecondsSinceEpoch: "
                    + "\(1_700_000_000_000_000 + number) + Int64(seed) * 1_000_000)"
                : "\(schema.swiftName(ofMessage: name)).sample(seed + \(number))"
        }
    }
}

extension SwiftMessageWriter {
    func write(_ item: ProtoEnum, _ source: inout Source) {
        let cases = item.values.map { value in
            (
                name: SwiftNames.escaped(SwiftNames.enumCase(value.name, of: item)),
                proto: value.name, number: value.number, comment: value.comment
            )
        }
        source.doc(item.comment)
        source.block("package enum \(item.name): ProtoEnum {") { source in
            for item in cases {
                source.doc(item.comment)
                source.line("case \(item.name)")
            }
            source.line("/// A number that this version of the schema does not know.")
            source.line("case unrecognized(Int32)")
            source.line()
            let list = cases.map { "." + $0.name }.joined(separator: ", ")
            source.line("package static let allCases: [Self] = [\(list)]")
            source.line()
            source.block("package init(rawValue: Int32) {") { source in
                source.line("switch rawValue {")
                for item in cases { source.line("case \(item.number): self = .\(item.name)") }
                source.line("default: self = .unrecognized(rawValue)")
                source.line("}")
            }
            source.line()
            source.block("package var rawValue: Int32 {") { source in
                source.line("switch self {")
                for item in cases { source.line("case .\(item.name): \(item.number)") }
                source.line("case .unrecognized(let number): number")
                source.line("}")
            }
            source.line()
            source.block("package init?(name: String) {") { source in
                source.line("switch name {")
                for item in cases { source.line("case \"\(item.proto)\": self = .\(item.name)") }
                source.line("default: return nil")
                source.line("}")
            }
            source.line()
            source.block("package var name: String {") { source in
                source.line("switch self {")
                for item in cases { source.line("case .\(item.name): \"\(item.proto)\"") }
                source.line("case .unrecognized(let number): String(number)")
                source.line("}")
            }
        }
    }
}

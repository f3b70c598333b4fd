/// How proto names read in Swift.
enum SwiftNames {
    /// `patron.points.v1` → `PointsV1`, `patron.v1` → `PatronV1`, `grpc.health.v1` → `HealthV1`.
    static func namespace(_ package: String) -> String {
        let parts = package.split(separator: ".")
        let own = parts.count > 2 ? parts.dropFirst() : parts[...]
        return own.map { capitalised(camel(String($0))) }.joined()
    }

    /// The full Swift name of a message or enum.
    static func type(_ fullName: String, package: String) -> String {
        let inner = fullName.dropFirst(package.count + 1)
        return namespace(package) + "." + inner
    }

    /// `store_id` → `storeId`, as the JSON name.
    static func camel(_ name: String) -> String {
        var result = ""
        var raise = false
        for character in name {
            if character == "_" {
                raise = true
            } else {
                result += raise ? character.uppercased() : String(character)
                raise = false
            }
        }
        return result
    }

    /// `TENDER_TYPE_UNSPECIFIED` of `TenderType` → `unspecified`; `WECHAT_PAY` → `wechatPay`.
    static func enumCase(_ value: String, of item: ProtoEnum) -> String {
        let prefix = screaming(item.name) + "_"
        var name = value.hasPrefix(prefix) ? String(value.dropFirst(prefix.count)) : value
        if name.first?.isNumber == true { name = value }
        return camel(name.lowercased())
    }

    /// `TenderType` → `TENDER_TYPE`.
    static func screaming(_ name: String) -> String {
        var result = ""
        var wasLower = false
        for character in name {
            if character.isUppercase, wasLower { result += "_" }
            wasLower = !character.isUppercase
            result += character.uppercased()
        }
        return result
    }

    /// `PlaceOrder` → `placeOrder`.
    static func function(_ method: String) -> String {
        guard let first = method.first else { return "" }
        return first.lowercased() + method.dropFirst()
    }

    static func capitalised(_ name: String) -> String {
        guard let first = name.first else { return "" }
        return first.uppercased() + name.dropFirst()
    }

    /// The name, in backticks where Swift has another use for it.
    static func escaped(_ name: String) -> String {
        keywords.contains(name) ? "`\(name)`" : name
    }

    private static let keywords: Set<String> = [
        "as", "associatedtype", "break", "case", "catch", "class", "continue", "default", "defer",
        "deinit", "do", "else", "enum", "extension", "fallthrough", "false", "fileprivate", "for",
        "func", "guard", "if", "import", "in", "init", "inout", "internal", "is", "let", "nil",
        "operator", "precedencegroup", "private", "protocol", "public", "repeat", "rethrows",
        "return", "self", "static", "struct", "subscript", "super", "switch", "throw", "throws",
        "true", "try", "typealias", "var", "where", "while", "Type", "Self", "Any", "Protocol",
    ]
}

extension Schema {
    /// The Swift type of one value of the field, without optional or array.
    func swiftType(_ type: FieldType) -> String {
        switch type {
        case .double: "Double"
        case .float: "Float"
        case .bool: "Bool"
        case .string: "String"
        case .bytes: "[UInt8]"
        case .int32: "Int32"
        case .int64: "Int64"
        case .uint32: "UInt32"
        case .uint64: "UInt64"
        case .enumeration(let name): swiftName(ofEnum: name)
        case .message(let name): type.isTimestamp ? "Instant" : swiftName(ofMessage: name)
        }
    }

    func swiftName(ofMessage name: String) -> String {
        SwiftNames.type(name, package: messages[name]?.package ?? "")
    }

    func swiftName(ofEnum name: String) -> String {
        SwiftNames.type(name, package: enums[name]?.package ?? "")
    }

    /// Type and default of a field's stored property.
    func property(_ field: ProtoField) -> (type: String, initial: String) {
        let type = swiftType(field.type)
        if field.isRepeated { return ("[\(type)]", "[]") }
        switch field.type {
        case .message: return ("\(type)?", "nil")
        case .bool: return (type, "false")
        case .string: return (type, "\"\"")
        case .bytes: return (type, "[]")
        case .enumeration(let name): return (type, "." + zeroCase(ofEnum: name))
        case .double, .float, .int32, .int64, .uint32, .uint64: return (type, "0")
        }
    }

    private func zeroCase(ofEnum name: String) -> String {
        guard let item = enums[name], let zero = item.values.first(where: { $0.number == 0 })
        else { return "unspecified" }
        return SwiftNames.escaped(SwiftNames.enumCase(zero.name, of: item))
    }
}

extension ProtoField {
    var swiftName: String { SwiftNames.escaped(jsonName) }
}

extension ProtoOneof {
    /// The property that holds the choice.
    var swiftName: String { SwiftNames.escaped(SwiftNames.camel(name)) }
    /// The nested enum of the choices.
    var typeName: String { "OneOf_" + SwiftNames.capitalised(SwiftNames.camel(name)) }
}

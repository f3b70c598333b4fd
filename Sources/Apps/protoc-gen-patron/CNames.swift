/// How proto names read in the C that protoc-c 1.4.1 writes.
enum CNames {
    /// `patron.points.v1.OrderLine` → `Patron__Points__V1__OrderLine`.
    static func type(_ fullName: String) -> String {
        fullName.split(separator: ".")
            .map { SwiftNames.capitalised(SwiftNames.camel(String($0))) }
            .joined(separator: "__")
    }

    /// `patron.points.v1.OrderLine` → `patron__points__v1__order_line`.
    static func prefix(_ fullName: String) -> String {
        fullName.split(separator: ".").map(lowered).joined(separator: "__")
    }

    /// An underscore goes before a capital that follows no capital: `RFMScore` → `rfmscore`.
    private static func lowered(_ name: Substring) -> String {
        var result = ""
        var wasUpper = true
        for character in name {
            if character.isUppercase, !wasUpper { result += "_" }
            wasUpper = character.isUppercase
            result += character.lowercased()
        }
        return result
    }

    /// A struct's member, escaped for Swift.
    static func field(_ field: ProtoField) -> String {
        let name = field.name.lowercased()
        return SwiftNames.escaped(cKeywords.contains(name) ? name + "_" : name)
    }

    /// The count of a repeated field.
    static func count(_ field: ProtoField) -> String {
        let name = field.name.lowercased()
        return "n_" + (cKeywords.contains(name) ? name + "_" : name)
    }

    static func discriminator(_ oneof: ProtoOneof) -> String { oneof.name.lowercased() + "_case" }

    /// Names after which protoc-c puts an underscore: the keywords of C++.
    private static let cKeywords: Set<String> = [
        "and", "and_eq", "asm", "auto", "bitand", "bitor", "bool", "break", "case", "catch",
        "char", "class", "compl", "const", "const_cast", "continue", "default", "delete", "do",
        "double", "dynamic_cast", "else", "enum", "explicit", "extern", "false", "float", "for",
        "friend", "goto", "if", "inline", "int", "long", "mutable", "namespace", "new", "not",
        "not_eq", "operator", "or", "or_eq", "private", "protected", "public", "register",
        "reinterpret_cast", "return", "short", "signed", "sizeof", "static", "static_cast",
        "struct", "switch", "template", "this", "throw", "true", "try", "typedef", "typeid",
        "typename", "union", "unsigned", "using", "virtual", "void", "volatile", "wchar_t",
        "while", "xor", "xor_eq",
    ]
}

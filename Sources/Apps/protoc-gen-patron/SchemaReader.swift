import CDescriptors

/// Turns the C structs of a `CodeGeneratorRequest` into a `Schema`.
struct SchemaReader {
    typealias Request = Google__Protobuf__Compiler__CodeGeneratorRequest
    typealias File = Google__Protobuf__FileDescriptorProto
    typealias Message = Google__Protobuf__DescriptorProto
    typealias Field = Google__Protobuf__FieldDescriptorProto
    typealias Enumeration = Google__Protobuf__EnumDescriptorProto
    typealias Service = Google__Protobuf__ServiceDescriptorProto
    typealias Method = Google__Protobuf__MethodDescriptorProto

    static func read(_ request: UnsafePointer<Request>) throws -> Schema {
        let wanted = Set(
            UnsafeBufferPointer(
                start: request.pointee.file_to_generate,
                count: request.pointee.n_file_to_generate
            ).map(text))
        let files = try each(request.pointee.proto_file, request.pointee.n_proto_file) { _, file in
            try SchemaReader(file).readFile(file, wanted: wanted)
        }
        return Schema(files: files)
    }

    private let comments: Comments

    private init(_ file: UnsafePointer<File>) {
        comments = Comments(file.pointee.source_code_info)
    }

    private func readFile(_ file: UnsafePointer<File>, wanted: Set<String>) throws -> ProtoFile {
        let path = text(file.pointee.name)
        let package = text(file.pointee.package)
        let isGenerated = wanted.contains(path)
        if isGenerated {
            guard text(file.pointee.syntax) == "proto3", !package.isEmpty else {
                throw SchemaError(path, "only proto3 files with a package are understood")
            }
        }
        let scope = Scope(package: package, prefix: package, isStrict: isGenerated)
        return ProtoFile(
            path: path, package: package, isGenerated: isGenerated,
            messages: try each(file.pointee.message_type, file.pointee.n_message_type) {
                try readMessage($1, scope, at: [4, $0])
            },
            enums: try each(file.pointee.enum_type, file.pointee.n_enum_type) {
                try readEnum($1, scope, at: [5, $0])
            },
            services: try each(file.pointee.service, file.pointee.n_service) {
                try readService($1, scope, at: [6, $0])
            },
            comment: comments.at([12]))
    }

    private func readMessage(
        _ message: UnsafePointer<Message>, _ scope: Scope, at path: [Int32]
    ) throws -> ProtoMessage {
        let inner = scope.entering(text(message.pointee.name))
        if scope.isStrict, let options = message.pointee.options, options.pointee.map_entry != 0 {
            throw SchemaError(inner.prefix, "map fields are not understood: repeat a message")
        }
        return ProtoMessage(
            fullName: inner.prefix, package: scope.package, comment: comments.at(path),
            fields: try each(message.pointee.field, message.pointee.n_field) {
                try readField($1, inner, at: path + [2, $0])
            },
            oneofs: each(message.pointee.oneof_decl, message.pointee.n_oneof_decl) {
                ProtoOneof(name: text($1.pointee.name), comment: comments.at(path + [8, $0]))
            },
            messages: try each(message.pointee.nested_type, message.pointee.n_nested_type) {
                try readMessage($1, inner, at: path + [3, $0])
            },
            enums: try each(message.pointee.enum_type, message.pointee.n_enum_type) {
                try readEnum($1, inner, at: path + [4, $0])
            })
    }

    private func readField(
        _ field: UnsafePointer<Field>, _ scope: Scope, at path: [Int32]
    ) throws -> ProtoField {
        let name = text(field.pointee.name)
        if scope.isStrict, field.pointee.proto3_optional != 0 {
            throw SchemaError(
                "\(scope.prefix).\(name)", "`optional` is not understood: use a oneof of one")
        }
        guard let type = Self.type(of: field.pointee) ?? (scope.isStrict ? nil : .bytes) else {
            throw SchemaError("\(scope.prefix).\(name)", "a field of this type is not understood")
        }
        return ProtoField(
            name: name, jsonName: text(field.pointee.json_name), number: field.pointee.number,
            type: type, isRepeated: field.pointee.label.rawValue == 3,
            oneof: field.pointee.has_oneof_index != 0 ? Int(field.pointee.oneof_index) : nil,
            comment: comments.at(path))
    }

    /// By the numbers of `FieldDescriptorProto.Type`.
    private static func type(of field: Field) -> FieldType? {
        let name = String(text(field.type_name).dropFirst())
        return switch field.type.rawValue {
        case 1: .double
        case 2: .float
        case 3, 16, 18: .int64
        case 4, 6: .uint64
        case 5, 15, 17: .int32
        case 7, 13: .uint32
        case 8: .bool
        case 9: .string
        case 11: .message(name)
        case 12: .bytes
        case 14: .enumeration(name)
        default: nil
        }
    }

    private func readEnum(
        _ item: UnsafePointer<Enumeration>, _ scope: Scope, at path: [Int32]
    ) throws -> ProtoEnum {
        let fullName = scope.entering(text(item.pointee.name)).prefix
        let values = each(item.pointee.value, item.pointee.n_value) { index, value in
            ProtoEnum.Value(
                name: text(value.pointee.name), number: value.pointee.number,
                comment: comments.at(path + [2, index]))
        }
        if scope.isStrict {
            guard Set(values.map(\.number)).count == values.count,
                values.allSatisfy({ $0.number >= 0 })
            else { throw SchemaError(fullName, "enum numbers must be distinct and not negative") }
        }
        return ProtoEnum(
            fullName: fullName, package: scope.package, comment: comments.at(path), values: values)
    }

    private func readService(
        _ service: UnsafePointer<Service>, _ scope: Scope, at path: [Int32]
    ) throws -> ProtoService {
        let inner = scope.entering(text(service.pointee.name))
        return ProtoService(
            fullName: inner.prefix, package: scope.package, comment: comments.at(path),
            methods: try each(service.pointee.method, service.pointee.n_method) {
                try readMethod($1, inner, at: path + [2, $0])
            })
    }

    private func readMethod(
        _ method: UnsafePointer<Method>, _ scope: Scope, at path: [Int32]
    ) throws -> ProtoMethod {
        let name = text(method.pointee.name)
        let place = "\(scope.prefix).\(name)"
        if scope.isStrict, method.pointee.client_streaming != 0 {
            throw SchemaError(place, "streams of requests are not understood")
        }
        return ProtoMethod(
            name: name, comment: comments.at(path),
            input: String(text(method.pointee.input_type).dropFirst()),
            output: String(text(method.pointee.output_type).dropFirst()),
            streamsReplies: method.pointee.server_streaming != 0,
            rule: try MethodRule(reading: method.pointee.options, place: place))
    }
}

/// Where the reader stands: the package, the name so far, and whether the rules of Patron hold.
private struct Scope {
    var package: String
    var prefix: String
    var isStrict: Bool

    func entering(_ name: String) -> Scope {
        Scope(package: package, prefix: "\(prefix).\(name)", isStrict: isStrict)
    }
}

/// The leading comments of a file by the path of the declaration (see `SourceCodeInfo`).
private struct Comments {
    private var byPath: [[Int32]: String] = [:]

    init(_ info: UnsafePointer<Google__Protobuf__SourceCodeInfo>?) {
        guard let info else { return }
        each(info.pointee.location, info.pointee.n_location) { _, location in
            let path = UnsafeBufferPointer(
                start: location.pointee.path, count: location.pointee.n_path)
            let lines = text(location.pointee.leading_comments)
                .split(separator: "\n", omittingEmptySubsequences: false)
                .map { $0.hasPrefix(" ") ? String($0.dropFirst()) : String($0) }
            let comment = lines.joined(separator: "\n").trimmed
            if !comment.isEmpty { byPath[Array(path)] = comment }
        }
    }

    func at(_ path: [Int32]) -> String { byPath[path] ?? "" }
}

/// Maps a C array of pointers, giving each index as it stands in a comment's path.
@discardableResult
func each<Element, Result>(
    _ pointers: UnsafeMutablePointer<UnsafeMutablePointer<Element>?>?, _ count: Int,
    _ body: (Int32, UnsafePointer<Element>) throws -> Result
) rethrows -> [Result] {
    guard let pointers else { return [] }
    return try (0..<count).compactMap { index in
        guard let pointer = pointers[index] else { return nil }
        return try body(Int32(index), UnsafePointer(pointer))
    }
}

func text(_ pointer: UnsafeMutablePointer<CChar>?) -> String {
    pointer.map { String(cString: $0) } ?? ""
}

extension String {
    var trimmed: String {
        let isSpace: (Character) -> Bool = { $0 == " " || $0 == "\n" || $0 == "\t" }
        let start = drop(while: isSpace)
        return String(start.reversed().drop(while: isSpace).reversed())
    }
}

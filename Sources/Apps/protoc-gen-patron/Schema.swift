/// The proto files of one run, as the writers see them: names resolved, comments attached.
struct Schema {
    var files: [ProtoFile]
    private(set) var messages: [String: ProtoMessage] = [:]
    private(set) var enums: [String: ProtoEnum] = [:]

    init(files: [ProtoFile]) {
        self.files = files
        for file in files {
            for message in file.allMessages { messages[message.fullName] = message }
            for item in file.allEnums { enums[item.fullName] = item }
        }
    }

    /// The files for which something is written.
    var generated: [ProtoFile] { files.filter(\.isGenerated) }

    /// Packages that become a Swift namespace, in order of first appearance.
    var packages: [String] {
        var seen: Set<String> = []
        return generated.map(\.package).filter { seen.insert($0).inserted }
    }
}

struct ProtoFile {
    var path: String
    var package: String
    var isGenerated: Bool
    var messages: [ProtoMessage]
    var enums: [ProtoEnum]
    var services: [ProtoService]
    var comment: String

    /// `orders` of `patron/points/v1/orders.proto`.
    var stem: String {
        let name = path.split(separator: "/").last ?? ""
        return String(name.prefix { $0 != "." })
    }

    var allMessages: [ProtoMessage] { messages.flatMap(\.withNested) }
    var allEnums: [ProtoEnum] { enums + allMessages.flatMap(\.enums) }
}

struct ProtoMessage {
    var fullName: String
    var package: String
    var comment: String
    var fields: [ProtoField]
    var oneofs: [ProtoOneof]
    var messages: [ProtoMessage]
    var enums: [ProtoEnum]

    var name: String { lastComponent(of: fullName) }
    var withNested: [ProtoMessage] { [self] + messages.flatMap(\.withNested) }

    /// The members of the Swift type in proto order; a oneof stands where its first field stood.
    var members: [Member] {
        var seen: Set<Int> = []
        return fields.compactMap { field in
            guard let index = field.oneof else { return .field(field) }
            guard seen.insert(index).inserted else { return nil }
            return .oneof(oneofs[index], fields.filter { $0.oneof == index })
        }
    }

    enum Member {
        case field(ProtoField)
        case oneof(ProtoOneof, [ProtoField])
    }
}

struct ProtoField {
    var name: String
    var jsonName: String
    var number: Int32
    var type: FieldType
    var isRepeated: Bool
    /// Index into the message's oneofs.
    var oneof: Int?
    var comment: String
}

enum FieldType: Hashable {
    case double, float, bool, string, bytes
    case int32, int64, uint32, uint64
    case enumeration(String)
    case message(String)

    /// Message types that have a Swift type of their own instead of a generated one.
    var isTimestamp: Bool { self == .message("google.protobuf.Timestamp") }
    var isJSON: Bool { self == .message("patron.v1.Json") }
}

struct ProtoOneof {
    var name: String
    var comment: String
}

struct ProtoEnum {
    var fullName: String
    var package: String
    var comment: String
    var values: [Value]

    var name: String { lastComponent(of: fullName) }

    struct Value {
        var name: String
        var number: Int32
        var comment: String
    }
}

struct ProtoService {
    var fullName: String
    var package: String
    var comment: String
    var methods: [ProtoMethod]

    var name: String { lastComponent(of: fullName) }
}

struct ProtoMethod {
    var name: String
    var comment: String
    var input: String
    var output: String
    var streamsReplies: Bool
    var rule: MethodRule
}

/// The option `(patron.method)` of an RPC.
struct MethodRule {
    var http: HTTP?
    var permission = ""
    var audience: [Audience] = []
    var isIdempotent = false
    var priority = Priority.normal
    var deadlineMilliseconds: Int32 = 5_000

    struct HTTP {
        var verb: String
        var path: PathPattern
        var hasBody: Bool
        /// Body and headers are handed on as they came (`HTTPBinding.raw`).
        var isRaw: Bool
        /// The body is handed on in parts, each a call (`HTTPBinding.streamed`).
        var isStreamed: Bool
    }

    enum Audience: String, CaseIterable {
        case `public`, miniProgram, pos, console, member, staff, `internal`
    }

    enum Priority: String {
        case critical, normal, sheddable
    }
}

/// What is wrong with the proto files, for the person who wrote them.
struct SchemaError: Error {
    var place: String
    var problem: String

    init(_ place: String, _ problem: String) {
        self.place = place
        self.problem = problem
    }
}

func lastComponent(of name: String) -> String {
    String(name.split(separator: ".").last ?? "")
}

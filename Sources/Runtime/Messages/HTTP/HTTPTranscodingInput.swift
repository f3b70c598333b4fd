package import NIOCore

/// What the gateway has of a request when it makes the RPC's message of it.
package struct HTTPTranscodingInput: Sendable {
    package var body: ByteBuffer
    /// Decoded, as `RouteTable` gives them.
    package var pathParameters: [(name: String, value: String)]
    /// Decoded, in the order of the query.
    package var queryItems: [(name: String, value: String)]
    /// Those that a raw call hands on; none for any other.
    package var headers: [(name: String, value: String)]
    /// Which part of a streamed body `body` is.
    package var part: Part

    /// The place of a part in the whole that a streamed body brings.
    package struct Part: Sendable {
        /// Bytes before it.
        package var offset: Int64 = 0
        package var isLast = false
        /// The whole is not what was sent, so that what came before is to be thrown away.
        package var isSpoiled = false

        package init(offset: Int64 = 0, isLast: Bool = false, isSpoiled: Bool = false) {
            self.offset = offset
            self.isLast = isLast
            self.isSpoiled = isSpoiled
        }
    }

    package init(
        body: ByteBuffer = ByteBuffer(), pathParameters: [(name: String, value: String)] = [],
        queryItems: [(name: String, value: String)] = [],
        headers: [(name: String, value: String)] = [], part: Part = Part()
    ) {
        self.body = body
        self.pathParameters = pathParameters
        self.queryItems = queryItems
        self.headers = headers
        self.part = part
    }

    /// The items of a raw query; nil where its encoding is broken.
    package static func items(ofQuery query: some StringProtocol) -> [(
        name: String, value: String
    )]? {
        var items: [(name: String, value: String)] = []
        for item in query.split(separator: "&") {
            let parts = item.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            guard let name = PercentEncoding.decode(parts[0], plusIsSpace: true),
                let value = PercentEncoding.decode(
                    parts.count > 1 ? parts[1] : "", plusIsSpace: true)
            else { return nil }
            items.append((name, value))
        }
        return items
    }

    // MARK: What the generated routes call

    /// The body as the request; nothing at all counts as `{}`.
    package func body<Request: JSONMessage & Message>(
        _ type: Request.Type
    ) throws(JSONError) -> Request {
        body.readableBytes == 0 ? Request() : try Request(json: body)
    }

    /// The body as it came, for raw and streamed calls.
    package var bodyBytes: [UInt8] { Array(body.readableBytesView) }

    package func refuseBody() throws(TranscodingError) {
        guard body.readableBytes == 0 else {
            throw TranscodingError("", "this call takes no body")
        }
    }

    package func refuseQuery() throws(TranscodingError) {
        if let item = queryItems.first { throw TranscodingError(item.name, "unknown parameter") }
    }

    /// Puts a variable of the path into its field, which the body must not have set.
    package func bind<Value: TextValue & Equatable>(
        _ name: String, to field: inout Value
    ) throws(TranscodingError) {
        guard let parameter = pathParameters.first(where: { $0.name == name }) else {
            throw TranscodingError(name, "missing from the path")
        }
        guard field == Value.empty else {
            throw TranscodingError(name, "given by the path, so not by the body")
        }
        field = try QueryText(name: name, text: parameter.value).value()
    }

    package enum Reading {
        case unknown
        /// A field with this number; a second parameter for it is refused.
        case once(Int)
        case repeatable
    }

    package func readQuery(
        _ read: (String, QueryText) throws(TranscodingError) -> Reading
    ) throws(TranscodingError) {
        var seen: UInt64 = 0
        guard queryItems.count <= JSONLimits.arrayCount else {
            throw TranscodingError("", "more than \(JSONLimits.arrayCount) parameters")
        }
        for (name, value) in queryItems {
            switch try read(name, QueryText(name: name, text: value)) {
            case .unknown: throw TranscodingError(name, "unknown parameter")
            case .repeatable: break
            case .once(let field):
                let bit: UInt64 = 1 << UInt64(field)
                guard seen & bit == 0 else { throw TranscodingError(name, "given twice") }
                seen |= bit
            }
        }
    }
}

/// The text of one parameter, to be read as the type of its field.
package struct QueryText: Sendable {
    let name: String
    let text: String

    package func value<Value: TextValue>() throws(TranscodingError) -> Value {
        guard text.unicodeScalars.count <= JSONLimits.stringLength else {
            throw TranscodingError(name, "longer than \(JSONLimits.stringLength) characters")
        }
        guard let value = Value(parameter: text) else {
            throw TranscodingError(name, "expected \(Value.expectation)")
        }
        return value
    }
}

package import NIOCore

/// One HTTP route of the gateway: an RPC with the way of its request and reply through JSON.
package struct HTTPRoute: Sendable {
    package let method: MethodDescriptor
    package let verb: HTTPVerb
    package let template: PathTemplate
    /// Throws a `JSONError` of the body or a `TranscodingError` of path, query or framing.
    package let transcode: @Sendable (HTTPTranscodingInput) throws -> ByteBuffer
    /// Turns the bytes of the RPC's reply into the body of the HTTP answer; of a method that
    /// streams, the bytes of each message into a line of the body.
    package let respond: @Sendable (ByteBuffer) throws -> HTTPReply

    package init(
        _ method: MethodDescriptor,
        transcode: @escaping @Sendable (HTTPTranscodingInput) throws -> ByteBuffer,
        respond: @escaping @Sendable (ByteBuffer) throws -> HTTPReply
    ) {
        guard let http = method.http else {
            preconditionFailure("\(method.path) has no HTTP binding")
        }
        self.method = method
        verb = http.verb
        template = PathTemplate(http.template)
        self.transcode = transcode
        self.respond = respond
    }
}

/// What an HTTP answer takes from the reply of an RPC, or from one message of its stream.
package struct HTTPReply: Sendable {
    /// The body; JSON but for raw calls.
    package let json: ByteBuffer
    /// Whether this is the stored answer of an earlier call: the reply's field of that name.
    package let replayed: Bool
    /// What a raw reply says beside its body.
    package let raw: Raw?

    package struct Raw: Sendable, Hashable {
        package let status: Int
        package let contentType: String
    }

    package init(_ reply: some Message, replayed: Bool = false) throws(JSONError) {
        var json = ByteBuffer()
        try reply.writeJSON(into: &json)
        self.json = json
        self.replayed = replayed
        raw = nil
    }

    /// A message of a stream: its JSON, which has no line break of its own, and the end of the line.
    package init(line message: some Message, replayed: Bool = false) throws(JSONError) {
        var json = ByteBuffer()
        try message.writeJSON(into: &json)
        json.writeStaticString("\n")
        self.json = json
        self.replayed = replayed
        raw = nil
    }
    /// The reply of a raw call: bytes for whoever called back.
    package init(raw body: [UInt8], status: Int32, contentType: String) {
        json = ByteBuffer(bytes: body)
        replayed = false
        raw = Raw(status: Int(status), contentType: contentType)
    }
}

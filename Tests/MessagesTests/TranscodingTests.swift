import NIOCore
import Primitives
import Testing

@testable import Messages

@Suite("Paths of routes")
struct PathTemplateTests {
    @Test(
        "a template matches exactly its paths",
        arguments: [
            ("/v1/members/{id}", "/v1/members/42", ["42"]),
            ("/v1/members/{id}", "/v1/members/a%2Fb%20%E6%96%87", ["a/b 文"]),
            ("/v1/members/{id}", "/v1/members/", nil),
            ("/v1/members/{id}", "/v1/members", nil),
            ("/v1/members/{id}", "/v1/members/42/", nil),
            ("/v1/members/{id}", "/v1//members/42", nil),
            ("/v1/members/{id}", "/v1/members/42:refund", nil),
            ("/v1/members/{id}", "/v1/members/%zz", nil),
            ("/v1/members/{id}", "/v1/members/%00", nil),
            ("/v1/members/{id}", "/v1/members/%FF", nil),
            ("/v1/members/{id}", "v1/members/42", nil),
            ("/v1/members:search", "/v1/members:search", []),
            ("/v1/members:search", "/v1/members", nil),
            ("/v1/members:search", "/v1/members:find", nil),
            ("/v1/orders/{id}:refund", "/v1/orders/7:refund", ["7"]),
            ("/v1/orders/{id}:refund", "/v1/orders/7:8:refund", ["7:8"]),
            ("/v1/orders/{id}:refund", "/v1/orders/7", nil),
            ("/v1/orders/{id}/lines/{line}", "/v1/orders/7/lines/2", ["7", "2"]),
        ] as [(String, String, [String]?)])
    func match(_ template: String, _ path: String, _ values: [String]?) {
        #expect(PathTemplate(template).match(path)?.map(\.value) == values)
    }

    private static func route(_ verb: HTTPVerb, _ template: String) -> HTTPRoute {
        HTTPRoute(
            MethodDescriptor(
                service: "s", method: template, permission: nil, audience: [.public],
                idempotent: false, priority: .normal, defaultDeadlineMilliseconds: 1,
                streaming: false, http: .init(verb: verb, template: template)),
            transcode: { _ in ByteBuffer() }, respond: { _ in try HTTPReply(PatronV1.Text()) })
    }

    private static let table = RouteTable([
        route(.get, "/v1/members/{id}"), route(.get, "/v1/members/me"), route(.post, "/v1/members"),
        route(.post, "/v1/members:search"), route(.delete, "/v1/members/{id}"),
        route(.get, "/v1/{collection}"),
    ])

    @Test(
        "the table finds the route, or says which verbs there are",
        arguments: [
            (.get, "/v1/members/7", "/v1/members/{id}"), (.get, "/v1/members/me", "/v1/members/me"),
            (.post, "/v1/members", "/v1/members"),
            (.post, "/v1/members:search", "/v1/members:search"),
            (.get, "/v1/stores", "/v1/{collection}"), (.put, "/v1/members/7", "GET DELETE"),
            (.get, "/v1/members:search", "POST"), (.get, "/v2/members/7", "none"),
            (.get, "/", "none"),
            (.get, "", "none"), (.get, "/v1/members/7/8", "none"),
        ] as [(HTTPVerb, String, String)])
    func find(_ verb: HTTPVerb, _ path: String, _ expected: String) {
        let found =
            switch Self.table.find(verb, path: path) {
            case .found(let route, _): route.template.text
            case .wrongVerb(let allowed): allowed.map(\.rawValue).joined(separator: " ")
            case .notFound: "none"
            }
        #expect(found == expected)
    }
}

@Suite("Requests from path, query and body")
struct TranscodingTests {
    @Test("a query is decoded, with its order and repetitions")
    func query() throws {
        let items = try #require(
            HTTPTranscodingInput.items(ofQuery: "a=1&b=%E6%96%87+x&a=&c&&d=1=2"))
        #expect(items.map(\.name) == ["a", "b", "a", "c", "d"])
        #expect(items.map(\.value) == ["1", "文 x", "", "", "1=2"])
        #expect(HTTPTranscodingInput.items(ofQuery: "a=%G0") == nil)
        #expect(HTTPTranscodingInput.items(ofQuery: "%00=1") == nil)
    }

    private func read(_ items: [(name: String, value: String)]) throws
        -> PointsV1.ListMyEntriesRequest
    {
        var request = PointsV1.ListMyEntriesRequest()
        try HTTPTranscodingInput(queryItems: items).readQuery {
            name, text throws(TranscodingError) in
            switch name {
            case "page_size", "pageSize": request.pageSize = try text.value(); return .once(0)
            case "page_token", "pageToken": request.pageToken = try text.value(); return .once(1)
            default: return .unknown
            }
        }
        return request
    }

    @Test("parameters fill their fields in either spelling")
    func fill() throws {
        let expected = PointsV1.ListMyEntriesRequest(pageSize: 20, pageToken: "t")
        #expect(try read([("page_size", "20"), ("page_token", "t")]) == expected)
        #expect(try read([("pageToken", "t"), ("pageSize", "20")]) == expected)
    }

    @Test(
        "unknown, repeated and ill-typed parameters are refused by name",
        arguments: [
            ([("size", "1")], "size"), ([("page_size", "1"), ("pageSize", "1")], "pageSize"),
            ([("page_size", "x")], "page_size"), ([("page_size", "+1")], "page_size"),
            ([("page_size", "")], "page_size"), ([("page_size", "2147483648")], "page_size"),
            ([("page_token", String(repeating: "x", count: 4_097))], "page_token"),
        ] as [([(String, String)], String)])
    func refused(_ items: [(String, String)], _ name: String) {
        #expect {
            try read(items.map { (name: $0.0, value: $0.1) })
        } throws: { error in
            (error as? TranscodingError)?.path == name
        }
    }

    @Test("a variable of the path fills its field, and the body must not")
    func bind() throws {
        let input = HTTPTranscodingInput(pathParameters: [("id", "7")])
        var id = ""
        try input.bind("id", to: &id)
        #expect(id == "7")
        #expect(throws: TranscodingError("id", "given by the path, so not by the body")) {
            try input.bind("id", to: &id)
        }
        var number: Int64 = 0
        try input.bind("id", to: &number)
        #expect(number == 7)
        var channel = PointsV1.Channel.unspecified
        #expect(throws: TranscodingError.self) { try input.bind("id", to: &channel) }
        try HTTPTranscodingInput(pathParameters: [("c", "ONLINE")]).bind("c", to: &channel)
        #expect(channel == .online)
    }

    @Test("a body is read as the message; none at all is an empty one; elsewhere it is refused")
    func body() throws {
        let json = HTTPTranscodingInput(body: ByteBuffer(string: #"{"id":"7"}"#))
        #expect(try json.body(PointsV1.GetOrderRequest.self).id == "7")
        #expect(try HTTPTranscodingInput().body(PointsV1.GetOrderRequest.self).id == "")
        #expect(throws: TranscodingError.self) { try json.refuseBody() }
        #expect(throws: TranscodingError("a", "unknown parameter")) {
            try HTTPTranscodingInput(queryItems: [("a", "1")]).refuseQuery()
        }
    }

    @Test("times in a query are RFC 3339")
    func times() throws {
        let good: Instant? = try QueryText(name: "at", text: "2026-03-05T12:59:00+08:00").value()
        #expect(good?.rfc3339 == "2026-03-05T04:59:00Z")
        #expect(throws: TranscodingError.self) {
            let _: Instant? = try QueryText(name: "at", text: "2026-03-05").value()
        }
    }

    @Test("the HTTP reply is the JSON of the message and says whether it is a replay")
    func reply() throws {
        let reply = try HTTPReply(InteropV1.EchoMessage(points: 3), replayed: true)
        #expect(
            String(buffer: reply.json)
                == #"{"orderId":"","memberId":"","amountMinor":"0","points":"3"}"#)
        #expect(reply.replayed)
    }

    @Test("a message of a stream is one line, whatever its texts hold")
    func line() throws {
        let message = InteropV1.EchoMessage(orderId: "a\nb\r\n", points: 3)
        let reply = try HTTPReply(line: message)
        #expect(
            String(buffer: reply.json)
                == #"{"orderId":"a\nb\r\n","memberId":"","amountMinor":"0","points":"3"}"# + "\n")
        #expect(!reply.replayed)
    }
}

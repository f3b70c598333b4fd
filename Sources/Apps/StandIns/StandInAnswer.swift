package import Hummingbird
import NIOCore

/// What a stand-in wants to say, before it is signed.
package struct StandInAnswer: Sendable {
    package var status: Int
    package var body: String

    package init(_ body: String, status: Int = 200) {
        self.status = status
        self.body = body
    }
}

/// Turns an answer into a response, or into something worse.
package enum StandInResponse {
    struct BrokenOff: Error {}

    package static func make(
        _ answer: StandInAnswer, headers: [(String, String)], fault: StandInFault?
    ) async throws -> Response {
        switch fault {
        case .hang, .hangAfter:
            try await Task.sleep(for: .seconds(30))
            return response(503, [], "late")
        case .serverError, .serverErrorAfter: return response(500, [], "<html>oops</html>")
        case .redirect: return response(302, [("location", "http://127.0.0.1:1/")], "")
        case .truncated:
            let bytes = ByteBuffer(string: String(answer.body.dropLast(10)))
            let whole = answer.body.utf8.count
            return Response(
                status: .init(code: answer.status), headers: fields(headers),
                body: ResponseBody(contentLength: whole) { writer in
                    try await writer.write(bytes)
                    throw BrokenOff()
                })
        case .dribble:
            let bytes = Array(answer.body.utf8)
            return Response(
                status: .init(code: answer.status), headers: fields(headers),
                body: ResponseBody(contentLength: bytes.count) { writer in
                    for byte in bytes {
                        try await writer.write(ByteBuffer(bytes: [byte]))
                        try await Task.sleep(for: .milliseconds(100))
                    }
                    try await writer.finish(nil)
                })
        default: return response(answer.status, headers, answer.body)
        }
    }

    package static func response(
        _ status: Int, _ headers: [(String, String)], _ body: String
    ) -> Response {
        Response(
            status: .init(code: status), headers: fields(headers),
            body: status == 204
                ? ResponseBody() : ResponseBody(byteBuffer: ByteBuffer(string: body)))
    }

    private static func fields(_ headers: [(String, String)]) -> HTTPFields {
        var fields = HTTPFields()
        for (name, value) in headers {
            guard let name = HTTPFields.Element.Name(name) else { continue }
            fields.append(HTTPFields.Element(name: name, value: value))
        }
        return fields
    }
}

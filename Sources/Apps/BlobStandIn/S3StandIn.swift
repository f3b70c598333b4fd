import Foundation
import Hummingbird
package import Logging
import NIOCore
package import Primitives
package import ServiceLifecycle
package import StandIns
import Synchronization

/// A server that speaks S3 as far as Patron does, with one bucket in memory, on a local port.
///
/// It looks at signatures by itself, as the documentation of version 4 has it, so it does not share
/// what it is to find wrong.
package final class S3StandIn: Service {
    package struct Object: Sendable {
        package var bytes: [UInt8]
        package var type: String
    }

    package let bucket: String
    /// Of the calls `PUT`, `GET`, `HEAD`, `DELETE`.
    package let faults = FaultPlan()

    private let check: S3SignatureCheck
    private let objects = Mutex<[String: Object]>([:])
    private let logger: Logger
    private let now: @Sendable () -> Instant
    private let started = StartedAddress()

    private static let maximumBytes = 100 * 1_024 * 1_024

    package init(
        bucket: String, accessKey: String, secret: String, region: String, logger: Logger,
        now: @escaping @Sendable () -> Instant
    ) {
        self.bucket = bucket
        check = S3SignatureCheck(accessKey: accessKey, secret: secret, region: region)
        self.logger = logger
        self.now = now
    }

    /// Where it listens; waits until it does.
    package func address() async -> String { await started.wait() }

    /// The names of what is kept.
    package var names: [String] { objects.withLock { $0.keys.sorted() } }

    package subscript(_ name: String) -> Object? {
        get { objects.withLock { $0[name] } }
        set { objects.withLock { $0[name] = newValue } }
    }

    package func run() async throws {
        let started = started
        let app = Application(
            responder: S3Responder(standIn: self),
            configuration: ApplicationConfiguration(address: .hostname("127.0.0.1", port: 0)),
            onServerRunning: { channel in
                await started.tell("http://127.0.0.1:\(channel.localAddress?.port ?? 0)")
            },
            logger: logger)
        try await app.run()
    }

    // MARK: One exchange

    fileprivate func respond(to request: Request) async throws -> Response {
        let method = request.method.rawValue
        let body = try await request.body.collect(upTo: Self.maximumBytes)
        let bytes = Array(body.readableBytesView)
        let fault = faults.take(method)
        if let fault, !fault.happensAfter {
            if fault == .rateLimit { return Self.error(503, "SlowDown", method) }
            if fault == .serverError { return Self.error(500, "InternalError", method) }
            return try await StandInResponse.make(StandInAnswer(""), headers: [], fault: fault)
        }
        if let problem = check.problem(of: request, body: bytes, now: now()) {
            return Self.error(problem.status, problem.code, method)
        }
        let response = perform(method, request, bytes)
        guard let fault else { return response }
        return try await StandInResponse.make(
            StandInAnswer("<Error/> and more text", status: Int(response.status.code)),
            headers: [], fault: fault)
    }

    private func perform(_ method: String, _ request: Request, _ bytes: [UInt8]) -> Response {
        let parts = request.uri.path.split(separator: "/", maxSplits: 1).map(String.init)
        guard parts.first == bucket else { return Self.error(404, "NoSuchBucket", method) }
        guard parts.count == 2, let name = parts[1].removingPercentEncoding else {
            return Self.error(405, "MethodNotAllowed", method)
        }
        switch method {
        case "PUT": return put(name, request, bytes)
        case "GET", "HEAD": return get(name, request, method)
        case "DELETE":
            self[name] = nil
            return Response(status: .noContent)
        default: return Self.error(405, "MethodNotAllowed", method)
        }
    }

    private func put(_ name: String, _ request: Request, _ bytes: [UInt8]) -> Response {
        guard request.headers[.contentLength] != nil else {
            return Self.error(411, "MissingContentLength", "PUT")
        }
        let type = request.headers[.contentType] ?? "binary/octet-stream"
        let isOnce = request.headers[.ifNoneMatch] == "*"
        let isTaken = objects.withLock { objects in
            if isOnce, objects[name] != nil { return false }
            objects[name] = Object(bytes: bytes, type: type)
            return true
        }
        return isTaken ? Response(status: .ok) : Self.error(412, "PreconditionFailed", "PUT")
    }

    private func get(_ name: String, _ request: Request, _ method: String) -> Response {
        guard let object = self[name] else { return Self.error(404, "NoSuchKey", method) }
        guard method == "GET" else {
            return Response(
                status: .ok,
                headers: [.contentType: object.type, .contentLength: "\(object.bytes.count)"])
        }
        var bytes = object.bytes[...]
        var status = HTTPResponse.Status.ok
        if let range = request.headers[.range]?.wholeMatch(of: /bytes=0-(\d+)/),
            let last = Int(range.1)
        {
            guard !bytes.isEmpty else { return Self.error(416, "InvalidRange", method) }
            bytes = bytes.prefix(last + 1)
            status = .partialContent
        }
        return Response(
            status: status, headers: [.contentType: object.type],
            body: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes)))
    }

    /// An answer to HEAD has no body, whatever went wrong.
    private static func error(_ status: Int, _ code: String, _ method: String) -> Response {
        let xml = """
            <?xml version="1.0" encoding="UTF-8"?>
            <Error><Code>\(code)</Code><Message>see the documentation</Message></Error>
            """
        return StandInResponse.response(
            status, [("content-type", "application/xml")], method == "HEAD" ? "" : xml)
    }
}

private struct S3Responder: HTTPResponder {
    typealias Context = BasicRequestContext
    let standIn: S3StandIn

    func respond(to request: Request, context: BasicRequestContext) async throws -> Response {
        try await standIn.respond(to: request)
    }
}

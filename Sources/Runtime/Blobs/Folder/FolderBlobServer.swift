import Hummingbird
package import Logging
import NIOCore
package import ServiceLifecycle

/// Takes and gives the files of a `FolderBlobStore` by its signed URLs.
package struct FolderBlobServer: Service {
    private let store: FolderBlobStore
    private let host: String
    private let port: Int
    private let logger: Logger

    package init(_ store: FolderBlobStore, host: String, port: Int, logger: Logger) {
        self.store = store
        self.host = host
        self.port = port
        self.logger = logger
    }

    package func run() async throws {
        let app = Application(
            responder: FolderBlobResponder(store: store),
            configuration: ApplicationConfiguration(address: .hostname(host, port: port)),
            logger: logger)
        try await app.run()
    }
}

private struct FolderBlobResponder: HTTPResponder {
    typealias Context = BasicRequestContext
    let store: FolderBlobStore

    func respond(to request: Request, context: BasicRequestContext) async throws -> Response {
        let prefix = "/blobs/"
        let query = request.uri.queryParameters
        guard request.uri.path.hasPrefix(prefix),
            let name = BlobName(String(request.uri.path.dropFirst(prefix.count))),
            let expires = query["expires"].flatMap({ Int64($0) }),
            let signature = query["signature"]
        else { return Response(status: .notFound) }
        var content: BlobContent?
        if let type = query["type"].flatMap({ BlobType(rawValue: String($0)) }),
            let bytes = query["bytes"].flatMap({ Int64($0) })
        {
            content = BlobContent(type, bytes: bytes)
        }
        guard
            store.admits(
                request.method.rawValue, name, expires: expires, content: content,
                signature: String(signature))
        else { return Response(status: .forbidden) }
        if let content { return try await put(request, name, content) }
        return try await get(name)
    }

    private func put(
        _ request: Request, _ name: BlobName, _ content: BlobContent
    ) async throws -> Response {
        guard request.headers[.contentType] == content.type.rawValue,
            request.headers[.contentLength] == "\(content.bytes)"
        else { return Response(status: .forbidden) }
        let body = try await request.body.collect(upTo: Int(content.bytes))
        let isTaken = try await store.write(
            name, content.type, Array(body.readableBytesView), mayReplace: false)
        return Response(status: isTaken ? .ok : .preconditionFailed)
    }

    private func get(_ name: BlobName) async throws -> Response {
        guard let facts = try await store.facts(of: name),
            let bytes = try await store.read(name, limit: Int(facts.bytes))
        else { return Response(status: .notFound) }
        return Response(
            status: .ok, headers: [.contentType: facts.type],
            body: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes)))
    }
}

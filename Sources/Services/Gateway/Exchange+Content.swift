import Crypto
import Messages
import NIOCore
import ServiceKit
import TTRPC

/// Tables that come as the body of one call: they are cut into parts while they are read, and each
/// part is handed on before more is read.
extension Exchange {
    /// Half of what an RPC takes. The cuts are where they are whatever the network does, so that a
    /// call that is repeated under its key sends the same parts under the same keys.
    static let partBytes = 512 * 1_024

    mutating func take(
        _ route: Route, _ parameters: [(name: String, value: String)], _ query: Substring,
        over output: HTTPOutput
    ) async throws -> HTTPAnswer {
        let key = try idempotencyKey(route) ?? ""
        if let name = fields.repeated { throw Refusal.invalid(name, "given twice") }
        guard fields.isCSV else {
            throw Refusal(.unsupportedMediaType, facts: ["wanted": "text/csv"])
        }
        let digest = try fields.contentDigest.map { field throws(Refusal) in
            guard let digest = ContentDigest.sha256(in: field) else {
                throw Refusal.invalid("content-digest", "is not sha-256=:…:")
            }
            return digest
        }
        let offset = try Self.offset(query)
        let caller = try await enter(route, contentDigest: digest)
        guard let content = call.content else { throw Refusal(.routeNotFound) }
        if call.awaitsLeave { try await output.write(.leave) }
        var parts = ContentParts(
            route: route, parameters: parameters, forwarder: gate.forwarder, key: key,
            offset: offset, metadata: metadata(caller, nil))
        do {
            return answer(try await parts.send(content, digest: digest))
        } catch let fault as HTTPFault {
            throw RequestErrors.refusal(of: fault, target: call.target, limits: gate.limits)
        }
    }

    private static func offset(_ query: Substring) throws -> Int64 {
        guard let items = HTTPTranscodingInput.items(ofQuery: query) else {
            throw TranscodingError("query", "broken percent-encoding")
        }
        var offset: Int64 = 0
        try HTTPTranscodingInput(queryItems: items).readQuery {
            name, text throws(TranscodingError) in
            guard name == "offset" else { return .unknown }
            offset = try text.value()
            return .once(0)
        }
        guard offset >= 0 else { throw Refusal.invalid("offset", "is negative") }
        return offset
    }
}

/// Hands a content on to the service that owns it.
private struct ContentParts {
    let route: Route
    let parameters: [(name: String, value: String)]
    let forwarder: Forwarder
    let key: String
    /// Where the next part begins.
    var offset: Int64
    /// Without a key: each part has its own.
    let metadata: Metadata

    /// The last part waits for the whole, and that it is what was sent.
    mutating func send(_ content: HTTPContent, digest: [UInt8]?) async throws -> HTTPReply {
        var hasher = SHA256()
        var part = ByteBuffer()
        for try await bytes in content {
            hasher.update(data: bytes.readableBytesView)
            part.writeImmutableBuffer(bytes)
            while part.readableBytes > Exchange.partBytes,
                let next = part.readSlice(length: Exchange.partBytes)
            {
                _ = try await send(next, .init(offset: offset))
                offset += Int64(next.readableBytes)
                part.discardReadBytes()
            }
        }
        // What is given up looks like the end.
        try Task.checkCancellation()
        if let digest, digest != Array(hasher.finalize()) {
            _ = try await send(ByteBuffer(), .init(offset: offset, isSpoiled: true))
            throw Refusal(.contentDigest)
        }
        return try route.http.respond(
            try await send(part, .init(offset: offset, isLast: true)))
    }

    private func send(
        _ part: ByteBuffer, _ place: HTTPTranscodingInput.Part
    ) async throws -> ByteBuffer {
        let payload = try route.http.transcode(
            HTTPTranscodingInput(body: part, pathParameters: parameters, part: place))
        var metadata = metadata
        metadata.append(MetadataKey.idempotencyKey, key(of: place))
        return try await forwarder.call(route, payload: payload, metadata: metadata, hasKey: true)
    }

    private func key(of place: HTTPTranscodingInput.Part) -> String {
        let text = "\(key)\n\(place.isSpoiled ? "spoiled" : "part")\n\(place.offset)"
        var hex: [UInt8] = []
        Hexadecimal.append(SHA256.hash(data: Array(text.utf8)), to: &hex)
        return String(decoding: hex, as: UTF8.self)
    }
}

import Messages
import NIOCore
import ServiceKit
import TTRPC

/// One request on its way to its answer. Each step either goes on or throws why not.
struct Exchange {
    let gate: Gate
    let call: HTTPCall
    let fields: RequestFields
    let requestId: String
    /// The caller's trace with a span of the gateway's own, or a new trace.
    let trace: TraceContext
    private(set) var route: Route?
    private(set) var caller: Caller?
    /// What follows the head of a streamed answer.
    private(set) var lines: LineStream?
    private(set) var rate: RateFields?
    private var retryAfter: Int?
    private var allow: String?

    init(_ call: HTTPCall, gate: Gate) {
        self.gate = gate
        self.call = call
        fields = RequestFields(call.headers)
        requestId = fields.soundRequestId ?? gate.identifiers.next().description
        let parent = fields.traceparent.flatMap(TraceContext.init(traceparent:))
        trace = parent?.child() ?? .fresh()
    }

    /// The whole answer or, with `lines`, the head of a streamed one.
    mutating func run(over output: HTTPOutput) async throws -> HTTPAnswer {
        let (path, query) = Self.split(call.target)
        if let document = try document(path) {
            return await document.answer(requestId: requestId)
        }
        let (route, parameters) = try find(path)
        if route.method.http?.isRaw == true { return try await handOn(route, parameters) }
        if route.method.http?.isStreamed == true {
            return try await take(route, parameters, query, over: output)
        }
        let key = try idempotencyKey(route)
        try checkBody()
        let caller = try await enter(route)
        guard let items = HTTPTranscodingInput.items(ofQuery: query) else {
            throw TranscodingError("query", "broken percent-encoding")
        }
        let payload = try route.http.transcode(
            HTTPTranscodingInput(
                body: call.body, pathParameters: parameters, queryItems: items))
        let metadata = metadata(caller, key)
        if route.method.streaming {
            let lines = try await gate.forwarder.open(route, payload: payload, metadata: metadata)
            return try await begin(lines, over: output)
        }
        let answer = try await gate.forwarder.call(
            route, payload: payload, metadata: metadata, hasKey: key != nil)
        return self.answer(try route.http.respond(answer))
    }

    /// The answer to a call that was done.
    func answer(_ message: HTTPReply) -> HTTPAnswer {
        var reply = HTTPAnswer(status: .ok, body: message.json, requestId: requestId)
        reply.rate = rate
        reply.isReplay = message.replayed
        return reply
    }

    /// The head of a streamed answer. The first message decides: until it is there, an error is
    /// answered like that of any other call.
    private mutating func begin(
        _ lines: LineStream, over output: HTTPOutput
    ) async throws -> HTTPAnswer {
        await output.watch { lines.cancel() }
        let first: HTTPReply?
        do {
            first = try await lines.next()
        } catch {
            lines.cancel()
            throw error
        }
        self.lines = lines
        var head = HTTPAnswer(
            status: .ok, contentType: "application/x-ndjson", body: first?.json ?? ByteBuffer(),
            requestId: requestId)
        head.framing = call.takesChunks ? .chunks : .untilClose
        head.keepAlive = call.takesChunks
        head.rate = rate
        head.isReplay = first?.replayed ?? false
        return head
    }

    /// The answer to what `run` threw.
    func reply(to status: RPCStatus) -> HTTPAnswer {
        let explained = status.explained
        return reply(
            status.code, explained.info,
            HTTPStatus(rawValue: explained.http) ?? .internalServerError)
    }

    func reply(to fault: HTTPFault) -> HTTPAnswer {
        reply(
            to: RPCStatus(
                RequestErrors.refusal(of: fault, target: call.target, limits: gate.limits)))
    }

    private func reply(
        _ code: StatusCode, _ info: PatronV1.ErrorInfo, _ http: HTTPStatus
    ) -> HTTPAnswer {
        let body = ErrorBody(
            code: code, info: info, requestId: requestId, language: fields.language)
        var reply = HTTPAnswer(status: http, body: body.json(), requestId: requestId)
        reply.rate = rate
        reply.allow = allow
        switch http {
        case .tooManyRequests, .serviceUnavailable:
            reply.retryAfter = retryAfter ?? Self.statedWait(info) ?? 1
        case .conflict where info.key == ErrorKey.operationInProgress.key:
            reply.retryAfter = 1
        default:
            break
        }
        return reply
    }

    // MARK: Steps

    private mutating func document(_ path: Substring) throws(Refusal) -> Document? {
        guard let document = gate.documents[String(path)] else { return nil }
        guard Document.isRead(by: call.method) else {
            allow = "GET, HEAD"
            throw Refusal(.methodNotAllowed, facts: ["allowed": "GET, HEAD"])
        }
        return document
    }

    private mutating func find(
        _ path: Substring
    ) throws(Refusal) -> (Route, [(name: String, value: String)]) {
        switch gate.routes.find(call.method, path: path) {
        case .found(let found, let parameters):
            route = found
            return (found, parameters)
        case .wrongMethod(let allowed):
            allow = allowed
            throw Refusal(.methodNotAllowed, facts: ["allowed": allowed])
        case .notFound:
            throw Refusal(.routeNotFound)
        }
    }

    func idempotencyKey(_ route: Route) throws(Refusal) -> String? {
        guard let key = fields.idempotencyKey, !key.isEmpty else {
            if route.method.idempotent { throw Refusal(.idempotencyKeyMissing) }
            return nil
        }
        guard IdempotencyKey.isValid(key) else { throw Refusal(.idempotencyKeyInvalid) }
        return route.method.idempotent ? key : nil
    }

    private func checkBody() throws(Refusal) {
        if let name = fields.repeated { throw Refusal.invalid(name, "given twice") }
        guard call.body.readableBytes > 0 else { return }
        guard fields.isJSON else {
            throw Refusal(.unsupportedMediaType, facts: ["wanted": "application/json"])
        }
    }

    /// Who calls, counted, and that they may.
    ///
    /// - Parameter contentDigest: what the request says of a body that is still to come.
    mutating func enter(_ route: Route, contentDigest: [UInt8]? = nil) async throws -> Caller {
        let proof: Authenticator.Proof
        do {
            proof = try await gate.authenticator.prove(call, fields, contentDigest: contentDigest)
        } catch let exhausted as RateLimiter.Exhausted {
            throw refusal(exhausted.fields, exhausted.retryAfterSeconds)
        }
        caller = proof.caller
        try await admit(proof)
        try proof.caller.check(route.method)
        try await admitKinds(route, proof.caller)
        return proof.caller
    }

    /// Counts the request and uses up its nonce, at once where both have to ask Redis.
    private mutating func admit(_ proof: Authenticator.Proof) async throws {
        let caller = proof.caller
        if let granted = gate.limiter.spend(caller.rateKey, caller.rate) {
            rate = granted
            try await claim(proof)
            return
        }
        async let isNew = gate.nonces.isNew(proof)
        try take(await gate.limiter.ask(caller.rateKey, caller.rate))
        guard await isNew else { throw Refusal(.replayedSignature) }
    }

    /// Counts a call of a kind of its own, once it may be made at all.
    private mutating func admitKinds(_ route: Route, _ caller: Caller) async throws {
        for kind in route.kinds {
            guard let limit = caller.calls[kind] else { continue }
            let key = "\(caller.rateKey):\(kind.rawValue)"
            guard gate.limiter.spend(key, limit) == nil else { continue }
            let verdict = await gate.limiter.ask(key, limit)
            // What is left of all calls stands in the answer, unless this is what refuses it.
            if case .refused = verdict { try take(verdict) }
        }
    }

    private mutating func take(_ verdict: RateLimiter.Verdict) throws(Refusal) {
        switch verdict {
        case .admitted(let fields):
            rate = fields
        case .refused(let fields, let seconds): throw refusal(fields, seconds)
        }
    }

    private mutating func refusal(_ fields: RateFields, _ seconds: Int) -> Refusal {
        rate = fields
        retryAfter = seconds
        return Refusal(.rateLimited, facts: ["retryAfterSeconds": "\(seconds)"])
    }

    /// Counts a request that nobody has signed by the address that it comes from.
    mutating func admitAddress(_ limit: RateLimit) async throws(Refusal) {
        let key = "address:" + NetworkAddress.countedText(call.peer)
        if let granted = gate.limiter.spend(key, limit) {
            rate = granted
        } else {
            try take(await gate.limiter.ask(key, limit))
        }
    }

    private func claim(_ proof: Authenticator.Proof) async throws {
        guard await gate.nonces.isNew(proof) else { throw Refusal(.replayedSignature) }
    }

    /// - Parameter caller: nil for a call-back, whose body proves its sender.
    func metadata(_ caller: Caller?, _ key: String?) -> Metadata {
        var metadata = caller?.metadata ?? Metadata()
        metadata.append(MetadataKey.requestId, requestId)
        metadata.append(MetadataKey.traceparent, trace.traceparent)
        if let key { metadata.append(MetadataKey.idempotencyKey, key) }
        if !call.peer.isEmpty { metadata.append(MetadataKey.clientAddress, call.peer) }
        return metadata
    }

    // MARK: Texts

    private static func split(_ target: String) -> (path: Substring, query: Substring) {
        guard let mark = target.utf8.firstIndex(of: UInt8(ascii: "?")) else {
            return (target[...], "")
        }
        return (target[..<mark], target[target.utf8.index(after: mark)...])
    }

    private static func statedWait(_ info: PatronV1.ErrorInfo) -> Int? {
        info.details.first { $0.name == "retryAfterSeconds" }.flatMap { Int($0.value) }
    }
}

extension NonceRegister {
    /// A token has no nonce: it may be used again and again.
    func isNew(_ proof: Authenticator.Proof) async -> Bool {
        guard let nonce = proof.nonce else { return true }
        return await claim(nonce, app: proof.caller.principal.subject)
    }
}

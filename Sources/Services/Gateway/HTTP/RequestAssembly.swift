package import NIOCore
import NIOHTTP1

/// What one connection may take (docs/reliability.md, Limits).
package struct ConnectionLimits: Sendable {
    package var bodyBytes = 64 * 1_024
    /// Calls that bring many things at once may be larger: an RPC takes 1 MiB, and JSON is longer
    /// than what goes on from here.
    package var largeBodyBytes = 1_000 * 1_024
    /// Of what is handed on while it is read: of paths that end with `:content`.
    package var contentBytes = 100 * 1_024 * 1_024
    package var largeBodyPaths: Set<String> = [
        "/v1/orders:batch", "/v1/orders:importRows", "/v1/uploads:append",
    ]
    /// Request line, field names and field values together.
    package var headBytes = 16 * 1_024
    package var headFields = 100
    package var headTime = TimeAmount.seconds(5)
    /// For the body, counted from the head: a byte now and then does not hold a connection.
    package var bodyTime = TimeAmount.seconds(30)
    /// For content, counted from its head: 100 MiB by a line of 1 Mbit a second. Nobody is waited
    /// for who has not proven who they are.
    package var contentTime = TimeAmount.minutes(15)
    package var idleTime = TimeAmount.seconds(60)
    /// How long a connection that is ended early still swallows what its peer sends, so that the
    /// peer gets to read the answer instead of a reset.
    package var lingerTime = TimeAmount.seconds(1)
    /// How long a peer may take nothing of an answer that is too large to be sent in one go.
    package var takeTime = TimeAmount.seconds(30)
    /// For the streams that are under way at a graceful shutdown; then they are ended.
    package var drainTime = TimeAmount.seconds(10)

    package init() {}

    /// For a request of this target.
    func bodyBytes(of target: String) -> Int {
        if Self.isContent(target) { return contentBytes }
        let path = target.prefix { $0 != "?" }
        return largeBodyPaths.contains(String(path)) ? largeBodyBytes : bodyBytes
    }

    /// Whether the body of such a request is handed on while it is read.
    static func isContent(_ target: String) -> Bool {
        target.prefix { $0 != "?" }.hasSuffix(":content")
    }
}

/// Puts the parts of requests together within the limits; the shell performs what it returns.
struct RequestAssembly {
    private enum Reading {
        /// Between requests. → head (some bytes came), body (a head came)
        case idle
        /// Some bytes of a head have come. → body
        case head
        /// A head has come. → idle (the end came), over (a limit broke)
        case body(HTTPCall)
        /// The head of a call is handed on, and so is what comes. → idle (the end came), over (a
        /// limit broke, or the call was answered before)
        case content(bytes: Int, of: HTTPCall)
        /// Nothing more is read from this connection; what comes is dropped.
        case over
    }

    enum Action {
        case nothing
        case deliver(HTTPCall)
        /// Its content follows.
        case open(HTTPCall)
        case content(ByteBuffer)
        /// - Parameter fault: why it is not whole.
        case endContent(HTTPFault?)
        /// The peer waits for leave to send its body.
        case sayContinue
        /// What works for the reply under way is to stop, so that the reply ends.
        case giveUp
        case close
    }

    /// What the connection waits for, and so how long it may.
    enum Waiting: Equatable {
        case idle, head, body, content
        /// The gateway has the next step: no limit of time here.
        case reply
        /// The same, in a shutdown.
        case lastReply
        /// The peer has the next step: to take what has been sent.
        case taking
        case end
    }

    private let limits: ConnectionLimits
    private var reading = Reading.idle
    private(set) var inProgress = 0
    /// Set by a graceful shutdown: the reply under way is the last.
    private(set) var isQuiescing = false
    /// More than a little waits for the peer to take it.
    var isBlocked = false
    /// The last reply has been given, and not all of it is sent.
    var isFlushing = false

    init(limits: ConnectionLimits) {
        self.limits = limits
    }

    var waiting: Waiting {
        switch reading {
        case .idle: inProgress == 0 ? .idle : replying
        case .head: .head
        case .body: .body
        case .content: inProgress > 1 || isQuiescing ? replying : .content
        case .over: inProgress > 0 ? replying : (isFlushing ? .taking : .end)
        }
    }

    private var replying: Waiting { isBlocked ? .taking : (isQuiescing ? .lastReply : .reply) }

    /// Bytes came without completing anything.
    mutating func paused() {
        if case .idle = reading, inProgress == 0 { reading = .head }
    }

    mutating func head(_ head: HTTPRequestHead) -> Action {
        if case .over = reading { return .nothing }
        let upgrades = head.method == .CONNECT || head.headers.contains(name: "upgrade")
        var call = HTTPCall(
            method: head.method, target: head.uri, headers: head.headers,
            // The decoder stops after a request that asks for another protocol.
            keepAlive: head.isKeepAlive && !upgrades)
        call.takesChunks = head.version.minor > 0
        if let length = head.headers.first(name: "content-length"),
            Int(length).map({ $0 > limits.bodyBytes(of: head.uri) }) ?? true
        {
            return refuse(call, .bodyTooLarge)
        }
        let expects = head.headers.first(name: "expect")?.lowercased() == "100-continue"
        if ConnectionLimits.isContent(head.uri) {
            call.awaitsLeave = expects
            reading = .content(bytes: 0, of: call)
            inProgress += 1
            return .open(call)
        }
        reading = .body(call)
        return expects && inProgress == 0 ? .sayContinue : .nothing
    }

    mutating func body(_ bytes: ByteBuffer) -> Action {
        if case .content(let before, let call) = reading {
            let count = before + bytes.readableBytes
            guard count <= limits.contentBytes else { return breakOff(.bodyTooLarge) }
            reading = .content(bytes: count, of: call)
            return .content(bytes)
        }
        guard case .body(var call) = reading else { return .nothing }
        guard
            call.body.readableBytes + bytes.readableBytes <= limits.bodyBytes(of: call.target)
        else {
            return refuse(call, .bodyTooLarge)
        }
        // The only reference: appending a later chunk does not copy the earlier ones.
        reading = .idle
        if call.body.readableBytes == 0 {
            call.body = bytes
        } else {
            call.body.writeImmutableBuffer(bytes)
        }
        reading = .body(call)
        return .nothing
    }

    mutating func end() -> Action {
        if case .content(_, let call) = reading {
            reading = call.keepAlive ? .idle : .over
            return .endContent(nil)
        }
        guard case .body(let call) = reading else { return .nothing }
        reading = call.keepAlive ? .idle : .over
        inProgress += 1
        return .deliver(call)
    }

    mutating func failed(_ fault: HTTPFault) -> Action {
        switch reading {
        case .over: .nothing
        case .content: breakOff(fault)
        case .idle, .head, .body: refuse(.faulty(fault), fault)
        }
    }

    /// The content under way does not come whole, which its call answers.
    private mutating func breakOff(_ fault: HTTPFault) -> Action {
        reading = .over
        return .endContent(fault)
    }

    mutating func timedOut() -> Action {
        switch waiting {
        case .idle, .taking, .end: .close
        case .head: refuse(.faulty(.headTooSlow), .headTooSlow)
        case .body: refuse(.faulty(.bodyTooSlow), .bodyTooSlow)
        case .content: breakOff(.bodyTooSlow)
        case .reply: .nothing
        case .lastReply: giveUp()
        }
    }

    private mutating func giveUp() -> Action {
        if case .content = reading { breakOff(.stopping) } else { .giveUp }
    }

    /// Whether what comes is still handed on.
    var takesContent: Bool { if case .content = reading { true } else { false } }

    /// Whether a reply that begins now is to be the connection's last, as far as is known yet.
    func beginsLast(keepAlive: Bool) -> Bool {
        var ahead = self
        return ahead.replied(keepAlive: keepAlive)
    }

    /// A reply goes out; returns whether it is the connection's last.
    mutating func replied(keepAlive: Bool) -> Bool {
        inProgress -= 1
        // The rest of a content that is answered already is of no use to anybody.
        if inProgress == 0, takesContent { reading = .over }
        if !keepAlive || (isQuiescing && inProgress == 0) { reading = .over }
        if case .over = reading { return inProgress == 0 || !keepAlive }
        return false
    }

    mutating func quiesce() -> Action {
        isQuiescing = true
        return waiting == .idle ? .close : .nothing
    }

    private mutating func refuse(_ call: HTTPCall, _ fault: HTTPFault) -> Action {
        var call = call
        call.body = ByteBuffer()
        call.keepAlive = false
        call.fault = fault
        reading = .over
        inProgress += 1
        return .deliver(call)
    }
}

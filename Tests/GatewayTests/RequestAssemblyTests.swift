import NIOCore
import NIOHTTP1
import Testing

@testable import Gateway

@Suite("Putting requests together")
struct RequestAssemblyTests {
    private func head(_ headers: HTTPHeaders = [:], method: HTTPMethod = .POST) -> HTTPRequestHead {
        HTTPRequestHead(version: .http1_1, method: method, uri: "/v1/orders", headers: headers)
    }

    @Test("E01 a batch of orders may be larger, by length and by chunks; its query changes nothing")
    func largeBody() {
        var limits = ConnectionLimits()
        limits.bodyBytes = 100
        limits.largeBodyBytes = 200
        for uri in ["/v1/orders:batch", "/v1/orders:batch?x=1"] {
            for (length, fault) in [(200, nil), (201, HTTPFault.bodyTooLarge)] {
                let head = HTTPRequestHead(
                    version: .http1_1, method: .POST, uri: uri,
                    headers: ["content-length": "\(length)"])
                var stated = RequestAssembly(limits: limits)
                #expect(delivered(stated.head(head))?.fault == fault)
                var chunked = RequestAssembly(limits: limits)
                _ = chunked.head(
                    HTTPRequestHead(
                        version: .http1_1, method: .POST, uri: uri,
                        headers: ["transfer-encoding": "chunked"]))
                _ = chunked.body(bytes(150))
                #expect(delivered(chunked.body(bytes(length - 150)))?.fault == fault)
            }
        }
    }

    private func bytes(_ count: Int) -> ByteBuffer { ByteBuffer(repeating: 0x61, count: count) }

    private func delivered(_ action: RequestAssembly.Action) -> HTTPCall? {
        if case .deliver(let call) = action { call } else { nil }
    }

    private func isOpened(_ action: RequestAssembly.Action) -> Bool {
        if case .open = action { true } else { false }
    }

    private func ended(_ action: RequestAssembly.Action) -> HTTPFault?? {
        if case .endContent(let fault) = action { .some(fault) } else { nil }
    }

    private func content(
        _ limits: ConnectionLimits = ConnectionLimits(), _ headers: HTTPHeaders = [:]
    ) -> RequestAssembly {
        var assembly = RequestAssembly(limits: limits)
        let head = HTTPRequestHead(
            version: .http1_1, method: .POST, uri: "/v1/uploads/1:content?offset=2",
            headers: headers)
        #expect(isOpened(assembly.head(head)))
        return assembly
    }

    @Test("X23 content is handed on as it comes, and the connection goes on after it")
    func openContent() {
        var assembly = content()
        #expect(assembly.waiting == .content && assembly.inProgress == 1)
        if case .content(let bytes) = assembly.body(bytes(70_000)) {
            #expect(bytes.readableBytes == 70_000)
        } else {
            Issue.record("content was kept")
        }
        #expect(ended(assembly.end()) == .some(nil))
        #expect(assembly.waiting == .reply)
        #expect(assembly.replied(keepAlive: true) == false)
        #expect(assembly.waiting == .idle)
    }

    @Test("X23 content that is answered before its end is the connection's last")
    func answeredEarly() {
        var assembly = content()
        let closes = assembly.replied(keepAlive: true)
        #expect(closes && !assembly.takesContent)
        if case .nothing = assembly.body(bytes(10)) {} else { Issue.record("it is still read") }
    }

    @Test("X23 content breaks off at its limit, by its time, with the connection and at a stop")
    func brokenContent() {
        var limits = ConnectionLimits()
        limits.contentBytes = 100
        var large = content(limits)
        if case .content = large.body(bytes(100)) {} else { Issue.record("100 bytes are too many") }
        #expect(ended(large.body(bytes(1))) == .some(.bodyTooLarge))
        #expect(large.waiting == .reply)
        var slow = content()
        #expect(ended(slow.timedOut()) == .some(.bodyTooSlow))
        var cut = content()
        #expect(ended(cut.failed(.malformed)) == .some(.malformed))
        var stopped = content()
        _ = stopped.quiesce()
        #expect(stopped.waiting == .lastReply)
        #expect(ended(stopped.timedOut()) == .some(.stopping))
    }

    @Test("a request is delivered whole, its chunks joined")
    func whole() {
        var assembly = RequestAssembly(limits: .body(100))
        #expect(delivered(assembly.head(head())) == nil)
        #expect(assembly.waiting == .body)
        #expect(delivered(assembly.body(bytes(60))) == nil)
        #expect(delivered(assembly.body(bytes(40))) == nil)
        let call = delivered(assembly.end())
        #expect(call?.body.readableBytes == 100)
        #expect(call?.fault == nil)
        #expect(call?.keepAlive == true)
        #expect(assembly.waiting == .reply)
        #expect(assembly.replied(keepAlive: true) == false)
        #expect(assembly.waiting == .idle)
    }

    @Test("a body of n bytes passes and one of n + 1 is refused, by length and by chunks")
    func bodyLimit() {
        for (length, fault) in [(100, nil), (101, HTTPFault.bodyTooLarge)] {
            var stated = RequestAssembly(limits: .body(100))
            #expect(delivered(stated.head(head(["content-length": "\(length)"])))?.fault == fault)
            var chunked = RequestAssembly(limits: .body(100))
            _ = chunked.head(head(["transfer-encoding": "chunked"]))
            _ = chunked.body(bytes(50))
            #expect(delivered(chunked.body(bytes(length - 50)))?.fault == fault)
        }
    }

    @Test("after a refusal the rest of the input is dropped and the connection ends")
    func refusalEnds() {
        var assembly = RequestAssembly(limits: .body(10))
        let call = delivered(assembly.head(head(["content-length": "1000"])))
        #expect(call?.keepAlive == false)
        #expect(delivered(assembly.body(bytes(1_000))) == nil)
        #expect(delivered(assembly.end()) == nil)
        #expect(delivered(assembly.head(head())) == nil)
        let closes = assembly.replied(keepAlive: false)
        #expect(closes)
        #expect(assembly.waiting == .end)
    }

    @Test("requests sent ahead are answered in order before the connection ends")
    func pipelined() {
        var assembly = RequestAssembly(limits: .body(10))
        _ = assembly.head(head())
        #expect(delivered(assembly.end()) != nil)
        _ = assembly.head(head(["connection": "close"]))
        #expect(delivered(assembly.end())?.keepAlive == false)
        #expect(assembly.replied(keepAlive: true) == false)
        let closes = assembly.replied(keepAlive: true)
        #expect(closes)
    }

    @Test("a request for another protocol is the connection's last")
    func upgrade() {
        var assembly = RequestAssembly(limits: .body(10))
        _ = assembly.head(head(["connection": "upgrade", "upgrade": "websocket"]))
        #expect(delivered(assembly.end())?.keepAlive == false)
    }

    @Test("leave to send the body is given once, and not ahead of an earlier reply")
    func expectContinue() {
        var assembly = RequestAssembly(limits: .body(10))
        let request = head(["expect": "100-continue", "content-length": "5"])
        if case .sayContinue = assembly.head(request) {} else { Issue.record("no leave") }
        _ = assembly.end()
        if case .sayContinue = assembly.head(request) { Issue.record("leave before the reply") }
    }

    @Test("what stalls is told apart: idle, a slow head, a slow body")
    func timeouts() {
        var idle = RequestAssembly(limits: .body(10))
        if case .close = idle.timedOut() {} else { Issue.record("idle stays open") }
        var slowHead = RequestAssembly(limits: .body(10))
        slowHead.paused()
        #expect(slowHead.waiting == .head)
        #expect(delivered(slowHead.timedOut())?.fault == .headTooSlow)
        var slowBody = RequestAssembly(limits: .body(10))
        _ = slowBody.head(head(["content-length": "5"]))
        slowBody.paused()
        #expect(slowBody.waiting == .body)
        #expect(delivered(slowBody.timedOut())?.fault == .bodyTooSlow)
        var busy = RequestAssembly(limits: .body(10))
        _ = busy.head(head())
        _ = busy.end()
        busy.paused()
        #expect(busy.waiting == .reply)
        if case .nothing = busy.timedOut() {} else { Issue.record("a reply under way timed out") }
    }

    @Test("a reply that begins says whether it will be the last, and is counted at its end")
    func beginning() {
        var assembly = RequestAssembly(limits: .body(10))
        _ = assembly.head(head())
        _ = assembly.end()
        #expect(!assembly.beginsLast(keepAlive: true))
        #expect(assembly.beginsLast(keepAlive: false))
        #expect(assembly.waiting == .reply)
        _ = assembly.quiesce()
        #expect(assembly.beginsLast(keepAlive: true))
        #expect(assembly.inProgress == 1)
        let closes = assembly.replied(keepAlive: true)
        #expect(closes)
    }

    @Test("what the peer has to take is waited for, and then given up")
    func taking() {
        var assembly = RequestAssembly(limits: .body(10))
        _ = assembly.head(head(["connection": "close"]))
        _ = assembly.end()
        assembly.isBlocked = true
        #expect(assembly.waiting == .taking)
        if case .close = assembly.timedOut() {} else { Issue.record("a peer that takes nothing") }
        assembly.isBlocked = false
        #expect(assembly.waiting == .reply)
        let closes = assembly.replied(keepAlive: true)
        #expect(closes)
        assembly.isFlushing = true
        #expect(assembly.waiting == .taking)
        assembly.isFlushing = false
        #expect(assembly.waiting == .end)
    }

    @Test("a graceful stop ends what still works for a reply when its time is over")
    func lastReply() {
        var assembly = RequestAssembly(limits: .body(10))
        _ = assembly.head(head())
        _ = assembly.end()
        _ = assembly.quiesce()
        #expect(assembly.waiting == .lastReply)
        if case .giveUp = assembly.timedOut() {} else { Issue.record("nothing was given up") }
        #expect(assembly.waiting == .lastReply)
    }

    @Test("only HTTP/1.0 does without chunks")
    func versions() {
        for (version, takesChunks) in [(HTTPVersion.http1_0, false), (.http1_1, true)] {
            var assembly = RequestAssembly(limits: .body(10))
            _ = assembly.head(HTTPRequestHead(version: version, method: .POST, uri: "/v1/orders"))
            #expect(delivered(assembly.end())?.takesChunks == takesChunks)
        }
    }

    @Test("a graceful stop closes an idle connection at once and a busy one after its reply")
    func quiesce() {
        var idle = RequestAssembly(limits: .body(10))
        if case .close = idle.quiesce() {} else { Issue.record("idle stays open") }
        var busy = RequestAssembly(limits: .body(10))
        _ = busy.head(head())
        _ = busy.end()
        if case .nothing = busy.quiesce() {} else { Issue.record("a request was cut off") }
        let closes = busy.replied(keepAlive: true)
        #expect(closes)
    }
}

extension ConnectionLimits {
    fileprivate static func body(_ bytes: Int) -> ConnectionLimits {
        var limits = ConnectionLimits()
        limits.bodyBytes = bytes
        return limits
    }
}

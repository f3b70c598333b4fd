import NIOCore
import TestKit
import Testing

@testable import TTRPC

/// Whatever comes in, the server neither crashes nor keeps anything.
@Suite("Malformed input", .timeLimit(.minutes(1)))
struct MalformedInputTests {
    @Test("a request that is no protobuf is INVALID_ARGUMENT and the connection goes on")
    func garbageRequest() async throws {
        try await withServer(Methods.all) { _, port in
            let peer = try await RawPeer.connect(port: port)
            peer.write(streamID: 1, type: 1, ByteBuffer(bytes: [0xff, 0xff, 0xff]))
            #expect(await peer.next()?.code == .invalidArgument)
            peer.write(streamID: 3, type: 1, ByteBuffer())
            #expect(await peer.next()?.code == .unimplemented, "an empty request names no method")
            peer.request(5, "Echo", "on")
            #expect(await peer.next()?.response?.payload == "on")
            await peer.close()
        }
    }

    @Test("a frame that never ends is given up after the frame timeout")
    func shortFrame() async throws {
        var limits = ServerLimits()
        limits.frameTimeout = .milliseconds(50)
        try await withServer(Methods.all, limits: limits) { _, port in
            for bytes: [UInt8] in [
                [0], [0, 0, 0, 9, 0, 0, 0, 1, 1, 0], [0, 0, 0, 9, 0, 0, 0, 1, 1, 0, 7],
            ] {
                let peer = try await RawPeer.connect(port: port)
                peer.write(ByteBuffer(bytes: bytes))
                await peer.expectClosed()
            }
        }
    }

    @Test("an oversized frame that is announced and never sent is given up too")
    func oversizedFrameNeverSent() async throws {
        var limits = ServerLimits()
        limits.frameTimeout = .milliseconds(50)
        try await withServer(Methods.all, limits: limits) { _, port in
            let peer = try await RawPeer.connect(port: port)
            peer.write(streamID: 1, type: 1, length: 3 << 20)
            #expect(await peer.next()?.code == .resourceExhausted)
            await peer.expectClosed()
        }
    }

    @Test("a peer that goes away in the middle of a frame leaves nothing behind")
    func vanished() async throws {
        try await withServer(Methods.all) { server, port in
            let peer = try await RawPeer.connect(port: port)
            peer.write(
                streamID: 1, type: 1, length: 900_000, ByteBuffer(repeating: 1, count: 70_000))
            await expectSoon("connected") { server.connectionCount == 1 }
            await peer.close()
            await expectSoon("gone") { server.connectionCount == 0 }
        }
    }

    @Test("a flood of refusals is bounded by what the peer reads")
    func flood() async throws {
        try await withServer(Methods.all) { server, port in
            let peer = try await RawPeer.connect(port: port)
            for id in UInt32(0)..<20_000 { peer.data(id * 2 + 1, "x") }
            for _ in 0..<5_000 {
                #expect(await peer.next()?.code == .invalidArgument)
            }
            await peer.close()
            #expect(server.callsInFlight == 0)
        }
    }

    @Test("any bytes whatever leave the server serving")
    func fuzz() async throws {
        let seed = UInt64.random(in: .min ... .max)
        print("seed \(seed)")
        var random = SeededGenerator(seed: seed)
        var limits = ServerLimits()
        limits.frameTimeout = .seconds(1)
        limits.defaultTimeout = .seconds(1)
        limits.maximumStreamTimeout = .seconds(1)
        try await withServer(Methods.all, limits: limits) { server, port in
            for _ in 0..<150 {
                let peer = try await RawPeer.connect(port: port)
                for _ in 0..<Int.random(in: 1...30, using: &random) {
                    peer.write(Self.frame(&random))
                }
                await peer.close()
            }
            let peer = try await RawPeer.connect(port: port)
            peer.request(1, "Echo", "alive")
            #expect(await peer.next()?.response?.payload == "alive")
            await peer.close()
            await expectSoon("nothing is left") {
                server.callsInFlight == 0 && server.connectionCount == 0
            }
        }
    }

    /// A frame that is wrong in some places and right in the others.
    private static func frame(_ random: inout SeededGenerator) -> ByteBuffer {
        var frame = ByteBuffer()
        let methods = ["Echo", "Count", "Join", "Chat", "Refuse", "Fail", "None"]
        switch Int.random(in: 0..<4, using: &random) {
        case 0:
            frame.writeRequestFrame(
                streamID: .random(in: 0...40, using: &random),
                flags: FrameFlags(rawValue: .random(in: 0...7, using: &random)),
                service: Methods.service, method: methods.randomElement(using: &random)!,
                payload: ByteBuffer(string: "\(Int.random(in: 0...50, using: &random))"),
                timeoutNano: .random(in: -5...1_000_000_000, using: &random),
                metadata: Metadata())
        case 1:
            frame.writeDataFrame(
                streamID: .random(in: 0...40, using: &random),
                flags: FrameFlags(rawValue: .random(in: 0...255, using: &random)),
                payload: ByteBuffer(repeating: 65, count: .random(in: 0...20, using: &random)))
        case 2:
            let length = UInt32.random(in: 0...60, using: &random)
            frame.writeMultipleIntegers(
                length, UInt32.random(in: 0...40, using: &random),
                UInt8.random(in: 0...5, using: &random), UInt8.random(in: 0...255, using: &random))
            for _ in 0..<length { frame.writeInteger(UInt8.random(in: 0...255, using: &random)) }
        default:
            for _ in 0..<Int.random(in: 0...30, using: &random) {
                frame.writeInteger(UInt8.random(in: 0...255, using: &random))
            }
        }
        if Int.random(in: 0..<8, using: &random) == 0, frame.readableBytes > 0 {
            frame.setInteger(
                UInt8.random(in: 0...255, using: &random),
                at: Int.random(in: 0..<frame.readableBytes, using: &random))
        }
        return frame
    }
}

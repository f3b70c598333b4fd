import TestKit
import Testing

@testable import Redis

@Suite struct CommandEncoderTests {
    @Test("a command is an array of bulk strings, whatever bytes its words have")
    func encodes() {
        var arguments = RedisArguments("SET", "schlüssel")
        arguments.append([0, 13, 10, 255])
        arguments.append("")
        arguments.append(Int64.min)
        let expected =
            Array("*5\r\n$3\r\nSET\r\n$10\r\nschlüssel\r\n$4\r\n".utf8) + [0, 13, 10, 255]
            + Array("\r\n$0\r\n\r\n$20\r\n-9223372036854775808\r\n".utf8)
        #expect(CommandEncoder.withEncoded(arguments) { Array($0) } == expected)
    }

    @Test("nothing but empty words is still a command")
    func emptyWords() {
        let encoded = CommandEncoder.withEncoded(RedisArguments("", "")) { Array($0) }
        #expect(encoded == Array("*2\r\n$0\r\n\r\n$0\r\n\r\n".utf8))
    }

    @Test(
        "the digest of a script is its SHA-1",
        arguments: [
            ("", "da39a3ee5e6b4b0d3255bfef95601890afd80709"),
            ("abc", "a9993e364706816aba3e25717850c26c9cd0d89d"),
            (
                "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
                "84983e441c3bd26ebaae4aa1f95129e5e54670f1"
            ),
            (String(repeating: "a", count: 1_000), "291e9a6c66994949b57ba5e650361e98fc36b1ba"),
        ])
    func digest(source: String, digest: String) {
        #expect(RedisScript(source).digest == digest)
    }
}

@Suite struct ReplyDecoderTests {
    /// All replies in the bytes, which arrive in portions of that size.
    private func decode(_ bytes: [UInt8], portion: Int = .max) throws -> [RedisValue] {
        var decoder = ReplyDecoder()
        var replies: [RedisValue] = []
        var rest = bytes[...]
        while !rest.isEmpty {
            let part = Array(rest.prefix(portion))
            rest = rest.dropFirst(portion)
            try part.withUnsafeBytes { try decoder.decode($0, into: &replies) }
        }
        return replies
    }

    private static let everyKind =
        "+OK\r\n-ERR no\r\n:-42\r\n$3\r\nabc\r\n$-1\r\n*-1\r\n*0\r\n$0\r\n\r\n"
        + "*3\r\n:1\r\n*2\r\n$2\r\n\r\n\r\n+x\r\n$-1\r\n:9223372036854775807\r\n"

    @Test("every kind of reply is read, in portions of every size", arguments: 1...40)
    func everyKind(portion: Int) throws {
        #expect(
            try decode(Array(Self.everyKind.utf8), portion: portion) == [
                .simple("OK"), .error("ERR no"), .integer(-42), .bulk(Array("abc".utf8)), .null,
                .null, .array([]), .bulk([]),
                .array([.integer(1), .array([.bulk([13, 10]), .simple("x")]), .null]),
                .integer(.max),
            ])
    }

    @Test("bytes that are no text stay as they are in a bulk string")
    func binary() throws {
        let bytes = (0...255).map { UInt8($0) }
        #expect(try decode(Array("$256\r\n".utf8) + bytes + [13, 10]) == [.bulk(bytes)])
    }

    @Test(
        "what is no reply is refused",
        arguments: [
            "HTTP/1.1 200 OK\r\n", "\0\0\0\0", "?\r\n", "*99999999\r\n", "*2147483647\r\n",
            "*4294967297\r\n", "*-5\r\n", "$-7\r\n", "*x\r\n", "$x\r\n",
            "*1\r\n*1\r\n*1\r\n*1\r\n*1\r\n*1\r\n*1\r\n*1\r\n*1\r\n",
        ])
    func malformed(text: String) {
        #expect(throws: ReplyDecoder.Malformed.self) { try decode(Array(text.utf8)) }
    }

    @Test("a reply over the limit is refused before it is whole, and one below it is read")
    func limit() throws {
        let header = Array("$\(ReplyDecoder.maxReplyBytes * 2)\r\n".utf8)
        let body = [UInt8](repeating: 1, count: ReplyDecoder.maxReplyBytes + 1)
        #expect(throws: ReplyDecoder.Malformed.self) {
            try decode(header + body, portion: 65_536)
        }
        let fitting = [UInt8](repeating: 1, count: ReplyDecoder.maxReplyBytes - 64)
        let reply = Array("$\(fitting.count)\r\n".utf8) + fitting + [13, 10]
        #expect(try decode(reply + reply, portion: 65_536) == [.bulk(fitting), .bulk(fitting)])
    }

    @Test("an endless array of nothing is refused at the limit")
    func endlessArray() {
        let level = Array("*65536\r\n".utf8)
        let nothing = Array(repeating: Array("*0\r\n".utf8), count: 65_535).flatMap { $0 }
        #expect(throws: ReplyDecoder.Malformed.self) {
            try decode(Array((0..<20).map { _ in level + nothing }.joined()), portion: 65_536)
        }
    }

    @Test("random and damaged bytes are read or refused, never a crash")
    func fuzz() throws {
        let seed = UInt64.random(in: 0...UInt64.max)
        print("seed \(seed) in ReplyDecoderTests.fuzz")
        var random = SeededGenerator(seed: seed)
        let alphabet = Array("+-:$*0123456789\r\n\r\n\0xé".utf8)
        for round in 0..<20_000 {
            var bytes = Array(Self.everyKind.utf8)
            if round % 2 == 0 {
                bytes = (0..<Int.random(in: 1...60, using: &random)).map { _ in
                    alphabet.randomElement(using: &random) ?? 0
                }
            } else {
                for _ in 0..<Int.random(in: 1...4, using: &random) {
                    bytes[Int.random(in: bytes.indices, using: &random)] =
                        alphabet.randomElement(using: &random) ?? 0
                }
            }
            let whole = Result { try decode(bytes) }
            let portions = Result { try decode(bytes, portion: 3) }
            if case .success(let values) = whole { #expect(try portions.get() == values) }
        }
    }
}

import Crypto
import Testing

@Suite("AES key wrap")
struct KeyWrapTests {
    struct Vector: Sendable, CustomTestStringConvertible {
        let kekBytes: Int
        let keyBytes: Int
        let wrapped: String

        var testDescription: String { "\(keyBytes) bytes under \(kekBytes)" }
        var kek: [UInt8] { (0..<UInt8(kekBytes)).map { $0 } }
        /// 00 11 … FF, then 00 01 02 ….
        var key: [UInt8] {
            (0..<UInt8(keyBytes)).map { $0 < 16 ? $0 * 0x11 : $0 - 16 }
        }
    }

    /// RFC 3394, 4.1 to 4.6.
    static let vectors = [
        Vector(
            kekBytes: 16, keyBytes: 16,
            wrapped: "1fa68b0a8112b447aef34bd8fb5a7b829d3e862371d2cfe5"),
        Vector(
            kekBytes: 24, keyBytes: 16,
            wrapped: "96778b25ae6ca435f92b5b97c050aed2468ab8a17ad84e5d"),
        Vector(
            kekBytes: 32, keyBytes: 16,
            wrapped: "64e8c3f9ce0f5ba263e9777905818a2a93c8191e7d6e8ae7"),
        Vector(
            kekBytes: 24, keyBytes: 24,
            wrapped: "031d33264e15d33268f24ec260743edce1c6c7ddee725a936ba814915c6762d2"),
        Vector(
            kekBytes: 32, keyBytes: 24,
            wrapped: "a8f9bc1612c68b3ff6e6f4fbe30e71e4769c8b80a32cb8958cd5d17d6b254da1"),
        Vector(
            kekBytes: 32, keyBytes: 32,
            wrapped: "28c9f404c4b810f4cbccb35cfb87f8263f5786e2d80ed326"
                + "cbc7f0e71a99f43bfb988b9b7a02dd21"),
    ]

    @Test("H03 the wrap of the library is that of RFC 3394", arguments: vectors)
    func matches(vector: Vector) throws {
        let kek = SymmetricKey(data: vector.kek)
        let wrapped = try AES.KeyWrap.wrap(SymmetricKey(data: vector.key), using: kek)
        #expect(
            wrapped.map { String(UInt16($0) + 0x100, radix: 16).dropFirst() }.joined()
                == vector.wrapped)
        #expect(
            try AES.KeyWrap.unwrap(wrapped, using: kek) == SymmetricKey(data: vector.key))
        for index in wrapped.indices {
            var changed = wrapped
            changed[index] ^= 1
            #expect(throws: (any Error).self) { try AES.KeyWrap.unwrap(changed, using: kek) }
        }
    }
}

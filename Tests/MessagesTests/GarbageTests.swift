import TestKit
import Testing

@testable import Messages

@Suite("Garbage never crashes")
struct GarbageTests {
    private static let seed = UInt64.random(in: 0 ... .max)
    private static let rounds = 300

    private func generator(_ message: AnyMessage) -> SeededGenerator {
        var hash: UInt64 = Self.seed
        for byte in message.type.protoName.utf8 { hash = hash &* 31 &+ UInt64(byte) }
        return SeededGenerator(seed: hash)
    }

    /// Flips, cuts, doubles or inserts bytes.
    private func damaged(_ bytes: [UInt8], _ random: inout SeededGenerator) -> [UInt8] {
        var bytes = bytes
        for _ in 0..<Int.random(in: 1...4, using: &random) {
            let place = Int.random(in: 0...bytes.count, using: &random)
            switch Int.random(in: 0..<5, using: &random) {
            case 0 where place < bytes.count: bytes[place] = .random(in: 0...255, using: &random)
            case 1: bytes.removeSubrange(place...)
            case 2: bytes.insert(.random(in: 0...255, using: &random), at: place)
            case 3: bytes += bytes[place...]
            default:
                if place < bytes.count {
                    bytes[place] ^= 1 << UInt8.random(in: 0..<8, using: &random)
                }
            }
        }
        return bytes
    }

    @Test("damaged bytes are refused or give a value that stays itself", arguments: AnyMessage.all)
    func wire(_ message: AnyMessage) throws {
        func check<M: SampleMessage>(_ type: M.Type) throws {
            var random = generator(message)
            let original = try M.sample(1).serializedBytes()
            for _ in 0..<Self.rounds {
                let bytes = damaged(original, &random)
                guard let value = try? M(serialized: bytes) else { continue }
                let again = try? M(serialized: value.serializedBytes())
                #expect(again == value, "seed \(Self.seed): \(hexadecimal(bytes))")
            }
        }
        try check(message.type)
    }

    @Test("damaged JSON is refused or gives a value that stays itself", arguments: AnyMessage.all)
    func json(_ message: AnyMessage) throws {
        func check<M: SampleMessage>(_ type: M.Type) throws {
            var random = generator(message)
            let original = try M.sample(1).json()
            for _ in 0..<Self.rounds {
                let bytes = damaged(original, &random)
                guard let value = try? M(json: bytes) else { continue }
                let again = try? M(json: value.json())
                #expect(again == value, "seed \(Self.seed): \(text(bytes))")
            }
        }
        try check(message.type)
    }

    @Test("random bytes crash nothing", arguments: AnyMessage.all)
    func noise(_ message: AnyMessage) {
        var random = generator(message)
        for _ in 0..<Self.rounds {
            let count = Int.random(in: 0..<64, using: &random)
            let bytes = (0..<count).map { _ in UInt8.random(in: 0...255, using: &random) }
            func check<M: SampleMessage>(_ type: M.Type) {
                _ = try? M(serialized: bytes)
                _ = try? M(json: bytes)
                _ = try? M(json: Array("{".utf8) + bytes)
            }
            check(message.type)
        }
    }
}

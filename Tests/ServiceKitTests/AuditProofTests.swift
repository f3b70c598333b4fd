import Primitives
import ServiceKit
import Testing

@Suite("The proof of the audit")
struct AuditProofTests {
    private static let merchant = UUIDv7(hi: 7, lo: 8)
    private static let noon = Instant(secondsSinceEpoch: 1_000_000)

    /// Good enough for a test: 32 bytes that depend on every byte.
    private static func digest(_ bytes: [UInt8]) -> [UInt8] {
        var state: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in bytes { state = (state ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
        return (0..<32).map { UInt8(truncatingIfNeeded: (state &* UInt64($0 * 2 + 1)) >> 40) }
    }

    private static func deed(_ sequence: Int64) -> AuditDeed {
        AuditDeed(
            merchant: merchant, sequence: sequence, at: noon, actorKind: "staff", actor: "anna",
            role: "owner", address: "", app: nil, requestId: "r\(sequence)", action: "a",
            object: "o", reason: "because \(sequence)", before: nil, after: nil,
            beforeDigest: nil, afterDigest: nil)
    }

    private static func chain(_ count: Int64) -> [AuditProof.Step] {
        var previous = AuditLink.genesis
        return (1...count).map { position in
            let deed = deed(position * 10)
            let link = AuditLink(
                merchant: merchant, position: position, sequence: deed.sequence,
                encoding: AuditDeed.encoding, rowDigest: digest(deed.bytes(encoding: 1) ?? []),
                chainedAt: noon, previous: previous)
            previous = digest(link.bytes)
            return AuditProof.Step(link: link, hash: previous, deed: deed)
        }
    }

    private func faults(
        _ steps: [AuditProof.Step], retiredBefore: Instant = .epoch
    ) -> [AuditProof.Fault] {
        var proof = AuditProof(retiredBefore: retiredBefore, digest: Self.digest)
        return steps.flatMap { proof.faults(of: $0) }
    }

    @Test("I12 a chain that nobody touched has no fault")
    func whole() {
        #expect(faults(Self.chain(5)) == [])
        #expect(faults([]) == [])
    }

    @Test("I12 a changed, a removed, an added and a moved row are each found")
    func damaged() {
        let whole = Self.chain(4)
        var changed = whole
        var deed = Self.deed(20)
        deed.reason = "another"
        changed[1] = .init(link: whole[1].link, hash: whole[1].hash, deed: deed)
        #expect(faults(changed) == [.changedRow])

        var removed = whole
        removed[1] = .init(link: whole[1].link, hash: whole[1].hash, deed: nil)
        #expect(faults(removed) == [.removedRow])
        removed.remove(at: 1)
        #expect(faults(removed) == [.gap, .broken])

        var moved = whole
        moved.swapAt(1, 2)
        #expect(faults(moved).contains(.broken) && faults(moved).contains(.gap))

        var added = whole
        var link = whole[1].link
        link.position = 3
        link.previous = whole[1].hash
        added.insert(.init(link: link, hash: Self.digest(link.bytes), deed: whole[1].deed), at: 2)
        #expect(faults(added) == [.gap, .broken])
    }

    @Test("I12 a link that was written anew shows in the one after it")
    func rewritten() {
        var steps = Self.chain(3)
        var link = steps[1].link
        link.chainedAt = .epoch
        steps[1] = .init(link: link, hash: steps[1].hash, deed: steps[1].deed)
        #expect(faults(steps) == [.changedLink])
        steps[1] = .init(link: link, hash: Self.digest(link.bytes), deed: steps[1].deed)
        #expect(faults(steps) == [.broken])
    }

    @Test("H04 what is past the retention may be gone, and nothing else")
    func retired() {
        var steps = Self.chain(2)
        steps[0] = .init(link: steps[0].link, hash: steps[0].hash, deed: nil)
        #expect(faults(steps, retiredBefore: Self.noon) == [.removedRow])
        #expect(faults(steps, retiredBefore: Self.noon.adding(seconds: 1)) == [])
    }

    @Test("I12 the bytes of a deed tell every field apart, absent ones included")
    func encoding() {
        let deed = Self.deed(1)
        var all: Set<[UInt8]> = [deed.bytes(encoding: 1) ?? []]
        func differs(_ change: (inout AuditDeed) -> Void) {
            var other = deed
            change(&other)
            #expect(all.insert(other.bytes(encoding: 1) ?? []).inserted)
        }
        differs { $0.merchant = UUIDv7(hi: 8, lo: 7) }
        differs { $0.sequence = 2 }
        differs { $0.at = .epoch }
        differs { $0.actorKind = "member" }
        differs { $0.actor = "bert" }
        differs { $0.role = nil }
        differs { $0.role = "" }
        differs { $0.address = "a" }
        differs { $0.app = "" }
        differs { $0.requestId = "x" }
        differs { $0.action = "ao" }
        differs { $0.object = "" }
        differs { $0.reason = nil }
        differs { $0.before = "" }
        differs { $0.after = "" }
        differs { $0.beforeDigest = [] }
        differs { $0.afterDigest = [] }
        // A letter that moves from one field to its neighbour.
        differs { ($0.action, $0.object) = ("", "ao") }
        #expect(deed.bytes(encoding: 2) == nil)
    }
}

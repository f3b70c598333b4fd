import Messages
import Postgres
import Primitives

/// Goes through the audits of one merchant or of all, read-only and while they are written on (I12).
struct AuditVerifier: Sendable {
    static let invariant = "I12"
    /// Rows of one query.
    private static let piece: Int64 = 1_000
    /// By then every deed is chained, unless nothing extends the chains.
    private static let chainedWithinSeconds: Int64 = 60
    private static let samples = 10

    let pool: PostgresPool
    let signing: AuditSigning
    let now: Instant
    /// Rows that were chained before may have been retired.
    let retiredBefore: Instant
    let deadline: ContinuousClock.Instant

    func run(
        _ merchant: UUIDv7?, known: [SignedHead],
        report: (PatronV1.VerifyResult) async throws -> Void
    ) async throws {
        // A merchant of whom nothing is left here may still have heads that were kept elsewhere.
        let merchants =
            if let merchant { [merchant] } else {
                Set(try await everybody()).union(known.map(\.head.merchant)).sorted()
            }
        var chain = Tally("every link of the audit's chain hangs on the one before it")
        var rows = Tally("every row of the audit is as it was chained")
        var whole = Tally("every row of the audit is in the chain")
        var signed = Tally("every signed head is a link of the chain")
        var deeds = Tally("every privileged change has its row of the audit, of its transaction")
        for merchant in merchants {
            try await checkChain(of: merchant, &chain, &rows)
            try await checkUnchained(of: merchant, &whole)
            try await checkSigned(
                of: merchant, known: known.filter { $0.head.merchant == merchant }, &signed)
            try await checkDeeds(of: merchant, &deeds)
        }
        for tally in [chain, rows, whole, signed, deeds] { try await report(tally.finding) }
    }

    private func everybody() async throws -> [UUIDv7] {
        try await pool.query(
            ReadAuditMerchants(), settings: [.allMerchants], deadline: deadline)
    }

    private func checkChain(
        of merchant: UUIDv7, _ chain: inout Tally, _ rows: inout Tally
    ) async throws {
        var proof = AuditProof(retiredBefore: retiredBefore, digest: AuditSigning.digest)
        var after: Int64 = 0
        while true {
            let steps = try await pool.query(
                ReadAuditSteps(merchant: merchant, after: after, limit: Self.piece),
                settings: [.merchant(merchant)], deadline: deadline)
            guard let last = steps.last else { return }
            for step in steps {
                chain.checked += 1
                rows.checked += 1
                for fault in proof.faults(of: step) {
                    switch fault {
                    case .gap, .broken, .changedLink:
                        chain.note("\(merchant) link \(step.link.position): \(fault)")
                    case .removedRow, .changedRow:
                        rows.note("\(merchant) row \(step.link.sequence): \(fault)")
                    }
                }
            }
            after = last.link.position
        }
    }

    private func checkUnchained(of merchant: UUIDv7, _ whole: inout Tally) async throws {
        var after: Int64 = 0
        while true {
            let rows = try await pool.query(
                ReadUnchained(
                    merchant: merchant, after: after,
                    before: now.adding(seconds: -Self.chainedWithinSeconds), limit: Self.piece),
                settings: [.merchant(merchant)], deadline: deadline)
            guard let last = rows.last else { break }
            whole.checked += Int64(rows.count)
            for row in rows where !row.isChained {
                whole.note("\(merchant) row \(row.sequence): not chained")
            }
            after = last.sequence
        }
        let lost = try await pool.query(
            ReadLostPending(merchant: merchant, limit: Self.piece),
            settings: [.merchant(merchant)], deadline: deadline)
        for sequence in lost { whole.note("\(merchant) row \(sequence): removed, never chained") }
    }

    private func checkSigned(
        of merchant: UUIDv7, known: [SignedHead], _ signed: inout Tally
    ) async throws {
        try await compare(known, of: merchant, &signed)
        var after: Int64 = 0
        while true {
            let heads = try await pool.query(
                ReadCheckpoints(
                    merchant: merchant, after: after, behind: .epoch, limit: Self.piece),
                settings: [.merchant(merchant)], deadline: deadline)
            guard let last = heads.last else { return }
            try await compare(heads, of: merchant, &signed)
            after = last.head.position
        }
    }

    /// Notes are made by triggers in the transaction of the change; whoever forgets the audit, or
    /// goes past the service, leaves a note without a row.
    private func checkDeeds(of merchant: UUIDv7, _ deeds: inout Tally) async throws {
        var after: Int64 = 0
        while true {
            let notes = try await pool.query(
                ReadPrivilegedChanges(
                    merchant: merchant, after: after,
                    since: retiredBefore.adding(seconds: 86_400), limit: Self.piece),
                settings: [.merchant(merchant)], deadline: deadline)
            guard let last = notes.last else { return }
            deeds.checked += Int64(notes.count)
            for note in notes where !note.isAudited {
                deeds.note("\(merchant) \(note.subject) \(note.object ?? ""): not in the audit")
            }
            after = last.id
        }
    }

    private func compare(
        _ heads: [SignedHead], of merchant: UUIDv7, _ signed: inout Tally
    ) async throws {
        guard !heads.isEmpty else { return }
        let links = try await pool.query(
            ReadLinkHashes(merchant: merchant, positions: heads.map(\.head.position)),
            settings: [.merchant(merchant)], deadline: deadline)
        let hashes = Dictionary(
            links.map { ($0.position, $0.hash) }, uniquingKeysWith: { first, _ in first })
        for head in heads {
            signed.checked += 1
            let place = "\(merchant) checkpoint \(head.head.position)"
            if hashes[head.head.position] != head.head.hash {
                signed.note("\(place): the chain does not run through it")
            }
            if !signing.isSigned(head.head, kid: head.kid, signature: head.signature) {
                signed.note("\(place): not signed by \(head.kid)")
            }
        }
    }

    private struct Tally {
        let name: String
        var checked: Int64 = 0
        private var violations: Int64 = 0
        private var samples: [String] = []

        init(_ name: String) { self.name = name }

        mutating func note(_ sample: String) {
            violations += 1
            if samples.count < AuditVerifier.samples { samples.append(sample) }
        }

        var finding: PatronV1.VerifyResult {
            PatronV1.VerifyResult(
                invariant: AuditVerifier.invariant, name: name, checked: checked,
                violations: violations, samples: samples)
        }
    }
}
